// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to servers, wires, clocks and rights while people work.
#include "seats/seatoffice.h"
#include "support/fieldnames.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Seatdesk;

namespace {

class Recovery : public SeatOffice
{
protected:
    /// Killed and started again, as after a power cut.
    void restartServer()
    {
        PostgresServer::shared().stop(QStringLiteral("immediate"));
        PostgresServer::shared().start();
        d.admin = ServerConnection::open(d.url()).value();
    }
    /// One of its processes is killed: it loses what no disk has yet, and recovers without having been started anew.
    void killBackend()
    {
        const auto victim = ServerConnection::open(d.url()).value();
        const QString process = valueOf(*victim, "select pg_backend_pid()");
        PostgresServer::shared().program(QStringLiteral("/bin/kill"), {QStringLiteral("-9"), process});
        ASSERT_TRUE(QTest::qWaitFor([&] { return !d.admin->script("select 1"); }, kPatience)) << "all are sent away";
        ASSERT_TRUE(QTest::qWaitFor([&] { return ServerConnection::open(d.url()).has_value(); }, kPatience));
        d.admin = ServerConnection::open(d.url()).value();
    }
    [[nodiscard]] qulonglong nextNumber() const
    {
        return valueOf(*d.admin, "select pg_current_xact_id()").toULongLong();
    }
    /// A transaction that reached no disk leaves its number to the next one. A seat that had seen its end (here of
    /// notices, which are written late) would take the next one's rows for known.
    void loseNumbers(const std::function<void()>& crash)
    {
        const auto first = seated(kAgent);
        const auto second = seated(kColleague);
        ASSERT_TRUE(second->shows(first->ticket(QStringLiteral("之前"))));
        script(*d.admin, "alter system set wal_writer_delay = '10s'");
        script(*d.admin, "select pg_reload_conf()");
        qulonglong lost = 0;
        qulonglong next = 0;
        // Somebody may have written all to the disk in between: then once more.
        for (int attempt = 0; attempt < 10 && next >= lost; ++attempt) {
            ASSERT_TRUE(QTest::qWaitFor([&] { return second->sync().has_value(); }, kPatience));
            for (int i = 0; i < 20; ++i)
                lost = nextNumber();
            ASSERT_TRUE(second->sync());
            crash();
            next = nextNumber();
        }
        ASSERT_LT(next, lost) << "no number was lost";
        script(*d.admin, "alter system reset wal_writer_delay");
        script(*d.admin, "select pg_reload_conf()");
        ASSERT_TRUE(QTest::qWaitFor([&] { return first->sync().has_value(); }, kPatience));
        const RecordId id = first->ticket(QStringLiteral("之后"));
        ASSERT_TRUE(first->sync());
        ASSERT_TRUE(QTest::qWaitFor([&] { return second->sync().has_value(); }, kPatience));
        EXPECT_TRUE(second->get(id));
    }
    /// Whoever fills a seat comes to that ticket and waits there, until the server is another process.
    void holdBack(RecordId ticket)
    {
        script(*d.admin,
               "set role seatdesk_owner; update seatdesk.ticket set updated_at = 0, state = case id when '" +
                   ticket.toString().toLatin1() +
                   "' then 'accepted' else state end; create or replace function seatdesk.is_unfinished(state text, "
                   "form_owed boolean) returns boolean language plpgsql as $$ begin if state = 'accepted' and "
                   "current_user = session_user then perform pg_advisory_lock_shared(7); end if; return true; end $$; "
                   "reset role; select pg_advisory_lock(7)");
    }
    void makeTickets(int count)
    {
        script(*d.admin,
               "insert into seatdesk.ticket (id, scope_id, kind, summary, description, state) select "
               "gen_random_uuid(), '" +
                   d.firstTeam.toString().toLatin1() +
                   "', 'fault', 'ticket ' || i, E'a \\\\ and a \"quote\"\\nand a tab\\t', 'recorded' from "
                   "generate_series(1, " +
                   QByteArray::number(count) + ") i");
    }
};

}  // namespace

