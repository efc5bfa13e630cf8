// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/try.h"
#include "store/backup.h"
#include "store/connection.h"
#include "store/migrations.h"
#include "store/sql.h"
#include "store/statement.h"
#include "store/tablesalvage.h"

#include <QDateTime>
#include <QFile>

#include <sqlite3.h>

namespace Seatdesk {

namespace {

/// The tables of the fresh file that hold rows of ours; indexes and the inner tables of a full-text index make
/// themselves.
Result<QStringList> tablesOf(Connection& fresh)
{
    SEATDESK_TRY_LET(select, fresh.prepare(QStringLiteral(
                                 "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and "
                                 "name not like 'number_index_%'")));
    QStringList names;
    for (;;) {
        SEATDESK_TRY_LET(found, select.next());
        if (!found)
            return names;
        names.append(select.text(0));
    }
}

}  // namespace

Result<qint64> salvageFile(const QString& path, const QString& chain, bool mayBeEmpty)
{
    static_cast<void>(sqlText(Sql::MetaGet));  // registers the migrations
    const QString saved = path + QStringLiteral(".salvaged");
    QFile::remove(saved);
    qint64 rows = 0;
    {
        SEATDESK_TRY_LET(fresh, Connection::open(saved, Connection::Mode::Precious));
        SEATDESK_TRY(Migrations(chain).apply(*fresh));
        SEATDESK_TRY_LET(tables, tablesOf(*fresh));
        sqlite3* damaged = nullptr;
        if (sqlite3_open_v2(QFile::encodeName(path).constData(), &damaged, SQLITE_OPEN_READWRITE, nullptr) ==
            SQLITE_OK) {
            for (const QString& table : tables) {
                // Rows that a migration put in give way to those of the file.
                SEATDESK_TRY(fresh->execute(QStringLiteral("begin; delete from \"%1\"").arg(table)));
                rows += TableSalvage(damaged, fresh->handle(), table).copy();
                SEATDESK_TRY(fresh->execute(QStringLiteral("commit")));
            }
        }
        sqlite3_close(damaged);
    }
    if (rows == 0 && !mayBeEmpty) {
        QFile::remove(saved);
        return failure(Error::Kind::Corrupt, QStringLiteral("not one row can be read; restore a backup"));
    }
    const QString time = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    for (const QString& suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        if (QFile::exists(path + suffix))
            QFile::rename(path + suffix, path + QStringLiteral(".damaged-") + time + suffix);
    }
    if (!QFile::rename(saved, path))
        return failure(Error::Kind::Denied, QStringLiteral("cannot put the salvaged file in place"));
    return rows;
}

}  // namespace Seatdesk
