// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace Seatdesk {

/// Copies the rows of one table that can still be read from a damaged SQLite file into the same table of a fresh one; a
/// row that is there already stays as it is.
class TableSalvage
{
public:
    /// Both connections must outlive it.
    TableSalvage(sqlite3* damaged, sqlite3* fresh, QString table);

    /// The number of rows copied.
    qint64 copy();

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt* statement) const;
    };
    using Prepared = std::unique_ptr<sqlite3_stmt, Finalize>;

    static Prepared prepare(sqlite3* file, const QString& text);
    [[nodiscard]] QString keyBackwards() const;
    qint64 copyByNumber(sqlite3_stmt* select);
    qint64 copyFromBothEnds();
    bool take(sqlite3_stmt* select, int firstColumn);

    sqlite3* m_damaged;
    sqlite3* m_fresh;
    QString m_table;
    Prepared m_insert;
};

}  // namespace Seatdesk
