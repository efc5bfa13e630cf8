// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablereader.h"

#include "exchange/csvparser.h"
#include "exchange/jsonlinesparser.h"
#include "exchange/refusedrows.h"

namespace Seatdesk {

namespace {

std::unique_ptr<TableParser> parserOf(const TableDescription& table)
{
    if (table.dialect.format == TableDialect::Format::JsonLines)
        return std::make_unique<JsonLinesParser>(table.skippedColumns + table.header);
    return std::make_unique<CsvParser>(table.dialect.delimiter);
}

}  // namespace

TableReader::TableReader(TextFile file, const TableDescription& table)
    : m_file(std::move(file)),
      m_parser(parserOf(table)),
      m_format(table.dialect.format),
      m_skippedColumns(table.skippedColumns.size()),
      m_columns(table.header.size()),
      m_rowsToSkip(table.headerRows)
{}

Result<TableReader> TableReader::open(const TableDescription& table)
{
    Result<TextFile> file = TextFile::open(table.path, table.dialect.encoding);
    if (!file)
        return tl::unexpected(file.error());
    return TableReader(std::move(*file), table);
}

Result<std::optional<TableRow>> TableReader::next()
{
    while (true) {
        if (std::optional<TableRow> row = m_parser->next()) {
            if (m_rowsToSkip-- > 0)
                continue;
            asBeforeRefusal(*row, m_skippedColumns, m_format);
            fitToHeader(*row);
            return row;
        }
        if (m_finished)
            return std::nullopt;
        const Result<QString> piece = m_file.readPiece();
        if (!piece)
            return tl::unexpected(piece.error());
        m_parser->append(*piece);
        m_finished = m_file.atEnd();
        if (m_finished)
            m_parser->finish();
    }
}

void TableReader::fitToHeader(TableRow& row) const
{
    if (row.cells.size() == m_columns || row.refusal)
        return;
    for (qsizetype i = m_columns; i < row.cells.size(); ++i) {
        if (!row.cells[i].text.isEmpty())
            row.refusal = Refusal::TooManyCells;
    }
    // Whoever mends the row wants to see the cell that is too many.
    if (row.refusal)
        return;
    row.layout = row.cells.size();
    row.cells.resize(m_columns);
}

}  // namespace Seatdesk
