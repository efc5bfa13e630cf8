// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Seatdesk {

/// Why a row of a file was not taken. The caller words the sentence.
enum class Refusal {
    NulCharacter,    ///< U+0000, which no store can hold
    InvalidBytes,    ///< bytes that are not text of the file's encoding
    TooManyCells,    ///< filled cells beyond the header: a delimiter inside a cell was not quoted
    UnclosedQuote,   ///< a quoted cell that never ends
    TooLong,         ///< more text than any record has, see kLongestRow
    NotJson,         ///< a line that is not JSON
    NotAnObject,     ///< a JSON line that is not an object
    NoContent,       ///< not one filled cell
    NameMissing,     ///< the record's one necessary field is empty
    RepeatedInFile,  ///< a row whose key, or a category that, stands in the file before
};

/// The longest row that is read, in UTF-16 units: beyond it a forgotten quote is the likelier reason.
constexpr qsizetype kLongestRow = qsizetype(16) * 1024 * 1024;

/// A stable word for reports and logs, for example "invalid_bytes".
QString refusalName(Refusal refusal);

/// One row of a file that was not taken.
struct RefusedRow
{
    qint64 line = 0;  ///< the line in the file on which the row begins, counted from 1
    Refusal reason = Refusal::NoContent;

    bool operator==(const RefusedRow&) const = default;
};

}  // namespace Seatdesk
