// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/repaircommands.h"

#include "app/commands/command.h"
#include "app/commands/commandusage.h"
#include "store/backup.h"
#include "store/seatfolder.h"

#include <QDir>
#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <cstdio>
#include <utility>

namespace Seatdesk {

namespace {

const QString kAuthority = QStringLiteral("authority.db");

int fail(const QString& what, const Error& error)
{
    QTextStream err(stderr);
    err << what << ": " << error.detail << ".";
    if (error.kind == Error::Kind::Full)
        err << " The disk is full: make room and try again.";
    else if (error.kind == Error::Kind::Denied)
        err << " Check the owner and the rights of the folder.";
    err << "\n";
    return kExitFailed;
}

/// Only a damaged file is made anew: a sound one would gain nothing by it.
int salvageOne(const QString& folder, const QString& file)
{
    const QString path = folder + u'/' + file;
    QTextStream out(stdout);
    const Result<bool> sound = isSoundFile(path);
    if (!sound)
        return fail(file + QStringLiteral(" was not salvaged"), sound.error());
    if (*sound) {
        out << file << ": sound, nothing was changed\n";
        return kExitOk;
    }
    const bool isAuthority = file == kAuthority;
    const QString chain = isAuthority ? QStringLiteral(":/store/authority") : QStringLiteral(":/store/outbox");
    const Result<Salvaged> salvaged = salvageFile(path, chain, !isAuthority);
    if (!salvaged)
        return fail(file + QStringLiteral(" was not salvaged"), salvaged.error());
    out << file << ": " << salvaged->rows << " rows; " << salvaged->lost << " rows or pages could not be read\n";
    return kExitOk;
}

}  // namespace

int runRestore(const QString& folder, const QStringList& arguments)
{
    if (arguments.size() != 1 || arguments.first().startsWith(u'-')) {
        QTextStream(stderr) << commandUsage(QStringLiteral("restore")) << "\n";
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
    const QString path = (*lock)->path();
    QStringList files;
    if (QFile::exists((*lock)->authorityFile()))
        files.append(kAuthority);
    const QDir people(path + QStringLiteral("/people"));
    for (const QString& person : people.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (const QString outbox = QStringLiteral("people/%1/outbox.db").arg(person);
            QFile::exists(path + u'/' + outbox))
            files.append(outbox);
    }
    int code = kExitOk;
    for (const QString& file : std::as_const(files))
        code = std::max(code, salvageOne(path, file));
    return code;
}

}  // namespace Seatdesk
