// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/demo/demohours.h"

namespace Seatdesk {

namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

/// Calls per hour of the day, in relation to each other.
const QList<int>& callsByHour()
{
    static const QList<int> calls{1, 1, 0, 0, 0, 1, 2, 4, 40, 62, 66, 54, 34, 40, 56, 60, 54, 44, 36, 28, 8, 5, 3, 2};
    return calls;
}

constexpr int kOpens = 8;
constexpr int kCloses = 20;
/// Within so many minutes of a morning what the night left over is taken up.
constexpr int kMorning = 150;

}  // namespace

DemoHours::DemoHours(const WorkCalendar& calendar, Instant now) : m_calendar(calendar), m_now(now) {}

Instant DemoHours::at(const QDate& day, int hour, int minute) const
{
    return m_calendar.startOfDay(day) + hours(hour) + minutes(minute);
}

Instant DemoHours::callOn(const QDate& day, DemoChance& chance) const
{
    const int hour = static_cast<int>(chance.weighted(callsByHour()));
    return at(day, hour, 0) + seconds(chance.below(3600));
}

Instant DemoHours::call(int days, Instant until, DemoChance& chance) const
{
    const Instant from = until - hours(24 * days);
    const QDate first = m_calendar.dayOf(from);
    QList<int> weights;
    for (int i = 0; i <= days; ++i) {
        const QDate day = first.addDays(i);
        const int weekend = day.dayOfWeek() == Qt::Sunday ? 45 : 60;
        weights.append(m_calendar.isWorkingDay(day) ? 100 : weekend);
    }
    // What falls behind the end is drawn anew, so that today is filled as far as it has gone.
    for (int attempt = 0; attempt < 50; ++attempt) {
        const Instant at = callOn(first.addDays(chance.weighted(weights)), chance);
        if (at >= from && at <= until)
            return at;
    }
    return until - chance.minutes(1, 24 * 60);
}

Instant DemoHours::callBefore(Instant moment, DemoChance& chance) const
{
    const QDate day = m_calendar.dayOf(moment);
    if (moment >= at(day, kOpens, 0) && moment < at(day, kCloses, 0))
        return moment;
    const QDate last = moment < at(day, kOpens, 0) ? day.addDays(-1) : day;
    return at(last, kOpens, 0) + chance.minutes(5, (kCloses - kOpens) * 60 - 1);
}

Instant DemoHours::atWork(Instant moment, DemoChance& chance) const
{
    const QDate day = m_calendar.dayOf(moment);
    const Instant opens = at(day, kOpens, 0);
    if (moment < opens)
        return opens + chance.minutes(3, kMorning);
    if (moment >= at(day, kCloses, 0))
        return at(day.addDays(1), kOpens, 0) + chance.minutes(3, kMorning);
    return moment;
}

}  // namespace Seatdesk
