// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "exchange/refusal.h"

#include <QList>

namespace Seatdesk {

class ImportSink;

/// What came of an import.
struct ImportReport
{
    static constexpr qsizetype kListed = 1000;

    RecordId batch;                 ///< null when no row was new
    qint64 read = 0;                ///< rows in the file
    qint64 taken = 0;               ///< rows that are new
    qint64 known = 0;               ///< rows that had been imported before
    qint64 refused = 0;             ///< bad rows
    QList<RefusedRow> refusedRows;  ///< the first kListed of them; ImportSink::refused gets every one
    bool cancelled = false;         ///< what was taken until then stays

    void refuse(const RefusedRow& row, ImportSink& sink);
};

}  // namespace Seatdesk
