// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/rowtaker.h"
#include "store/salvaged.h"
#include "store/tablewalk.h"

#include <QString>

namespace Seatdesk {

/// Copies the rows of one table that can still be read from a damaged SQLite file into the same table of a fresh one:
/// from the front, and where that met damage from the back too, since what is damaged may also lead astray.
class TableSalvage
{
public:
    /// Both connections must outlive it.
    TableSalvage(sqlite3* damaged, sqlite3* fresh, QString table);

    Salvaged copy();
    /// See RowTaker.
    [[nodiscard]] int failure() const { return m_taker.failure(); }

private:
    TableWalk walk(TableWalk::Way way);
    TableWalk walkNumbers(TableWalk::Way way);

    sqlite3* m_damaged;
    sqlite3* m_fresh;
    QString m_table;
    RowTaker m_taker;
    bool m_isNumbered;
};

}  // namespace Seatdesk
