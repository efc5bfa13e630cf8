// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to the server itself: it restarts, another takes its place, a backup comes back.
#include "support/fieldnames.h"
#include "support/postgresserver.h"
#include "sync/connectionfault.h"
#include "sync/servercheck.h"
#include "sync/serverdepartment.h"

#include <QSet>

#include <atomic>
#include <thread>

using namespace Seatdesk;

namespace {

class Failover : public testing::Test
{
protected:
    std::unique_ptr<PostgresAuthority> authorityAt(const QString& url)
    {
        d.connection(agent);
        return std::make_unique<PostgresAuthority>(
            std::make_shared<ServerLogin>(
                ServerLogin{ServerUrl::parse(url).value(), d.roles.value(agent), ServerDepartment::kPassword}),
            nullptr);
    }
    [[nodiscard]] QString url(const PostgresServer& server) const { return server.url(d.database()); }
    /// As whoever only wants to read says it.
    [[nodiscard]] QString readable(const PostgresServer& server) const
    {
        return url(server) + QStringLiteral(" target_session_attrs=any");
    }
    static std::unique_ptr<ServerConnection> open(const QString& url)
    {
        return ServerConnection::open(ServerUrl::parse(url).value()).value();
    }
    /// Until the standby shows all that the primary has committed.
    void waitFor(const PostgresServer& standby)
    {
        const QByteArray goal = d.value("select pg_current_wal_lsn()").toLatin1();
        const auto there = open(readable(standby));
        while (valueOf(*there, "select pg_last_wal_replay_lsn() >= '" + goal + "'") != u"t") {
        }
    }
    Group newTicket()
    {
        GroupBuilder group = d.builder(agent);
        group.insert(kTicket, d.firstTeam, PortDepartment::ticketFields(agent));
        return group.group();
    }
    void write(ServerConnection& connection, RecordId ticket, const QByteArray& summary)
    {
        script(connection, "update seatdesk.ticket set summary = '" + summary + "' where id = '" +
                               ticket.toString().toLatin1() + '\'');
    }
    static QString summary(const PullPage& page, RecordId ticket)
    {
        for (const Row& row : page.rows) {
            if (row.id == ticket)
                return row.text(QStringLiteral("summary"));
        }
        return {};
    }
    static QSet<RecordId> tickets(const PullPage& page)
    {
        QSet<RecordId> found;
        for (const Row& row : page.rows) {
            if (row.record == kTicket)
                found.insert(row.id);
        }
        return found;
    }

