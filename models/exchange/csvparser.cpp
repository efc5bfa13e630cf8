// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvparser.h"

#include <algorithm>
#include <utility>

namespace Seatdesk {

namespace {

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

qint64 lineEndsIn(QStringView text)
{
    qint64 lines = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\n' || (text[i] == u'\r' && (i + 1 == text.size() || text[i + 1] != u'\n')))
            ++lines;
    }
    return lines;
}

QStringView withoutLineEnd(QStringView text)
{
    while (!text.isEmpty() && isLineEnd(text.back()))
        text.chop(1);
    return text;
}

/// The line that the text begins with, as far as it is kept.
QStringView beginningOfLine(QStringView text)
{
    qsizetype length = 0;
    while (length < std::min(kRawKept, text.size()) && !isLineEnd(text[length]))
        ++length;
    return text.first(length);
}

}  // namespace

CsvParser::CsvParser(QChar delimiter, qsizetype longestRow) : m_delimiter(delimiter), m_longestRow(longestRow) {}

void CsvParser::append(QStringView text)
{
    m_buffer.remove(0, m_start);
    m_position -= m_start;
    m_start = 0;
    m_buffer.append(text);
}

std::optional<TableRow> CsvParser::next()
{
    if (m_givenUp && !skipGivenUpLine())
        return std::nullopt;
    skipBlankLines();
    while (m_position < m_buffer.size()) {
        if (needsMore())
            return std::nullopt;
        const QChar c = current();
        if (m_place == Place::Quoted) {
            takeQuoted();
        } else if (c == u'"' && m_place == Place::CellStart) {
            m_place = Place::Quoted;
            ++m_row.quotedCells;
            ++m_position;
        } else if (c == m_delimiter) {
            endCell();
            ++m_position;
        } else if (isLineEnd(c)) {
            skipLineEnd();
            return endRow();
        } else {
            takePlain();
        }
        if (m_position - m_start > m_longestRow)
            return giveUp(Refusal::TooLong);
    }
    return m_finished ? endOfText() : std::nullopt;
}

/// A CR may be the first half of CRLF, a quote the first half of a doubled one.
bool CsvParser::needsMore() const
{
    if (m_finished || m_position + 1 < m_buffer.size())
        return false;
    const QChar c = current();
    return c == u'\r' || (c == u'"' && m_place == Place::Quoted);
}

void CsvParser::skipBlankLines()
{
    if (m_position != m_start)
        return;
    while (m_position < m_buffer.size() && isLineEnd(current()) && !needsMore()) {
        skipLineEnd();
        startRow();
    }
}

void CsvParser::takePlain()
{
    const QChar* const from = m_buffer.constData() + m_position;
    const QChar* const end = m_buffer.constData() + m_buffer.size();
    const QChar* at = from;
    while (at != end && *at != m_delimiter && *at != u'\n' && *at != u'\r')
        ++at;
    m_cell.append(QStringView(from, at));
    m_position += at - from;
    if (m_place == Place::CellStart)
        m_place = Place::Plain;
}

void CsvParser::takeQuoted()
{
    const qsizetype quote = m_buffer.indexOf(u'"', m_position);
    const qsizetype end = quote < 0 ? m_buffer.size() : quote;
    if (end > m_position) {
        m_cell.append(QStringView(m_buffer).mid(m_position, end - m_position));
        m_position = end;
        return;
    }
    const bool doubled = m_position + 1 < m_buffer.size() && m_buffer.at(m_position + 1) == u'"';
    if (doubled)
        m_cell.append(u'"');
    else
        m_place = Place::AfterQuote;
    m_position += doubled ? 2 : 1;
}

void CsvParser::endCell()
{
    m_row.cells.append({std::exchange(m_cell, {}), true});
    m_place = Place::CellStart;
}

void CsvParser::skipLineEnd()
{
    const bool pair = current() == u'\r' && m_position + 1 < m_buffer.size() && m_buffer.at(m_position + 1) == u'\n';
    m_position += pair ? 2 : 1;
}

TableRow CsvParser::endRow()
{
    endCell();
    TableRow row = std::exchange(m_row, {});
    row.line = m_line;
    const QStringView text = QStringView(m_buffer).mid(m_start, m_position - m_start);
    row.refusal = refusalOfText(text);
    if (row.refusal)
        row.raw = withoutLineEnd(text).left(kRawKept).toString();
    startRow();
    return row;
}

std::optional<TableRow> CsvParser::endOfText()
{
    if (m_position == m_start)
        return std::nullopt;
    return m_place == Place::Quoted ? giveUp(Refusal::UnclosedQuote) : endRow();
}

/// Refuses the line on which the row began and goes on with the next one, which may well be a row of its own.
TableRow CsvParser::giveUp(Refusal refusal)
{
    TableRow row;
    row.line = m_line;
    row.refusal = refusal;
    row.raw = beginningOfLine(QStringView(m_buffer).mid(m_start)).toString();
    m_position = m_start;
    m_givenUp = true;
    skipGivenUpLine();
    return row;
}

bool CsvParser::skipGivenUpLine()
{
    while (m_position < m_buffer.size() && !isLineEnd(current()))
        ++m_position;
    const bool atLineEnd = m_position < m_buffer.size();
    if (atLineEnd && needsMore())
        return false;
    if (atLineEnd)
        skipLineEnd();
    m_givenUp = !atLineEnd && !m_finished;
    startRow();
    return !m_givenUp;
}

void CsvParser::startRow()
{
    m_line += lineEndsIn(QStringView(m_buffer).mid(m_start, m_position - m_start));
    m_start = m_position;
    m_place = Place::CellStart;
    m_cell.clear();
    m_row = {};
}

}  // namespace Seatdesk
