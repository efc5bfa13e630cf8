// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/postgresserver.h"
#include "sync/connectionfault.h"
#include "sync/serverdepartment.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Seatdesk;

namespace {

constexpr int kPatience = 240000;

/// pgbouncer before the test program's server: a connection of its pool for a session at a time.
class Pooler
{
public:
    Pooler()
    {
        QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7777));
        QFile file(m_folder.filePath(QStringLiteral("pgbouncer.ini")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("[databases]\n* = host=" + m_server.folder().toUtf8() +
                   "\n[pgbouncer]\nlisten_addr =\nlisten_port = 6432\n" +
                   "unix_socket_dir = " + m_folder.path().toUtf8() + "\npidfile = " + pidFile().toUtf8() +
                   "\nlogfile = " + m_folder.filePath(QStringLiteral("log")).toUtf8() +
                   "\nauth_type = scram-sha-256\nauth_user = postgres\n"
                   "auth_query = select usename, passwd from pg_shadow where usename = $1\n"
                   "pool_mode = session\nmax_client_conn = 100\n");
        file.close();
        QFile::setPermissions(file.fileName(), QFile::Permissions(0x6644));
        m_server.program(QStringLiteral("/usr/sbin/pgbouncer"), {QStringLiteral("-d"), file.fileName()});
    }
    ~Pooler()
    {
        QFile pid(pidFile());
        if (pid.open(QIODevice::ReadOnly))
            m_server.program(QStringLiteral("/bin/kill"), {QString::fromLatin1(pid.readAll().trimmed())});
    }
    [[nodiscard]] ServerUrl url(const QString& database) const
    {
        return ServerUrl::parse(QStringLiteral("host=%1 port=6432 dbname=%2").arg(m_folder.path(), database)).value();
    }

private:
    [[nodiscard]] QString pidFile() const { return m_folder.filePath(QStringLiteral("pid")); }

    PostgresServer& m_server = PostgresServer::shared();
    QTemporaryDir m_folder;
};

}  // namespace

TEST(Pooler, LetsPeopleWorkThroughItWithTheirOwnLogins)
{
    const Pooler pooler;
    ServerDepartment d;
    const StaffId agent = d.person(QStringLiteral("1001"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
    d.giveLogin(agent);
    PostgresGate gate(pooler.url(d.database()));
    EXPECT_EQ(connectionFaultOf(gate.signIn(QStringLiteral("1001"), QStringLiteral("wrong")).error()),
              ConnectionFault::WrongPassword);
    EXPECT_EQ(connectionFaultOf(gate.signIn(QStringLiteral("1009"), ServerDepartment::kPassword).error()),
              ConnectionFault::WrongPassword);
    const QByteArray mine = " from pg_stat_activity where usename = '" + d.roles.value(agent).toLatin1() + "'";
    // The pool has a connection back when what its person left in it is thrown away.
    const auto isBack = [&] {
        return d.value("select count(*)" + mine + " and state = 'idle' and query ilike 'discard all'") == u"1";
    };
    QString first;
    QString between;
    for (int round = 0; round < 2; ++round) {  // the second meets the first's connection, its settings and statements
        if (round == 1) {
            ASSERT_TRUE(QTest::qWaitFor(isBack, kPatience));
            first = d.value("select pid" + mine);
            between = d.value("select clock_timestamp()");
        }
        const Result<SignedIn> signedIn = gate.signIn(QStringLiteral("1001"), ServerDepartment::kPassword);
        ASSERT_TRUE(signedIn) << qPrintable(signedIn.error().detail);
        EXPECT_EQ(StaffId(signedIn->staff.id), agent);
        GroupBuilder group = d.builder(agent);
        group.insert(QStringLiteral("ticket"), d.firstTeam, PortDepartment::ticketFields(agent));
        EXPECT_EQ(signedIn->authority->push(group.group())->first().status, PushResult::Status::Ok);
        const PullPage page = signedIn->authority->pull(QString(), 1000, {}).value();
        EXPECT_EQ(
            std::count_if(page.rows.begin(), page.rows.end(), [](const Row& row) { return row.record == u"ticket"; }),
            round + 1);
    }
    const QString again = QStringLiteral("select query_start > '%1' from pg_stat_activity where pid = %2");
    EXPECT_EQ(d.value(again.arg(between, first).toUtf8()), QStringLiteral("t")) << "one of the pool served both";
}
