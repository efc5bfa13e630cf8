// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/postgresserver.h"
#include "sync/connectionfault.h"
#include "sync/serverconnection.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace Seatdesk {

/// pgbouncer before the test program's server: of its pool, a connection of the person's login for a session at a time,
/// or for a transaction.
class PgBouncer
{
public:
    enum class Mode { Session, Transaction };
    /// `most`: how many connections to the server, of all people together.
    explicit PgBouncer(Mode mode = Mode::Session, int most = 80)
    {
        QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7777));
        QFile file(m_folder.filePath(QStringLiteral("pgbouncer.ini")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("[databases]\n* = host=" + m_server.folder().toUtf8() +
                   "\n[pgbouncer]\nlisten_addr =\nlisten_port = 6432\n" +
                   "unix_socket_dir = " + m_folder.path().toUtf8() + "\npidfile = " + pidFile().toUtf8() +
                   "\nlogfile = " + m_folder.filePath(QStringLiteral("log")).toUtf8() +
                   "\nauth_type = scram-sha-256\nauth_user = postgres\n"
                   "auth_query = select usename, passwd from pg_shadow where usename = $1\npool_mode = " +
                   (mode == Mode::Session ? "session" : "transaction") +
                   "\nmax_client_conn = 100\nmax_db_connections = " + QByteArray::number(most) + '\n');
        file.close();
        QFile::setPermissions(file.fileName(), QFile::Permissions(0x6644));
        m_server.program(QStringLiteral("/usr/sbin/pgbouncer"), {QStringLiteral("-d"), file.fileName()});
        // It is in the background before it listens, and has its socket before it answers there.
        const ServerUrl door = ServerUrl::parse(url(QStringLiteral("postgres"))).value();
        EXPECT_TRUE(QTest::qWaitFor(
            [&] {
                const auto tried = ServerConnection::open(door, QStringLiteral("nobody"), QStringLiteral("x"));
                return tried || connectionFaultOf(tried.error()) != ConnectionFault::ServerGone;
            },
            60000));
    }
    ~PgBouncer()
    {
        QFile pid(pidFile());
        if (pid.open(QIODevice::ReadOnly))
            m_server.program(QStringLiteral("/bin/kill"), {QString::fromLatin1(pid.readAll().trimmed())});
    }
    PgBouncer(const PgBouncer&) = delete;
    PgBouncer& operator=(const PgBouncer&) = delete;

    /// A seat's URL of a database through it.
    [[nodiscard]] QString url(const QString& database) const
    {
        return QStringLiteral("host=%1 port=6432 dbname=%2").arg(m_folder.path(), database);
    }

private:
    [[nodiscard]] QString pidFile() const { return m_folder.filePath(QStringLiteral("pid")); }

    PostgresServer& m_server = PostgresServer::shared();
    QTemporaryDir m_folder;
};

}  // namespace Seatdesk
