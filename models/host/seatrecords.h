// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/drafts.h"
#include "domain/records.h"
#include "domain/search.h"
#include "domain/syncstatus.h"
#include "host/localrights.h"
#include "host/seatstore.h"

#include <functional>

namespace Seatdesk {

/// The records of one person on this seat. What is submitted is completed by rule before it is saved, so that every
/// program's tickets have their clocks. See Records.
class SeatRecords : public Records
{
public:
    /// Brings a ticket that is not held into the replica.
    using Fetch = std::function<QFuture<Result<void>>(RecordId)>;

    /// Told in the writer's thread what waits for the authority, as soon as it is saved.
    using Saved = std::function<void(const Group&)>;

    /// `fetch` (may be empty) is called from the reader's thread.
    SeatRecords(SeatStore& store, LocalRights& rights, Search* search, Saved saved, Fetch fetch);

    /// Of tickets also one that only the authority holds; Offline when it cannot be asked.
    QFuture<Result<Row>> get(const QString& record, RecordId id) override;
    QFuture<Result<QList<Row>>> list(const Query& query) override;
    QFuture<Result<QList<qint64>>> keys(const Query& query) override;
    QFuture<Result<QList<Row>>> rows(const QString& record, const QList<qint64>& keys,
                                     const QStringList& fields) override;
    QFuture<Result<QList<qint64>>> counts(const QList<Query>& queries) override;
    QFuture<Result<void>> submit(const Group& group) override;
    RecordFeed& feed() override { return m_store.feed(); }
    /// What submit() does, in the writer's thread.
    Result<void> submitNow(const Group& given);

private:
    /// The rows that hold the query's words; nothing when it has none. Reader thread.
    Result<std::optional<QList<RecordId>>> wordsFilter(const Query& query);

    SeatStore& m_store;
    LocalRights& m_rights;
    Search* m_search;
    Saved m_saved;
    Fetch m_fetch;
};

/// The drafts of one person on this seat. See Drafts.
class SeatDrafts : public Drafts
{
public:
    explicit SeatDrafts(SeatStore& store) : m_store(store) {}

    QFuture<Result<void>> put(const Draft& draft) override;
    QFuture<Result<void>> drop(DraftId id) override;
    QFuture<Result<QList<Draft>>> all() override;

private:
    SeatStore& m_store;
};

/// The tray of one person on this seat. See Tray.
class SeatTray : public Tray
{
public:
    /// `wake` is called from the writer thread when there is another number of items.
    SeatTray(SeatStore& store, const TimeSource& time, std::function<void()> wake)
        : m_store(store), m_time(time), m_wake(std::move(wake))
    {}

    QFuture<Result<QList<TrayItem>>> items() override;
    QFuture<Result<void>> resolve(const TrayItem& item) override;
    QFuture<Result<void>> bringBack(const TrayItem& item) override;

private:
    SeatStore& m_store;
    const TimeSource& m_time;
    std::function<void()> m_wake;
};

}  // namespace Seatdesk
