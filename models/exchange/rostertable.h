// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QDate>
#include <QList>
#include <QString>

namespace Seatdesk {

/// A cell of a roster: what somebody does on a day, in the words of the file.
struct RosterCell
{
    qint64 line = 0;  ///< of the file, counted from 1
    QString person;   ///< a number or a name
    QDate day;        ///< invalid when the file's cannot be read
    QString shift;    ///< empty: free

    bool operator==(const RosterCell&) const = default;
};

struct RosterTable
{
    QList<RosterCell> cells;
    QList<qint64> refused;  ///< lines that are no rows of the table
};

/// Reads a roster from a table file, in either of its forms: a row for each duty with columns of person, day and shift,
/// or a row for each person with a column for each day (2026-11-23, 2026/11/23, 2026年11月23日). Blocking. NotFound
/// or Invalid as describeTable(), and Invalid when the columns are those of no roster.
Result<RosterTable> readRoster(const QString& path);

}  // namespace Seatdesk
