// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/rawstatement.h"
#include "store/tablewalk.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace Seatdesk {

class RowTaker;

/// Reads a damaged table that has no row numbers along its key. Behind a damaged page it goes on at the nearest key
/// that lies on a sound one: keys are texts and ids, so it feels its way with steps that double, then halves the last.
class KeyedSalvage
{
public:
    /// All must outlive it.
    KeyedSalvage(sqlite3* damaged, sqlite3* fresh, QString table, RowTaker& taker);

    TableWalk walk(TableWalk::Way way);

private:
    struct Column
    {
        QString name;
        int place;  ///< in the table
        int type;   ///< SQLITE_TEXT, SQLITE_BLOB or SQLITE_INTEGER
    };
    /// The values of the first columns of the key.
    using Key = std::vector<std::variant<qint64, QByteArray>>;

    [[nodiscard]] RawStatement selectFrom(const Key& key, TableWalk::Way way) const;
    [[nodiscard]] std::optional<Key> keyOf(sqlite3_stmt* select) const;
    [[nodiscard]] Key edge(TableWalk::Way way) const;
    static bool leads(Key key, const Key& place, TableWalk::Way way);
    [[nodiscard]] bool opensAt(const Key& key, TableWalk::Way way) const;
    [[nodiscard]] std::optional<Key> beyond(const Key& key, TableWalk::Way way) const;
    [[nodiscard]] std::optional<Key> beyond(const Key& key, size_t level, TableWalk::Way way) const;
    bool readOn(sqlite3_stmt* select, Key& at, TableWalk::Way way, TableWalk& walk);

    sqlite3* m_damaged;
    QString m_table;
    RowTaker& m_taker;
    std::vector<Column> m_key;
};

}  // namespace Seatdesk
