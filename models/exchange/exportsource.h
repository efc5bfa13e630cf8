// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/row.h"

#include <QHash>
#include <QList>
#include <QString>

namespace Seatdesk {

/// Where exported rows come from. Blocking; called from the exporting thread only. Whoever implements it logs the
/// export with its reason.
class ExportSource
{
public:
    virtual ~ExportSource() = default;

    /// The import_batch rows for a record, the oldest first.
    virtual Result<QList<Row>> batches(const QString& record) = 0;
    /// Rows of one batch (null: rows of none) that are not deleted, by ascending id, at most `limit` after `after`.
    virtual Result<QList<Row>> rows(const QString& record, RecordId batch, RecordId after, int limit) = 0;
    /// All rows of a small record whose names appear in cells: category, scope.
    virtual Result<QList<Row>> existing(const QString& record) = 0;
    /// The values in clear of customer_contact rows.
    virtual Result<QHash<RecordId, QString>> contactValues(const QList<RecordId>& contacts) = 0;
};

}  // namespace Seatdesk
