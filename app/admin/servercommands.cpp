// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/servercommands.h"

#include "app/admin/adoptcommands.h"
#include "app/admin/noticescommand.h"
#include "app/admin/passwordprompt.h"
#include "app/admin/serverfailure.h"
#include "app/commands/commandusage.h"
#include "app/commands/logerase.h"
#include "app/commands/rostercommand.h"
#include "app/commands/scopecommand.h"
#include "app/commands/staffcommand.h"
#include "host/serveradministration.h"
#include "sync/servercheck.h"
#include "sync/serverschema.h"

#include <QCommandLineParser>
#include <QDir>
#include <QTextStream>

#include <cstdio>
#include <functional>

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
        case Matter::SeatReads:
            return QStringLiteral(
                "Seats can read what is not theirs: %1. Revoke SELECT from seatdesk_seat and PUBLIC.");
        case Matter::SeatFunctions:
            return QStringLiteral("Seats can call what is not theirs: %1. Revoke EXECUTE from seatdesk_seat.");
        case Matter::LoginRights:
            return QStringLiteral("Logins of people were given rights of their own: %1. Revoke them.");
        case Matter::TablesWithoutRule:
            return QStringLiteral("Everyone sees all of these tables: %1. Use server upgrade.");
        case Matter::Powers:
            return QStringLiteral("These logins can do more than a seat: %1.");
        case Matter::Logins:
            return QStringLiteral("These logins do not fit the staff: %1.");
        case Matter::Tls:
            return QStringLiteral("The server listens at %1 without TLS. Set ssl = on.");
        case Matter::OpenDoor:
            return QStringLiteral(
                "pg_hba.conf lets the network in without TLS or without a password: line %1. Use hostssl and "
                "scram-sha-256.");
        case Matter::Clock:
            return QStringLiteral("The server's clock is %1 s off this machine's.");
        case Matter::LongTransactions:
            return QStringLiteral("Transactions that are open too long: process %1. They hold back cleaning up.");
        case Matter::Bloat:
            return QStringLiteral("Mostly dead rows: %1. Let autovacuum run more often.");
        case Matter::Untidied:
            return QStringLiteral("Nobody needs these any more: %1. Run server tidy daily.");
        case Matter::Notices:
            return QStringLiteral(
                "Nobody tells the seats of changes (notify is %1): each asks every second. Keep server notices "
                "running.");
        case Matter::Epoch:
            break;
    }
    return QStringLiteral(
        "This is not the server that was set up (%1). After a restore of a backup use server restored.");
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

int tidy(ServerConnection& connection)
{
    // What waits since years takes its time.
    const Result<void> patient = connection.script("set statement_timeout = 0");
    const Result<ServerAnswer> forgotten =
        patient ? connection.run("select * from seatdesk.forget_old()") : tl::unexpected(patient.error());
    if (!forgotten)
        return failOnServer(forgotten.error(), &connection);
    QTextStream(stdout) << "Forgot " << forgotten->text(0, 1) << " answers to operations and " << forgotten->text(0, 0)
                        << " markers of rows that went elsewhere\n";
    return kExitOk;
}

int serverUsage()
{
    QTextStream(stderr) << commandUsage(QStringLiteral("server")) << "\n";
    return kExitUsage;
}

using Work = std::function<int(const ServerUrl&, const std::shared_ptr<ServerConnection>&)>;

int withServer(const QString& text, const Work& work)
{
    const Result<ServerUrl> url = ServerUrl::parse(text);
    if (!url) {
        QTextStream(stderr) << "This is no URL of a database: postgresql://user@host/database\n";
        return kExitUsage;
    }
    Result<std::unique_ptr<ServerConnection>> connection = ServerConnection::open(*url);
    if (!connection)
        return failOnServer(connection.error());
    return work(*url, std::shared_ptr<ServerConnection>(std::move(*connection)));
}

/// As withServer, on a schema that is this program's.
int withDepartment(const QString& text, const Work& work)
{
    return withServer(text, [&](const ServerUrl& url, const std::shared_ptr<ServerConnection>& connection) {
        const Result<int> version = ServerSchema(*connection, RuleBook::shipped()).version();
        if (!version)
            return failOnServer(version.error(), connection.get());
        if (*version == 0)
            return failOnServer({Error::Kind::NotFound, {}});
        if (*version != ServerSchema::newest()) {
            QTextStream(stderr) << "The schema is at version " << *version << ", this program has "
                                << ServerSchema::newest() << ". Use server upgrade or a newer program.\n";
            return kExitFailed;
        }
        return work(url, connection);
    });
}

