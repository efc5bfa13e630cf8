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

    explicit PostgresServer(const QStringList& settings = {});
    ~PostgresServer();
    PostgresServer(const PostgresServer&) = delete;
    PostgresServer& operator=(const PostgresServer&) = delete;

    void start();
    /// "fast", or "immediate": as if it was killed.
    void stop(const QString& mode = QStringLiteral("fast"));
    /// libpq's URL of a database, for the administrator when no user is named.
    [[nodiscard]] QString url(const QString& database, const QString& user = QStringLiteral("postgres")) const;
    /// A name for a new database.
    [[nodiscard]] QString newName();
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// One of the server's programs, as the user it runs as; answers its output.
    QByteArray program(const QString& name, const QStringList& arguments) const;

private:
    QTemporaryDir m_folder;
    QStringList m_settings;
    int m_names = 0;
};

}  // namespace Seatdesk
