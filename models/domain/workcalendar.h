// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/row.h"
#include "domain/settings.h"

#include <QDate>
#include <QHash>
#include <QSet>
#include <QTimeZone>

namespace Seatdesk {

/// When the department works: hours per weekday, holidays and make-up days, in the department's zone. Works on
/// instants, so that a day of 23 or 25 hours counts what really passed.
class WorkCalendar
{
public:
    /// `hours`: weekday ("1" = Monday) to a list of "09:00-12:00"; a missing day is free. What cannot be read is
    /// passed over.
    WorkCalendar(const QTimeZone& zone, const QJsonObject& hours);
    static WorkCalendar of(const Settings& settings);

    /// Takes in a row of record "calendar_day": kind holiday, or workday for a make-up day, which has the hours of the
    /// first working weekday; or peak for a day of a peak period, which says nothing of whether it is worked.
    void apply(const Row& calendarDay, bool gone = false);

    [[nodiscard]] const QTimeZone& zone() const { return m_zone; }
    [[nodiscard]] QDate dayOf(Instant instant) const;
    [[nodiscard]] Instant startOfDay(QDate day) const;
    [[nodiscard]] bool isWorkingDay(QDate day) const;
    /// Whether the day lies in a peak period (征期; domain.md, section 7).
    [[nodiscard]] bool isPeak(QDate day) const { return m_peaks.contains(day); }
    [[nodiscard]] bool isOpen(Instant instant) const;

    /// The moment by which that much working time has passed. Without any working hours it is wall time.
    [[nodiscard]] Instant plusWorking(Instant from, Duration amount) const;
    [[nodiscard]] Duration workingBetween(Instant from, Instant until) const;
    /// The same local time so many working days later, brought into that day's hours; from outside the hours one
    /// counts from the next opening.
    [[nodiscard]] Instant plusWorkingDays(Instant from, int days) const;
    /// The same local time so many calendar days later.
    [[nodiscard]] Instant plusDays(Instant from, int days) const;

private:
    struct Span
    {
        Instant begin;
        Instant end;
    };
    struct Hours
    {
        int from = 0;   ///< minutes of the day
        int until = 0;  ///< to 1440
    };
    enum class Edge { Earlier, Later };

    [[nodiscard]] QList<Span> spans(QDate day) const;
    [[nodiscard]] const QList<Hours>& hoursOf(QDate day) const;
    [[nodiscard]] Instant instantAt(QDate day, int msecsOfDay, Edge edge) const;
    [[nodiscard]] Instant nextOpening(Instant from) const;

    QTimeZone m_zone;
    QHash<int, QList<Hours>> m_hours;
    QList<Hours> m_makeUpHours;
    QHash<QDate, bool> m_special;  ///< day to whether it is worked
    QSet<QDate> m_peaks;
};

}  // namespace Seatdesk
