// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tableparser.h"

#include <QString>

namespace Seatdesk {

/// Delimited text after RFC 4180, reading what other programs write besides: lines end in CRLF, LF or CR; a quote
/// inside an unquoted cell is a character; text after a closing quote belongs to the cell. Blank lines are no rows. A
/// quote that is never closed costs its own line only. Cells are as in the file: nothing is trimmed.
class CsvParser : public TableParser
{
public:
    explicit CsvParser(QChar delimiter, qsizetype longestRow = kLongestRow);

    void append(QStringView text) override;
    void finish() override { m_finished = true; }
    std::optional<TableRow> next() override;

private:
    enum class Place { CellStart, Plain, Quoted, AfterQuote };

    [[nodiscard]] bool needsMore() const;
    [[nodiscard]] QChar current() const { return m_buffer.at(m_position); }
    void skipBlankLines();
    bool skipGivenUpLine();
    void takePlain();
    void takeQuoted();
    void endCell();
    void skipLineEnd();
    TableRow endRow();
    std::optional<TableRow> endOfText();
    TableRow giveUp(Refusal refusal);
    void startRow();

    const QChar m_delimiter;
    const qsizetype m_longestRow;
    QString m_buffer;
    qsizetype m_start = 0;  ///< where the row begins in m_buffer
    qsizetype m_position = 0;
    qint64 m_line = 1;
    bool m_finished = false;
    bool m_givenUp = false;  ///< the rest of this line belongs to a row that was refused
    Place m_place = Place::CellStart;
    QString m_cell;
    TableRow m_row;
};

}  // namespace Seatdesk
