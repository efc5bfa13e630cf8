// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/row.h"
#include "exchange/importreport.h"

#include <QList>
#include <QSet>
#include <QString>

namespace Seatdesk {

/// Where imported rows go. Blocking; called from the importing thread only.
///
/// The rows of one take() belong together: the records themselves and what they bring along (customer_contact,
/// article_version, new categories), parents first. The sink stamps nothing but what only it knows: a ticket's number.
class ImportSink
{
public:
    virtual ~ImportSink() = default;

    /// All rows of a small record whose names the file may use: category, scope.
    virtual Result<QList<Row>> existing(const QString& record) = 0;
    /// Which of these import keys rows of the record have already.
    virtual Result<QSet<QString>> existingKeys(const QString& record, const QStringList& keys) = 0;
    /// Called once before the first rows are taken, and not at all when there are none. Answers the id of the batch to
    /// use: that of `batch`, or of an earlier one that isSameBatch().
    virtual Result<RecordId> begin(const Row& batch) = 0;
    /// One transaction. A failure ends the import; what was taken before stays.
    virtual Result<void> take(const QList<Row>& rows) = 0;
    virtual void refused(const RefusedRow& row) = 0;
    /// Called at the end, also of a cancelled import, when begin() was.
    virtual Result<void> finish(const ImportReport& report) = 0;
};

/// Whether two import_batch rows stand for the same file read in the same way: the rest of an import that was cut short
/// belongs to its first part.
bool isSameBatch(const Row& a, const Row& b);

}  // namespace Seatdesk
