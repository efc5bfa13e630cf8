// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/searchindex.h"
#include "host/seatstore.h"

#include <atomic>
#include <functional>
#include <memory>

namespace Seatdesk {

/// The search of one seat: the index on a thread of its own, kept in step with the replica by a queue that the replica
/// fills in the transactions that change its rows.
class SeatSearch : public Search
{
public:
    using OpenIndex = std::function<Result<std::unique_ptr<SearchIndex>>(const QString& folder)>;
    using OpenSearch = std::function<std::unique_ptr<Search>(const QString& folder)>;

    /// How the index is opened for writing, and how it is searched beside its writer on a thread of its own: a portion
    /// that is being indexed must not hold up a keystroke. Without `openSearch` the writer searches.
    struct Parts
    {
        OpenIndex openIndex;
        OpenSearch openSearch;
    };

    SeatSearch(SeatStore& store, Parts parts);
    ~SeatSearch() override;

    QFuture<Result<QList<SearchHit>>> find(const SearchQuery& query) override;
    SearchFeed* feed() override { return m_feed.get(); }
    /// Indexes what waits, after a moment in which more may come. Low priority: between two portions searches have
    /// their turn. Any thread.
    void catchUp();
    /// Finished when everything that was saved before the call can be found.
    QFuture<Result<void>> caughtUp();

private:
    Result<void> ensureIndex();
    Result<bool> indexSome();
    Result<bool> writeSome();
    void continueIndexing(bool grown = false);
    [[nodiscard]] bool isDamaged(const SearchQuery& query) const;
    Result<void> rebuild();

    SeatStore& m_store;
    OpenIndex m_openIndex;
    std::unique_ptr<SearchFeed> m_feed;
    std::unique_ptr<Search> m_search;
    std::unique_ptr<SearchIndex> m_index;  // search thread
    std::atomic<bool> m_catchUpAsked{false};
    Worker m_thread;
};

/// The words of a row; nothing for a record that is not searched by words.
std::optional<IndexDocument> indexDocumentOf(const Row& row);

}  // namespace Seatdesk
