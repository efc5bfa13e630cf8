// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importrun.h"

#include "domain/importbatch.h"
#include "domain/try.h"
#include "exchange/categoryimport.h"
#include "exchange/tablereader.h"

#include <QFileInfo>

namespace Seatdesk {

namespace {

constexpr qint64 kRowsPerProgress = 1000;

qsizetype keyColumnOf(const ImportOptions& options, const ImportPreview& preview)
{
    return options.keyColumn.isEmpty() ? -1 : ColumnMapping::columnNamed(preview.table, options.keyColumn);
}

}  // namespace

ImportRun::ImportRun(const ImportOptions& options, ImportSink& sink, const ImportPreview& preview, Instant now)
    : m_options(options),
      m_sink(sink),
      m_preview(preview),
      m_now(now),
      m_identity(uniqueColumnNames(preview.table.header), keyColumnOf(options, preview)),
      m_builder(m_options, preview.mapping, m_categories, m_scopes, now)
{}

ImportRun::~ImportRun() = default;

Row ImportRun::batchRow() const
{
    const TableDescription& table = m_preview.table;
    Row row = m_builder.emptyRow(ImportBatch::kRecord);
    row.fields.insert(ImportBatchField::kRecord, m_options.record);
    row.fields.insert(ImportBatchField::kFileName, QFileInfo(table.path).fileName());
    row.fields.insert(ImportBatchField::kFileHash, QString::fromLatin1(table.sha256));
    row.fields.insert(ImportBatchField::kEncoding, QString::fromUtf8(table.dialect.encoding.name));
    row.fields.insert(ImportBatchField::kFormat, formatName(table.dialect.format));
    row.fields.insert(ImportBatchField::kDialect, table.dialect.toJson());
    row.fields.insert(ImportBatchField::kHeader, QJsonArray::fromStringList(table.header));
    row.fields.insert(ImportBatchField::kMapping, m_preview.mapping.toJson());
    row.fields.insert(ImportBatchField::kZone, QString::fromUtf8(m_options.zone.id()));
    row.fields.insert(ImportBatchField::kAt, toMicros(m_now));
    return row;
}

Result<void> ImportRun::prepare()
{
    m_batch = batchRow();
    m_builder.setBatch(m_batch.id);
    const Result<QList<Row>> categories = m_sink.existing(QStringLiteral("category"));
    if (!categories)
        return tl::unexpected(categories.error());
    for (const Row& row : *categories)
        m_categories.insert(row);
    if (m_options.record == u"category")
        m_tree = std::make_unique<CategoryImport>(m_builder, m_preview.mapping, *categories);
    if (m_preview.mapping.columnOf(QStringLiteral("team")) < 0)
        return {};
    const Result<QList<Row>> scopes = m_sink.existing(QStringLiteral("scope"));
    if (!scopes)
        return tl::unexpected(scopes.error());
    for (const Row& row : *scopes)
        m_scopes.insert(row);
    return {};
}

Result<ImportReport> ImportRun::run(const ProgressFunction& progress)
{
    Result<void> done = prepare();
    if (done)
        done = readRows(progress);
    if (done)
        done = m_tree ? flushCategories() : flush();
    if (m_begun) {
        const Result<void> finished = m_sink.finish(m_report);
        if (done)
            done = finished;
    }
    if (!done)
        return tl::unexpected(done.error());
    return m_report;
}

Result<void> ImportRun::readRows(const ProgressFunction& progress)
{
    Result<TableReader> reader = TableReader::open(m_preview.table);
    if (!reader)
        return tl::unexpected(reader.error());
    const qint64 size = m_preview.table.size;
    while (true) {
        Result<std::optional<TableRow>> row = reader->next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return {};
        SEATDESK_TRY(takeRow(std::move(**row)));
        const bool tells = progress && m_report.read % kRowsPerProgress == 0;
        if (tells && !progress({2 * size + reader->position(), kPasses * size, m_report.read})) {
            m_report.cancelled = true;
            return {};
        }
    }
}

Result<void> ImportRun::takeRow(TableRow row)
{
    ++m_report.read;
    if (row.refusal) {
        m_report.refuse({row.line, *row.refusal}, m_sink);
        return {};
    }
    const QString key = m_identity.keyOf(row);
    if (m_identity.repeatsKey()) {
        m_report.refuse({row.line, Refusal::RepeatedInFile}, m_sink);
        return {};
    }
    if (m_tree) {
        if (const std::optional<Refusal> refusal = m_tree->add(row, key))
            m_report.refuse({row.line, *refusal}, m_sink);
        return {};
    }
    m_waiting.append({std::move(row), key});
    return m_waiting.size() < m_options.chunkRows ? Result<void>() : flush();
}

Result<void> ImportRun::flush()
{
    QStringList keys;
    for (const Waiting& waiting : m_waiting)
        keys.append(waiting.key);
    const Result<QSet<QString>> known = m_sink.existingKeys(m_options.record, keys);
    if (!known)
        return tl::unexpected(known.error());
    QList<Row> rows;
    for (const Waiting& waiting : m_waiting) {
        if (known->contains(waiting.key)) {
            ++m_report.known;
            continue;
        }
        if (const std::optional<Refusal> refusal = m_builder.build(waiting.table, waiting.key, rows))
            m_report.refuse({waiting.table.line, *refusal}, m_sink);
        else
            ++m_report.taken;
    }
    m_waiting.clear();
    return hand(std::move(rows));
}

Result<void> ImportRun::flushCategories()
{
    if (m_report.cancelled)
        return {};
    const Result<QSet<QString>> known = m_sink.existingKeys(m_options.record, m_tree->keys());
    if (!known)
        return tl::unexpected(known.error());
    return hand(m_tree->finish(*known, m_report, m_sink));
}

Result<void> ImportRun::hand(QList<Row> rows)
{
    if (rows.isEmpty())
        return {};
    if (!m_begun) {
        const Result<RecordId> batch = m_sink.begin(m_batch);
        if (!batch)
            return tl::unexpected(batch.error());
        m_begun = true;
        m_report.batch = *batch;
        m_builder.setBatch(*batch);
    }
    if (m_report.batch != m_batch.id) {
        const QString field = QStringLiteral("import_batch");
        for (Row& row : rows) {
            if (row.fields.contains(field))
                row.fields.insert(field, m_report.batch.toString());
        }
    }
    return m_sink.take(rows);
}

}  // namespace Seatdesk
