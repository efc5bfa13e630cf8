// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "domain/result.h"

#include <QDate>
#include <QList>
#include <QString>

namespace Seatdesk {

class WorkCalendar;

/// When a standing task is to be done, again and again, by the department's clock and calendar. Written as what days,
/// at what times and, if it matters, where a day without work is moved:
///
///     daily @ 18:00                        every day
///     workdays @ 10:00 16:00               every working day, twice
///     weekly 1 5 @ 18:00                   Mondays and Fridays (1 = Monday)
///     monthly 22 @ 18:00 earlier           the 22nd, or the last working day before it
///     weekday 5 before 25 @ 14:30          the last Friday strictly before the 25th
///     yearly 05-31 11-30 @ 18:00 earlier   before June and before December
///     peak @ 08:30                         every day of a peak period
///
/// A month without such a day has its last one: "monthly 31" is the end of every month.
struct Recurrence
{
    enum class Pattern { Daily, Workdays, Weekly, Monthly, WeekdayBefore, Yearly, Peak };
    /// Where a day without work is moved.
    enum class Move { Stay, Earlier, Later };

    /// One time at which it is due.
    struct Due
    {
        QString period;  ///< names it for good, whatever the calendar says later: day before moving, and time of day
        Instant at{};

        bool operator==(const Due&) const = default;
    };

    Pattern pattern = Pattern::Daily;
    QList<int> weekdays;  ///< of Weekly, and the one of WeekdayBefore; 1 = Monday
    int dayOfMonth = 1;   ///< of Monthly, and before which WeekdayBefore lies
    QList<QDate> dates;   ///< of Yearly; their year says nothing
    QList<int> times;     ///< minutes of the day, in order
    Move move = Move::Stay;

    /// Invalid with the part that cannot be read: "pattern", "days" or "times".
    static Result<Recurrence> parse(const QString& text);
    [[nodiscard]] QString toText() const;
    /// All that fall due after `from`, up to `until`, in their order.
    [[nodiscard]] QList<Due> between(Instant from, Instant until, const WorkCalendar& calendar) const;
    /// The next ones after `from`, at most `count`.
    [[nodiscard]] QList<Due> next(Instant from, int count, const WorkCalendar& calendar) const;

    bool operator==(const Recurrence&) const = default;

private:
    [[nodiscard]] bool isOn(const QDate& day, const WorkCalendar& calendar) const;
    [[nodiscard]] QDate moved(const QDate& day, const WorkCalendar& calendar) const;
    [[nodiscard]] bool readDays(const QStringList& words);
};

}  // namespace Seatdesk
