// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <sqlite3.h>

#include <memory>

namespace Seatdesk {

struct StatementEnd
{
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};

/// A statement on a file that may be damaged: no cache and no errors, each answer of SQLite is looked at. Null when it
/// cannot be prepared.
using RawStatement = std::unique_ptr<sqlite3_stmt, StatementEnd>;

inline RawStatement rawStatement(sqlite3* file, const QString& text)
{
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(file, text.toUtf8().constData(), -1, &statement, nullptr);
    return RawStatement(statement);
}

}  // namespace Seatdesk
