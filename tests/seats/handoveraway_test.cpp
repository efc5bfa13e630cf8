// SPDX-License-Identifier: GPL-3.0-or-later
// The network is away while a shift ends: its page is signed all the same, over what waits at the seat, and joins the
// book when the network is back; or goes back to whoever signed it.
#include "seats/handoveroffice.h"

using namespace Seatdesk;

using HandoverAway = HandoverOffice;

TEST_F(HandoverAway, WithoutTheServerThePageIsSignedOverWhatWaitsAndJoinsTheBookLater)
{
    const auto outgoing = pc(QStringLiteral("one"));
    ASSERT_TRUE(outgoing->signIn(kAgent, ServerDepartment::kPassword));
    ASSERT_TRUE(await(outgoing->seat->signing().sign(agent, ServerDepartment::kPassword, "once before")));
    openShift(*outgoing);
    wire.cut();
    ASSERT_TRUE(outgoing->becomes(SyncStatus::State::Offline));
    ASSERT_TRUE(work.write(*outgoing, QStringLiteral("断网：三号席耳机无声")));
    ASSERT_TRUE(work.write(*outgoing, QStringLiteral("断网：改用四号席")));
    EXPECT_EQ(await(outgoing->seat->signing().sign(agent, QStringLiteral("wrong"), "page")).error(),
              (Error{Error::Kind::Denied, QStringLiteral("wrong password")}));
    EXPECT_EQ(await(outgoing->seat->signing().sign(colleague, ServerDepartment::kPassword, "page")).error().kind,
              Error::Kind::Offline)
        << "who has not worked here";
    ASSERT_TRUE(work.leavePage(*outgoing, colleague, true));
    // Meanwhile others write into the same book.
    const auto other = pcBeside(QStringLiteral("two"));
    ASSERT_TRUE(other->signIn(kColleague, ServerDepartment::kPassword));
    ASSERT_TRUE(work.write(*other, QStringLiteral("联网：公告已读")));
    ASSERT_TRUE(other->sync());
    wire.mend();
    ASSERT_TRUE(QTest::qWaitFor([&] { return outgoing->sync().has_value(); }, kPatience));
    EXPECT_TRUE(refused(*outgoing).isEmpty());
    ASSERT_TRUE(other->sync());
    ASSERT_TRUE(QTest::qWaitFor([&] { return DutyShift(work.shiftAt(*other)).isWaiting(); }, kPatience));
    ASSERT_EQ(HandoverWork::entriesAt(*other).size(), 5);
    EXPECT_EQ(HandoverWork::entriesAt(*other).last().body()->handover->pending.size(), 2);
    EXPECT_TRUE(HandoverWork::entriesAt(*other).last().body()->isOffline) << "and says so";
    ASSERT_TRUE(work.takeOver(*other));
    ASSERT_TRUE(other->sync());
    EXPECT_TRUE(refused(*other).isEmpty());
    EXPECT_TRUE(bookHolds());
}

TEST_F(HandoverAway, WhatTheServerRefusesLaterLiesInTheTrayWithItsWords)
{
    const auto outgoing = pc(QStringLiteral("one"));
    ASSERT_TRUE(outgoing->signIn(kAgent, ServerDepartment::kPassword));
    ASSERT_TRUE(await(outgoing->seat->signing().sign(agent, ServerDepartment::kPassword, "once before")));
    openShift(*outgoing);
    wire.cut();
    ASSERT_TRUE(outgoing->becomes(SyncStatus::State::Offline));
    ASSERT_TRUE(work.leavePage(*outgoing, colleague, true));
    // An administrator has given them another password, which ended their key, long before they signed.
    setTime(d.time.now() - std::chrono::hours(2));
    d.givePassword(agent, QStringLiteral("other words"));
    setTime(d.time.now() + std::chrono::hours(2));
    d.givePassword(agent, ServerDepartment::kPassword);
    wire.mend();
    ASSERT_TRUE(QTest::qWaitFor([&] { return outgoing->sync().has_value(); }, kPatience));
    ASSERT_TRUE(QTest::qWaitFor([&] { return refused(*outgoing).size() == 2; }, kPatience))
        << "the change of the shift and the entry, both or neither";
    const QList<TrayItem> kept = refused(*outgoing);
    EXPECT_EQ(kept.last().result.detail, QStringLiteral("signature"));
    EXPECT_EQ(BookBody::parse(kept.last().operation.set.value(BookEntryField::kBody).toString())->text,
              HandoverWork::kPage);
    EXPECT_FALSE(shift().isWaiting());
    EXPECT_TRUE(bookHolds());
}

TEST_F(HandoverAway, ANewPasswordSignsWithoutTheServerToo)
{
    const auto seat = pc(QStringLiteral("one"));
    ASSERT_TRUE(seat->signIn(kAgent, ServerDepartment::kPassword));
    const auto before = await(seat->seat->signing().sign(agent, ServerDepartment::kPassword, "page"));
    ASSERT_TRUE(before);
    ASSERT_TRUE(await(seat->host->setPassword(agent, ServerDepartment::kPassword, QStringLiteral("new words"))));
    wire.cut();
    ASSERT_TRUE(seat->signIn(kAgent, QStringLiteral("new words")));
    ASSERT_TRUE(seat->becomes(SyncStatus::State::Offline));
    const auto after = await(seat->seat->signing().sign(agent, QStringLiteral("new words"), "page"));
    ASSERT_TRUE(after) << qPrintable(after.error().detail);
    EXPECT_EQ(after->key, before->key);
    EXPECT_EQ(after->bytes, before->bytes);
    EXPECT_FALSE(await(seat->seat->signing().sign(agent, ServerDepartment::kPassword, "page")));
}
