// SPDX-License-Identifier: GPL-3.0-or-later
// The bound book when the server's database is put back to an older state.
#include "seats/restoredoffice.h"
#include "store/signingpair.h"
#include "support/fieldnames.h"

using namespace Seatdesk;

namespace {

class RestoredServer : public RestoredOffice
{
protected:
    Result<void> bringBack(ServerSeat& seat, StaffId signer, const QString& password)
    {
        return await(seat.seat->bookRestoring().restoreBook(book, QStringLiteral("补回"), signer, password));
    }
    QStringList lostTexts(ServerSeat& seat)
    {
        QStringList texts;
        const QList<Row> lost = await(seat.seat->bookRestoring().lostEntries(book)).value();
        for (const Row& row : lost)
            texts.append(BookEntry(row).body()->text);
        return texts;
    }
    /// As `log verify` does.
    std::optional<BookFault> judge(const QList<BookEntry>& all)
    {
        BookCheck check(
            std::make_shared<const SigningKeys>(d.visible({}, QString(SigningKey::kRecord)), signatureHolds));
        for (const BookEntry& entry : all) {
            if (const std::optional<BookFault> fault = check.take(entry))
                return fault;
        }
        return check.end(check.head());
    }
};

}  // namespace

TEST_F(RestoredServer, WhatWasNotTheSeatsOwnIsAsTheServerHasIt)
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

TEST_F(RestoredServer, AnotherEntryInThePlaceOfOneSeenIsToldAndNotBelieved)
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

TEST_F(RestoredServer, TheLostEndComesBackWithItsNumbersAndHashes)
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

TEST_F(RestoredServer, TheDirectorBringsBackWhatTheBookHasGoneOnWithout)
{
    write(lead, QStringLiteral("一"));
    const auto first = seated(kAgent);
    const auto second = seated(kColleague);
    ASSERT_TRUE(first->sync());
    backUp();
    write(*first, QStringLiteral("二"));
    write(lead, QStringLiteral("三"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return first->sync() && second->sync(); }, kPatience));
    const QList<BookEntry> before = entries();
    restore();
    write(lead, QStringLiteral("另一条"));
    for (ServerSeat* seat : {first.get(), second.get()}) {
        ASSERT_TRUE(QTest::qWaitFor([&] { return seat->sync().has_value(); }, kPatience));
        EXPECT_TRUE(doubts(*seat, BookFault{2, BookFault::Kind::Replaced}));
        EXPECT_EQ(lostTexts(*seat), (QStringList{QStringLiteral("二"), QStringLiteral("三")}));
    }
    const QStringList gone{QStringLiteral("一"), QStringLiteral("另一条")};
    EXPECT_EQ(texts(), gone) << "what was bound once is not bound anew by the way";
    EXPECT_EQ(bringBack(*first, director, QStringLiteral("wrong")).error().kind, Error::Kind::Denied);
    EXPECT_EQ(bringBack(*first, lead, ServerDepartment::kPassword).error().kind, Error::Kind::Denied);
    EXPECT_EQ(texts(), gone);
    const Result<void> done = bringBack(*first, director, ServerDepartment::kPassword);
    ASSERT_TRUE(done) << qPrintable(done.error().detail);
    EXPECT_EQ(texts(), gone + (QStringList{QStringLiteral("补回"), QStringLiteral("二"), QStringLiteral("三")}));
    const QList<BookEntry> now = entries();
    EXPECT_EQ(now[2].body()->restore->person, director);
    EXPECT_EQ(now[2].body()->restore->lost, (BookHead{3, before[2].hash()}));
    EXPECT_EQ(now[3].author(), agent);
    EXPECT_EQ(now[3].body()->formerly, (BookHead{2, before[1].hash()}));
    EXPECT_EQ(judge(now), std::nullopt);
    for (ServerSeat* seat : {first.get(), second.get()}) {
        ASSERT_TRUE(QTest::qWaitFor([&] { return seat->sync().has_value(); }, kPatience));
        EXPECT_TRUE(doubts(*seat, std::nullopt)) << "it goes on from what was seen, over the director's entry";
        EXPECT_TRUE(seat->becomes(SyncStatus::State::Synced));
        EXPECT_TRUE(lostTexts(*seat).isEmpty());
    }
    EXPECT_EQ(bringBack(*second, director, ServerDepartment::kPassword).error().kind, Error::Kind::NotFound);
    write(*first, QStringLiteral("四"));
    ASSERT_TRUE(first->signIn(kAgent, ServerDepartment::kPassword));
    EXPECT_TRUE(doubts(*first, std::nullopt)) << "also tomorrow";
}
