// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/servercommands.h"

#include "app/commands/command.h"
#include "sync/connectionfault.h"
#include "sync/servercheck.h"
#include "sync/serverschema.h"

#include <QTextStream>

namespace Seatdesk {

namespace {

using Matter = ServerFinding::Matter;

QString sentence(ConnectionFault fault)
{
    switch (fault) {
        case ConnectionFault::WrongPassword:
            return QStringLiteral("User or password is wrong. Name them in the URL or in PGUSER and PGPASSWORD.");
        case ConnectionFault::Expired:
            return QStringLiteral("This login has expired.");
        case ConnectionFault::Disabled:
            return QStringLiteral("This user may not log in.");
        case ConnectionFault::ServerGone:
            return QStringLiteral("Nobody answers there. Check host and port, and whether the server runs.");
        case ConnectionFault::Certificate:
            return QStringLiteral(
                "The server's certificate could not be verified. Name its issuer with sslrootcert=FILE, or "
                "say sslmode=disable if the connection needs no protection.");
        case ConnectionFault::OldProgram:
            return QStringLiteral("The server asks for a newer program.");
        case ConnectionFault::Refused:
            break;
    }
    return QStringLiteral("The server does not let this machine in, or the database does not exist.");
}

QString failureText(const Error& error, const ServerConnection* connection)
{
    if (const std::optional<ConnectionFault> fault = connectionFaultOf(error))
        return sentence(*fault);
    if (error.kind == Error::Kind::Conflict)
        return QStringLiteral("Nothing was changed: %1. Use a newer program.").arg(error.detail);
    if (error.kind == Error::Kind::NotFound)
        return QStringLiteral("There is no Seatdesk in this database. Use server init.");
    return connection ? connection->lastMessage() : error.detail;
}

int fail(const Error& error, const ServerConnection* connection)
{
    QTextStream(stderr) << failureText(error, connection) << "\n";
    return kExitFailed;
}

/// What a finding means when it is bad.
QString complaint(const ServerFinding& finding)
{
    switch (finding.matter) {
        case Matter::ServerVersion:
            return QStringLiteral("PostgreSQL %1 is too old; 13 or newer is needed.");
        case Matter::SchemaVersion:
            return QStringLiteral(
                       "The schema is at version %1, this program has %2. Use server init, server upgrade, or a "
                       "newer program.")
                .arg(QStringLiteral("%1"), QString::number(ServerSchema::newest()));
        case Matter::Rules:
            return QStringLiteral("The rules are not those of this program%1. Use server upgrade.");
        case Matter::Encoding:
            return QStringLiteral("The database's encoding is %1; it must be UTF8.");
        case Matter::PublicFunctions:
            return QStringLiteral("Everyone may call these functions: %1. Revoke EXECUTE from PUBLIC.");
        case Matter::SeatWrites:
            return QStringLiteral("Seats can write past push: %1. Revoke it from seatdesk_seat.");
        case Matter::TablesWithoutRule:
            return QStringLiteral("Everyone sees all of these tables: %1. Use server upgrade.");
        case Matter::Powers:
            return QStringLiteral("These logins can do more than a seat: %1.");
        case Matter::Logins:
            return QStringLiteral("These logins do not fit the staff: %1.");
        case Matter::Tls:
            return QStringLiteral("The server listens at %1 without TLS. Set ssl = on.");
        case Matter::Clock:
            return QStringLiteral("The server's clock is %1 s off this machine's.");
        case Matter::LongTransactions:
            return QStringLiteral("Transactions that are open too long: process %1. They hold back cleaning up.");
        case Matter::Bloat:
            return QStringLiteral("Mostly dead rows: %1. Let autovacuum run more often.");
        case Matter::Epoch:
            break;
    }
    return QStringLiteral("This is not the server that was set up (%1): after a restore, give it a new epoch.");
}

int printChanges(const Result<ServerSchema::Done>& done, const ServerConnection& connection)
{
    if (!done)
        return fail(done.error(), &connection);
    QTextStream out(stdout);
    for (const QString& step : done->steps)
        out << (step == u"rules" ? QStringLiteral("Loaded the rules") : QStringLiteral("Applied script ") + step)
            << "\n";
    out << (done->steps.isEmpty() ? "Nothing to do" : "Done") << "; the schema is at version " << done->version << "\n";
    return kExitOk;
}

int check(ServerConnection& connection)
{
    static const SystemTime time;
    const Result<QList<ServerFinding>> findings = checkServer(connection, rulesFingerprint(RuleBook::shipped()), time);
    if (!findings)
        return fail(findings.error(), &connection);
    QTextStream out(stdout);
    int bad = 0;
    for (const ServerFinding& finding : *findings) {
        if (finding.good)
            continue;
        ++bad;
        out << complaint(finding).arg(finding.detail) << "\n";
    }
    if (bad > 0)
        return kExitFailed;
    out << "All is well (" << findings->size() << " things looked at)\n";
    return kExitOk;
}

}  // namespace

int runServer(const QStringList& arguments)
{
    const QString verb = arguments.value(0);
    const bool known = verb == u"init" || verb == u"upgrade" || verb == u"check";
    if (arguments.size() != 2 || !known) {
        QTextStream(stderr) << "server init|upgrade|check URL\n";
        return kExitUsage;
    }
    const Result<ServerUrl> url = ServerUrl::parse(arguments[1]);
    if (!url) {
        QTextStream(stderr) << "This is no URL of a database: postgresql://user@host/database\n";
        return kExitUsage;
    }
    const Result<std::unique_ptr<ServerConnection>> connection = ServerConnection::open(*url);
    if (!connection)
        return fail(connection.error(), nullptr);
    if (verb == u"check")
        return check(**connection);
    ServerSchema schema(**connection, RuleBook::shipped());
    return printChanges(verb == u"init" ? schema.init() : schema.upgrade(), **connection);
}

}  // namespace Seatdesk
