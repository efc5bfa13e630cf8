// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/row.h"
#include "domain/ticketnumber.h"

#include <QFuture>
#include <QList>
#include <QString>

#include <optional>

namespace Seatdesk {

/// What one portion of the authority's tickets held.
struct OlderPage
{
    QList<Row> tickets;                ///< that this seat does not hold, newest first
    RecordId reached;                  ///< where the next portion begins; null: there is no more
    std::optional<Instant> reachedAt;  ///< when a ticket thereabouts was recorded
};

/// Tickets that the person sees but this seat does not hold, see TicketWindow. One that was found is fetched when it is
/// asked for by its id.
class OlderTickets
{
public:
    /// heldFrom() of a seat that has room for open tickets alone.
    static constexpr Instant kNoneHeld = Instant::max() - std::chrono::hours(1);

    virtual ~OlderTickets() = default;

    /// Looks through one portion of the authority's tickets, from `before` (null: the newest) back, for those with all
    /// of the words or with that number. Whoever has enough does not ask for the next one. Offline when nobody answers.
    virtual QFuture<Result<OlderPage>> findOlder(const QString& words, RecordId before) = 0;
    /// The ticket with that number, wherever it lies; none when there is none that the person may see, or it is held.
    virtual QFuture<Result<std::optional<Row>>> findByNumber(const TicketNumber& number) = 0;
    /// Since when all of them that changed are held here, by the authority's clock: what is counted from then on is
    /// counted whole. kNoneHeld where only open ones are held, Instant::max() while the authority has not told. Asks
    /// nobody: works offline.
    virtual QFuture<Result<Instant>> heldFrom() = 0;
};

}  // namespace Seatdesk
