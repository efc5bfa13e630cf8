// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textwriter.h"

#include "domain/try.h"
#include "domain/wholefile.h"
#include "exchange/formulaguard.h"
#include "exchange/jsonline.h"
#include "exchange/textdecoder.h"

#include <QJsonArray>

#include <algorithm>
#include <optional>

namespace Seatdesk {

namespace {

constexpr qsizetype kBuffer = qsizetype{128} * 1024;

Error fileError(const QFileDevice& file)
{
    const bool full = file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError;
    return {full ? Error::Kind::Full : Error::Kind::Denied, file.errorString()};
}

}  // namespace

TextWriter::TextWriter(const QString& path, const TableDialect& dialect, Readers readers)
    : m_file(path), m_dialect(dialect), m_readers(readers)
{}

Result<void> TextWriter::begin(const QStringList& header)
{
    m_header = header;
    if (!m_file.open(QIODevice::WriteOnly))
        return tl::unexpected(fileError(m_file));
    if (m_dialect.encoding.byteOrderMark)
        m_file.write(byteOrderMarkOf(m_dialect.encoding.name));
    if (m_dialect.format == TableDialect::Format::JsonLines)
        return {};
    TableRow names;
    for (const QString& name : header)
        names.cells.append({name, true});
    return writeLine(csvLine(names.cells, names.cells.size()));
}

QString TextWriter::csvCell(const QString& text, bool alone) const
{
    const QString cell = m_readers == Readers::People ? guarded(text) : text;
    // A line with nothing on it would be no row, a mark at the very beginning no text.
    const bool quoted = m_dialect.quoteAll || (alone && cell.isEmpty()) || cell.startsWith(QChar::ByteOrderMark) ||
                        std::any_of(cell.begin(), cell.end(), [this](QChar c) {
                            return c == m_dialect.delimiter || c == u'"' || c == u'\n' || c == u'\r';
                        });
    return quoted ? u'"' + QString(cell).replace(u'"', QStringLiteral("\"\"")) + u'"' : cell;
}

QString TextWriter::csvLine(const QList<TableCell>& cells, qsizetype count) const
{
    QString line;
    for (qsizetype i = 0; i < count; ++i) {
        if (i > 0)
            line.append(m_dialect.delimiter);
        line.append(csvCell(i < cells.size() ? cells[i].text : QString(), count == 1));
    }
    return line;
}

QString TextWriter::jsonLineOf(const TableRow& row) const
{
    QList<JsonMember> members;
    if (row.layout.isArray()) {
        for (const QJsonValue& column : row.layout.toArray()) {
            const qsizetype place = column.toInteger(-1);
            if (place >= 0 && place < std::min(m_header.size(), row.cells.size()))
                members.append({m_header[place], row.cells[place]});
        }
    } else {
        for (qsizetype i = 0; i < std::min(m_header.size(), row.cells.size()); ++i)
            members.append({m_header[i], row.cells[i]});
    }
    return jsonLine(members, m_dialect.jsonSpaces, m_dialect.jsonAscii);
}

Result<void> TextWriter::write(const TableRow& row)
{
    if (m_dialect.format == TableDialect::Format::JsonLines)
        return writeLine(jsonLineOf(row));
    const qsizetype count = row.layout.isDouble() ? row.layout.toInteger() : row.cells.size();
    return writeLine(csvLine(row.cells, count));
}

Result<void> TextWriter::writeLine(const QString& line)
{
    if (!m_first)
        m_buffer.append(m_dialect.lineEnd);
    m_first = false;
    m_buffer.append(line);
    return m_buffer.size() < kBuffer ? Result<void>() : writeBuffer();
}

Result<void> TextWriter::writeBuffer()
{
    const std::optional<QByteArray> bytes = encoded(m_buffer, m_dialect.encoding.name);
    if (!bytes)
        return failure(Error::Kind::Invalid, QStringLiteral("a character that the encoding does not have"));
    m_buffer.clear();
    if (m_file.write(*bytes) != bytes->size())
        return tl::unexpected(fileError(m_file));
    return {};
}

Result<void> TextWriter::finish()
{
    if (m_dialect.lastLineEnds && !m_first)
        m_buffer.append(m_dialect.lineEnd);
    SEATDESK_TRY(writeBuffer());
    if (!commitWhole(m_file))
        return tl::unexpected(fileError(m_file));
    return {};
}

}  // namespace Seatdesk
