// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace Seatdesk {

/// A real PostgreSQL of the system's package in a temporary folder: one for the test program, stopped at its end. Local
/// connections over a socket in that folder; "postgres" is trusted, everybody else has a password.
class PostgresServer
{
public:
    /// Started at the first asking. Ends the program with a sentence when the package is missing.
    static PostgresServer& shared();

    /// Reached over a socket alone, or also over TCP on this machine with TLS and a certificate of its own for
    /// "localhost".
    enum class Reach { Socket, Network };
    explicit PostgresServer(Reach reach = Reach::Socket);
    /// Follows another server, read-only, from a copy made now.
    struct Standby
    {
        const PostgresServer& of;
    };
    explicit PostgresServer(Standby standby);
    ~PostgresServer();
    PostgresServer(const PostgresServer&) = delete;
    PostgresServer& operator=(const PostgresServer&) = delete;

    /// With further options of the server, "-c name=value".
    void start(const QStringList& more = {});
    /// "fast", or "immediate": as if it was killed.
    void stop(const QString& mode = QStringLiteral("fast"));
    /// The standby becomes a server of its own.
    void promote() const;
    /// libpq's URL of a database, for the administrator when no user is named.
    [[nodiscard]] QString url(const QString& database, const QString& user = QStringLiteral("postgres")) const;
    /// Keywords of the same server over TCP; host and user are the caller's to name.
    [[nodiscard]] QString networkUrl(const QString& more) const;
    [[nodiscard]] QString certificate() const;
    /// A name for a new database.
    [[nodiscard]] QString newName();
    /// Where its sockets lie.
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// One of the server's programs, or any by its path, as the user the server runs as; answers its output.
    QByteArray program(const QString& name, const QStringList& arguments) const;

private:
    void writeRules() const;
    void makeCertificate() const;

    QTemporaryDir m_folder;
    Reach m_reach;
    int m_port = 0;
    int m_names = 0;
    bool m_runs = false;
};

}  // namespace Seatdesk
