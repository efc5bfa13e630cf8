// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shiftplan.h"

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

const QTimeZone kZone("Asia/Shanghai");

Instant at(int day, int hour, int minute, const QTimeZone& zone = kZone)
{
    return fromDateTime(QDateTime(QDate(2026, 11, day), QTime(hour, minute), zone));
}

ShiftPlan plan(const char* text, const QTimeZone& zone = kZone)
{
    const Result<ShiftPlan> parsed = ShiftPlan::parse(QString::fromUtf8(text), zone);
    EXPECT_TRUE(parsed) << text;
    return parsed.value_or(ShiftPlan());
}

}  // namespace

TEST(ShiftPlan, ReadsNamesAndTimesAndRefusesWhatIsNeither)
{
    EXPECT_EQ(plan("白班 08:30-17:30，夜班 17:30-08:30").at(at(20, 9, 0))->name, QStringLiteral("白班"));
    EXPECT_EQ(plan("08:00-16:00 16:00-24:00 00:00-08:00").at(at(20, 9, 0))->name, QStringLiteral("08:00-16:00"));
    for (const char* wrong : {"", "白班", "08:00-16:00 夜班", "25:00-26:00", "08:61-16:00", "08:00-08:00"})
        EXPECT_FALSE(ShiftPlan::parse(QString::fromUtf8(wrong))) << wrong;
}

TEST(ShiftPlan, AShiftOverMidnightBelongsToTheDayItBegan)
{
    const ShiftPlan two = plan("白班 08:30-17:30 夜班 17:30-08:30");
    const auto night = two.at(at(21, 3, 0));
    ASSERT_TRUE(night);
    EXPECT_EQ(night->name, QStringLiteral("夜班"));
    EXPECT_EQ(night->from, at(20, 17, 30));
    EXPECT_EQ(night->until, at(21, 8, 30));
    EXPECT_EQ(two.after(at(21, 3, 0)).from, at(21, 8, 30));
}

TEST(ShiftPlan, NothingGoesOnBetweenShifts)
{
    const ShiftPlan day = plan("08:30-17:30");
    EXPECT_FALSE(day.at(at(20, 17, 30)));
    EXPECT_TRUE(day.at(at(20, 17, 29)));
    EXPECT_EQ(day.after(at(20, 18, 0)).from, at(21, 8, 30));
}

TEST(ShiftPlan, CountsTheShiftsThatBegan)
{
    const ShiftPlan two = plan("08:30-17:30 17:30-08:30");
    EXPECT_EQ(two.countBetween(at(20, 9, 0), at(20, 12, 0)), 0);
    EXPECT_EQ(two.countBetween(at(20, 9, 0), at(20, 17, 30)), 1);
    EXPECT_EQ(two.countBetween(at(20, 9, 0), at(22, 9, 0)), 4);
}

TEST(ShiftPlan, AChangeOfTheClocksMakesAShiftLongerNotMore)
{
    // In New York the clocks went back at 02:00 on 2026-11-01.
    const QTimeZone zone("America/New_York");
    const ShiftPlan two = plan("06:00-18:00 18:00-06:00", zone);
    const auto night = two.at(at(1, 1, 30, zone));
    ASSERT_TRUE(night);
    EXPECT_EQ(night->until - night->from, std::chrono::hours(13));
    EXPECT_EQ(two.countBetween(night->from, night->until), 1);
}
