// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include "domain/ids.h"
#include "domain/try.h"
#include "store/connection.h"
#include "store/diskroom.h"
#include "store/seatfolder.h"
#include "store/sql.h"
#include "store/statement.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Seatdesk {

namespace {

const QString kAuthority = QStringLiteral("authority.db");
const QString kOutbox = QStringLiteral("outbox.db");

/// The precious files of a folder, relative to it.
QStringList preciousFiles(const QString& folder)
{
    QStringList files;
    if (QFile::exists(folder + u'/' + kAuthority))
        files.append(kAuthority);
    const QDir people(folder + QStringLiteral("/people"));
    for (const QString& person : people.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString file = QStringLiteral("people/%1/%2").arg(person, kOutbox);
        if (QFile::exists(folder + u'/' + file))
            files.append(file);
    }
    return files;
}

Result<void> makeFolderOf(const QString& file)
{
    const QString folder = QFileInfo(file).path();
    if (!QDir().mkpath(folder))
        return tl::unexpected(cannotWrite(folder));
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

Result<void> copyDatabase(const QString& from, const QString& to)
{
    SEATDESK_TRY(makeFolderOf(to));
    SEATDESK_TRY_LET(source, Connection::open(from, Connection::Mode::ReadOnly));
    return source->copyTo(to);
}

Result<void> moveAside(const QString& folder, const QString& aside)
{
    for (const QString& name : {kAuthority, QStringLiteral("authority.db-wal"), QStringLiteral("authority.db-shm"),
                                QStringLiteral("people"), QStringLiteral("seat.json"), QStringLiteral("origin")}) {
        const QString from = folder + u'/' + name;
        if (!QFileInfo::exists(from))
            continue;
        SEATDESK_TRY(makeFolderOf(aside + u'/' + name));
        if (!QFile::rename(from, aside + u'/' + name) && !QDir().rename(from, aside + u'/' + name))
            return tl::unexpected(cannotWrite(aside + u'/' + name));
    }
    return {};
}

Result<void> renewEpoch(const QString& authority)
{
    SEATDESK_TRY_LET(connection, Connection::open(authority, Connection::Mode::Precious));
    SEATDESK_TRY_LET(put, connection->prepare(sqlText(Sql::MetaSet)));
    return put.bind(QStringLiteral("epoch")).bind(newId<RecordId>().toString()).run();
}

}  // namespace

Result<void> backUpFolder(const QString& folder, const QString& target)
{
    if (QFileInfo::exists(target))
        return failure(Error::Kind::Conflict, QStringLiteral("the target exists"));
    const QStringList files = preciousFiles(folder);
    if (files.isEmpty())
        return failure(Error::Kind::NotFound, QStringLiteral("nothing to back up"));
    for (const QString& file : files)
        SEATDESK_TRY(copyDatabase(folder + u'/' + file, target + u'/' + file));
    return {};
}

Result<void> restoreFolder(const QString& backup, const QString& folder)
{
    const QStringList files = preciousFiles(backup);
    if (!files.contains(kAuthority))
        return failure(Error::Kind::NotFound, QStringLiteral("no authority.db in the backup"));
    SEATDESK_TRY_LET(lock, SeatFolder::open(folder));
    const QString time = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    SEATDESK_TRY(moveAside(lock->path(), lock->path() + QStringLiteral("/before-restore-") + time));
    for (const QString& file : files)
        SEATDESK_TRY(copyDatabase(backup + u'/' + file, lock->path() + u'/' + file));
    return renewEpoch(lock->authorityFile());
}

}  // namespace Seatdesk