TEST_F(Recovery, AServerThatWasKilledIsFoundAgain)
{
    const auto first = seated(kAgent);
    const auto second = seated(kColleague);
    ASSERT_TRUE(second->shows(first->ticket(QStringLiteral("之前"))));
    restartServer();
    const RecordId id = first->ticket(QStringLiteral("之后"));
    EXPECT_TRUE(second->shows(id)) << "both come back by themselves, and hear each other again";
    EXPECT_TRUE(first->becomes(SyncStatus::State::Synced));
    ASSERT_TRUE(second->becomes(SyncStatus::State::Synced));
    EXPECT_TRUE(second->shows(first->ticket(QStringLiteral("再之后")), kSoon)) << "told, not asked for";
}

/// A wire that passes on nothing more and tells nobody: the window closes all the same.
TEST_F(Recovery, LeavingWhileNobodyAnswersTakesNoTime)
{
    const auto first = seated(kAgent);
    ASSERT_TRUE(first->becomes(SyncStatus::State::Synced));
    wire.loseAnswers(true);
    const qint64 before = wire.asked();
    first->ticket(QStringLiteral("还没发"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return wire.asked() > before; }, kPatience)) << "it is on its way";
    QElapsedTimer timer;
    timer.start();
    first->leave();
    EXPECT_LT(timer.elapsed(), 5000);
    wire.loseAnswers(false);
    ASSERT_TRUE(first->signIn(kAgent, ServerDepartment::kPassword));
    EXPECT_TRUE(first->becomes(SyncStatus::State::Synced));
    EXPECT_EQ(first->seat->syncStatus().waiting(), 0) << "and nothing was lost";
}

TEST_F(Recovery, WhatIsWrittenUnderANumberLostInACrashArrives)
{
    loseNumbers([this] { restartServer(); });
}

TEST_F(Recovery, WhatIsWrittenUnderANumberLostWithOneProcessArrives)
{
    loseNumbers([this] { killBackend(); });
}

TEST_F(Recovery, YesterdaysBackupGetsBackWhatItHadAcknowledged)
{
    const auto first = seated(kAgent);
    const RecordId before = first->ticket(QStringLiteral("昨天"));
    ASSERT_TRUE(first->sync());
    const RecordId today = first->ticket(QStringLiteral("今天"));
    ASSERT_TRUE(first->sync());
    wire.cut();
    EXPECT_FALSE(first->sync());
    ASSERT_TRUE(first->change(before, {{kSummary, QStringLiteral("还没发")}}));
    const QByteArray id = '\'' + today.toString().toLatin1() + '\'';
    script(*d.admin,
           "set session_replication_role = replica; delete from seatdesk.ticket where id = " + id +
               "; delete from seatdesk.entry where ticket = " + id +
               "; delete from seatdesk.op where op_id in (select op_id from seatdesk.history where row_id = " + id +
               "); delete from seatdesk.history where row_id = " + id +
               "; update seatdesk.meta set epoch = gen_random_uuid(); reset session_replication_role");
    wire.mend();
    ASSERT_TRUE(first->sync());
    EXPECT_EQ(d.row(QStringLiteral("ticket"), today).text(kSummary), QStringLiteral("今天"));
    EXPECT_EQ(d.row(QStringLiteral("ticket"), before).text(kSummary), QStringLiteral("还没发"));
    EXPECT_EQ(first->get(today)->sync, SyncState::Synced);
    EXPECT_EQ(first->seat->syncStatus().waiting(), 0);
}

