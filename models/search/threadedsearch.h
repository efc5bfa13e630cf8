// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/search.h"

#include <QString>
#include <QThreadPool>

#include <memory>

namespace Seatdesk {

class IndexReader;

/// The search port over an index folder, answering on one thread of its own, beside whoever writes the index.
class ThreadedSearch : public Search
{
public:
    explicit ThreadedSearch(const QString& folder);
    ~ThreadedSearch() override;

    QFuture<Result<QList<SearchHit>>> find(const SearchQuery& query) override;

private:
    std::unique_ptr<IndexReader> m_reader;  ///< used by the pool's one thread only
    QThreadPool m_pool;
};

}  // namespace Seatdesk
