// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/searchindex.h"

namespace Seatdesk {

/// An index that knows nothing: search has tests of its own.
class EmptyIndex : public SearchIndex
{
public:
    Result<void> replace(const QList<IndexDocument>&) override { return {}; }
    Result<void> remove(const QString&, const QList<RecordId>&) override { return {}; }
    Result<void> commit(const QString&) override { return {}; }
    QString lastChange() const override { return QStringLiteral("0"); }
    Result<QList<SearchHit>> find(const SearchQuery&) const override { return QList<SearchHit>(); }
};

inline Result<std::unique_ptr<SearchIndex>> openEmptyIndex(const QString&)
{
    return std::make_unique<EmptyIndex>();
}

}  // namespace Seatdesk
