// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clockrule.h"
#include "domain/ticketclock.h"
#include "domain/workcalendar.h"

#include <QJsonObject>

namespace Seatdesk {

/// Works out what a clock's row holds after it starts, pauses, resumes or stops. Everything is a moment, nothing is
/// counted by ticking, so that a clock is right offline and after a sleep.
class ClockPlan
{
public:
    explicit ClockPlan(const WorkCalendar& calendar) : m_calendar(calendar) {}

    /// The fields of a new clock that runs from `from`.
    [[nodiscard]] QJsonObject started(ClockKind kind, const ClockProfile& profile, Instant from) const;
    /// A clock up to a moment that was promised.
    [[nodiscard]] QJsonObject startedUntil(ClockKind kind, const ClockProfile& profile, Instant from,
                                           Instant due) const;
    /// The rest return the fields that change.
    [[nodiscard]] static QJsonObject paused(Instant at, const QString& reason);
    /// The due moment moves by the pause: in working time when the clock counts working days, else on the wall.
    [[nodiscard]] QJsonObject resumed(const TicketClock& clock, Instant at) const;
    /// Met or missed; a paused clock is judged by the moment it was paused.
    [[nodiscard]] static QJsonObject stopped(const TicketClock& clock, Instant at);
    [[nodiscard]] static QJsonObject voided(Instant at);

    [[nodiscard]] Instant due(const ClockProfile& profile, Instant from) const;

private:
    [[nodiscard]] Instant moved(ClockUnit unit, Instant moment, Instant pausedAt, Instant at) const;

    const WorkCalendar& m_calendar;
};

}  // namespace Seatdesk
