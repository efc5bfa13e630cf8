// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/texttools.h"

#include <QJsonArray>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

TEST(TextTools, GiveOneReadingPerCharacter)
{
    const QJsonObject out = pinyinAnswer(QStringLiteral("ATM取款，女"));
    EXPECT_EQ(out[u"pinyin"].toArray(),
              (QJsonArray{QStringLiteral("A"), QStringLiteral("T"), QStringLiteral("M"), QStringLiteral("qu"),
                          QStringLiteral("kuan"), QStringLiteral("，"), QStringLiteral("nv")}));
    EXPECT_EQ(out[u"tones"].toArray().at(4).toString(), u"kuan3");
    EXPECT_EQ(out[u"initials"].toString(), u"atmqkn");
}

TEST(TextTools, FoldALine)
{
    EXPECT_EQ(foldAnswer(QStringLiteral("Ａ　寬"))[u"fold"].toString(), u"a 宽");
    EXPECT_EQ(foldAnswer(QStringLiteral("Ａ　寬"))[u"text"].toString(), QStringLiteral("Ａ　寬"));
}

TEST(TextTools, CountCharactersInLintedLines)
{
    const QList<WordingRule> rules{{QStringLiteral("taboo"), QStringLiteral("不知道"), QStringLiteral("请稍等")}};
    const QJsonObject out = lintAnswer(QStringLiteral("😀不知道"), rules);
    ASSERT_EQ(out[u"hits"].toArray().size(), 1);
    const QJsonObject hit = out[u"hits"].toArray().at(0).toObject();
    EXPECT_EQ(hit[u"kind"].toString(), u"taboo");
    EXPECT_EQ(hit[u"from"].toInt(), 1);
    EXPECT_EQ(hit[u"to"].toInt(), 4);
    EXPECT_EQ(hit[u"text"].toString(), u"不知道");
    EXPECT_EQ(hit[u"better"].toString(), u"请稍等");
    EXPECT_TRUE(lintAnswer(QStringLiteral("好的"), rules)[u"hits"].toArray().isEmpty());
}

}  // namespace