/// Who works here and with which rights is known until it comes anew: the line may be cut in between.
TEST_F(Recovery, PeopleWorkOnWhileANewHistoryDoesNotCome)
{
    GroupBuilder days = d.builder({});
    const RecordId lost =
        days.insert(QStringLiteral("calendar_day"), {}, {{QStringLiteral("day"), QStringLiteral("2026-03-02")}});
    d.apply({}, days.group());
    const RecordId theirs = d.ticket(lead, d.firstTeam);
    const auto first = seated(kAgent);
    ASSERT_TRUE(first->get(lost, QStringLiteral("calendar_day")));
    // What is copied comes over a second connection.
    const QByteArray login =
        d.value(
             "select quote_ident(l.role) from seatdesk.login l join seatdesk.staff s on s.id = l.staff where "
             "s.number = '" +
             kAgent.toLatin1() + '\'')
            .toLatin1();
    script(*d.admin,
           "set session_replication_role = replica; delete from seatdesk.calendar_day; update "
           "seatdesk.meta set epoch = gen_random_uuid(); reset session_replication_role; alter role " +
               login + " connection limit 1");
    wire.cut();
    EXPECT_FALSE(first->sync());
    wire.mend();
    EXPECT_FALSE(first->sync());
    EXPECT_FALSE(first->get(theirs)) << "of the old history";
    EXPECT_EQ(first->list(QStringLiteral("staff")).size(), d.value("select count(*) from seatdesk.staff").toInt());
    const RecordId mine = first->ticket(QStringLiteral("还能录"));
    EXPECT_EQ(first->get(mine)->sync, SyncState::Here);
    script(*d.admin, "alter role " + login + " connection limit -1");
    ASSERT_TRUE(QTest::qWaitFor([&] { return first->sync().has_value(); }, kPatience));
    EXPECT_EQ(first->get(mine)->sync, SyncState::Synced);
    EXPECT_TRUE(first->get(theirs));
    EXPECT_FALSE(first->get(lost, QStringLiteral("calendar_day"))) << "what the new history does not have is gone";
}

TEST_F(Recovery, ARightEndsByTimeWithoutAnybodySayingSo)
{
    const StaffId deputy = d.person(QStringLiteral("1009"), d.secondTeam, QStringLiteral("lead"), d.firstTeam,
                                    d.time.now() + std::chrono::hours(8));
    d.giveLogin(deputy);
    const RecordId id = d.ticket(agent, d.firstTeam);
    const auto seat = seated(QStringLiteral("1009"));
    ASSERT_TRUE(seat->get(id));
    d.time.advance(std::chrono::hours(9));
    static_cast<void>(d.connection(agent));  // tells the server the time
    ASSERT_TRUE(seat->sync());
    EXPECT_FALSE(seat->get(id));
}

TEST_F(Recovery, ANewReplicaIsFilledWithEverythingAsItIs)
{
    makeTickets(12000);
    const auto seat = seated(kAgent);
    ASSERT_TRUE(seat->sync());
    const QList<Row> rows = seat->list();
    EXPECT_EQ(rows.size(), 12000);
    EXPECT_EQ(rows.first().text(QStringLiteral("description")), QStringLiteral("a \\ and a \"quote\"\nand a tab\t"));
    const RecordId after = d.ticket(colleague, d.firstTeam);
    EXPECT_TRUE(seat->shows(after)) << "and it goes on from there";
}

TEST_F(Recovery, ANewSeatSaysWhatIsBeingFetchedAndHowMuch)
{
    makeTickets(12000);
    const auto fresh = pc(kAgent);
    auto signedIn = await(fresh->host->signIn(kAgent, ServerDepartment::kPassword));
    ASSERT_TRUE(signedIn);
    fresh->seat = fresh->host->seat(std::move(**signedIn)).value();
    SyncStatus& status = fresh->seat->syncStatus();
    QList<qint64> tickets;
    QObject::connect(&status, &SyncStatus::changed, &status, [&] {
        if (status.fetching() && status.fetching()->part == SyncStatus::Part::Tickets)
            tickets.append(status.fetching()->rows);
    });
    ASSERT_TRUE(QTest::qWaitFor([&] { return status.asOf() != Instant{}; }, kPatience));
    ASSERT_GE(tickets.size(), 2);
    EXPECT_TRUE(std::is_sorted(tickets.begin(), tickets.end()));
    EXPECT_GT(tickets.last(), 9000);
    EXPECT_FALSE(status.fetching()) << "all of it is here";
}

