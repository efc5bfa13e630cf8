// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include "domain/try.h"
#include "store/diskroom.h"
#include "store/sqlfunctions.h"
#include "store/statement.h"

#include <QFile>

#include <sqlite3.h>

#include <utility>

namespace Seatdesk {

Error sqliteError(int code, const QString& detail, std::optional<qint64> room)
{
    Error::Kind kind = Error::Kind::Internal;
    switch (code & 0xff) {
        case SQLITE_FULL:
            kind = Error::Kind::Full;
            break;
        case SQLITE_IOERR:
            // A write beyond a quota or a vanished disk arrives as an I/O error: for the person it is the same.
            kind = code == SQLITE_IOERR_READ || code == SQLITE_IOERR_DATA || code == SQLITE_IOERR_CORRUPTFS
                       ? Error::Kind::Corrupt
                       : Error::Kind::Full;
            break;
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            kind = Error::Kind::Busy;
            break;
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            kind = Error::Kind::Corrupt;
            break;
        case SQLITE_CANTOPEN:
            // Beside the file its log is made, for which a full disk has no place.
            kind = cannotWrite({}, room).kind;
            break;
        case SQLITE_READONLY:
        case SQLITE_PERM:
            kind = Error::Kind::Denied;
            break;
        case SQLITE_CONSTRAINT:
        case SQLITE_MISMATCH:
        case SQLITE_TOOBIG:
            kind = Error::Kind::Invalid;
            break;
        default:
            break;
    }
    return {kind, detail};
}

Connection::Connection(sqlite3* handle, QString path) : m_handle(handle), m_path(std::move(path)) {}

Connection::~Connection()
{
    for (sqlite3_stmt* statement : std::as_const(m_statements))
        sqlite3_finalize(statement);
    sqlite3_close(m_handle);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, Mode mode)
{
    // The file is made first, so that it never exists with wider permissions.
    if (mode != Mode::ReadOnly && !QFile::exists(path)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadWrite))
            return tl::unexpected(cannotWrite(path));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    sqlite3* handle = nullptr;
    const int flags = (mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE) | SQLITE_OPEN_NOMUTEX;
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &handle, flags, nullptr);
    std::unique_ptr<Connection> connection(new Connection(handle, path));
    if (code != SQLITE_OK)
        return tl::unexpected(sqliteError(code, QString::fromUtf8(sqlite3_errstr(code)), diskRoom(path)));
    if (const Result<void> ready = connection->configure(mode); !ready)
        return tl::unexpected(ready.error());
    return connection;
}

Result<void> Connection::configure(Mode mode)
{
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_busy_timeout(m_handle, 5000);
    defineSqlFunctions(m_handle);
    if (mode == Mode::ReadOnly)
        return execute(QStringLiteral("pragma query_only=on; pragma temp_store=memory; pragma cache_size=-4096;"));
    const QString level = mode == Mode::Precious ? QStringLiteral("full") : QStringLiteral("normal");
    return execute(QStringLiteral("pragma journal_mode=wal; pragma synchronous=%1; pragma foreign_keys=off;"
                                  "pragma temp_store=memory; pragma cache_size=-8192; pragma secure_delete=on;")
                       .arg(level));
}

Result<Statement> Connection::prepare(const QString& sql)
{
    if (sqlite3_stmt* cached = m_statements.value(sql); cached && !sqlite3_stmt_busy(cached))
        return Statement(cached, m_handle);
    sqlite3_stmt* statement = nullptr;
    const QByteArray utf8 = sql.toUtf8();
    if (sqlite3_prepare_v3(m_handle, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_PREPARE_PERSISTENT,
                           &statement, nullptr) != SQLITE_OK)
        return lastError();
    // The same text in use twice at once (a query within a query) is rare: the older one is finished by its user.
    if (sqlite3_stmt* older = m_statements.take(sql))
        m_statements.insert(sql + QStringLiteral(" -- %1").arg(m_statements.size()), older);
    m_statements.insert(sql, statement);
    return Statement(statement, m_handle);
}

Result<void> Connection::execute(const QString& script)
{
    if (sqlite3_exec(m_handle, script.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return lastError();
    return {};
}

Result<void> Connection::copyTo(const QString& path) const
{
    SEATDESK_TRY_LET(target, open(path, Mode::Precious));
    sqlite3_backup* backup = sqlite3_backup_init(target->m_handle, "main", m_handle, "main");
    if (!backup)
        return target->lastError();
    sqlite3_backup_step(backup, -1);
    if (sqlite3_backup_finish(backup) != SQLITE_OK)
        return target->lastError();
    return {};
}

Result<bool> Connection::isSound()
{
    SEATDESK_TRY_LET(check, prepare(QStringLiteral("pragma quick_check(1)")));
    const Result<bool> found = check.next();
    if (!found)
        return found.error().kind == Error::Kind::Corrupt ? Result<bool>(false) : found;
    return check.text(0) == u"ok";
}

bool Connection::isMoved() const
{
    int moved = 0;
    sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

qint64 Connection::lastRowId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

int Connection::changes() const
{
    return sqlite3_changes(m_handle);
}

tl::unexpected<Error> Connection::lastError() const
{
    const int code = sqlite3_extended_errcode(m_handle);
    const std::optional<qint64> room = (code & 0xff) == SQLITE_CANTOPEN ? diskRoom(m_path) : std::nullopt;
    return tl::unexpected<Error>(sqliteError(code, QString::fromUtf8(sqlite3_errmsg(m_handle)), room));
}

}  // namespace Seatdesk
