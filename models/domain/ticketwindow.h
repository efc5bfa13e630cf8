// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/oldertickets.h"

#include <QStringList>

namespace Seatdesk {

/// Which of the tickets that a person sees are held on the seat, as far as the ticket itself says.
///
/// The rule. A seat that works on a server holds
///  - tickets that are unfinished (open, or with their form owed), and those changed in the last window.days days: of
///    both together window.tickets at most, the most recently changed ones, unfinished before finished ones;
///  - tickets that this person opened on this seat in the last window.days days, however old they are;
///  - tickets with an operation, a draft or a refused edit of this person, on them or on a row below them.
/// A ticket is held whole, with all its children (time line, clocks, attempts, quotes, ...), or not at all. So a pull
/// that brings a change of a ticket that is not held, or of one of its children, fetches the rest of it or passes it
/// over (WindowKeeper); a new one comes whole by itself. What falls out of the window is removed from the replica and
/// from the search index only, and every other record is held whole. A ticket that is not held is fetched when it is
/// asked for by its id, and found by OlderTickets. Without a server everything is held.
///
/// The server reckons the two bounds over what the person sees, by its own clock and its own count.
struct TicketWindow
{
    Instant serverNow{};
    Instant openedFrom{};  ///< what was opened since is held
    qint64 openFrom = 0;   ///< microseconds: unfinished tickets changed since are held
    qint64 closedFrom = 0;

    [[nodiscard]] bool holds(const Row& ticket) const;
    /// Still to be worked on, or with its form owed.
    static bool isUnfinished(const Row& ticket);
};

/// What an authority that holds more tickets than a seat does can tell. Blocking; sync thread.
class TicketArchive
{
public:
    virtual ~TicketArchive() = default;

    virtual Result<TicketWindow> window() = 0;
    /// Those of the tickets that this person sees, with all their children.
    virtual Result<QList<Row>> wholeTickets(const QList<RecordId>& ids) = 0;
    /// Looks through that many tickets, see OlderTickets; those that the seat holds come as well.
    virtual Result<OlderPage> findTickets(const QStringList& words, RecordId before, int portion) = 0;
};

}  // namespace Seatdesk
