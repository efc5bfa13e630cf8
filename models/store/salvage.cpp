// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/try.h"
#include "store/backup.h"
#include "store/connection.h"
#include "store/diskroom.h"
#include "store/migrations.h"
#include "store/numberindex.h"
#include "store/sql.h"
#include "store/statement.h"
#include "store/tablesalvage.h"
#include "store/transaction.h"

#include <QDateTime>
#include <QFile>

#include <sqlite3.h>

#include <memory>

namespace Seatdesk {

namespace {

/// The tables of the fresh file that hold rows; what a full-text index keeps is made from them.
Result<QStringList> tablesOf(Connection& fresh)
{
    SEATDESK_TRY_LET(select, fresh.prepare(QStringLiteral("select name from pragma_table_list where schema = 'main' "
                                                          "and type = 'table' and name not like 'sqlite\\_%' "
                                                          "escape '\\' order by name")));
    QStringList names;
    for (;;) {
        SEATDESK_TRY_LET(found, select.next());
        if (!found)
            return names;
        names.append(select.text(0));
    }
}

Result<Salvaged> copyTable(sqlite3* damaged, Connection& fresh, const QString& table)
{
    // Rows that a migration put in give way to those of the file.
    SEATDESK_TRY(fresh.execute(QStringLiteral("begin; delete from \"%1\"").arg(table)));
    TableSalvage salvage(damaged, fresh.handle(), table);
    const Salvaged copied = salvage.copy();
    if (salvage.failure() != SQLITE_OK)
        return tl::unexpected(sqliteError(salvage.failure(), QString::fromUtf8(sqlite3_errstr(salvage.failure()))));
    SEATDESK_TRY(fresh.execute(QStringLiteral("commit")));
    return copied;
}

/// The index of numbers names rows by their place: it is made anew, never copied.
Result<void> fillNumberIndex(Connection& fresh)
{
    SEATDESK_TRY_LET(transaction, Transaction::begin(fresh));
    SEATDESK_TRY(NumberIndex(fresh).fill());
    return transaction.commit();
}

/// The counter of changes lies in one row: where that was lost, it goes on behind the last change that is left. What
/// came after it is not known, so the history is another one from now on (see AuthorityStore): seats compare theirs.
Result<void> keepCounting(Connection& fresh, const QStringList& tables)
{
    {
        SEATDESK_TRY_LET(counter, fresh.prepare(QStringLiteral("select last from change_counter")));
        SEATDESK_TRY_LET(found, counter.next());
        if (found)
            return {};
    }
    SEATDESK_TRY(
        fresh.execute(QStringLiteral("insert into change_counter values (0); "
                                     "delete from meta where key = 'epoch';"
                                     "update change_counter set last = "
                                     "ifnull((select max(change) from gone), 0)")));
    for (const QString& table : tables) {
        // Tables that hold no records count nothing.
        if (const Result<Statement> counted = fresh.prepare(QStringLiteral("select change_no from \"%1\"").arg(table)))
            SEATDESK_TRY(fresh.execute(QStringLiteral("update change_counter set last = max(last, "
                                                      "ifnull((select max(change_no) from \"%1\"), 0))")
                                           .arg(table)));
    }
    return {};
}

struct CloseFile
{
    void operator()(sqlite3* file) const { sqlite3_close(file); }
};

/// Fills the new file `saved` with what can be read of the damaged one.
Result<Salvaged> copyReadable(const QString& path, const QString& saved, const QString& chain)
{
    SEATDESK_TRY_LET(fresh, Connection::open(saved, Connection::Mode::Precious));
    SEATDESK_TRY(Migrations(chain).apply(*fresh));
    SEATDESK_TRY_LET(tables, tablesOf(*fresh));
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &handle, SQLITE_OPEN_READWRITE, nullptr);
    const std::unique_ptr<sqlite3, CloseFile> damaged(handle);
    Salvaged all;
    if (code != SQLITE_OK)
        return all;
    for (const QString& table : tables) {
        SEATDESK_TRY_LET(copied, copyTable(damaged.get(), *fresh, table));
        all.rows += copied.rows;
        all.lost += copied.lost;
    }
    if (tables.contains(QStringLiteral("customer_contact")))
        SEATDESK_TRY(fillNumberIndex(*fresh));
    if (tables.contains(QStringLiteral("change_counter")) && all.rows > 0)
        SEATDESK_TRY(keepCounting(*fresh, tables));
    return all;
}

}  // namespace

Result<Salvaged> salvageFile(const QString& path, const QString& chain, bool mayBeEmpty)
{
    static_cast<void>(sqlText(Sql::MetaGet));  // registers the migrations
    const QString saved = path + QStringLiteral(".salvaged");
    QFile::remove(saved);
    Result<Salvaged> copied = copyReadable(path, saved, chain);
    if (copied && copied->rows == 0 && !mayBeEmpty)
        copied = failure(Error::Kind::Corrupt, QStringLiteral("not one row can be read; restore a backup"));
    if (!copied) {
        for (const QString& suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
            QFile::remove(saved + suffix);
        return copied;
    }
    const QString time = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    for (const QString& suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        if (QFile::exists(path + suffix))
            QFile::rename(path + suffix, path + QStringLiteral(".damaged-") + time + suffix);
    }
    if (!QFile::rename(saved, path))
        return tl::unexpected(cannotWrite(path));
    return copied;
}

Result<bool> isSoundFile(const QString& path)
{
    Result<std::unique_ptr<Connection>> file = Connection::open(path, Connection::Mode::ReadOnly);
    const Result<bool> sound = file ? (*file)->isSound() : Result<bool>(tl::unexpected(file.error()));
    return !sound && sound.error().kind == Error::Kind::Corrupt ? Result<bool>(false) : sound;
}

}  // namespace Seatdesk
