// SPDX-License-Identifier: GPL-3.0-or-later
#include "emptyindex.h"
#include "host/departmentplan.h"
#include "host/seathost.h"
#include "support/await.h"
#include "support/faketime.h"
#include "support/fieldnames.h"

#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

class SeatTest : public testing::Test
{
protected:
    SeatTest()
    {
        host = SeatHost::open(folder.path(), time, {openEmptyIndex, {}}).value();
        EXPECT_TRUE(
            await(host->createDepartment({QStringLiteral("客服部"), QStringLiteral("一班"), QStringLiteral("1001"),
                                          QStringLiteral("周敏"), QStringLiteral("secret 1")})));
        seat = signIn();
    }

    std::unique_ptr<Seat> signIn()
    {
        auto signedIn = await(host->signIn(QStringLiteral("1001"), QStringLiteral("secret 1")));
        EXPECT_TRUE(signedIn);
        auto made = host->seat(std::move(**signedIn)).value();
        QSignalSpy ready(made.get(), &Seat::ready);
        EXPECT_TRUE(ready.wait(60000));
        return made;
    }

    GroupBuilder builder() { return {seat->seatId(), seat->session().person(), time}; }

    RecordId saveTicket()
    {
        GroupBuilder group = builder();
        const RecordId id = group.insert(kTicket, seat->session().team(),
                                         {{QStringLiteral("kind"), QStringLiteral("fault")},
                                          {QStringLiteral("summary"), QStringLiteral("晚间掉线")},
                                          {QStringLiteral("state"), QStringLiteral("recorded")},
                                          {QStringLiteral("owner"), seat->session().person().toString()}});
        const Result<void> saved = await(seat->records().submit(group.group()));
        EXPECT_TRUE(saved) << qPrintable(saved ? QString() : saved.error().detail);
        return id;
    }

    QTemporaryDir folder;
    FakeTime time;
    std::unique_ptr<SeatHost> host;
    std::unique_ptr<Seat> seat;
};

}  // namespace

TEST_F(SeatTest, KnowsWhoSitsThere)
{
    EXPECT_EQ(seat->session().staff().text(QStringLiteral("name")), QStringLiteral("周敏"));
    EXPECT_TRUE(seat->session().hasRole(QStringLiteral("lead")));
    EXPECT_EQ(seat->session().nameOf(seat->session().team()), QStringLiteral("一班"));
}

TEST_F(SeatTest, CallsThePoolsAsItsReaderDoesUnlessTheDepartmentNamedThem)
{
    const auto nameOf = [&](const char* code) {
        return seat->session().nameOf(seat->session().scopes().pool(QString::fromLatin1(code)));
    };
    ASSERT_EQ(nameOf("callback"), QStringLiteral("回访"));
    const QSignalSpy changed(&seat->session(), &Session::changed);
    seat->setPoolNames({{QStringLiteral("callback"), QStringLiteral("Callbacks")},
                        {QStringLiteral("quality"), QStringLiteral("Quality")}});
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(nameOf("callback"), QStringLiteral("Callbacks"));
    EXPECT_EQ(nameOf("customers"), QStringLiteral("客户资料")) << "no word for it";
    seat->setPoolNames({{QStringLiteral("callback"), QStringLiteral("回訪")}});
    EXPECT_EQ(nameOf("callback"), QStringLiteral("回訪"));
    EXPECT_TRUE(isUsualPoolName(QStringLiteral("quality"), QStringLiteral("质检")));
    EXPECT_FALSE(isUsualPoolName(QStringLiteral("quality"), QStringLiteral("回访")));
    EXPECT_FALSE(isUsualPoolName(QStringLiteral("quality"), QStringLiteral("质检科")))
        << "a name of the department's own stays";
}

TEST_F(SeatTest, ShowsASavedTicketAtOnceAndThenFromTheAuthority)
{
    const RecordId id = saveTicket();
    EXPECT_EQ(await(seat->records().get(kTicket, id))->text(QStringLiteral("summary")), QStringLiteral("晚间掉线"));
    ASSERT_TRUE(await(seat->syncNow()));
    const Row synced = await(seat->records().get(kTicket, id)).value();
    EXPECT_EQ(synced.sync, SyncState::Synced);
    EXPECT_EQ(synced.revision, 1);
    Query entries;
    entries.record = QStringLiteral("entry");
    const QList<Row> line = await(seat->records().list(entries)).value();
    ASSERT_EQ(line.size(), 1);
    EXPECT_EQ(line.first().sync, SyncState::Synced);
}

