// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/seatsearch.h"

#include "domain/try.h"
#include "store/seatfolder.h"

#include <QDir>
#include <QLoggingCategory>

namespace Seatdesk {

Q_LOGGING_CATEGORY(searchLog, "seatdesk.search")

namespace {

constexpr int kRowsPerPortion = 500;
/// An index commit syncs several files: what is saved one after the other goes in together, behind the saves.
constexpr std::chrono::milliseconds kGathering{250};

QString indexFolder(const SeatStore& store)
{
    return store.folder() + QStringLiteral("/index");
}

}  // namespace

SeatSearch::SeatSearch(SeatStore& store, Parts parts)
    : m_store(store),
      m_openIndex(std::move(parts.openIndex)),
      m_feed(std::make_unique<SearchFeed>()),
      m_thread(QStringLiteral("index"))
{
    if (parts.openSearch)
        m_search = parts.openSearch(indexFolder(store));
}

SeatSearch::~SeatSearch()
{
    m_search.reset();
    m_thread.runAndWait([this] {
        m_index.reset();
        m_openIndex = nullptr;  // portions that are still queued find nothing to do
    });
}

Result<void> SeatSearch::ensureIndex()
{
    if (m_index)
        return {};
    if (!m_openIndex)
        return failure(Error::Kind::Internal, QStringLiteral("closing"));
    const QString folder = indexFolder(m_store);
    SEATDESK_TRY(makePrivateFolder(folder));
    Result<std::unique_ptr<SearchIndex>> index = m_openIndex(folder);
    if (!index && index.error().kind == Error::Kind::Corrupt) {
        QDir(folder).removeRecursively();
        SEATDESK_TRY(makePrivateFolder(folder));
        index = m_openIndex(folder);
    }
    if (!index)
        return tl::unexpected(index.error());
    m_index = std::move(*index);
    if (m_index->lastChange().isEmpty())
        return m_store.writer().run([this] { return m_store.replica().queueAllForIndex(); }).result();
    return {};
}

Result<void> SeatSearch::rebuild()
{
    m_index.reset();
    QDir(indexFolder(m_store)).removeRecursively();
    return ensureIndex();
}

/// Whoever typed on had the same answer several times: what was made anew since is not made anew again.
bool SeatSearch::isDamaged(const SearchQuery& query) const
{
    if (!m_index)
        return true;
    const Result<QList<SearchHit>> hits = m_index->find(query);
    return !hits && hits.error().kind == Error::Kind::Corrupt;
}

QFuture<Result<QList<SearchHit>>> SeatSearch::find(const SearchQuery& query)
{
    if (!m_search)
        return m_thread.run([this, query]() -> Result<QList<SearchHit>> {
            SEATDESK_TRY(ensureIndex());
            return m_index->find(query);
        });
    return m_search->find(query).then(QtFuture::Launch::Sync, [this, query](const Result<QList<SearchHit>>& hits) {
        if (!hits && hits.error().kind == Error::Kind::Corrupt)
            m_thread.post([this, query] {
                if (m_openIndex && isDamaged(query) && rebuild())
                    continueIndexing();
            });
        return hits;
    });
}

/// An index that failed a write (a full disk) knows of half of it at most: it is opened anew, and what waited waits on.
Result<bool> SeatSearch::indexSome()
{
    Result<bool> more = writeSome();
    if (!more)
        m_index.reset();
    return more;
}

Result<bool> SeatSearch::writeSome()
{
    SEATDESK_TRY(ensureIndex());
    const auto jobs = m_store.writer().run([this] { return m_store.replica().indexJobs(kRowsPerPortion); }).result();
    if (!jobs)
        return tl::unexpected(jobs.error());
    if (jobs->isEmpty())
        return false;
    QList<IndexDocument> documents;
    for (const Replica::IndexJob& job : *jobs) {
        const std::optional<IndexDocument> document = job.row ? indexDocumentOf(*job.row) : std::nullopt;
        if (document)
            documents.append(*document);
        else
            SEATDESK_TRY(m_index->remove(job.record, {job.id}));
    }
    SEATDESK_TRY(m_index->replace(documents));
    const qint64 last = jobs->last().sequence;
    SEATDESK_TRY(m_index->commit(QString::number(last)));
    SEATDESK_TRY(m_store.writer().run([this, last] { return m_store.replica().dropIndexJobs(last); }).result());
    return true;
}

/// Portion by portion; whoever looked in vain is told when the last is in.
void SeatSearch::continueIndexing(bool grown)
{
    m_thread.post([this, grown] {
        if (!m_openIndex)
            return;
        const Result<bool> more = indexSome();
        if (!more)
            qCWarning(searchLog, "indexing stopped: %s", qUtf8Printable(more.error().detail));
        else if (*more)
            continueIndexing(true);
        else if (grown)
            QMetaObject::invokeMethod(m_feed.get(), &SearchFeed::grown, Qt::QueuedConnection);
    });
}

void SeatSearch::catchUp()
{
    if (m_catchUpAsked.exchange(true))
        return;
    m_thread.postLater(kGathering, [this] {
        m_catchUpAsked = false;
        continueIndexing();
    });
}

QFuture<Result<void>> SeatSearch::caughtUp()
{
    return m_thread.run([this]() -> Result<void> {
        for (;;) {
            SEATDESK_TRY_LET(more, indexSome());
            if (!more)
                return {};
        }
    });
}

}  // namespace Seatdesk
