// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/authority.h"
#include "domain/syncstatus.h"
#include "host/localrights.h"
#include "host/seatstore.h"

#include <QSet>

#include <atomic>
#include <functional>
#include <memory>

namespace Seatdesk {

/// Carries operations to the authority and brings back what changed: blocking, straight-line code in the sync thread.
class SyncEngine
{
public:
    struct Hooks
    {
        std::function<void()> roundDone;  ///< sync thread: a round ended, well or not
        SyncStatus* status = nullptr;     ///< told in its own thread
    };

    SyncEngine(Worker& thread, SeatStore& store, LocalRights& rights, const TimeSource& time, Hooks hooks);
    /// Waits for the round that is under way.
    ~SyncEngine();

    /// Takes the authority over; the first round follows.
    void start(std::unique_ptr<Authority> authority);
    /// Asks for a round soon; several askings before it begins make one. Any thread.
    void wake();
    /// A round now. The future has the error that stopped it, if any.
    QFuture<Result<void>> syncNow();
    /// Runs `fn(Authority&)` in the sync thread.
    template <typename Fn>
    auto ask(Fn fn)
    {
        return m_thread.run([this, fn = std::move(fn)] { return fn(*m_authority); });
    }

private:
    Result<void> round();
    Result<void> greet();
    Result<void> greetAgain();
    Result<void> startEpoch(const QString& epoch, bool isAnother);
    Result<bool> take(const PullPage& page, const QList<PushResult>& answers, const QString& askedAt);
    Result<void> fetchScopes(const QList<ScopeId>& fresh);
    Result<bool> pushSome();
    Result<void> pullAll(const QList<PushResult>& settled);
    void report(bool reachable);

    Worker& m_thread;
    SeatStore& m_store;
    LocalRights& m_rights;
    const TimeSource& m_time;
    Hooks m_hooks;
    std::unique_ptr<Authority> m_authority;
    std::atomic<bool> m_wakeAsked{false};
    Instant m_asOf{};
    // As the replica has them, known since the first round; sync thread.
    QString m_epoch;
    QSet<ScopeId> m_scopes;
    QString m_cursor;
};

}  // namespace Seatdesk
