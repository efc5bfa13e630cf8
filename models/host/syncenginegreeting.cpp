// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SyncEngine that hears what the authority says of itself and of this person, and follows it: another
// history, other scopes.
#include "domain/try.h"
#include "host/syncengine.h"

#include <utility>

namespace Seatdesk {

namespace {

const QString kEpoch = QStringLiteral("epoch");
constexpr std::chrono::milliseconds kGreetingHolds{60000};
/// More than a clock drifts in that time.
constexpr Duration kClockSet = std::chrono::seconds(2);

}  // namespace

/// The authority no longer has all markers since this replica's cursor.
Result<void> SyncEngine::beginAnew()
{
    // The next greeting finds neither scopes nor cursor in the replica, and stores them anew.
    m_scopes.clear();
    m_cursor.clear();
    m_contacts.forget();
    return m_store.writer()
        .run([this, epoch = std::exchange(m_epoch, {})]() -> Result<void> {
            SEATDESK_TRY(m_store.replica().clear());
            SEATDESK_TRY(m_store.replica().setState(kEpoch, epoch));
            SEATDESK_TRY(m_store.replica().overlayAll(m_store.outbox()));
            m_rights.forget();
            m_store.tellReset();
            return {};
        })
        .result();
}

/// Whether this PC's clock was set, or the PC slept, since the authority told its time.
bool SyncEngine::isClockSet() const
{
    const Duration passed = std::chrono::milliseconds(m_sinceGreeting.isValid() ? m_sinceGreeting.elapsed() : 0);
    return m_sinceGreeting.isValid() && std::chrono::abs(m_time.now() - m_greetedAt - passed) > kClockSet;
}

/// What the authority says of this person, and the rows of scopes that are new to them.
Result<void> SyncEngine::greet()
{
    const Instant asked = m_time.now();
    SEATDESK_TRY_LET(hello, m_authority->hello());
    if (m_hooks.clock && hello.serverNow != Instant{})
        m_hooks.clock->learn(asked, hello.serverNow, m_time.now());
    m_greetedAt = m_time.now();
    m_sinceGreeting.start();
    m_pace.setInterval(hello.pollInterval);
    m_readOnly.reset();
    if (hello.readOnly)
        m_readOnly = ConnectionFault::OldProgram;
    else if (hello.isBehind)
        m_readOnly = ConnectionFault::OldServer;
    m_greetingHolds.setRemainingTime(kGreetingHolds);
    const QSet<ScopeId> mine(hello.scopes.begin(), hello.scopes.end());
    if (hello.epoch == m_epoch && mine == m_scopes)
        return {};
    const auto known = followHistory(hello.epoch, mine);
    if (!known)
        return tl::unexpected(known.error());
    QList<ScopeId> fresh;
    for (const ScopeId& scope : hello.scopes) {
        if (!known->contains(scope))
            fresh.append(scope);
    }
    m_scopes.clear();  // until all of it is done
    if (!fresh.isEmpty() && !known->isEmpty())
        SEATDESK_TRY(fetchScopes(fresh));
    SEATDESK_TRY(keepScopes(hello.scopes, QSet<ScopeId>(known->begin(), known->end()) == mine));
    m_epoch = hello.epoch;
    m_scopes = mine;
    return {};
}

/// What is held from now on is of the authority's history; the scopes of what is still held.
Result<QList<ScopeId>> SyncEngine::followHistory(const QString& history, const QSet<ScopeId>& mine)
{
    SEATDESK_TRY_LET(before, m_store.writer().run([this] { return m_store.replica().state(kEpoch); }).result());
    if (!before.isEmpty() && before != history)
        SEATDESK_TRY(m_books.saveTails(mine));
    return m_store.writer()
        .run([this, history]() -> Result<QList<ScopeId>> {
            SEATDESK_TRY_LET(epoch, m_store.replica().state(kEpoch));
            if (epoch != history)
                SEATDESK_TRY(startEpoch(history, !epoch.isEmpty()));
            return m_store.replica().scopes();
        })
        .result();
}

/// Most greetings say what is known: the whole file is not looked through for that before anything is shown.
Result<void> SyncEngine::keepScopes(const QList<ScopeId>& scopes, bool isKnown)
{
    return m_store.writer()
        .run([this, isKnown, scopes]() -> Result<void> {
            if (!isKnown)
                SEATDESK_TRY(m_store.ensureSound());
            SEATDESK_TRY_LET(lost, m_store.replica().setScopes(scopes));
            if (lost)
                m_store.tellReset();
            if (lost || !isKnown) {
                m_rights.forget();
                m_contacts.forget();
                m_books.forget();
            }
            return {};
        })
        .result();
}

/// The replica is new or was made anew: it knows neither epoch nor scopes.
Result<void> SyncEngine::greetAgain()
{
    m_epoch.clear();
    m_cursor.clear();
    m_contacts.forget();
    return greet();
}

/// The authority has another history (a restore, a failover): what it sent is forgotten, what waits stays, and what it
/// acknowledged lately is sent again, as it may not know it any more.
///
/// All is fetched again, by the stream that fills a new seat, also where most rows are the same. A window of 50,000
/// tickets is shown again after 0.7 s and whole after 6 s (2 cores, busy otherwise). Fetching the differing rows alone
/// would need a hash of each row that SQLite and PostgreSQL make alike: revision, time and author do not tell two
/// histories apart, as an operation that is sent again writes them again over other rows. It would spare the wire, and
/// both sides would still read all of it.
Result<void> SyncEngine::startEpoch(const QString& epoch, bool isAnother)
{
    if (isAnother) {
        m_saved.doubt();
        SEATDESK_TRY(m_store.outbox().sendAcknowledgedAgain());
        SEATDESK_TRY(m_store.replica().clear());
        SEATDESK_TRY(m_store.replica().overlayAll(m_store.outbox()));
        m_rights.forget();
        m_contacts.forget();
        m_books.forget();
        m_store.tellReset();
    }
    return m_store.replica().setState(kEpoch, epoch);
}

Result<void> SyncEngine::fetchScopes(const QList<ScopeId>& fresh)
{
    QString cursor;
    m_progress.begin();
    for (;;) {
        SEATDESK_TRY_LET(page, m_authority->pull(cursor, kRowsPerPull, fresh));
        SEATDESK_TRY(m_store.writer()
                         .run([this, rows = page.rows]() -> Result<void> {
                             SEATDESK_TRY(m_store.ensureSound());
                             SEATDESK_TRY(m_store.replica().beginFetching());
                             SEATDESK_TRY_LET(changes,
                                              m_store.replica().apply(rows, {}, QString(), {}, m_store.outbox()));
                             m_store.tell(changes);
                             return {};
                         })
                         .result());
        if (!page.more)
            return {};
        if (m_pace.isElsewhere())
            m_progress.note(page.rows);
        cursor = page.cursor;
    }
}

}  // namespace Seatdesk
