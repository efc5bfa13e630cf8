// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/tabledialect.h"
#include "exchange/tablerow.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace Seatdesk {

/// Writes a table row by row. The file appears, whole, with finish(); before that the old one stays.
class TableWriter
{
public:
    virtual ~TableWriter() = default;

    virtual Result<void> begin(const QStringList& header) = 0;
    /// Cells by column of the header; `layout` as TableRow has it.
    virtual Result<void> write(const TableRow& row) = 0;
    virtual Result<void> finish() = 0;

    /// A row of plain texts.
    Result<void> writeTexts(const QStringList& texts);
};

/// How a file that people open differs from one that programs read.
enum class Readers {
    Programs,  ///< cells exactly as they are
    People,    ///< CSV: a byte order mark, and an apostrophe before what a spreadsheet would compute
};

/// A writer for what the name ends in: .xlsx, .jsonl or .ndjson, .tsv, everything else CSV. Line ends, quoting and
/// encoding are the dialect's. Nothing is opened before begin().
std::unique_ptr<TableWriter> tableWriterFor(const QString& path, const TableDialect& dialect,
                                            Readers readers = Readers::Programs);

}  // namespace Seatdesk
