// SPDX-License-Identifier: GPL-3.0-or-later
// When standing tasks recur, by the department's clock and calendar.
#include "domain/recurrence.h"

#include "domain/calendarday.h"
#include "domain/workcalendar.h"
#include "support/text.h"

#include <QJsonArray>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

class RecurrenceTest : public testing::Test
{
protected:
    Instant at(const QDate& day, int hour = 0, int minute = 0) const
    {
        return fromDateTime(QDateTime(day, QTime(hour, minute), calendar.zone()));
    }
    void rest(const QDate& day, bool isWorked = false)
    {
        Row row;
        row.record = CalendarDay::kRecord;
        row.fields = {{CalendarDayField::kDay, day.toString(Qt::ISODate)},
                      {CalendarDayField::kKind, isWorked ? QStringLiteral("workday") : QStringLiteral("holiday")}};
        calendar.apply(row);
    }
    /// "MM-dd HH:mm" of all that fall due from that day on, up to the end of the other.
    QStringList dues(const QString& rule, const QDate& from, const QDate& until) const
    {
        const Result<Recurrence> read = Recurrence::parse(rule);
        EXPECT_TRUE(read.has_value()) << qPrintable(rule);
        QStringList texts;
        for (const Recurrence::Due& due : read.value_or(Recurrence()).between(at(from), at(until.addDays(1)), calendar))
            texts.append(toDateTime(due.at, calendar.zone()).toString(QStringLiteral("MM-dd HH:mm")));
        return texts;
    }
    static QString fault(const QString& rule)
    {
        const Result<Recurrence> read = Recurrence::parse(rule);
        return read ? QString() : read.error().detail;
    }
    static QJsonObject weekHours()
    {
        QJsonObject hours;
        for (int weekday = 1; weekday <= 5; ++weekday)
            hours.insert(QString::number(weekday), QJsonArray{QStringLiteral("09:00-18:00")});
        return hours;
    }

    WorkCalendar calendar{QTimeZone("Asia/Shanghai"), weekHours()};
};

QStringList momentsOf(std::initializer_list<const char*> texts)
{
    QStringList all;
    for (const char* text : texts)
        all.append(QString::fromLatin1(text));
    return all;
}

}  // namespace

TEST_F(RecurrenceTest, AWeekdayIsDueOnEachOfItsDays)
{
    EXPECT_EQ(dues(q("weekly 1 @ 18:00"), {2026, 11, 1}, {2026, 11, 17}),
              momentsOf({"11-02 18:00", "11-09 18:00", "11-16 18:00"}));
    EXPECT_EQ(dues(q("weekly 5 1 @ 9:05"), {2026, 11, 2}, {2026, 11, 8}), momentsOf({"11-02 09:05", "11-06 09:05"}));
}

TEST_F(RecurrenceTest, BatchesAreDueOnWorkingDaysAloneAndEachByItself)
{
    rest({2026, 11, 6});
    rest({2026, 11, 8}, true);
    EXPECT_EQ(dues(q("workdays @ 16:00 10:00"), {2026, 11, 5}, {2026, 11, 9}),
              momentsOf({"11-05 10:00", "11-05 16:00", "11-08 10:00", "11-08 16:00", "11-09 10:00", "11-09 16:00"}));
    EXPECT_EQ(dues(q("daily @ 10:00"), {2026, 11, 5}, {2026, 11, 7}).size(), 3);
}

TEST_F(RecurrenceTest, InAPeakPeriodEveryDayIsDueAndOutOfItNone)
{
    EXPECT_EQ(dues(QStringLiteral("peak @ 08:30"), {2026, 11, 1}, {2026, 11, 30}), QStringList());
    for (const int day : {20, 21}) {
        Row row;
        row.record = CalendarDay::kRecord;
        row.fields = {{CalendarDayField::kDay, QDate(2026, 11, day).toString(Qt::ISODate)},
                      {CalendarDayField::kKind, QString(CalendarDay::kPeak)}};
        calendar.apply(row);
    }
    EXPECT_EQ(dues(QStringLiteral("peak @ 08:30"), {2026, 11, 1}, {2026, 11, 30}),
              momentsOf({"11-20 08:30", "11-21 08:30"}))
        << "a Saturday too";
    EXPECT_EQ(Recurrence::parse(QStringLiteral("peak @ 08:30"))->toText(), QStringLiteral("peak @ 08:30"));
}

TEST_F(RecurrenceTest, ADayOfTheMonthIsItsLastWhereTheMonthIsShorter)
{
    EXPECT_EQ(dues(q("monthly 22 @ 18:00"), {2026, 1, 1}, {2026, 3, 31}),
              momentsOf({"01-22 18:00", "02-22 18:00", "03-22 18:00"}));
    EXPECT_EQ(dues(q("monthly 31 @ 18:00"), {2026, 1, 1}, {2026, 4, 30}),
              momentsOf({"01-31 18:00", "02-28 18:00", "03-31 18:00", "04-30 18:00"}));
}

