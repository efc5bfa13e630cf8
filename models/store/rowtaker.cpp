// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowtaker.h"

#include <QStringList>
#include <QUtf8StringView>

#include <cstring>

namespace Seatdesk {

namespace {

/// SQLite does not look into a text that goes on in further pages: what came of a damaged one shows only here. No text
/// of ours holds U+0000.
bool isText(const char* text, int size)
{
    return QUtf8StringView(text, size).isValidUtf8() && !std::memchr(text, 0, static_cast<size_t>(size));
}

bool isWhole(sqlite3_stmt* select, int first)
{
    for (int i = first; i < sqlite3_column_count(select); ++i) {
        if (sqlite3_column_type(select, i) != SQLITE_TEXT)
            continue;
        const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(select, i));
        if (!text || !isText(text, sqlite3_column_bytes(select, i)))
            return false;
    }
    return true;
}

}  // namespace

RowTaker::RowTaker(sqlite3* fresh, const QString& table)
{
    const RawStatement all = rawStatement(fresh, QStringLiteral("select * from \"%1\"").arg(table));
    const QStringList marks(sqlite3_column_count(all.get()), QStringLiteral("?"));
    m_insert = rawStatement(fresh, QStringLiteral("insert into \"%1\" values (%2)").arg(table, marks.join(u',')));
}

RowTaker::Answer RowTaker::take(sqlite3_stmt* select, int first)
{
    if (m_failure != SQLITE_OK || !isWhole(select, first))
        return Answer::Refused;
    for (int i = first; i < sqlite3_column_count(select); ++i)
        sqlite3_bind_value(m_insert.get(), i - first + 1, sqlite3_column_value(select, i));
    sqlite3_step(m_insert.get());
    const int code = sqlite3_reset(m_insert.get());
    switch (code) {
        case SQLITE_OK:
            ++m_taken;
            return Answer::Taken;
        case SQLITE_CONSTRAINT_PRIMARYKEY:
        case SQLITE_CONSTRAINT_ROWID:
        case SQLITE_CONSTRAINT_UNIQUE:
            return Answer::Known;
        default:
            break;
    }
    if ((code & 0xff) != SQLITE_CONSTRAINT && (code & 0xff) != SQLITE_MISMATCH)
        m_failure = code;
    return Answer::Refused;
}

}  // namespace Seatdesk
