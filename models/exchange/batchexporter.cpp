// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/batchexporter.h"

#include "domain/try.h"

#include <QJsonArray>

#include <utility>

namespace Seatdesk {

namespace {

constexpr int kPage = 2000;

}  // namespace

Result<void> BatchExporter::findParts()
{
    const Result<QList<Row>> batches = m_source.batches(m_options.record);
    if (!batches)
        return tl::unexpected(batches.error());
    for (const Row& batch : *batches) {
        if (!m_options.batch || *m_options.batch == batch.id)
            m_parts.append({batch.id, BatchLayout::of(batch), {}});
    }
    if (m_options.batch)
        return m_parts.isEmpty() ? failure(Error::Kind::NotFound, QStringLiteral("no such batch")) : Result<void>();
    const Result<QList<Row>> others = m_source.rows(m_options.record, {}, {}, 1);
    if (!others)
        return tl::unexpected(others.error());
    if (!others->isEmpty() || m_parts.isEmpty())
        m_parts.append({{}, BatchLayout::ofFields(m_options.record, m_options.zone), {}});
    return {};
}

Result<void> BatchExporter::loadNames()
{
    for (const auto& [record, table] : {std::pair(QStringLiteral("category"), &m_lookup.categories),
                                        std::pair(QStringLiteral("scope"), &m_lookup.scopes)}) {
        const Result<QList<Row>> rows = m_source.existing(record);
        if (!rows)
            return tl::unexpected(rows.error());
        for (const Row& row : *rows)
            table->insert(row);
    }
    return {};
}

/// The n-th column of a name in one file is the n-th of that name in the union.
QStringList BatchExporter::unionHeader()
{
    QStringList header;
    QHash<std::pair<QString, int>, qsizetype> places;
    for (Part& part : m_parts) {
        QHash<QString, int> seen;
        for (const QString& name : part.layout.header()) {
            const std::pair<QString, int> column(name, seen[name]++);
            if (!places.contains(column)) {
                places.insert(column, header.size());
                header.append(name);
            }
            part.places.append(places.value(column));
        }
    }
    return header;
}

TableDialect BatchExporter::dialect() const
{
    TableDialect dialect = m_parts.size() == 1 ? m_parts.first().layout.dialect() : TableDialect();
    if (!m_options.encodingAsRead)
        dialect.encoding = {"UTF-8", m_options.byteOrderMark};
    return dialect;
}

Result<qint64> BatchExporter::run(const QString& path, const ProgressFunction& progress)
{
    Result<void> done = findParts();
    if (done)
        done = loadNames();
    if (!done)
        return tl::unexpected(done.error());
    const QStringList header = unionHeader();
    m_columns = header.size();
    const std::unique_ptr<TableWriter> writer = tableWriterFor(path, dialect());
    done = writer->begin(header);
    for (const Part& part : std::as_const(m_parts)) {
        if (done)
            done = writePart(part, *writer, progress);
    }
    if (done)
        done = writer->finish();
    if (!done)
        return tl::unexpected(done.error());
    return m_rows;
}

Result<void> BatchExporter::writePart(const Part& part, TableWriter& writer, const ProgressFunction& progress)
{
    RecordId after;
    while (true) {
        const Result<QList<Row>> rows = m_source.rows(m_options.record, part.batch, after, kPage);
        if (!rows)
            return tl::unexpected(rows.error());
        if (rows->isEmpty())
            return {};
        SEATDESK_TRY(loadContacts(*rows, part.layout));
        for (const Row& row : *rows) {
            const Result<void> written = writer.write(placed(part.layout.cells(row, m_lookup), part));
            if (!written)
                return written;
        }
        after = rows->last().id;
        m_rows += rows->size();
        if (progress && !progress({0, 0, m_rows}))
            return tl::unexpected(cancelledError());
    }
}

Result<void> BatchExporter::loadContacts(const QList<Row>& rows, const BatchLayout& layout)
{
    QList<RecordId> contacts;
    for (const Row& row : rows)
        contacts.append(layout.contactsOf(row));
    m_lookup.contacts.clear();
    if (contacts.isEmpty())
        return {};
    Result<QHash<RecordId, QString>> values = m_source.contactValues(contacts);
    if (!values)
        return tl::unexpected(values.error());
    m_lookup.contacts = std::move(*values);
    return {};
}

TableRow BatchExporter::placed(const TableRow& row, const Part& part) const
{
    if (m_parts.size() == 1)
        return row;
    TableRow whole;
    whole.cells.resize(m_columns);
    for (qsizetype i = 0; i < row.cells.size(); ++i)
        whole.cells[part.places[i]] = row.cells[i];
    QJsonArray layout;
    if (row.layout.isArray()) {
        for (const QJsonValue& column : row.layout.toArray())
            layout.append(part.places.value(column.toInteger()));
    } else {
        for (const qsizetype place : part.places)
            layout.append(place);
    }
    whole.layout = layout;
    return whole;
}

}  // namespace Seatdesk
