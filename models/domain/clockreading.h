// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket.h"
#include "domain/ticketclock.h"

namespace Seatdesk {

/// A clock at one moment, as values: what a countdown cell shows. Remaining time is wall time up to the due moment and
/// negative when it has passed.
struct ClockReading
{
    enum class Phase { None, Calm, Warning, Breached, Paused, Met, Missed, Void };

    Phase phase = Phase::None;
    Duration remaining{0};
    Duration elapsed{0};
    double fraction = 0;  ///< of the whole that is used up, 0 … 1

    static ClockReading of(const TicketClock& clock, Instant now);
    /// The ticket's next clock, from the fields that its row carries for lists.
    static ClockReading of(const Ticket& ticket, Instant now);

    bool operator==(const ClockReading&) const = default;
};

}  // namespace Seatdesk