int makeSchema(const QString& verb, ServerConnection& connection)
{
    const Result<ServerFinding> version = checkServerVersion(connection);
    if (!version)
        return failOnServer(version.error(), &connection);
    if (!version->good) {
        QTextStream(stderr) << complaint(*version).arg(version->detail) << "\n";
        return kExitFailed;
    }
    ServerSchema schema(connection, RuleBook::shipped());
    return printChanges(verb == u"init" ? schema.init() : schema.upgrade(), connection);
}

int changeSchema(const QString& verb, ServerConnection& connection)
{
    if (verb == u"check")
        return check(connection);
    if (verb == u"restored") {
        const Result<QString> epoch = ServerSchema(connection, RuleBook::shipped()).restored();
        if (!epoch)
            return failOnServer(epoch.error(), &connection);
        QTextStream(stdout) << "Every seat begins anew (epoch " << *epoch << ")\n";
        return kExitOk;
    }
    return makeSchema(verb, connection);
}

/// Over connections of its own: the one that looked at the schema has ended by then.
int notices(const QString& text)
{
    ServerUrl server;
    const int looked = withDepartment(text, [&server](const ServerUrl& url, const auto&) {
        server = url;
        return kExitOk;
    });
    return looked == kExitOk ? runNotices(server) : looked;
}

void printTo(std::FILE* stream, const QByteArray& text)
{
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stream);
}

}  // namespace

int runServer(const QStringList& arguments, ServerPlaces places)
{
    QCommandLineParser parser;
    parser.addOptions({QCommandLineOption(QStringLiteral("data"), QString(), QStringLiteral("DIR")),
                       QCommandLineOption(QStringLiteral("server"), QString(), QStringLiteral("URL")),
                       QCommandLineOption(QStringLiteral("seed"), QString(), QStringLiteral("N"))});
    const bool parsed = parser.parse(QStringList{QStringLiteral("server")} + arguments);
    const QStringList words = parser.positionalArguments();
    if (!parsed || words.size() != 2)
        return serverUsage();
    if (parser.isSet(QStringLiteral("data")))
        places.data = parser.value(QStringLiteral("data"));
    if (parser.isSet(QStringLiteral("server")))
        places.server = parser.value(QStringLiteral("server"));
    const QString& verb = words[0];
    if (verb == u"init" || verb == u"upgrade" || verb == u"check")
        return withServer(words[1], [&](const auto&, const auto& server) { return changeSchema(verb, *server); });
    if (verb == u"restored")
        return withDepartment(words[1], [&](const auto&, const auto& server) { return changeSchema(verb, *server); });
    if (verb == u"tidy")
        return withDepartment(words[1], [&](const auto&, const auto& server) { return tidy(*server); });
    if (verb == u"notices")
        return notices(words[1]);
    if (verb == u"demo")
        return withDepartment(words[1], [&](const auto&, const auto& server) {
            return runServerDemo(*server, parser.value(QStringLiteral("seed")));
        });
    if (verb == u"adopt" && !places.data.isEmpty())
        return withDepartment(words[1], [&](const auto& url, const auto& server) {
            return runAdopt(url, *server, QDir().absoluteFilePath(places.data));
        });
    if (verb == u"export" && !places.server.isEmpty())
        return withDepartment(places.server, [&](const auto&, const auto& server) {
            return runServerExport(*server, QDir().absoluteFilePath(words[1]));
        });
    return serverUsage();
}

int runOnServer(const QString& url, const QStringList& command)
{
    return withDepartment(url, [&](const ServerUrl& where, const std::shared_ptr<ServerConnection>& connection) {
        static const SystemTime time;
        ServerAdministration office(where, connection, time);
        const StaffTerminal terminal{command.mid(1), QDir::currentPath(),
                                     [](const QByteArray& text) { printTo(stdout, text); },
                                     [](const QByteArray& text) { printTo(stderr, text); }, askNewPassword};
        if (command.value(0) == u"import")
            return runRosterImportOn(office, terminal);
        if (command.value(0) == u"log")
            return runLogEraseOn(office, terminal);
        return command.value(0) == u"scope" ? runScopeOn(office, terminal) : runStaffOn(office, terminal);
    });
}

}  // namespace Seatdesk
