// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/repaircommands.h"

#include "app/commands/command.h"
#include "store/backup.h"
#include "store/seatfolder.h"

#include <QDir>
#include <QFile>
#include <QTextStream>

#include <cstdio>

namespace Seatdesk {

namespace {

int fail(const QString& what, const Error& error)
{
    QTextStream(stderr) << what << ": " << error.detail << ".\n";
    return kExitFailed;
}

}  // namespace

int runRestore(const QString& folder, const QStringList& arguments)
{
    if (arguments.size() != 1) {
        QTextStream(stderr) << "restore BACKUP\n";
        return kExitUsage;
    }
    const Result<void> done = restoreFolder(QDir().absoluteFilePath(arguments.first()), folder);
    if (!done)
        return fail(QStringLiteral("Nothing was restored"), done.error());
    QTextStream(stdout) << "Restored " << folder << "\n";
    return kExitOk;
}

int runSalvage(const QString& folder)
{
    const Result<std::unique_ptr<SeatFolder>> lock = SeatFolder::open(folder);
    if (!lock)
        return fail(QStringLiteral("Nothing was salvaged"), lock.error());
    QTextStream out(stdout);
    const QString path = (*lock)->path();
    if (QFile::exists((*lock)->authorityFile())) {
        const Result<qint64> rows = salvageFile((*lock)->authorityFile(), QStringLiteral(":/store/authority"), false);
        if (!rows)
            return fail(QStringLiteral("authority.db was not salvaged"), rows.error());
        out << "authority.db: " << *rows << " rows\n";
    }
    const QDir people(path + QStringLiteral("/people"));
    for (const QString& person : people.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString outbox = people.filePath(person + QStringLiteral("/outbox.db"));
        if (!QFile::exists(outbox))
            continue;
        const Result<qint64> rows = salvageFile(outbox, QStringLiteral(":/store/outbox"), true);
        if (!rows)
            return fail(QStringLiteral("outbox.db was not salvaged"), rows.error());
        out << "people/" << person << "/outbox.db: " << *rows << " rows\n";
    }
    return kExitOk;
}

}  // namespace Seatdesk
