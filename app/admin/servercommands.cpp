// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/servercommands.h"

#include "app/admin/passwordprompt.h"
#include "app/admin/serverfailure.h"
#include "app/commands/staffcommand.h"
#include "host/serveradministration.h"
#include "sync/servercheck.h"
#include "sync/serverschema.h"

#include <QDir>
#include <QTextStream>

#include <cstdio>

namespace Seatdesk {

namespace {

using Matter = ServerFinding::Matter;

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
        return failOnServer(done.error(), &connection);
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
        return failOnServer(findings.error(), &connection);
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

/// The server of a URL, or an answer printed.
Result<std::shared_ptr<ServerConnection>> openServer(const ServerUrl& url)
{
    Result<std::unique_ptr<ServerConnection>> connection = ServerConnection::open(url);
    if (!connection)
        return tl::unexpected(connection.error());
    return std::shared_ptr<ServerConnection>(std::move(*connection));
}

int refuseUrl()
{
    QTextStream(stderr) << "This is no URL of a database: postgresql://user@host/database\n";
    return kExitUsage;
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
    if (!url)
        return refuseUrl();
    const Result<std::shared_ptr<ServerConnection>> connection = openServer(*url);
    if (!connection)
        return failOnServer(connection.error());
    if (verb == u"check")
        return check(**connection);
    ServerSchema schema(**connection, RuleBook::shipped());
    return printChanges(verb == u"init" ? schema.init() : schema.upgrade(), **connection);
}

int runServerStaff(const QString& where, const QStringList& arguments)
{
    const Result<ServerUrl> url = ServerUrl::parse(where);
    if (!url)
        return refuseUrl();
    const Result<std::shared_ptr<ServerConnection>> connection = openServer(*url);
    if (!connection)
        return failOnServer(connection.error());
    static const SystemTime time;
    Result<int> version = ServerSchema(**connection, RuleBook::shipped()).version();
    if (version && *version != ServerSchema::newest())
        version = failure(*version == 0 ? Error::Kind::NotFound : Error::Kind::Conflict,
                          QStringLiteral("the schema is at version %1, this program has %2")
                              .arg(*version)
                              .arg(ServerSchema::newest()));
    if (!version)
        return failOnServer(version.error(), connection->get());
    ServerAdministration office(*url, *connection, time);
    const auto print = [](std::FILE* stream, const QByteArray& text) {
        std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stream);
    };
    return runStaffOn(office, {arguments, QDir::currentPath(), [&](const QByteArray& text) { print(stdout, text); },
                               [&](const QByteArray& text) { print(stderr, text); }, askNewPassword});
}

}  // namespace Seatdesk
