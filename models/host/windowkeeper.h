// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/authority.h"
#include "domain/oldertickets.h"
#include "domain/ticketwindow.h"
#include "host/seatstore.h"

#include <QDeadlineTimer>
#include <QSet>

#include <atomic>
#include <optional>

namespace Seatdesk {

/// Keeps a seat to its window of tickets while it works on an authority that holds more: see TicketWindow for the rule.
/// Without an archive nothing is left out. Sync thread, but for what says otherwise.
class WindowKeeper
{
public:
    WindowKeeper(SeatStore& store, const TimeSource& time) : m_store(store), m_time(time) {}

    /// Whom to ask; null where the authority holds nothing but what the seat does. Before the first round.
    void setArchive(TicketArchive* archive) { m_archive = archive; }
    /// Asks for the bounds when they are older than an hour; they move by days.
    Result<void> renew();
    /// Takes from a page what lies beyond the window. Answers the tickets of which it brings only a part: complete()
    /// brings the rest. Writer thread.
    Result<QList<RecordId>> sift(PullPage& page) const;
    /// Fetches those tickets and puts what the window holds of them into the page, whole.
    Result<void> complete(const QList<RecordId>& tickets, PullPage& page) const;
    /// Removes what fell out of the window since the bounds were asked for, portion by portion.
    Result<void> evict();

    /// Fetches a ticket that is not held, for whoever opens it. NotFound when the person does not see it.
    Result<void> fetch(RecordId ticket) const;
    /// One portion of a search, without what is held. See OlderTickets.
    Result<OlderPage> find(const QString& words, RecordId before) const;
    /// See OlderTickets.
    Result<std::optional<Row>> findByNumber(const TicketNumber& number) const;
    /// It stays for a while. Any thread.
    void noteOpened(RecordId ticket);
    /// See OlderTickets. Writer thread.
    Result<Instant> heldFrom() const;

private:
    /// The bounds move on, and what they once left out is not brought back when they are widened.
    Result<void> noteReach(const TicketWindow& window) const;
    /// Leaves out the rows of these tickets.
    void leaveOut(const QSet<RecordId>& tickets, PullPage& page) const;
    /// Leaves out the tickets that this seat holds.
    Result<void> leaveOutHeld(OlderPage& page) const;
    [[nodiscard]] Instant serverNow() const { return m_time.now() + m_ahead.load(); }

    SeatStore& m_store;
    const TimeSource& m_time;
    TicketArchive* m_archive = nullptr;
    std::optional<TicketWindow> m_window;        ///< sync thread; the writer reads it while that one waits for it
    std::atomic<Duration> m_ahead{Duration(0)};  ///< the server's clock before this PC's
    QDeadlineTimer m_holds;
    bool m_mayEvict = false;
};

}  // namespace Seatdesk
