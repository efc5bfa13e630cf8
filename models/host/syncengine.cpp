// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/syncengine.h"

#include "domain/try.h"
#include "host/pushoutcome.h"
#include "host/statusreport.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace Seatdesk {

Q_LOGGING_CATEGORY(syncLog, "seatdesk.sync")

namespace {

constexpr int kOperationsPerPush = SavedWork::kMost;
constexpr std::chrono::days kKeepAcknowledged{7};
constexpr std::chrono::hours kForgetEvery{1};
const QString kTooOld = QStringLiteral("cursor too old");
constexpr std::chrono::milliseconds kReachedHolds{60000};
constexpr std::chrono::milliseconds kFarewell{1000};
constexpr int kAttempts = 3;

/// What the outbox holds for the authority, and how far the replica has come.
struct Waiting
{
    QList<Operation> operations;
    QString cursor;
};

}  // namespace

SyncEngine::SyncEngine(Worker& thread, SeatStore& store, LocalRights& rights, const TimeSource& time, Hooks hooks)
    : m_thread(thread),
      m_store(store),
      m_rights(rights),
      m_time(time),
      m_hooks(std::move(hooks)),
      m_window(store, time),
      m_progress(m_hooks.status),
      m_contacts(store),
      m_books(store)
{}

SyncEngine::~SyncEngine()
{
    // What was saved a moment ago still goes out where somebody takes it; nobody waits for a server that is silent.
    const auto hurry = [this] {
        if (m_authority)
            m_authority->giveUp();
    };
    m_thread.runAndWait([this] { m_next.reset(); }, kFarewell, hurry);
    m_thread.runAndWait([this] { m_authority.reset(); });
}

void SyncEngine::start(std::unique_ptr<Authority> authority, const Server& server)
{
    m_thread.runAndWait([&] {
        m_authority = std::move(authority);
        m_window.setArchive(server.archive);
        m_contacts.setSource(server.contacts, m_rights.person());
        m_books.setHistory(server.books);
        m_authority->listen([this] { hear(); });
        m_next = std::make_unique<QTimer>();
        m_next->setSingleShot(true);
        QObject::connect(m_next.get(), &QTimer::timeout, m_next.get(), [this] {
            // A notice is of what others saved; whoever saves here asks for a round.
            if (!m_pace.isOfNotice())
                m_saved.doubt();
            static_cast<void>(round());
        });
    });
    wake();
}

void SyncEngine::wake()
{
    m_saved.doubt();
    askForRound();
}

void SyncEngine::send(const Group& group)
{
    m_saved.note(group);
    askForRound();
}

void SyncEngine::askForRound()
{
    if (m_wakeAsked.exchange(true))
        return;
    m_thread.post([this] {
        m_wakeAsked = false;
        if (!m_authority)
            return;
        if (m_away)
            report(false);
        else
            static_cast<void>(round());
    });
}

void SyncEngine::hear()
{
    if (!m_next)  // a notice may still come between the last round and the authority's end
        return;
    if (m_pace.hear() && (!m_next->isActive() || m_next->remainingTimeAsDuration() > m_pace.noticeDelay()))
        m_next->start(m_pace.noticeDelay());
}

QFuture<Result<void>> SyncEngine::syncNow()
{
    return m_thread.run([this]() -> Result<void> {
        if (!m_authority)
            return failure(Error::Kind::Offline, QStringLiteral("no authority"));
        m_saved.doubt();
        return round();
    });
}

Result<void> SyncEngine::round()
{
    m_pace.beginRound();
    const Result<void> done = meet();
    if (done)
        m_asOf = m_time.now();
    else
        qCWarning(syncLog, "round stopped: %s %s", qUtf8Printable(errorKindName(done.error().kind)),
                  qUtf8Printable(done.error().detail));
    planNext(done);
    if (done && m_pace.isElsewhere() && m_reachedHolds.hasExpired())
        rememberWhen();
    report(!m_away);
    m_hooks.roundDone(done);
    return done;
}

