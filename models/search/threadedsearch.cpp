// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/threadedsearch.h"

#include "search/indexreader.h"

#include <QPromise>

namespace Seatdesk {

ThreadedSearch::ThreadedSearch(const QString& folder) : m_reader(std::make_unique<IndexReader>(folder))
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

ThreadedSearch::~ThreadedSearch()
{
    m_pool.clear();
    m_pool.waitForDone();
}

QFuture<Result<QList<SearchHit>>> ThreadedSearch::find(const SearchQuery& query)
{
    const auto promise = std::make_shared<QPromise<Result<QList<SearchHit>>>>();
    promise->start();
    QFuture<Result<QList<SearchHit>>> future = promise->future();
    m_pool.start([this, promise, query] {
        if (!promise->isCanceled())
            promise->addResult(m_reader->find(query));
        promise->finish();
    });
    return future;
}

}  // namespace Seatdesk
