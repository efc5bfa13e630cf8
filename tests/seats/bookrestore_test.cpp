// SPDX-License-Identifier: GPL-3.0-or-later
// The bound book when the server's database is put back to an older state.
#include "seats/restoredoffice.h"
#include "support/fieldnames.h"

using namespace Seatdesk;

namespace {

class BookRestore : public RestoredOffice
{};

}  // namespace

TEST_F(BookRestore, WhatWasNotTheSeatsOwnIsAsTheServerHasIt)
{
    const auto seat = seated(kAgent);
    const RecordId stays = d.ticket(colleague, d.firstTeam);
    ASSERT_TRUE(seat->sync());
    backUp();
    const RecordId vanishes = d.ticket(colleague, d.firstTeam);
    for (const char* text : {"一", "二", "三"})
        ASSERT_EQ(
            d.change(colleague, d.row(QStringLiteral("ticket"), stays), {{kSummary, QString::fromUtf8(text)}}).status,
            PushResult::Status::Ok);
    ASSERT_TRUE(QTest::qWaitFor([&] { return seat->sync().has_value(); }, kPatience));
    ASSERT_TRUE(seat->get(vanishes));
    const qint64 revision = seat->get(stays)->revision;
    restore();
    ASSERT_TRUE(QTest::qWaitFor([&] { return seat->sync().has_value(); }, kPatience));
    EXPECT_LT(seat->get(stays)->revision, revision) << "also where this seat had a later one";
    EXPECT_EQ(seat->get(stays)->text(kSummary), d.row(QStringLiteral("ticket"), stays).text(kSummary));
    EXPECT_FALSE(seat->get(vanishes));
}

TEST_F(BookRestore, AnotherEntryInThePlaceOfOneSeenIsToldAndNotBelieved)
{
    write(lead, QStringLiteral("一"));
    const auto seat = seated(kAgent);
    ASSERT_TRUE(seat->sync());
    backUp();
    write(colleague, QStringLiteral("二"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return seat->sync().has_value(); }, kPatience));
    ASSERT_TRUE(doubts(*seat, std::nullopt));
    restore();
    write(lead, QStringLiteral("另一条"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return seat->sync().has_value(); }, kPatience));
    EXPECT_TRUE(doubts(*seat, BookFault{2, BookFault::Kind::Replaced}));
    EXPECT_EQ(seat->seat->syncStatus().state(), SyncStatus::State::Attention);
    EXPECT_EQ(seat->seat->syncStatus().doubtedBooks().first().number, 1);
    ASSERT_TRUE(seat->signIn(kAgent, ServerDepartment::kPassword));
    EXPECT_TRUE(doubts(*seat, BookFault{2, BookFault::Kind::Replaced})) << "also tomorrow";
    findWhatWasLost();
    ASSERT_TRUE(QTest::qWaitFor([&] { return seat->sync().has_value(); }, kPatience));
    EXPECT_TRUE(doubts(*seat, std::nullopt)) << "it is the book that was seen";
}

TEST_F(BookRestore, TheLostEndComesBackWithItsNumbersAndHashes)
{
    write(lead, QStringLiteral("一"));
    const auto first = seated(kAgent);
    const auto second = seated(kColleague);
    ASSERT_TRUE(first->sync());
    backUp();
    write(*first, QStringLiteral("二"));
    write(lead, QStringLiteral("三"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return first->sync().has_value(); }, kPatience));
    wire.cut();  // one has seen more than the other
    write(lead, QStringLiteral("四"));
    wire.mend();
    ASSERT_TRUE(QTest::qWaitFor([&] { return second->sync().has_value(); }, kPatience));
    const QList<BookEntry> before = entries();
    ASSERT_EQ(before.size(), 4);
    restore();
    ASSERT_EQ(texts(), QStringList{QStringLiteral("一")});
    ASSERT_TRUE(QTest::qWaitFor([&] { return first->sync() && second->sync(); }, kPatience));
    const QList<BookEntry> now = entries();
    ASSERT_EQ(now.size(), 4);
    for (qsizetype i = 0; i < now.size(); ++i)
        EXPECT_EQ(now[i].row().fields, before[i].row().fields) << i;
    for (ServerSeat* seat : {first.get(), second.get()}) {
        ASSERT_TRUE(seat->sync());
        EXPECT_TRUE(doubts(*seat, std::nullopt));
        EXPECT_TRUE(seat->becomes(SyncStatus::State::Synced));
        EXPECT_EQ(seat->seat->syncStatus().attention(), 0) << "nothing was refused";
    }
    write(*first, QStringLiteral("五"));
    EXPECT_EQ(entries().last().seq(), 5) << "and the book goes on";
}
