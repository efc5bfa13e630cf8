// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"

#include "domain/text.h"
#include "store/connection.h"

#include <sqlite3.h>

#include <utility>

namespace Seatdesk {

Statement::Statement(sqlite3_stmt* statement, sqlite3* connection) : m_statement(statement), m_connection(connection) {}

Statement::Statement(Statement&& other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr)), m_connection(other.m_connection), m_next(other.m_next)
{}

Statement::~Statement()
{
    if (m_statement)
        reset();
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_next = 1;
}

Statement& Statement::bind(qint64 value)
{
    sqlite3_bind_int64(m_statement, m_next++, value);
    return *this;
}

Statement& Statement::bind(const QString& value)
{
    // As UTF-8: sqlite3_bind_text16 would take a leading U+FEFF for a byte-order mark and drop it.
    const QByteArray utf8 = value.toUtf8();
    sqlite3_bind_text(m_statement, m_next++, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
    return *this;
}

Statement& Statement::bind(const QByteArray& value)
{
    sqlite3_bind_blob(m_statement, m_next++, value.constData(), static_cast<int>(value.size()), SQLITE_TRANSIENT);
    return *this;
}

Statement& Statement::bindNull()
{
    sqlite3_bind_null(m_statement, m_next++);
    return *this;
}

Statement& Statement::bindReal(double value)
{
    sqlite3_bind_double(m_statement, m_next++, value);
    return *this;
}

Result<bool> Statement::next()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return tl::unexpected(
        sqliteError(sqlite3_extended_errcode(m_connection), QString::fromUtf8(sqlite3_errmsg(m_connection))));
}

Result<void> Statement::run()
{
    for (;;) {
        const Result<bool> row = next();
        if (!row) {
            reset();
            return tl::unexpected(row.error());
        }
        if (!*row)
            break;
    }
    reset();
    return {};
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto* utf8 = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return fromUtf8Exact(QByteArrayView(utf8, sqlite3_column_bytes(m_statement, column)));
}

QByteArray Statement::blob(int column) const
{
    const void* bytes = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char*>(bytes), sqlite3_column_bytes(m_statement, column)};
}

}  // namespace Seatdesk