/// What any program saves by plain operations: the seat adds what follows by rule before it is saved.
TEST_F(SeatTest, ATicketOfPlainOperationsHasItsClocksFromTheFirstMoment)
{
    GroupBuilder group = builder();
    const RecordId id = group.insert(kTicket, seat->session().team(),
                                     {{QStringLiteral("kind"), QStringLiteral("complaint")},
                                      {QStringLiteral("summary"), QStringLiteral("晚间掉线")},
                                      {QStringLiteral("state"), QStringLiteral("recorded")}});
    ASSERT_TRUE(await(seat->records().submit(group.group())));
    Query clocks;
    clocks.record = QStringLiteral("clock");
    const QList<Row> here = await(seat->records().list(clocks)).value();
    ASSERT_EQ(here.size(), 2) << "dispatch and reply";
    const Row ticket = await(seat->records().get(kTicket, id)).value();
    EXPECT_EQ(ticket.text(QStringLiteral("holder")), seat->session().person().toString());
    EXPECT_EQ(ticket.text(QStringLiteral("due_kind")), QStringLiteral("dispatch"));
    ASSERT_TRUE(await(seat->syncNow()));
    const QList<Row> synced = await(seat->records().list(clocks)).value();
    ASSERT_EQ(synced.size(), 2);
    EXPECT_EQ(synced.first().sync, SyncState::Synced);
    EXPECT_TRUE(std::any_of(synced.begin(), synced.end(), [&](const Row& row) { return row.id == here.first().id; }));

    time.advance(std::chrono::minutes(10));
    GroupBuilder settled = builder();
    settled.change(
        await(seat->records().get(kTicket, id)).value(),
        {{QStringLiteral("state"), QStringLiteral("settled")}, {QStringLiteral("answer"), QStringLiteral("好了")}});
    ASSERT_TRUE(await(seat->records().submit(settled.group())));
    const QList<Row> left = await(seat->records().list(clocks)).value();
    for (const Row& clock : left)
        EXPECT_EQ(clock.text(QStringLiteral("state")), QStringLiteral("met"));
    EXPECT_FALSE(await(seat->records().get(kTicket, id))->has(QStringLiteral("due_at")));
}

TEST_F(SeatTest, RunsClocksAsTheDepartmentSets)
{
    GroupBuilder setting = builder();
    setting.insert(QStringLiteral("setting"), seat->session().scopes().department(),
                   {{QStringLiteral("key"), QStringLiteral("clock.dispatch.length")}, {QStringLiteral("value"), 15}});
    const Result<void> set = await(seat->records().submit(setting.group()));
    ASSERT_TRUE(set) << qPrintable(set ? QString() : set.error().detail);
    const RecordId id = saveTicket();
    EXPECT_EQ(await(seat->records().get(kTicket, id))->time(QStringLiteral("due_at")),
              time.now() + std::chrono::minutes(15));
}

TEST_F(SeatTest, TellsTheFeedWhatChanged)
{
    QSignalSpy spy(&seat->records().feed(), &RecordFeed::changed);
    saveTicket();
    EXPECT_TRUE(spy.count() > 0 || spy.wait(60000));
}

TEST_F(SeatTest, RefusesAtOnceWhatThePersonMayNot)
{
    const RecordId id = saveTicket();
    GroupBuilder group = builder();
    group.change(await(seat->records().get(kTicket, id)).value(),
                 {{QStringLiteral("state"), QStringLiteral("closed")}});
    EXPECT_EQ(await(seat->records().submit(group.group())).error().kind, Error::Kind::Invalid);
}

TEST_F(SeatTest, RefusesAWrongPassword)
{
    EXPECT_EQ(await(host->signIn(QStringLiteral("1001"), QStringLiteral("secret 2"))).error().kind,
              Error::Kind::Denied);
    EXPECT_EQ(await(host->signIn(QStringLiteral("4711"), QStringLiteral("secret 1"))).error().kind,
              Error::Kind::Denied);
}

