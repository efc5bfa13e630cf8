// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to servers, wires, clocks and rights while people work.
#include "seats/seatoffice.h"

using namespace Seatdesk;

namespace {

const QString kSummary = QStringLiteral("summary");

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
    EXPECT_TRUE(second->shows(first->ticket(QStringLiteral("再之后"))));
}

// A transaction that reached no disk leaves its number to the next one. A seat that had seen its end (here of notices,
// which are written late) would take the next one's rows for known.
TEST_F(Recovery, WhatIsWrittenUnderANumberLostInACrashArrives)
{
    const auto first = seated(kAgent);
    const auto second = seated(kColleague);
    ASSERT_TRUE(second->shows(first->ticket(QStringLiteral("之前"))));
    d.admin->script("alter system set wal_writer_delay = '10s'");
    d.admin->script("select pg_reload_conf()");
    for (int lost = 0; lost < 20; ++lost)
        d.admin->script("select pg_current_xact_id()");
    ASSERT_TRUE(second->sync());
    restartServer();
    d.admin->script("alter system reset wal_writer_delay");
    ASSERT_TRUE(first->sync());
    const RecordId id = first->ticket(QStringLiteral("之后"));
    ASSERT_TRUE(first->sync());
    ASSERT_TRUE(second->sync());
    EXPECT_TRUE(second->get(id));
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
}
