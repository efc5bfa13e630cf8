// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bookbody.h"

#include <gtest/gtest.h>

using namespace Seatdesk;

TEST(BookBody, IsCanonicalAndComesBackWhole)
{
    BookBody body;
    body.category = BookCategory::FollowUp;
    body.happenedAt = fromMicros(1767225600000000);
    body.text = QStringLiteral("等厂家 \"回话\"\n明早八点");
    body.corrects = newId<RecordId>();
    body.reason = QStringLiteral("写错了时间");
    body.links = {{QStringLiteral("ticket"), newId<RecordId>()}};
    body.isOffline = true;
    const QString text = body.toText();
    EXPECT_TRUE(text.startsWith(QStringLiteral("{\"category\":\"follow_up\",\"corrects\":"))) << qPrintable(text);
    const Result<BookBody> again = BookBody::parse(text);
    ASSERT_TRUE(again);
    EXPECT_EQ(*again, body);
    EXPECT_EQ(again->toText(), text);
    EXPECT_FALSE(BookBody::parse(QStringLiteral("{\"category\":\"gossip\"}")));
}

TEST(BookBody, SaysWhatIsMissing)
{
    BookBody body;
    EXPECT_EQ(body.check().error().detail, QStringLiteral("text"));
    body.text = QStringLiteral("更正");
    body.corrects = newId<RecordId>();
    EXPECT_EQ(body.check().error().detail, QStringLiteral("reason"));
    body.reason = QStringLiteral("写错");
    EXPECT_TRUE(body.check());
}
