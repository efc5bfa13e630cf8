// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tabledescription.h"
#include "exchange/tableparser.h"
#include "exchange/textfile.h"

#include <memory>
#include <optional>

namespace Seatdesk {

/// The data rows of a described table, one after the other; only a piece of the file is in memory.
class TableReader
{
public:
    static Result<TableReader> open(const TableDescription& table);

    /// The next row, good or refused; nothing at the end of the file. Filled cells beyond the header refuse a row; a
    /// row with fewer cells is a row.
    Result<std::optional<TableRow>> next();
    [[nodiscard]] qint64 position() const { return m_file.position(); }

private:
    TableReader(TextFile file, const TableDescription& table);

    void fitToHeader(TableRow& row) const;

    TextFile m_file;
    std::unique_ptr<TableParser> m_parser;
    TableDialect::Format m_format;
    qsizetype m_skippedColumns;
    qsizetype m_columns;
    qint64 m_rowsToSkip;
    bool m_finished = false;
};

}  // namespace Seatdesk
