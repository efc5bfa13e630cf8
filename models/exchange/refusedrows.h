// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/refusal.h"
#include "exchange/tabledescription.h"

#include <functional>

namespace Seatdesk {

/// What stands above and in the three columns that a file of bad rows begins with: names of columns.csv for "refused",
/// so that an import knows them again.
struct RefusedWords
{
    QString line;
    QString reason;
    QString text;
    std::function<QString(Refusal)> sentence;
};

/// How many columns of the header are those of a file of bad rows: all three, or none.
qsizetype refusedColumns(const QStringList& header);

/// A row of a file of bad rows as it was in the table that they were refused from: without the columns of its own,
/// and in CSV without the apostrophes that guard a spreadsheet.
void asBeforeRefusal(TableRow& row, qsizetype ownColumns, TableDialect::Format format);

/// Writes the refused rows of a table with line, reason, their text where their cells do not have all of it (a byte
/// that is no text as \xNN), and their own cells, so that they can be mended and imported again. Reads the table once
/// more. Answers how many rows were written.
Result<qint64> writeRefusedRows(const TableDescription& table, const QList<RefusedRow>& refused,
                                const RefusedWords& words, const QString& path);

}  // namespace Seatdesk
