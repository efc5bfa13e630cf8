// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clockreading.h"

#include <algorithm>

namespace Seatdesk {

namespace {

using Phase = ClockReading::Phase;

ClockReading reading(Phase running, Instant from, Instant due, Instant at)
{
    ClockReading result;
    result.phase = running;
    result.remaining = due - at;
    result.elapsed = at - from;
    const double whole = static_cast<double>((due - from).count());
    result.fraction = whole <= 0 ? 1 : std::clamp(static_cast<double>(result.elapsed.count()) / whole, 0.0, 1.0);
    return result;
}

Phase runningPhase(Instant due, std::optional<Instant> warn, Instant now)
{
    if (now >= due)
        return Phase::Breached;
    return warn && now >= *warn ? Phase::Warning : Phase::Calm;
}

}  // namespace

ClockReading ClockReading::of(const TicketClock& clock, Instant now)
{
    if (!clock.dueAt() || !clock.startedAt())
        return {};
    const Instant due = *clock.dueAt();
    const Instant from = *clock.startedAt();
    const Instant ended = clock.endedAt().value_or(now);
    switch (clock.state().value_or(ClockState::Void)) {
        case ClockState::Running:
            return reading(runningPhase(due, clock.warnAt(), now), from, due, now);
        case ClockState::Paused:
            return reading(Phase::Paused, from, due, clock.pausedAt().value_or(now));
        case ClockState::Met:
            return reading(Phase::Met, from, due, ended);
        case ClockState::Missed:
            return reading(Phase::Missed, from, due, ended);
        case ClockState::Void:
            break;
    }
    return reading(Phase::Void, from, due, ended);
}

ClockReading ClockReading::of(const Ticket& ticket, Instant now)
{
    if (ticket.waiting() && !ticket.dueAt())
        return reading(Phase::Paused, now, now, now);
    if (!ticket.dueAt())
        return {};
    const Instant due = *ticket.dueAt();
    return reading(runningPhase(due, ticket.warnAt(), now), ticket.dueFrom().value_or(due), due, now);
}

}  // namespace Seatdesk
