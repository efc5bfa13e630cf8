// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "domain/search.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Seatdesk {

/// The words of one row, as they go into the index. A customer's numbers, address and papers never do; a customer's
/// name may, as the title.
struct IndexDocument
{
    QString record;
    RecordId id;
    QString title;        ///< weighs most; also found by pinyin and initials
    QStringList aliases;  ///< other titles and questions that ask for the same
    QString body;
    QString category;  ///< an id or a name, compared as a whole by SearchQuery::category
};

/// The index on disk, a disposable copy of words that can be rebuilt at any time. Blocking; each object is used by one
/// thread. What was not committed is lost with the program; what was committed is never half there.
class SearchIndex
{
public:
    virtual ~SearchIndex() = default;

    /// Adds the rows, or replaces those with the same record and id.
    virtual Result<void> replace(const QList<IndexDocument>& documents) = 0;
    virtual Result<void> remove(const QString& record, const QList<RecordId>& ids) = 0;
    /// Writes all since the last commit together with the mark of the last change it contains, an opaque text.
    virtual Result<void> commit(const QString& lastChange) = 0;
    /// The mark of the last commit; empty when the index is new and everything is still to be indexed.
    [[nodiscard]] virtual QString lastChange() const = 0;
    /// Searches what has been committed.
    [[nodiscard]] virtual Result<QList<SearchHit>> find(const SearchQuery& query) const = 0;
};

}  // namespace Seatdesk