/// How old what is shown will be if the next start finds nobody.
void SyncEngine::rememberWhen()
{
    m_reachedHolds.setRemainingTime(kReachedHolds);
    m_store.writer().post([this, asOf = m_asOf] {
        if (const auto kept = m_store.replica().setState(kAsOfState, QString::number(toMicros(asOf))); !kept)
            qCWarning(syncLog, "not noted when the authority answered: %s", qUtf8Printable(kept.error().detail));
    });
    if (m_hooks.reached)
        m_hooks.reached();
}

void SyncEngine::planNext(const Result<void>& done)
{
    m_trouble = done ? std::nullopt : std::optional<Error>(done.error());
    m_isServed = done.has_value();
    if (done && m_readOnly)
        m_trouble = errorOf(*m_readOnly);
    const bool isAway = !done && done.error().kind == Error::Kind::Offline;
    m_away = isAway ? std::optional<Error>(done.error()) : std::nullopt;
    const std::chrono::milliseconds wait = m_pace.endRound(done);
    if (m_next)
        m_next->start(wait);
}

/// What passes by itself (another connection, other scopes, a deadlock) is tried again at once, with the same
/// operations.
Result<void> SyncEngine::meet()
{
    for (int attempt = 1;; ++attempt) {
        Result<void> done = meetOnce();
        if (done)
            return done;
        m_greetingHolds = QDeadlineTimer();
        if (attempt == kAttempts)
            return done;
        if (done.error().kind == Error::Kind::Conflict && done.error().detail == kTooOld)
            SEATDESK_TRY(beginAnew());
        else if (done.error().kind != Error::Kind::Busy)
            return done;
    }
}

Result<void> SyncEngine::meetOnce()
{
    // An authority elsewhere says with each pull whether what it told still holds; of its clock it says nothing.
    if (!m_pace.isElsewhere() || m_greetingHolds.hasExpired() || isClockSet())
        SEATDESK_TRY(greet());
    if (!m_readOnly)
        SEATDESK_TRY(m_books.offerTails());
    SEATDESK_TRY(m_window.renew());
    bool isPulled = false;
    for (;; isPulled = true) {
        SEATDESK_TRY_LET(more, pushSome());
        if (!more)
            break;
    }
    if (!isPulled)
        SEATDESK_TRY(pullAll({}));
    SEATDESK_TRY(m_books.compare());
    SEATDESK_TRY(m_contacts.renew());
    return m_window.evict();
}

/// The oldest operations that wait for the authority, whole groups.
Result<QList<Operation>> SyncEngine::waiting()
{
    if (!m_cursor.isEmpty()) {
        if (const std::optional<Group> saved = m_saved.take())
            return *saved;
    }
    // Both in one turn: each turn of the writer costs as much as a small statement.
    const auto asked = m_store.writer()
                           .run([this]() -> Result<Waiting> {
                               m_saved.beginLook();
                               SEATDESK_TRY_LET(operations, m_store.outbox().pending(kOperationsPerPush));
                               SEATDESK_TRY_LET(cursor, m_store.replica().cursor());
                               return Waiting{operations, cursor};
                           })
                           .result();
    if (!asked || !asked->operations.isEmpty())
        m_saved.doubt();  // there may be more behind these, or they wait longer
    if (!asked)
        return tl::unexpected(asked.error());
    m_cursor = asked->cursor;
    if (m_cursor.isEmpty())
        SEATDESK_TRY(greetAgain());
    return asked->operations;
}

/// Whether there was something to push.
Result<bool> SyncEngine::pushSome()
{
    SEATDESK_TRY_LET(operations, waiting());
    if (operations.isEmpty() || m_readOnly)
        return false;
    // By the clock that they were made by: which of the two it was, nobody knows any more.
    const Instant now = m_hooks.clock ? std::min(m_hooks.clock->now(), m_time.now()) : m_time.now();
    if (const QList<PushResult> old = tooOldAmong(operations, now - kStillRemembered); !old.isEmpty()) {
        SEATDESK_TRY(pullAll(old));
        return true;
    }
    SEATDESK_TRY_LET(answers, m_authority->push(operations));
    const QList<PushResult> results = answersTo(operations, answers);
    for (const PushResult& result : results) {
        // What is wrong with a value can repeat it; what is not allowed cannot.
        const bool denied = result.status == PushResult::Status::Denied;
        if (result.status != PushResult::Status::Ok)
            qCWarning(syncLog, "refused %s %s", qUtf8Printable(result.operation.toString()),
                      denied ? qUtf8Printable(result.detail) : "");
    }
    // Their rows come with the pull, are shown, and only then are the operations dropped: what is cut off in between is
    // pushed again and answered from the authority's memory.
    SEATDESK_TRY(pullAll(results));
    m_saved.settle();
    return true;
}

