// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "domain/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Seatdesk {

class Settings;

namespace SettingKey {
inline constexpr QLatin1StringView kShifts{"shift.plan"};
/// How many minutes before its beginning a shift opens.
inline constexpr QLatin1StringView kShiftEarlyMinutes{"shift.early_minutes"};
/// How many minutes before its end the place is tidied; 0: nobody is told.
inline constexpr QLatin1StringView kShiftTidyMinutes{"shift.tidy_minutes"};
}  // namespace SettingKey

/// When the department's shifts begin and end: the same every day, in its zone. Written as "08:00-16:00 16:00-24:00
/// 00:00-08:00", each with a name before it if one is wanted ("白班 08:30-17:30"); one that ends before it begins ends
/// on the next day.
class ShiftPlan
{
public:
    /// One shift of one day.
    struct Shift
    {
        QString name;  ///< its times where it has no name
        Instant from;
        Instant until;
        int twin = 0;  ///< how many shifts of the plan begin at the same moment and stand before it

        bool operator==(const Shift&) const = default;
    };

    /// Invalid when a word is neither a name nor a pair of times, or there is no shift at all.
    static Result<ShiftPlan> parse(const QString& text, const QTimeZone& zone = QTimeZone::utc());
    static ShiftPlan of(const Settings& settings);

    /// What its shifts are called, in the order in which it was written.
    [[nodiscard]] QStringList names() const;
    /// The shift that goes on at that moment, the one that began last if there are two; nothing between shifts.
    [[nodiscard]] std::optional<Shift> at(Instant instant) const;
    /// The same with those that begin together with it, in the order in which they were written.
    [[nodiscard]] QList<Shift> allAt(Instant instant) const;
    /// The first shift that begins later.
    [[nodiscard]] Shift after(Instant instant) const;
    /// How many shifts began after `from`, up to `until`.
    [[nodiscard]] int countBetween(Instant from, Instant until) const;

private:
    struct Times
    {
        QString name;
        int from = 0;  ///< minutes of the day
        int until = 0;
    };

    [[nodiscard]] QList<Shift> shiftsOf(const QDate& day) const;
    [[nodiscard]] Instant moment(const QDate& day, int minutes) const;

    QTimeZone m_zone;
    QList<Times> m_times;
};

}  // namespace Seatdesk