TEST_F(SeatTest, KeepsDraftsAndTicketsOverARestart)
{
    const RecordId id = saveTicket();
    const Draft draft{newId<DraftId>(), {{QStringLiteral("summary"), QStringLiteral("写到一半")}}, time.now()};
    ASSERT_TRUE(await(seat->drafts().put(draft)));
    seat.reset();
    host.reset();
    host = SeatHost::open(folder.path(), time, {openEmptyIndex, {}}).value();
    seat = signIn();
    EXPECT_EQ(await(seat->drafts().all()).value(), QList<Draft>{draft});
    EXPECT_TRUE(await(seat->records().get(kTicket, id)));
}

TEST_F(SeatTest, ASecondProgramOnTheFolderIsRefused)
{
    const auto second = SeatHost::open(folder.path(), time, {openEmptyIndex, {}});
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().kind, Error::Kind::Busy);
}

TEST_F(SeatTest, CountsTicketNumbersWithoutAsking)
{
    const QDate day(2026, 11, 20);
    const TicketNumber first = await(seat->ticketNumbers().next(day)).value();
    const TicketNumber second = await(seat->ticketNumbers().next(day)).value();
    EXPECT_EQ(first.seat, 1);
    EXPECT_EQ(first.counter, 1);
    EXPECT_EQ(second.counter, 2);
    EXPECT_EQ(await(seat->ticketNumbers().next(day.addDays(-1))).value().day, day)
        << "a clock set back repeats nothing";
}

TEST_F(SeatTest, ReadsBackEveryTextByteForByte)
{
    const QStringList texts{QStringLiteral("\uFEFF开头"),      QStringLiteral("\u00A0\u2028\u2029"),
                            QStringLiteral("a\r\nb\tc"),       QStringLiteral("'; drop table ticket; --"),
                            QStringLiteral("𠮷👩‍💻"), QStringLiteral("  ")};
    for (const QString& text : texts) {
        GroupBuilder group = builder();
        const RecordId id = group.insert(kTicket, seat->session().team(),
                                         {{QStringLiteral("kind"), QStringLiteral("fault")},
                                          {QStringLiteral("summary"), QStringLiteral("x")},
                                          {QStringLiteral("description"), text},
                                          {QStringLiteral("state"), QStringLiteral("recorded")},
                                          {QStringLiteral("owner"), seat->session().person().toString()}});
        ASSERT_TRUE(await(seat->records().submit(group.group())));
        ASSERT_TRUE(await(seat->syncNow()));
        EXPECT_EQ(await(seat->records().get(kTicket, id))->text(QStringLiteral("description")), text);
        Query query;
        query.record = kTicket;
        query.where = {{QStringLiteral("description"), Condition::Test::Equal, text, {}}};
        EXPECT_EQ(await(seat->records().list(query))->size(), 1);
    }
}

/// The counter of a seat and day has three digits.
TEST_F(SeatTest, TheThousandthTicketOfADayHasANumberOfAFurtherSeat)
{
    const QDate day(2026, 11, 20);
    QSet<QString> digits;
    const auto draw = [&] {
        const Result<TicketNumber> number = await(seat->ticketNumbers().next(day));
        EXPECT_TRUE(number);
        digits.insert(number ? number->digits() : QString());
        return number.value_or(TicketNumber());
    };
    const int first = draw().seat;
    for (int i = 1; i < TicketNumber::kMaxCounter; ++i)
        ASSERT_EQ(draw().seat, first);
    const TicketNumber next = draw();
    EXPECT_NE(next.seat, first);
    EXPECT_EQ(next.counter, 1);
    EXPECT_EQ(draw().seat, next.seat) << "it goes on with that one";
    EXPECT_EQ(digits.size(), TicketNumber::kMaxCounter + 2) << "no number twice";
}

TEST_F(SeatTest, TwoTicketsAtOnceDrawOneFurtherSeat)
{
    const QDate day(2026, 11, 20);
    for (int i = 0; i < TicketNumber::kMaxCounter; ++i)
        ASSERT_TRUE(await(seat->ticketNumbers().next(day)));
    auto one = seat->ticketNumbers().next(day);
    auto other = seat->ticketNumbers().next(day);
    const Result<TicketNumber> a = await(std::move(one));
    const Result<TicketNumber> b = await(std::move(other));
    ASSERT_TRUE(a && b);
    EXPECT_EQ(a->seat, b->seat);
    EXPECT_NE(a->counter, b->counter);
}
