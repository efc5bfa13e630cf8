// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/batchlayout.h"
#include "exchange/exportsource.h"
#include "exchange/progress.h"
#include "exchange/tablewriter.h"

#include <QString>
#include <QTimeZone>

#include <optional>

namespace Seatdesk {

/// Which rows of a record are exported, and in which encoding.
struct ExportOptions
{
    QString record;
    std::optional<RecordId> batch;  ///< one import; nothing = all of them, and what no import brought
    bool encodingAsRead = false;    ///< one import: in its file's encoding instead of UTF-8
    bool byteOrderMark = false;
    QTimeZone zone{"Asia/Shanghai"};  ///< for times of rows that no import brought; the department's
};

/// Gives imports back: one with its own header, order, line ends and quoting; several as the union of their columns,
/// one after the other. Blocking; a page of rows is in memory at a time.
class BatchExporter
{
public:
    BatchExporter(ExportSource& source, const ExportOptions& options) : m_source(source), m_options(options) {}

    /// The number of rows written. Fails with NotFound when there is no such batch, Busy when cancelled (no file is
    /// left then), or what the source or the file failed with.
    Result<qint64> run(const QString& path, const ProgressFunction& progress = {});

private:
    struct Part
    {
        RecordId batch;
        BatchLayout layout;
        QList<qsizetype> places;  ///< the part's columns in the union
    };

    Result<void> findParts();
    Result<void> loadNames();
    [[nodiscard]] QStringList unionHeader();
    [[nodiscard]] TableDialect dialect() const;
    Result<void> writePart(const Part& part, TableWriter& writer, const ProgressFunction& progress);
    Result<void> loadContacts(const QList<Row>& rows, const BatchLayout& layout);
    [[nodiscard]] TableRow placed(const TableRow& row, const Part& part) const;

    ExportSource& m_source;
    const ExportOptions m_options;
    QList<Part> m_parts;
    CellLookup m_lookup;
    qsizetype m_columns = 0;
    qint64 m_rows = 0;
};

}  // namespace Seatdesk