Result<void> SyncEngine::pullAll(const QList<PushResult>& settled)
{
    for (;;) {
        if (m_cursor.isEmpty()) {
            m_isFilling = true;
            m_progress.begin();
        }
        SEATDESK_TRY_LET(page, m_authority->pull(m_cursor, kRowsPerPull, {}));
        const QList<PushResult> answers = page.more ? QList<PushResult>() : settled;
        if (page.rows.isEmpty() && page.gone.isEmpty() && answers.isEmpty() && page.cursor == m_cursor)
            return {};
        SEATDESK_TRY_LET(taken, takeWhole(page, answers));
        if (taken.isAnew) {
            SEATDESK_TRY(greetAgain());
            continue;
        }
        m_cursor = page.cursor;
        m_isFilling = m_isFilling && page.more;
        if (!page.more)
            return {};
        if (!m_pace.isElsewhere())
            continue;
        if (m_isFilling)
            m_progress.note(page.rows);
        // The first page of a server holds what screens need: they are shown while the rest comes.
        if (!std::exchange(m_shown, true))
            m_hooks.roundDone(Result<void>());
    }
}

/// Few pages bring a part of a ticket that is not held: the rest is fetched before any of it is shown.
Result<SyncEngine::Taken> SyncEngine::takeWhole(PullPage& page, const QList<PushResult>& answers)
{
    for (bool sift = !m_isFilling;; sift = false) {
        auto taken = m_store.writer().run([&, sift] { return take(page, answers, sift); }).result();
        if (!taken || taken->partly.isEmpty())
            return taken;
        SEATDESK_TRY(m_window.complete(taken->partly, page));
    }
}

/// Writer thread.
Result<SyncEngine::Taken> SyncEngine::take(PullPage& page, const QList<PushResult>& answers, bool sift)
{
    if (!page.rows.isEmpty() || !page.gone.isEmpty())
        m_pace.noteNews();
    SEATDESK_TRY(m_store.ensureSound());
    SEATDESK_TRY_LET(now, m_store.replica().cursor());
    if (now != m_cursor)
        return Taken{true, {}};
    if (sift) {
        SEATDESK_TRY_LET(partly, m_window.sift(page));
        if (!partly.isEmpty())
            return Taken{false, partly};
    }
    SEATDESK_TRY_LET(changes, m_store.replica().apply(page.rows, page.gone, page.cursor, answers, m_store.outbox()));
    if (!answers.isEmpty()) {
        const Instant answered = m_time.now();
        SEATDESK_TRY(m_store.outbox().settle(answers, answered));
        // All that is kept is looked through for it: not behind every save.
        if (std::chrono::abs(answered - m_forgotAt) >= kForgetEvery) {
            SEATDESK_TRY(m_store.outbox().forgetBefore(answered - kKeepAcknowledged));
            m_forgotAt = answered;
        }
    }
    if (m_isFilling && !page.more) {
        SEATDESK_TRY_LET(left, m_store.replica().endFilling());
        changes += left;
    }
    for (const RowChange& change : std::as_const(changes)) {
        if (LocalRights::knows(change.row.record))
            m_rights.forget();
    }
    m_contacts.look(page);
    m_books.look(page);
    m_store.tell(changes);
    return Taken();
}

void SyncEngine::report(bool reachable)
{
    if (m_hooks.status)
        reportStanding(m_store, *m_hooks.status,
                       {reachable, m_isServed, m_asOf, m_trouble, m_hooks.clock ? m_hooks.clock->ahead() : Duration()});
}

}  // namespace Seatdesk
