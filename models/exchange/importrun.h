// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importer.h"
#include "exchange/rowbuilder.h"
#include "exchange/rowidentity.h"

#include <memory>

namespace Seatdesk {

class CategoryImport;
class TableReader;

/// One run of an import over one described file.
class ImportRun
{
public:
    ImportRun(const ImportOptions& options, ImportSink& sink, const ImportPreview& preview, Instant now);
    ~ImportRun();

    Result<ImportReport> run(const ProgressFunction& progress);

private:
    struct Waiting
    {
        TableRow table;
        QString key;
    };

    Result<void> prepare();
    Result<void> readRows(const ProgressFunction& progress);
    Result<void> takeRow(TableRow row);
    Result<void> flush();
    Result<void> flushCategories();
    Result<void> hand(QList<Row> rows);
    [[nodiscard]] Row batchRow() const;

    const ImportOptions& m_options;
    ImportSink& m_sink;
    const ImportPreview& m_preview;
    const Instant m_now;
    Row m_batch;
    bool m_begun = false;
    NameTable m_categories;
    NameTable m_scopes;
    RowIdentity m_identity;
    RowBuilder m_builder;
    std::unique_ptr<CategoryImport> m_tree;  ///< only when categories are imported
    QList<Waiting> m_waiting;
    ImportReport m_report;
};

}  // namespace Seatdesk
