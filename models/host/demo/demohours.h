// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workcalendar.h"
#include "host/demo/demochance.h"

namespace Seatdesk {

/// When a hotline is called and when people work on tickets: mostly 08:00 to 20:00 with two peaks, fewer calls at
/// weekends and on holidays.
class DemoHours
{
public:
    DemoHours(const WorkCalendar& calendar, Instant now);

    /// A moment at which someone calls, within the last `days` days up to `until`.
    [[nodiscard]] Instant call(int days, Instant until, DemoChance& chance) const;
    /// The moment if someone may call then, else one in the hours before.
    [[nodiscard]] Instant callBefore(Instant at, DemoChance& chance) const;
    /// The moment, or the next morning when nobody works then.
    [[nodiscard]] Instant atWork(Instant at, DemoChance& chance) const;
    [[nodiscard]] Instant now() const { return m_now; }
    [[nodiscard]] QDate dayOf(Instant at) const { return m_calendar.dayOf(at); }
    [[nodiscard]] Instant at(const QDate& day, int hour, int minute) const;

private:
    [[nodiscard]] Instant callOn(const QDate& day, DemoChance& chance) const;

    const WorkCalendar& m_calendar;
    Instant m_now;
};

}  // namespace Seatdesk
