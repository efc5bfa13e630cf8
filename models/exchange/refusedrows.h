// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/refusal.h"
#include "exchange/tabledescription.h"

#include <functional>

namespace Seatdesk {

/// What stands above and in the two columns that a file of bad rows begins with.
struct RefusedWords
{
    QString line;
    QString reason;
    std::function<QString(Refusal)> sentence;
};

/// Writes the refused rows of a table with line, reason and their own cells, so that they can be mended and imported
/// again. Reads the table once more. Answers how many rows were written.
Result<qint64> writeRefusedRows(const TableDescription& table, const QList<RefusedRow>& refused,
                                const RefusedWords& words, const QString& path);

}  // namespace Seatdesk
