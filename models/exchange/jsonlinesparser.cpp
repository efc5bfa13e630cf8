// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonlinesparser.h"

#include "exchange/jsonline.h"

#include <QJsonArray>

namespace Seatdesk {

namespace {

/// Data used as keys would make every line a column of its own.
constexpr qsizetype kMostColumns = 16384;

}  // namespace

JsonLinesParser::JsonLinesParser(const QStringList& columns, qsizetype longestRow)
    : m_longestRow(longestRow), m_columns(columns)
{
    QHash<QString, int> seen;
    for (qsizetype i = 0; i < columns.size(); ++i)
        m_index.insert({columns[i], seen[columns[i]]++}, i);
}

void JsonLinesParser::append(QStringView text)
{
    m_buffer.remove(0, m_position);
    m_searched -= m_position;
    m_position = 0;
    m_buffer.append(text);
}

std::optional<TableRow> JsonLinesParser::next()
{
    while (m_position < m_buffer.size()) {
        qsizetype end = m_buffer.indexOf(u'\n', m_searched);
        m_searched = end < 0 ? m_buffer.size() : end;
        if (end < 0 && !m_finished)
            return m_buffer.size() - m_position > m_longestRow ? skipLongLine() : std::nullopt;
        if (end < 0)
            end = m_buffer.size();
        const QString line = m_buffer.mid(m_position, end - m_position);
        m_position = m_searched = std::min(end + 1, m_buffer.size());
        ++m_line;
        if (std::exchange(m_givenUp, false) || line.trimmed().isEmpty())
            continue;
        TableRow row = rowOf(line);
        if (row.refusal)
            row.raw = line.left(kRawKept);
        return row;
    }
    return std::nullopt;
}

std::optional<TableRow> JsonLinesParser::skipLongLine()
{
    TableRow row;
    row.raw = m_buffer.mid(m_position, kRawKept);
    m_position = m_searched = m_buffer.size();
    if (std::exchange(m_givenUp, true))
        return std::nullopt;
    row.line = m_line;
    row.refusal = Refusal::TooLong;
    return row;
}

TableRow JsonLinesParser::rowOf(QStringView line)
{
    TableRow row;
    row.line = m_line - 1;
    row.refusal = refusalOfText(line);
    if (row.refusal)
        return row;
    JsonLine json(line);
    const std::optional<QList<JsonMember>> members = json.members();
    if (!members || members->size() > kMostColumns) {
        row.refusal = members ? Refusal::TooManyCells : json.refusal();
        return row;
    }
    QJsonArray layout;
    QHash<QString, int> seen;
    bool inOrder = true;
    for (const JsonMember& member : *members) {
        const qsizetype column = columnOf(member.key, seen[member.key]++);
        inOrder = inOrder && column == layout.size();
        layout.append(column);
        if (column >= row.cells.size())
            row.cells.resize(column + 1);
        row.cells[column] = member.value;
        if (!row.refusal)
            row.refusal = refusalOfText(member.value.text);
        if (!row.refusal)
            row.refusal = refusalOfText(member.key);
    }
    row.cells.resize(m_columns.size());
    if (!inOrder || layout.size() != m_columns.size())
        row.layout = layout;
    return row;
}

qsizetype JsonLinesParser::columnOf(const QString& key, int occurrence)
{
    const auto found = m_index.constFind({key, occurrence});
    if (found != m_index.constEnd())
        return *found;
    m_columns.append(key);
    m_index.insert({key, occurrence}, m_columns.size() - 1);
    return m_columns.size() - 1;
}

}  // namespace Seatdesk
