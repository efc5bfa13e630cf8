// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workcalendar.h"
#include "domain/calendarday.h"

#include <QJsonArray>

#include <gtest/gtest.h>

using namespace Seatdesk;
using namespace std::chrono_literals;

namespace {

const QTimeZone kShanghai("Asia/Shanghai");
const QTimeZone kNewYork("America/New_York");

Instant at(const QTimeZone& zone, QDate day, QTime time)
{
    return fromDateTime(QDateTime(day, time, zone));
}

/// A week of November 2026: Monday the 16th to Sunday the 22nd.
QDate november(int day)
{
    return {2026, 11, day};
}

Row calendarDay(QDate day, const QString& kind)
{
    Row row;
    row.record = CalendarDay::kRecord;
    row.fields = {{CalendarDayField::kDay, day.toString(Qt::ISODate)}, {CalendarDayField::kKind, kind}};
    return row;
}

WorkCalendar officeHours()
{
    return WorkCalendar::of(Settings());
}

/// Worked round the clock on Sundays only, when zones change.
WorkCalendar sundays(const QTimeZone& zone)
{
    return WorkCalendar(zone, {{QStringLiteral("7"), QJsonArray{QStringLiteral("00:00-24:00")}}});
}

}  // namespace

TEST(WorkCalendar, SkipsLunchAndNights)
{
    const WorkCalendar calendar = officeHours();
    EXPECT_EQ(calendar.plusWorking(at(kShanghai, november(18), {11, 30}), 1h), at(kShanghai, november(18), {13, 30}));
    EXPECT_EQ(calendar.plusWorking(at(kShanghai, november(18), {17, 30}), 1h), at(kShanghai, november(19), {9, 30}));
    EXPECT_FALSE(calendar.isOpen(at(kShanghai, november(18), {12, 30})));
}

TEST(WorkCalendar, CountsWorkingDaysOverTheWeekend)
{
    const WorkCalendar calendar = officeHours();
    EXPECT_EQ(calendar.plusWorkingDays(at(kShanghai, november(19), {10, 0}), 2), at(kShanghai, november(23), {10, 0}));
    EXPECT_EQ(calendar.plusWorkingDays(at(kShanghai, november(21), {22, 0}), 1), at(kShanghai, november(24), {9, 0}));
}

TEST(WorkCalendar, KnowsHolidaysAndMakeUpDays)
{
    WorkCalendar calendar = officeHours();
    calendar.apply(calendarDay(november(20), QStringLiteral("holiday")));
    calendar.apply(calendarDay(november(21), QStringLiteral("workday")));
    EXPECT_FALSE(calendar.isWorkingDay(november(20)));
    EXPECT_EQ(calendar.plusWorkingDays(at(kShanghai, november(19), {10, 0}), 1), at(kShanghai, november(21), {10, 0}));
    calendar.apply(calendarDay(november(20), QStringLiteral("holiday")), true);
    EXPECT_TRUE(calendar.isWorkingDay(november(20)));
}

TEST(WorkCalendar, ADayOfAPeakPeriodIsWorkedOrFreeAsWithoutIt)
{
    WorkCalendar calendar = officeHours();
    for (const int day : {20, 21, 22})
        calendar.apply(calendarDay(november(day), CalendarDay::kPeak));
    calendar.apply(calendarDay(november(20), CalendarDay::kHoliday));
    EXPECT_FALSE(calendar.isPeak(november(19)));
    EXPECT_TRUE(calendar.isPeak(november(20)) && calendar.isPeak(november(22)));
    EXPECT_FALSE(calendar.isWorkingDay(november(20)) || calendar.isWorkingDay(november(21)));
    calendar.apply(calendarDay(november(20), CalendarDay::kHoliday), true);
    EXPECT_TRUE(calendar.isWorkingDay(november(20)) && calendar.isPeak(november(20)));
    calendar.apply(calendarDay(november(20), CalendarDay::kPeak), true);
    EXPECT_FALSE(calendar.isPeak(november(20)));
}

TEST(WorkCalendar, MeasuresWhatItAdds)
{
    const WorkCalendar calendar = officeHours();
    const Instant from = at(kShanghai, november(18), {11, 17});
    for (const Duration amount : {Duration(1min), Duration(5h), Duration(23h), Duration(100h)})
        EXPECT_EQ(calendar.workingBetween(from, calendar.plusWorking(from, amount)), amount);
}

TEST(WorkCalendar, CountsTheHourThatSpringTakes)
{
    const QDate change(2026, 3, 8);  // New York goes from 02:00 to 03:00
    const WorkCalendar calendar = sundays(kNewYork);
    const Instant begin = calendar.startOfDay(change);
    EXPECT_EQ(calendar.workingBetween(begin, calendar.startOfDay(change.addDays(1))), 23h);
    EXPECT_EQ(calendar.plusWorking(begin, 3h), at(kNewYork, change, {4, 0}));
    EXPECT_EQ(calendar.plusDays(at(kNewYork, change.addDays(-1), {10, 0}), 1), at(kNewYork, change, {10, 0}));
    EXPECT_EQ(at(kNewYork, change, {10, 0}) - at(kNewYork, change.addDays(-1), {10, 0}), 23h);
}

TEST(WorkCalendar, CountsTheHourThatAutumnGives)
{
    const QDate change(2026, 11, 1);  // New York goes from 02:00 back to 01:00
    const WorkCalendar calendar = sundays(kNewYork);
    const Instant begin = calendar.startOfDay(change);
    EXPECT_EQ(calendar.workingBetween(begin, calendar.startOfDay(change.addDays(1))), 25h);
    EXPECT_EQ(calendar.plusWorking(begin, 4h), at(kNewYork, change, {3, 0}));
}

TEST(WorkCalendar, OpensAtTheFirstAndClosesAtTheSecondOfTwoEqualHours)
{
    const QDate change(2026, 11, 1);
    const WorkCalendar calendar(kNewYork, {{QStringLiteral("7"), QJsonArray{QStringLiteral("01:00-01:30")}}});
    const Instant midnight = calendar.startOfDay(change);
    EXPECT_EQ(calendar.workingBetween(midnight, midnight + 25h), 90min);
}

TEST(WorkCalendar, MovesATimeThatSpringLeavesOut)
{
    const QDate change(2026, 3, 29);  // Berlin goes from 02:00 to 03:00
    const QTimeZone berlin("Europe/Berlin");
    const WorkCalendar calendar = sundays(berlin);
    EXPECT_EQ(calendar.plusDays(at(berlin, change.addDays(-1), {2, 30}), 1), at(berlin, change, {3, 30}));
}

TEST(WorkCalendar, FallsBackToTheWallWhenNothingIsEverWorked)
{
    const WorkCalendar calendar(kShanghai, {});
    const Instant from = at(kShanghai, november(18), {10, 0});
    EXPECT_EQ(calendar.plusWorking(from, 2h), from + 2h);
    EXPECT_EQ(calendar.plusWorkingDays(from, 2), from + 48h);
}
