// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/refusal.h"

#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>

namespace Seatdesk {

/// One cell as the file has it. `quoted` is false for a JSON number, boolean, null, array or object, whose text is then
/// the token as written; a CSV cell is always text.
struct TableCell
{
    QString text;
    bool quoted = true;

    bool operator==(const TableCell&) const = default;
};

/// One row of a table file.
struct TableRow
{
    qint64 line = 0;         ///< where it begins, counted from 1
    QList<TableCell> cells;  ///< by column of the header; columns that the row does not have are empty
    /// Which of the columns the row has, when not simply all of them in order: their number (CSV), or an array of
    /// column numbers in the order of the line (JSON Lines).
    QJsonValue layout{QJsonValue::Undefined};
    std::optional<Refusal> refusal;
    /// Of a refused row its text as the file has it, at most kRawKept characters: its cells may be none.
    QString raw;
    qsizetype quotedCells = 0;  ///< how many cells stood in quotes, to recognise the file's habit
};

/// No more of it fits a cell of a spreadsheet.
constexpr qsizetype kRawKept = 32'000;

/// What the text of a row forbids: NUL characters and bytes that could not be decoded.
std::optional<Refusal> refusalOfText(QStringView text);

}  // namespace Seatdesk
