// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/heardparts.h"

#include <QJsonObject>

#include <gtest/gtest.h>

using namespace Seatdesk;

TEST(HeardPartsTest, AreOneWhereTheyTouchAtOneSpeed)
{
    HeardParts heard;
    heard.add({5000, 8000, 1, false});
    heard.add({0, 2000, 1, false});
    heard.add({2001, 3000, 1, false});
    heard.add({1000, 2500, 2, false});
    heard.add({6000, 9000, 1, false});
    heard.add({6000, 6500, 1, true});
    EXPECT_EQ(
        heard.parts(),
        (QList<HeardPart>{{0, 3000, 1, false}, {1000, 2500, 2, false}, {5000, 9000, 1, false}, {6000, 6500, 1, true}}));
}

TEST(HeardPartsTest, OneThatFillsAGapMakesOneOfThree)
{
    HeardParts heard;
    heard.add({0, 1000, 1, false});
    heard.add({2000, 3000, 1, false});
    heard.add({900, 2100, 1, false});
    EXPECT_EQ(heard.parts(), (QList<HeardPart>{{0, 3000, 1, false}}));
}

TEST(HeardPartsTest, ComeBackFromTheirJsonAndLeaveOutWhatMakesNoSense)
{
    HeardParts heard;
    heard.add({0, 1000, 1.5, true});
    heard.add({2000, 2000, 1, false});
    QJsonArray json = heard.toJson();
    EXPECT_EQ(json.size(), 1);
    EXPECT_EQ(HeardParts::fromJson(json).parts(), heard.parts());
    json.append(QStringLiteral("x"));
    json.append(QJsonObject{{QStringLiteral("from"), 5}, {QStringLiteral("to"), 4}});
    EXPECT_EQ(HeardParts::fromJson(json).parts(), heard.parts());
}
