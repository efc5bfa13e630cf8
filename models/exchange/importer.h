// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "exchange/columnmapping.h"
#include "exchange/importoptions.h"
#include "exchange/importsink.h"
#include "exchange/progress.h"

#include <QString>

namespace Seatdesk {

/// What an import would do, for a person to look at first.
struct ImportPreview
{
    TableDescription table;
    ColumnMapping mapping;
};

/// Brings one table file into the program. Blocking; runs in any thread, in memory that does not grow with the file
/// but by about 30 bytes a row.
class Importer
{
public:
    Importer(const ImportOptions& options, ImportSink& sink, const TimeSource& time);

    /// Fails with NotFound (the file), Invalid (no header, a wrong mapping or key column), Busy (cancelled before the
    /// first row) or what the sink failed with. Bad rows are no failure; they are in the report.
    Result<ImportReport> run(const QString& path, const ProgressFunction& progress = {});

    /// The same of a file that has been looked at.
    Result<ImportReport> run(const ImportPreview& found, const ProgressFunction& progress = {});

    static Result<ImportPreview> preview(const QString& path, const ImportOptions& options,
                                         const ProgressFunction& progress = {});

private:
    const ImportOptions m_options;
    ImportSink& m_sink;
    const TimeSource& m_time;
};

}  // namespace Seatdesk
