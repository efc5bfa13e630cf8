// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include "domain/ids.h"
#include "domain/try.h"
#include "store/connection.h"
#include "store/diskroom.h"
#include "store/migrations.h"
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

/// A damaged file, or one of a newer program, would take the place of a department that can be worked in.
Result<void> checkCopy(const QString& backup, const QString& file)
{
    SEATDESK_TRY_LET(sound, isSoundFile(backup + u'/' + file));
    if (!sound)
        return failure(Error::Kind::Corrupt, QStringLiteral("%1 of the backup is damaged").arg(file));
    static_cast<void>(sqlText(Sql::MetaGet));  // registers the migrations
    const Migrations chain(file == kAuthority ? QStringLiteral(":/store/authority") : QStringLiteral(":/store/outbox"));
    SEATDESK_TRY_LET(connection, Connection::open(backup + u'/' + file, Connection::Mode::ReadOnly));
    SEATDESK_TRY_LET(version, Migrations::version(*connection));
    if (version < 1)
        return failure(Error::Kind::Corrupt, QStringLiteral("%1 of the backup holds nothing").arg(file));
    if (version > chain.newest())
        return failure(Error::Kind::Conflict, QStringLiteral("%1 of the backup was made by a newer program (schema %2, "
                                                             "here %3)")
                                                  .arg(file)
                                                  .arg(version)
                                                  .arg(chain.newest()));
    return {};
}

/// Moves what belongs to a department from one folder into another; when that fails, what was moved goes back.
Result<void> moveDepartment(const QString& from, const QString& to)
{
    QStringList moved;
    for (const QString& name : {kAuthority, QStringLiteral("authority.db-wal"), QStringLiteral("authority.db-shm"),
                                QStringLiteral("people"), QStringLiteral("seat.json"), QStringLiteral("origin")}) {
        if (!QFileInfo::exists(from + u'/' + name))
            continue;
        if (!QDir().rename(from + u'/' + name, to + u'/' + name)) {
            for (const QString& back : moved)
                QDir().rename(to + u'/' + back, from + u'/' + back);
            return tl::unexpected(cannotWrite(to + u'/' + name));
        }
        moved.append(name);
    }
    return {};
}

Result<void> renewEpoch(Connection& authority)
{
    SEATDESK_TRY_LET(put, authority.prepare(sqlText(Sql::MetaSet)));
    return put.bind(QStringLiteral("epoch")).bind(newId<RecordId>().toString()).run();
}

/// A name below the folder that nothing has yet.
QString newNameIn(const QString& folder, const QString& prefix)
{
    const QString time = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString name = folder + u'/' + prefix + time;
    for (int again = 2; QFileInfo::exists(name); ++again)
        name = QStringLiteral("%1/%2%3-%4").arg(folder, prefix, time).arg(again);
    return name;
}

Result<void> keepSeat(Connection& restored, qint64 number, const QString& device, qint64 at)
{
    SEATDESK_TRY_LET(keep, restored.prepare(sqlText(Sql::SeatNumberKeep)));
    return keep.bind(number).bind(device).bind(at).run();
}

Result<void> keepNumbersOf(Connection& before, Connection& restored)
{
    SEATDESK_TRY_LET(seats, before.prepare(sqlText(Sql::SeatNumbers)));
    for (;;) {
        SEATDESK_TRY_LET(found, seats.next());
        if (!found)
            break;
        SEATDESK_TRY(keepSeat(restored, seats.integer(0), seats.text(1), seats.integer(2)));
    }
    SEATDESK_TRY_LET(blocks, before.prepare(sqlText(Sql::NumberBlocks)));
    for (;;) {
        SEATDESK_TRY_LET(found, blocks.next());
        if (!found)
            return {};
        SEATDESK_TRY_LET(keep, restored.prepare(sqlText(Sql::NumberBlockKeep)));
        SEATDESK_TRY(keep.bind(blocks.text(0)).bind(blocks.integer(1)).run());
    }
}

/// Numbers that were given since the backup stand on paper: neither the seats' nor the imports' come again.
Result<void> keepNumbers(const SeatFolder& folder, Connection& restored)
{
    if (folder.seatNumber() > 0)
        SEATDESK_TRY(keepSeat(restored, folder.seatNumber(), folder.deviceId(), 0));
    if (!QFile::exists(folder.authorityFile()))
        return {};
    auto before = Connection::open(folder.authorityFile(), Connection::Mode::ReadOnly);
    const Result<void> kept = before ? keepNumbersOf(**before, restored) : Result<void>(tl::unexpected(before.error()));
    // Of a department that cannot be read, which is why it is replaced, the folder itself knows the newest seat.
    return !kept && kept.error().kind == Error::Kind::Full ? kept : Result<void>();
}

/// The department as it is going to be, in a folder of its own.
Result<void> fillRestored(const QString& backup, const QStringList& files, const SeatFolder& folder,
                          const QString& fresh)
{
    for (const QString& file : files)
        SEATDESK_TRY(copyDatabase(backup + u'/' + file, fresh + u'/' + file));
    SEATDESK_TRY_LET(connection, Connection::open(fresh + u'/' + kAuthority, Connection::Mode::Precious));
    SEATDESK_TRY(keepNumbers(folder, *connection));
    return renewEpoch(*connection);
}

/// Puts the restored department into the place of the one that is there.
Result<void> exchange(const QString& folder, const QString& fresh)
{
    const QString aside = newNameIn(folder, QStringLiteral("before-restore-"));
    SEATDESK_TRY(makePrivateFolder(aside));
    Result<void> done = moveDepartment(folder, aside);
    if (done) {
        done = moveDepartment(fresh, folder);
        if (!done)
            static_cast<void>(moveDepartment(aside, folder));
    }
    if (!done)
        QDir().rmdir(aside);
    return done;
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
    for (const QString& file : files)
        SEATDESK_TRY(checkCopy(backup, file));
    SEATDESK_TRY_LET(lock, SeatFolder::open(folder));
    const QString fresh = newNameIn(lock->path(), QStringLiteral("restoring-"));
    Result<void> done = fillRestored(backup, files, *lock, fresh);
    if (done)
        done = exchange(lock->path(), fresh);
    QDir(fresh).removeRecursively();
    return done;
}

}  // namespace Seatdesk
