// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/authority.h"
#include "domain/syncstatus.h"
#include "host/bookkeeper.h"
#include "host/contactkeeper.h"
#include "host/fillprogress.h"
#include "host/localrights.h"
#include "host/roundpace.h"
#include "host/savedwork.h"
#include "host/seatstore.h"
#include "host/serverclock.h"
#include "host/windowkeeper.h"
#include "sync/connectionfault.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QSet>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace Seatdesk {

/// Carries operations to the authority and brings back what changed: blocking, straight-line code in the sync thread.
class SyncEngine
{
public:
    struct Hooks
    {
        std::function<void(const Result<void>&)> roundDone;  ///< sync thread: a round ended, well or not
        SyncStatus* status = nullptr;                        ///< told in its own thread
        ServerClock* clock = nullptr;                        ///< told what time the authority has
        std::function<void()> reached;                       ///< sync thread: the authority answered; now and then
    };

    /// `time`: this PC's own clock.
    SyncEngine(Worker& thread, SeatStore& store, LocalRights& rights, const TimeSource& time, Hooks hooks);
    /// Waits for the round that is under way; not long where nobody answers.
    ~SyncEngine();

    /// What else the authority is where it is a server's; it lives as long as that.
    struct Server
    {
        TicketArchive* archive = nullptr;  ///< it holds more tickets than a seat does
        OwnContacts* contacts = nullptr;   ///< it lies elsewhere, and may be away when a number is needed
        BookHistory* books = nullptr;      ///< it takes back what it lost of bound books
    };

    /// Takes the authority over; the first round follows, and others at the pace that the authority asks for.
    void start(std::unique_ptr<Authority> authority, const Server& server);
    void start(std::unique_ptr<Authority> authority) { start(std::move(authority), Server()); }
    /// Asks for a round soon; several askings before it begins make one. While nobody answers, the next attempt is
    /// waited for. Any thread.
    void wake();
    /// The same for what was just saved. Writer thread.
    void send(const Group& group);
    /// A round now. The future has the error that stopped it, if any.
    QFuture<Result<void>> syncNow();
    /// Runs `fn(Authority&)` in the sync thread. Offline at once while nobody answers.
    template <typename Fn>
    auto ask(Fn fn)
    {
        using Value = std::invoke_result_t<Fn, Authority&>;
        return askOr(std::move(fn), [](const Error& away) -> Value { return tl::unexpected(away); });
    }
    /// The same, with `away(const Error&)` in its place while nobody answers.
    template <typename Fn, typename Away>
    auto askOr(Fn fn, Away away)
    {
        using Value = std::invoke_result_t<Fn, Authority&>;
        return m_thread.run([this, fn = std::move(fn), away = std::move(away)]() -> Value {
            return m_away ? away(*m_away) : fn(*m_authority);
        });
    }

    /// What is held of the authority's tickets.
    WindowKeeper& window() { return m_window; }
    /// What was seen of bound books.
    BookKeeper& books() { return m_books; }

private:
    static constexpr int kRowsPerPull = 5000;

    void askForRound();
    Result<void> round();
    Result<void> meet();
    Result<void> meetOnce();
    Result<void> beginAnew();
    void planNext(const Result<void>& done);
    void hear();
    [[nodiscard]] bool isClockSet() const;
    Result<void> greet();
    Result<void> greetAgain();
    Result<void> keepScopes(const QList<ScopeId>& scopes, bool isKnown);
    Result<QList<ScopeId>> followHistory(const QString& history, const QSet<ScopeId>& mine);
    Result<void> startEpoch(const QString& epoch, bool isAnother);
    struct Taken
    {
        bool isAnew = false;     ///< nothing was: the replica was made anew since the page was asked for
        QList<RecordId> partly;  ///< nothing was: these tickets are to be completed first
    };
    Result<Taken> take(PullPage& page, const QList<PushResult>& answers, bool sift);
    Result<Taken> takeWhole(PullPage& page, const QList<PushResult>& answers);
    Result<void> fetchScopes(const QList<ScopeId>& fresh);
    Result<QList<Operation>> waiting();
    Result<bool> pushSome();
    Result<void> pullAll(const QList<PushResult>& settled);
    void report(bool reachable);
    void rememberWhen();

    Worker& m_thread;
    SeatStore& m_store;
    LocalRights& m_rights;
    const TimeSource& m_time;
    Hooks m_hooks;
    std::unique_ptr<Authority> m_authority;
    std::unique_ptr<QTimer> m_next;  ///< the next round that nobody asks for
    std::optional<Error> m_trouble;  ///< why the last round stopped
    std::optional<Error> m_away;     ///< nobody answered at the last attempt
    RoundPace m_pace;
    WindowKeeper m_window;
    FillProgress m_progress;
    ContactKeeper m_contacts;
    BookKeeper m_books;
    QDeadlineTimer m_greetingHolds;
    QDeadlineTimer m_reachedHolds;
    QElapsedTimer m_sinceGreeting;
    Instant m_greetedAt{};                      ///< by this PC's clock
    bool m_isServed = false;                    ///< the last round ended well
    std::optional<ConnectionFault> m_readOnly;  ///< why nothing is pushed
    bool m_isFilling = false;                   ///< a new replica: what comes is within the window
    bool m_shown = false;                       ///< a page has come that screens can be built from
    std::atomic<bool> m_wakeAsked{false};
    SavedWork m_saved;
    Instant m_asOf{};
    Instant m_forgotAt{};  ///< when answered operations were last looked through for old ones; writer thread
    // As the replica has them, known since the first round; sync thread.
    QString m_epoch;
    QSet<ScopeId> m_scopes;
    QString m_cursor;
};

}  // namespace Seatdesk