    PostgresServer primary;
    ServerDepartment d{ServerDepartment::Founding::Here, primary};
    StaffId agent = d.person(QStringLiteral("1001"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
};

}  // namespace

/// The snapshot of a standby does not name the transactions that run on the primary.
TEST_F(Failover, ACursorOfAStandbyPassesOverNoLateCommit)
{
    const RecordId slow = d.ticket(agent, d.firstTeam);
    const RecordId quick = d.ticket(agent, d.firstTeam);
    const PostgresServer standby(PostgresServer::Standby{primary});
    const auto writer = d.anotherConnection({});
    script(*writer, "begin");
    write(*writer, slow, "slow");
    write(*d.admin, quick, "quick");
    waitFor(standby);
    const auto view = authorityAt(readable(standby));
    ASSERT_TRUE(view->hello()) << "it is read from";
    const PullPage first = view->pull(QString(), 10000, {}).value();
    EXPECT_EQ(summary(first, quick), QStringLiteral("quick"));
    script(*writer, "commit");
    waitFor(standby);
    EXPECT_EQ(summary(view->pull(first.cursor, 10000, {}).value(), slow), QStringLiteral("slow"));
    EXPECT_NE(view->push(newTicket()).error().kind, Error::Kind::Invalid) << "and never written to";
}

TEST_F(Failover, NorDoesOneThatWentOnByPagesOrFoundNothingNew)
{
    const RecordId first = d.ticket(agent, d.firstTeam);
    const RecordId second = d.ticket(agent, d.firstTeam);
    const PostgresServer standby(PostgresServer::Standby{primary});
    const auto view = authorityAt(readable(standby));
    waitFor(standby);
    ASSERT_TRUE(view->hello());
    QString cursor = view->pull(QString(), 10000, {})->cursor;
    const auto writer = d.anotherConnection({});
    const auto pull = [&] {
        PullPage all;
        for (all.more = true; all.more;) {
            const PullPage page = view->pull(cursor, 1, {}).value();
            all.rows += page.rows;
            all.more = page.more;
            cursor = page.cursor;
        }
        return all;
    };
    script(*writer, "begin");
    write(*writer, first, "slow");
    write(*d.admin, second, "quick");
    waitFor(standby);
    EXPECT_EQ(summary(pull(), second), QStringLiteral("quick"));
    script(*writer, "commit");
    waitFor(standby);
    EXPECT_EQ(summary(pull(), first), QStringLiteral("slow"));

    script(*writer, "begin");
    write(*writer, first, "slower");
    script(*d.admin, "create table public.other (a int)");  // ends later and is no row of ours
    waitFor(standby);
    EXPECT_TRUE(pull().rows.isEmpty());
    script(*writer, "commit");
    waitFor(standby);
    EXPECT_EQ(summary(pull(), first), QStringLiteral("slower"));
}

/// A name may lead to a standby for a while. Its epoch is another one, for which a seat would give up all it holds.
TEST_F(Failover, ASeatNeverSettlesOnAStandby)
{
    const PostgresServer standby(PostgresServer::Standby{primary});
    const auto seat = authorityAt(url(standby));
    waitFor(standby);  // the login was made behind the standby's beginning
    EXPECT_EQ(connectionFaultOf(seat->hello().error()), ConnectionFault::ServerGone);
    // Whoever was let in before it became one asks for another connection, as after any loss.
    const auto reader = authorityAt(readable(standby));
    ASSERT_TRUE(reader->hello());
    EXPECT_EQ(connectionFaultOf(reader->push(newTicket()).error()), ConnectionFault::ServerGone);
    primary.stop(QStringLiteral("immediate"));
    standby.promote();
    ASSERT_TRUE(seat->hello()) << "as soon as it may be written to";
    EXPECT_EQ(seat->push(newTicket())->first().status, PushResult::Status::Ok);
}

TEST_F(Failover, AStandbyThatLagsBehindIsAnotherEpoch)
{
    PostgresServer standby(PostgresServer::Standby{primary});
    const auto seat =
        authorityAt(QStringLiteral("host=%1,%2 dbname=%3").arg(primary.folder(), standby.folder(), d.database()));
    const QString before = seat->hello()->epoch;
    const Group arrived = newTicket();
    ASSERT_EQ(seat->push(arrived)->first().status, PushResult::Status::Ok);
    waitFor(standby);
    standby.stop();
    const Group lost = newTicket();
    ASSERT_EQ(seat->push(lost)->first().status, PushResult::Status::Ok);
    const QString cursor = seat->pull(QString(), 10000, {})->cursor;
    primary.stop(QStringLiteral("immediate"));
    standby.start();
    standby.promote();

    const Error gone = seat->hello().error();
    EXPECT_EQ(gone.kind, Error::Kind::Offline) << qPrintable(gone.detail);
    const Result<Hello> hello = seat->hello();
    ASSERT_TRUE(hello) << "the other host, without a word: " << qPrintable(hello.error().detail);
    EXPECT_NE(hello->epoch, before);
    const QList<PushResult> again = seat->push(arrived + lost).value();
    EXPECT_TRUE(again[0].duplicate);
    EXPECT_FALSE(again[1].duplicate) << "what was acknowledged and lost is taken again";
    EXPECT_EQ(again[1].status, PushResult::Status::Ok);
    EXPECT_EQ(tickets(seat->pull(QString(), 10000, {}).value()).size(), 2);
}

TEST_F(Failover, ARestartDuringPushAndPullLosesAndDoublesNothing)
{
    std::atomic<bool> enough = false;
    std::atomic<int> pushed = 0;
    QSet<RecordId> held;
    const auto seat = authorityAt(url(primary));
    std::thread work([&] {
        QString cursor;
        const auto pull = [&] {
            for (;;) {
                const Result<PullPage> page = seat->pull(cursor, 3, {});
                if (!page)
                    return;
                cursor = page->cursor;
                held.unite(tickets(*page));
                if (!page->more)
                    return;
            }
        };
        while (!enough) {
            const Group group = newTicket();
            // Until the answer is known, the same again.
            while (!seat->push(group)) {
            }
            ++pushed;
            pull();
        }
        pull();
    });
    for (const char* mode : {"immediate", "fast"}) {
        const int before = pushed;
        while (pushed < before + 10) {
        }
        primary.stop(QString::fromLatin1(mode));
        primary.start();
    }
    const int before = pushed;
    while (pushed < before + 10) {
    }
    enough = true;
    work.join();
    d.moveTo(url(primary));
    EXPECT_EQ(d.value("select count(*) from seatdesk.ticket").toInt(), pushed);
    EXPECT_EQ(held.size(), pushed);
}

/// A dump brings transactions of another server along. They lie ahead of the new one's, which would send their rows
/// with every pull.
TEST_F(Failover, ARestoredBackupIsAnotherEpochAndPullsComeToAnEnd)
{
    const Group old = newTicket();
    script(*d.admin, "do $$ begin for i in 1..5000 loop perform pg_current_xact_id(); commit; end loop; end $$");
    d.apply(agent, old);
    const QString before = authorityAt(url(primary))->hello()->epoch;
    const QString dump = primary.folder() + QStringLiteral("/dump");
    const QStringList from{QStringLiteral("-h"), primary.folder(), QStringLiteral("-U"), QStringLiteral("postgres")};
    primary.program(QStringLiteral("pg_dump"),
                    from + QStringList{QStringLiteral("-Fc"), QStringLiteral("-f"), dump, d.database()});
    const QString roles = primary.folder() + QStringLiteral("/roles.sql");
    primary.program(QStringLiteral("pg_dumpall"),
                    from + QStringList{QStringLiteral("--roles-only"), QStringLiteral("-f"), roles});
    d.apply(agent, newTicket());

    const PostgresServer other;
    const QStringList to{QStringLiteral("-h"), other.folder(), QStringLiteral("-U"), QStringLiteral("postgres")};
    other.program(QStringLiteral("psql"), to + QStringList{QStringLiteral("-q"), QStringLiteral("-f"), roles});
    other.program(QStringLiteral("createdb"), to + QStringList{d.database()});
    other.program(QStringLiteral("pg_restore"), to + QStringList{QStringLiteral("-d"), d.database(), dump});
    const auto admin = open(url(other));
    const SystemTime time;
    const auto wrong = [&] {
        QList<ServerFinding::Matter> matters;
        const auto findings = checkServer(*admin, rulesFingerprint(RuleBook::shipped()), time).value();
        for (const ServerFinding& finding : findings) {
            if (!finding.good)
                matters.append(finding.matter);
        }
        return matters;
    };
    EXPECT_TRUE(wrong().contains(ServerFinding::Matter::Epoch));
    const auto seat = authorityAt(url(other));
    ASSERT_TRUE(seat->hello());
    const auto pullsAgain = [&] {
        const QString cursor = seat->pull(QString(), 10000, {})->cursor;
        return seat->pull(cursor, 10000, {})->rows.size();
    };
    EXPECT_GT(pullsAgain(), 0) << "or this test shows nothing";
    ASSERT_TRUE(ServerSchema(*admin, RuleBook::shipped()).restored()) << qPrintable(admin->lastMessage());
    EXPECT_EQ(pullsAgain(), 0);
    EXPECT_NE(seat->hello()->epoch, before);
    EXPECT_EQ(wrong(), QList{ServerFinding::Matter::Logins}) << "whose names are the test's own";
    EXPECT_EQ(tickets(seat->pull(QString(), 10000, {}).value()), QSet<RecordId>{old.first().row});
    EXPECT_TRUE(seat->push(old)->first().duplicate);
    EXPECT_EQ(valueOf(*admin, "select rev from seatdesk.ticket"), QStringLiteral("1")) << "stamped, not changed";
}