TEST_F(RecurrenceTest, TheLastFridayBeforeTheTwentyFifthIsNeverTheTwentyFifthItself)
{
    // In September 2026 the 25th is a Friday; in February the 24th is a Tuesday.
    EXPECT_EQ(dues(q("weekday 5 before 25 @ 14:30"), {2026, 9, 1}, {2026, 11, 30}),
              momentsOf({"09-18 14:30", "10-23 14:30", "11-20 14:30"}));
    EXPECT_EQ(dues(q("weekday 5 before 1 @ 14:30"), {2026, 10, 1}, {2026, 10, 31}), momentsOf({"10-30 14:30"}))
        << "that of November lies in October";
    EXPECT_EQ(dues(q("weekday 5 before 31 @ 14:30"), {2025, 2, 1}, {2025, 2, 28}), momentsOf({"02-28 14:30"}))
        << "before a 31st lies all of February";
}

TEST_F(RecurrenceTest, DatesOfTheYearComeEveryYearAlsoTheOneOfLeapYears)
{
    EXPECT_EQ(dues(q("yearly 11-30 5-31 @ 18:00"), {2026, 1, 1}, {2027, 6, 30}),
              momentsOf({"05-31 18:00", "11-30 18:00", "05-31 18:00"}));
    EXPECT_EQ(dues(q("yearly 02-29 @ 18:00"), {2027, 1, 1}, {2028, 12, 31}), momentsOf({"02-28 18:00", "02-29 18:00"}));
}

TEST_F(RecurrenceTest, ADayWithoutWorkIsMovedAsTheRuleSaysOverHolidaysToo)
{
    rest({2026, 11, 20});
    EXPECT_EQ(dues(q("monthly 22 @ 18:00 earlier"), {2026, 11, 1}, {2026, 11, 30}), momentsOf({"11-19 18:00"}));
    EXPECT_EQ(dues(q("monthly 22 @ 18:00 later"), {2026, 11, 1}, {2026, 11, 30}), momentsOf({"11-23 18:00"}));
    EXPECT_EQ(dues(q("monthly 22 @ 18:00"), {2026, 11, 1}, {2026, 11, 30}), momentsOf({"11-22 18:00"}));
    const Recurrence moved = *Recurrence::parse(q("monthly 1 @ 18:00 earlier"));
    const QList<Recurrence::Due> dues = moved.between(at({2026, 10, 28}), at({2026, 10, 31}), calendar);
    ASSERT_EQ(dues.size(), 1) << "the first of November, a Sunday, is moved into October";
    EXPECT_EQ(dues.first().period, q("2026-11-01 18:00")) << "named by its own day, however the calendar changes";
}

TEST_F(RecurrenceTest, AMomentIsDueOnceInWhicheverSpanItEnds)
{
    const Recurrence weekly = *Recurrence::parse(q("weekly 1 @ 18:00"));
    const Instant due = at({2026, 11, 9}, 18);
    EXPECT_EQ(weekly.between(at({2026, 11, 8}), due, calendar).size(), 1);
    EXPECT_TRUE(weekly.between(due, at({2026, 11, 15}), calendar).isEmpty());
    EXPECT_EQ(weekly.next(due, 2, calendar).value(1).at, at({2026, 11, 23}, 18));
}

TEST_F(RecurrenceTest, KeepsTheHourAcrossAChangeOfTheClock)
{
    const WorkCalendar berlin(QTimeZone("Europe/Berlin"), {});
    const QList<Recurrence::Due> dues =
        Recurrence::parse(q("daily @ 18:00"))
            ->between(fromDateTime(QDateTime(QDate(2026, 10, 24), QTime(0, 0), berlin.zone())),
                      fromDateTime(QDateTime(QDate(2026, 10, 26), QTime(0, 0), berlin.zone())), berlin);
    ASSERT_EQ(dues.size(), 2);
    EXPECT_EQ(dues[1].at - dues[0].at, std::chrono::hours(25));
}

TEST_F(RecurrenceTest, IsWrittenAsItIsRead)
{
    for (const char* rule : {"daily @ 18:00", "workdays @ 10:00 16:00", "weekly 1 5 @ 18:00 later",
                             "monthly 22 @ 18:00 earlier", "weekday 5 before 25 @ 14:30", "yearly 05-31 11-30 @ 18:00"})
        EXPECT_EQ(Recurrence::parse(q(rule)).value_or(Recurrence()).toText(), q(rule));
    EXPECT_EQ(Recurrence::parse(q(" weekly  5 1 1 @ 8:00 "))->toText(), q("weekly 1 5 @ 08:00"));
}

TEST_F(RecurrenceTest, SaysWhichPartCannotBeRead)
{
    for (const char* rule : {"", "sometimes @ 18:00", "weekly 1", "weekly 1 @ 18:00 @ 19:00"})
        EXPECT_EQ(fault(q(rule)), q("pattern")) << rule;
    for (const char* rule :
         {"weekly @ 18:00", "weekly 8 @ 18:00", "weekly x @ 18:00", "monthly 0 @ 18:00", "monthly 1 2 @ 18:00",
          "weekday 5 after 25 @ 18:00", "yearly 13-01 @ 18:00", "daily 1 @ 18:00"})
        EXPECT_EQ(fault(q(rule)), q("days")) << rule;
    for (const char* rule : {"daily @", "daily @ 24:00", "daily @ soon", "daily @ earlier"})
        EXPECT_EQ(fault(q(rule)), q("times")) << rule;
}
