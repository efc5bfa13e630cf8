// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/seatrecords.h"

#include "domain/try.h"
#include "host/seatcompletion.h"
#include "host/seatlog.h"

#include <QLoggingCategory>

#include <algorithm>

namespace Seatdesk {

Q_LOGGING_CATEGORY(seatLog, "seatdesk.seat")

namespace {

/// Of what went well, so much is shown: a shift's last steps.
constexpr int kLatest = 60;

}  // namespace

SeatRecords::SeatRecords(SeatStore& store, LocalRights& rights, Search* search, Saved saved, Fetch fetch)
    : m_store(store), m_rights(rights), m_search(search), m_saved(std::move(saved)), m_fetch(std::move(fetch))
{}

Result<std::optional<QList<RecordId>>> SeatRecords::wordsFilter(const Query& query)
{
    if (query.words.trimmed().isEmpty() || !m_search)
        return std::nullopt;
    SearchQuery search;
    search.record = query.record;
    search.words = query.words;
    search.purpose = SearchQuery::Purpose::Filter;
    // The search thread never waits for a reader, so waiting for it here is safe.
    SEATDESK_TRY_LET(hits, m_search->find(search).result());
    QList<RecordId> ids;
    ids.reserve(hits.size());
    for (const SearchHit& hit : hits)
        ids.append(hit.id);
    return ids;
}

QFuture<Result<Row>> SeatRecords::get(const QString& record, RecordId id)
{
    const auto look = [store = &m_store, record, id] {
        return store->read([record, id](ReplicaReader& reader) { return reader.get(record, id); });
    };
    QFuture<Result<Row>> held = look();
    if (!m_fetch || record != u"ticket")
        return held;
    using QtFuture::Launch;
    return held
        .then(Launch::Sync,
              [fetch = m_fetch, look, id](const Result<Row>& row) {
                  if (row || row.error().kind != Error::Kind::NotFound)
                      return QtFuture::makeReadyFuture(row);
                  return fetch(id)
                      .then(Launch::Sync,
                            [look](const Result<void>& done) {
                                return done ? look()
                                            : QtFuture::makeReadyFuture(Result<Row>(tl::unexpected(done.error())));
                            })
                      .unwrap();
              })
        .unwrap();
}

QFuture<Result<QList<Row>>> SeatRecords::list(const Query& query)
{
    return m_store.read([this, query](ReplicaReader& reader) -> Result<QList<Row>> {
        SEATDESK_TRY_LET(ids, wordsFilter(query));
        return reader.list(query, ids ? &*ids : nullptr);
    });
}

QFuture<Result<QList<qint64>>> SeatRecords::keys(const Query& query)
{
    return m_store.read([this, query](ReplicaReader& reader) -> Result<QList<qint64>> {
        SEATDESK_TRY_LET(ids, wordsFilter(query));
        return reader.keys(query, ids ? &*ids : nullptr);
    });
}

QFuture<Result<QList<Row>>> SeatRecords::rows(const QString& record, const QList<qint64>& keys,
                                              const QStringList& fields)
{
    return m_store.read([record, keys, fields](ReplicaReader& reader) { return reader.rows(record, keys, fields); });
}

QFuture<Result<QList<qint64>>> SeatRecords::counts(const QList<Query>& queries)
{
    return m_store.read([this, queries](ReplicaReader& reader) -> Result<QList<qint64>> {
        QList<qint64> counts;
        for (const Query& query : queries) {
            SEATDESK_TRY_LET(ids, wordsFilter(query));
            if (ids) {
                SEATDESK_TRY_LET(keys, reader.keys(query, &*ids));
                counts.append(keys.size());
            } else {
                SEATDESK_TRY_LET(count, reader.count(query));
                counts.append(count);
            }
        }
        return counts;
    });
}

Result<void> SeatRecords::submitNow(const Group& given)
{
    if (given.isEmpty())
        return {};
    SEATDESK_TRY(m_store.ensureSound());
    SEATDESK_TRY_LET(group, SeatCompletion(m_rights, m_store.replica()).complete(given));
    SEATDESK_TRY(m_rights.check(group, m_store.replica()));
    SEATDESK_TRY(m_store.outbox().add(group));
    m_saved(group);  // it is sent while it is laid over; what comes back has its turn behind this one
    const Result<QList<RowChange>> changes = m_store.replica().overlay(group);
    if (std::any_of(group.begin(), group.end(), [](const Operation& o) { return LocalRights::knows(o.record); }))
        m_rights.forget();
    if (changes)
        m_store.tell(*changes);
    else  // saved all the same: the outbox has it, and it is laid over again at the next start
        qCWarning(seatLog, "saved, but not shown: %s", qUtf8Printable(changes.error().detail));
    return {};
}

QFuture<Result<void>> SeatRecords::submit(const Group& group)
{
    return m_store.writer().run([this, group] {
        const Result<void> done = submitNow(group);
        if (!done)
            qCWarning(seatLog, "not saved: %s", qUtf8Printable(loggable(done.error())));
        return done;
    });
}

QFuture<Result<void>> SeatDrafts::put(const Draft& draft)
{
    return m_store.writer().run([this, draft] { return m_store.outbox().putDraft(draft); });
}

QFuture<Result<void>> SeatDrafts::drop(DraftId id)
{
    return m_store.writer().run([this, id] { return m_store.outbox().dropDraft(id); });
}

QFuture<Result<QList<Draft>>> SeatDrafts::all()
{
    return m_store.writer().run([this] { return m_store.outbox().drafts(); });
}

QFuture<Result<QList<TrayItem>>> SeatTray::items()
{
    return m_store.writer().run([this]() -> Result<QList<TrayItem>> {
        SEATDESK_TRY_LET(items, m_store.outbox().tray());
        SEATDESK_TRY_LET(latest, m_store.outbox().latest(kLatest));
        return items + latest;
    });
}

QFuture<Result<void>> SeatTray::resolve(const TrayItem& item)
{
    return m_store.writer().run([this, item]() -> Result<void> {
        SEATDESK_TRY(m_store.outbox().resolve(item.operation.id, m_time.now()));
        SEATDESK_TRY_LET(changes, m_store.replica().clearAttention(item.operation.record, item.operation.row));
        m_store.tell(changes);
        m_wake();
        return {};
    });
}

QFuture<Result<void>> SeatTray::bringBack(const TrayItem& item)
{
    return m_store.writer().run([this, item]() -> Result<void> {
        SEATDESK_TRY(m_store.outbox().bringBack(item.operation.id));
        SEATDESK_TRY_LET(changes, m_store.replica().markAttention(item.operation.record, item.operation.row));
        m_store.tell(changes);
        m_wake();
        return {};
    });
}

}  // namespace Seatdesk
