// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/places.h"
#include "support/postgresserver.h"
#include "sync/connectionfault.h"
#include "sync/postgresgate.h"
#include "sync/script.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace Seatdesk {

/// seatdesk-admin as a process against a database of its own.
class ServerProgram : public testing::Test
{
protected:
    struct Outcome
    {
        int code = -1;
        QString out;
        QString err;
    };

    ServerProgram()
    {
        const auto postgres = ServerConnection::open(parsed(QStringLiteral("postgres"))).value();
        script(*postgres, "create database " + database.toLatin1());
        admin = ServerConnection::open(parsed(database)).value();
    }

    static ServerUrl parsed(const QString& name)
    {
        return ServerUrl::parse(PostgresServer::shared().url(name)).value();
    }
    [[nodiscard]] QString url() const { return PostgresServer::shared().url(database); }

    /// Milliseconds; of a machine that does much else.
    static constexpr int kPatience = 240000;

    static Outcome run(const QStringList& arguments)
    {
        QProcess process;
        process.start(TestPlaces::programFile(QStringLiteral("seatdesk-admin")), arguments);
        process.closeWriteChannel();
        EXPECT_TRUE(process.waitForFinished(kPatience));
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }
    Outcome server(const QStringList& words) { return run(QStringList{QStringLiteral("server")} + words); }
    Outcome staff(const QStringList& words)
    {
        return run(QStringList{QStringLiteral("--server"), url(), QStringLiteral("staff")} + words);
    }
    QString written(const QString& name, const QByteArray& bytes)
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    std::optional<ConnectionFault> faultOf(const QString& number, const QString& password)
    {
        const Result<SignedIn> signedIn = PostgresGate(parsed(database)).signIn(number, password);
        return signedIn ? std::nullopt : connectionFaultOf(signedIn.error());
    }
    QString value(const QByteArray& sql) { return valueOf(*admin, sql); }

    QTemporaryDir folder;
    const QString database = PostgresServer::shared().newName();
    std::shared_ptr<ServerConnection> admin;
};

}  // namespace Seatdesk
