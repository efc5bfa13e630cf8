// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/adoptcommands.h"

#include "app/admin/serverfailure.h"
#include "app/commands/commandusage.h"
#include "app/commands/democommand.h"
#include "domain/try.h"
#include "host/demo/demo.h"
#include "host/seathost.h"
#include "host/seatindex.h"
#include "host/serveradoption.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

namespace Seatdesk {

namespace {

const SystemTime& systemTime()
{
    static const SystemTime time;
    return time;
}

void tellTable(const CopiedTable& table)
{
    if (table.sum.rows > 0)
        QTextStream(stdout) << table.name << ": " << table.sum.rows << " rows\n";
}

int refuse(const QString& what, const Error& error, const ServerConnection& connection)
{
    const bool server = error.kind != Error::Kind::Conflict && !connection.lastMessage().isEmpty();
    QTextStream(stderr) << what << ": " << (server ? connection.lastMessage() : error.detail) << "\n";
    return kExitFailed;
}

int report(const QString& what, const QList<CopiedTable>& copied)
{
    qint64 rows = 0;
    for (const CopiedTable& table : copied)
        rows += table.sum.rows;
    QTextStream(stdout) << what << ": " << rows << " rows in " << copied.size()
                        << " tables, read again and found the same (SHA-256 " << hashOf(copied) << ")\n";
    return kExitOk;
}

/// Logins with the one known password of the demo for everyone who has none: nobody's own password is undone. Answers
/// how many were given.
Result<int> giveLogins(ServerConnection& connection)
{
    SEATDESK_TRY_LET(verifier, connection.verifier(QStringLiteral("demo"), QString(kDemoPassword)));
    SEATDESK_TRY_LET(
        given, connection.run("select count(seatdesk.set_login(s.id, $1::text)) from seatdesk.staff s where not "
                              "s.deleted and coalesce(s.number, '') <> '' and not exists (select from seatdesk.login l "
                              "where l.staff = s.id)",
                              {verifier}));
    return given.bytes(0, 0).toInt();
}

Result<DemoSummary> demoInto(const QString& folder, const DemoOptions& options)
{
    SEATDESK_TRY_LET(host, SeatHost::open(folder, systemTime(), seatIndex()));
    return makeDemo(*host, options);
}

Result<QList<CopiedTable>> adoptFile(ServerAdoption&& adoption, const QString& file)
{
    SEATDESK_TRY_LET(store, AuthorityStore::open(file, RuleBook::shipped()));
    return adoption.adopt(*store, tellTable);
}

int refuseFolder(const QString& path, const Error& error)
{
    if (error.kind == Error::Kind::Busy)
        QTextStream(stderr) << path << " is open in another program. Close it and try again.\n";
    else
        QTextStream(stderr) << path << " could not be opened: " << error.detail << "\n";
    return kExitFailed;
}

/// What the folder has when it has no department of its own. Only what was adopted is opened: that makes a seat of a
/// folder which is none.
int tellAdopted(const ServerUrl& url, const QString& path)
{
    const QString aside = retiredAuthority(path);
    if (!QFile::exists(aside)) {
        QTextStream(stderr) << "There is no department in " << path << "\n";
        return kExitFailed;
    }
    const Result<std::unique_ptr<SeatFolder>> folder = SeatFolder::open(path);
    if (!folder)
        return refuseFolder(path, folder.error());
    if ((*folder)->server() != url.toText()) {
        QTextStream(stderr) << path << " was adopted by another server\n";
        return kExitFailed;
    }
    QTextStream(stdout) << path << " was adopted before and works on this server; its own department is kept as "
                        << aside << "\n";
    return kExitOk;
}

/// By which a server knows the demo: the folder it comes from is another one each time, and gone afterwards.
const QString kDemoSource = QStringLiteral("demo");

int giveDemo(ServerConnection& connection, const DemoOptions& options)
{
    QElapsedTimer timer;
    timer.start();
    const QTemporaryDir folder;
    const Result<DemoSummary> made = demoInto(folder.path(), options);
    Result<QList<CopiedTable>> copied =
        made ? adoptFile(ServerAdoption(connection, kDemoSource), folder.filePath(QStringLiteral("authority.db")))
             : tl::unexpected(made.error());
    if (!copied)
        return refuse(QStringLiteral("No demo was made"), copied.error(), connection);
    if (const Result<int> given = giveLogins(connection); !given)
        return failOnServer(given.error(), &connection);
    QTextStream(stdout) << demoReport(*made, timer.elapsed());
    return kExitOk;
}

}  // namespace

int runAdopt(const ServerUrl& url, ServerConnection& connection, const QString& path)
{
    if (!QFile::exists(path + QStringLiteral("/authority.db")))
        return tellAdopted(url, path);
    const Result<std::unique_ptr<SeatFolder>> folder = SeatFolder::open(path);
    if (!folder)
        return refuseFolder(path, folder.error());
    const Result<QList<CopiedTable>> copied = adoptFile(ServerAdoption(connection), (*folder)->authorityFile());
    if (!copied)
        return refuse(QStringLiteral("Not adopted; the same call goes on"), copied.error(), connection);
    const Result<QString> aside = retireAuthority(**folder, url);
    if (!aside)
        return refuse(QStringLiteral("Adopted, but the folder still has its department"), aside.error(), connection);
    if (copied->isEmpty())
        QTextStream(stdout) << "The server took this department before\n";
    else
        report(QStringLiteral("Adopted ") + path, *copied);
    QTextStream(stdout) << "The folder works on the server from now on; its own is kept as " << *aside
                        << "\nNobody has a login yet: seatdesk-admin --server URL staff password NUMBER\n";
    return kExitOk;
}

int runServerExport(ServerConnection& connection, const QString& path)
{
    const Result<std::unique_ptr<SeatFolder>> folder = SeatFolder::open(path);
    if (!folder)
        return refuseFolder(path, folder.error());
    const auto store = AuthorityStore::open((*folder)->authorityFile(), RuleBook::shipped());
    if (!store)
        return refuse(QStringLiteral("Nothing was exported"), store.error(), connection);
    const Result<QList<CopiedTable>> copied = ServerAdoption(connection).giveBack(**store, tellTable);
    if (!copied)
        return refuse(QStringLiteral("Not exported; the same call goes on"), copied.error(), connection);
    report(QStringLiteral("Exported to ") + path, *copied);
    QTextStream(stdout) << "Nobody has a password there yet: seatdesk-admin --data DIR staff password NUMBER\n";
    return kExitOk;
}

int runServerDemo(ServerConnection& connection, const QString& seed)
{
    DemoOptions options;
    bool isNumber = true;
    if (!seed.isEmpty())
        options.seed = seed.toULongLong(&isNumber);
    if (!isNumber) {
        QTextStream(stderr) << commandUsage(QStringLiteral("server")) << "\n";
        return kExitUsage;
    }
    const Result<ServerAdoption::Progress> progress = ServerAdoption(connection, kDemoSource).progress();
    if (!progress)
        return failOnServer(progress.error(), &connection);
    if (*progress == ServerAdoption::Progress::Nothing)
        return giveDemo(connection, options);
    if (*progress == ServerAdoption::Progress::Part) {
        QTextStream(stderr) << "No demo was made: one was broken off half done here. Begin in a new database.\n";
        return kExitFailed;
    }
    const Result<int> given = giveLogins(connection);
    if (!given)
        return failOnServer(given.error(), &connection);
    QTextStream(stdout) << "The demo department was made before.\n";
    if (*given > 0)
        QTextStream(stdout) << "New logins with the password " << QString(kDemoPassword) << ": " << *given << "\n";
    return kExitOk;
}

}  // namespace Seatdesk
