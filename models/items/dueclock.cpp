// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/dueclock.h"

namespace Seatdesk {

std::optional<Instant> DueClock::dueAt() const
{
    return clock ? TicketClock(*clock).dueAt() : Ticket(ticket).dueAt();
}

std::optional<Instant> DueClock::warnAt() const
{
    return clock ? TicketClock(*clock).warnAt() : Ticket(ticket).warnAt();
}

std::optional<ClockKind> DueClock::kind() const
{
    return clock ? TicketClock(*clock).kind() : Ticket(ticket).dueKind();
}

ClockReading DueClock::reading(Instant now) const
{
    return clock ? ClockReading::of(TicketClock(*clock), now) : ClockReading::of(Ticket(ticket), now);
}

}  // namespace Seatdesk
