// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importer.h"

#include "exchange/importrun.h"

namespace Seatdesk {

QStringList importableRecords()
{
    return {QStringLiteral("ticket"),   QStringLiteral("article"), QStringLiteral("phrase"),
            QStringLiteral("customer"), QStringLiteral("staff"),   QStringLiteral("category")};
}

Importer::Importer(const ImportOptions& options, ImportSink& sink, const TimeSource& time)
    : m_options(options), m_sink(sink), m_time(time)
{}

Result<ImportPreview> Importer::preview(const QString& path, const ImportOptions& options,
                                        const ProgressFunction& progress)
{
    if (!importableRecords().contains(options.record))
        return failure(Error::Kind::Invalid, QStringLiteral("no import for ") + options.record);
    Result<TableDescription> table = describeTable(path, options.hints, progress);
    if (!table)
        return tl::unexpected(table.error());
    if (!options.keyColumn.isEmpty() && ColumnMapping::columnNamed(*table, options.keyColumn) < 0)
        return failure(Error::Kind::Invalid, QStringLiteral("no column ") + options.keyColumn);
    Result<ColumnMapping> mapping = ColumnMapping::find(*table, options.record, options.mapped, options.zone);
    if (!mapping)
        return tl::unexpected(mapping.error());
    return ImportPreview{std::move(*table), std::move(*mapping)};
}

Result<ImportReport> Importer::run(const QString& path, const ProgressFunction& progress)
{
    const Result<ImportPreview> found = preview(path, m_options, progress);
    if (!found)
        return tl::unexpected(found.error());
    return run(*found, progress);
}

Result<ImportReport> Importer::run(const ImportPreview& found, const ProgressFunction& progress)
{
    return ImportRun(m_options, m_sink, found, m_time.now()).run(progress);
}

}  // namespace Seatdesk
