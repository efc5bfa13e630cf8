// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/rawstatement.h"

namespace Seatdesk {

/// Puts rows of a damaged file into the same table of a fresh one, unless they show that they are not whole.
class RowTaker
{
public:
    enum class Answer {
        Taken,
        Known,    ///< a row with its key is there already
        Refused,  ///< not whole
    };

    /// The connection must outlive it.
    RowTaker(sqlite3* fresh, const QString& table);

    /// The row on which `select` stands; the table's own columns begin at `first`.
    Answer take(sqlite3_stmt* select, int first);

    [[nodiscard]] bool isReady() const { return m_insert != nullptr; }
    [[nodiscard]] qint64 taken() const { return m_taken; }
    /// SQLite's code when the fresh file could not be written; nothing more is taken then.
    [[nodiscard]] int failure() const { return m_failure; }

private:
    RawStatement m_insert;
    qint64 m_taken = 0;
    int m_failure = SQLITE_OK;
};

}  // namespace Seatdesk