TEST_F(Recovery, AFillingThatIsCutOffBeginsAnew)
{
    makeTickets(20000);
    const auto seat = pc(kAgent);
    ASSERT_TRUE(seat->signIn(kAgent, ServerDepartment::kPassword)) << "shown before all is there";
    wire.cut();
    ASSERT_TRUE(seat->becomes(SyncStatus::State::Offline));
    EXPECT_TRUE(seat->seat->session().hasRole(QStringLiteral("agent")));
    wire.mend();
    ASSERT_TRUE(seat->sync());
    EXPECT_EQ(seat->list().size(), 20000);
}

TEST_F(Recovery, APcWhoseClockIsSetKeepsTheServersTime)
{
    const auto seat = seated(kAgent);
    ASSERT_TRUE(seat->sync());
    const Instant server = seat->seat->time().now();
    d.time.advance(-std::chrono::hours(5));  // of the PC alone: nobody tells the server
    ASSERT_TRUE(seat->sync());
    EXPECT_LT(std::chrono::abs(seat->seat->time().now() - server), std::chrono::minutes(1));
}

TEST_F(Recovery, AServerThatIsKilledWhileACopyFlowsCostsNothing)
{
    makeTickets(12000);
    const RecordId last = d.ticket(colleague, d.firstTeam);
    holdBack(last);
    const auto seat = pc(kAgent);
    const Result<void> in = seat->signIn(kAgent, ServerDepartment::kPassword);
    ASSERT_TRUE(in) << "shown before all is there: " << qPrintable(in.error().detail);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            return d.value(
                       "select count(*) from pg_stat_activity where query like 'copy %' and state = 'active' and "
                       "wait_event = 'advisory'") == u"1";
        },
        kPatience))
        << "it flows up to its last row";
    ASSERT_TRUE(QTest::qWaitFor([&] { return !seat->list().isEmpty(); }, kPatience));
    EXPECT_FALSE(seat->get(last));
    restartServer();
    ASSERT_TRUE(QTest::qWaitFor([&] { return seat->sync().has_value(); }, kPatience));
    EXPECT_EQ(seat->list().size(), 12001);
    EXPECT_TRUE(seat->get(last));
}

/// Nobody asks and no round is due: the end of the connection is heard like a notice.
TEST_F(Recovery, ASeatHearsThatItsServerWentWithoutAsking)
{
    const auto seat = seated(kAgent);
    ASSERT_TRUE(seat->sync());
    PostgresServer::shared().stop(QStringLiteral("immediate"));
    EXPECT_TRUE(seat->becomes(SyncStatus::State::Offline, kSoon));
    PostgresServer::shared().start();
    d.admin = ServerConnection::open(d.url()).value();
    EXPECT_TRUE(seat->becomes(SyncStatus::State::Synced));
}

TEST_F(Recovery, APcWhoseClockIsAYearOffOrdersNothing)
{
    const auto first = seated(kAgent);
    FakeTime wrong;
    wrong.set(d.time.now() + std::chrono::hours(24 * 365));
    ServerSeat second(folderOf(QStringLiteral("wrong")), url(), wrong);
    ASSERT_TRUE(second.signIn(kColleague, ServerDepartment::kPassword));
    const RecordId id = second.ticket(QStringLiteral("来自明年"));
    ASSERT_TRUE(first->shows(id));
    ASSERT_TRUE(first->change(id, {{kSummary, QStringLiteral("今年")}}));
    ASSERT_TRUE(first->sync());
    ASSERT_TRUE(second.sync());
    EXPECT_EQ(second.get(id)->text(kSummary), QStringLiteral("今年"));
    EXPECT_EQ(second.seat->time().now(), d.time.now()) << "people read the department's time";
    EXPECT_EQ(second.seat->syncStatus().serverAhead(), -std::chrono::hours(24 * 365)) << "and that the PC's is wrong";
    EXPECT_EQ(second.seat->syncStatus().asOf(), wrong.now()) << "by which alone absence is measured";
    EXPECT_EQ(first->seat->syncStatus().serverAhead(), Duration());
}
