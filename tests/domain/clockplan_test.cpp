// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clockplan.h"
#include "domain/clockreading.h"

#include <gtest/gtest.h>

using namespace Seatdesk;
using namespace std::chrono_literals;

namespace {

const QTimeZone kShanghai("Asia/Shanghai");

Instant at(int day, int hour, int minute = 0)
{
    return fromDateTime(QDateTime(QDate(2026, 11, day), QTime(hour, minute), kShanghai));
}

Ticket ticketOf(TicketKind kind, TicketMode mode, const QString& level = {})
{
    Row row;
    row.record = Ticket::kRecord;
    row.fields = {{TicketField::kKind, keyOf(kind)}, {TicketField::kMode, keyOf(mode)}};
    if (!level.isEmpty())
        row.fields.insert(TicketField::kComplaintLevel, level);
    return Ticket(row);
}

Customer customerOf(const QString& tier, bool contract)
{
    Row row;
    row.fields = {{CustomerField::kTier, tier}, {CustomerField::kContract, contract}};
    return Customer(row);
}

void change(Row& row, const QJsonObject& fields)
{
    for (auto field = fields.begin(); field != fields.end(); ++field)
        row.fields.insert(field.key(), field.value());
}

class ClockPlanTest : public testing::Test
{
protected:
    ClockProfile profile(ClockKind kind, const std::optional<Customer>& customer = {}) const
    {
        return clockProfile(kind, m_settings, ticketOf(TicketKind::Fault, TicketMode::Onsite), customer);
    }
    Row started(ClockKind kind, Instant from) const
    {
        Row row;
        row.record = TicketClock::kRecord;
        row.fields = m_plan.started(kind, profile(kind), from);
        return row;
    }
    Instant dueOf(ClockKind kind, Instant from) const { return *TicketClock(started(kind, from)).dueAt(); }

    Settings m_settings;
    WorkCalendar m_calendar = WorkCalendar::of(m_settings);
    ClockPlan m_plan{m_calendar};
};

}  // namespace

TEST_F(ClockPlanTest, RunsAsLongAsTheRegulationsSay)
{
    const Instant from = at(18, 10);  // a Wednesday
    EXPECT_EQ(dueOf(ClockKind::Dispatch, from), from + 60min);
    EXPECT_EQ(dueOf(ClockKind::Reply, from), from + 2h);
    EXPECT_EQ(dueOf(ClockKind::Explain, from), from + 2h);
    EXPECT_EQ(dueOf(ClockKind::Settle, from), at(20, 10));
    EXPECT_EQ(dueOf(ClockKind::Onsite, from), from + 48h);
    EXPECT_EQ(dueOf(ClockKind::Engineer, from), from + 20min);
    EXPECT_EQ(dueOf(ClockKind::Callback, from), from + 72h);
    EXPECT_EQ(dueOf(ClockKind::Order, from), from + 1h);
    EXPECT_EQ(dueOf(ClockKind::Shipping, from), from + 24h);
    EXPECT_EQ(dueOf(ClockKind::ShippingLatest, from), from + 48h);
    EXPECT_EQ(dueOf(ClockKind::Refund, from), at(25, 10));
}

TEST_F(ClockPlanTest, KnowsContractAndLeavesVipUnset)
{
    EXPECT_EQ(profile(ClockKind::Onsite, customerOf(QStringLiteral("normal"), true)).length, 24);
    EXPECT_EQ(profile(ClockKind::Onsite, customerOf(QStringLiteral("normal"), false)).length, 48);
    EXPECT_EQ(profile(ClockKind::Onsite, customerOf(QStringLiteral("vip"), true)).length, 0);
}

TEST_F(ClockPlanTest, SettlesComplaintsByLevelWhereTheDepartmentChoseSo)
{
    const auto department = newId<ScopeId>();
    Settings settings({}, {}, department);
    Row row;
    row.record = QStringLiteral("setting");
    row.scope = department;
    row.fields = {{QStringLiteral("key"), QString(SettingKey::kSettleProfile)},
                  {QStringLiteral("value"), QStringLiteral("by_level")}};
    ASSERT_TRUE(settings.apply(row));
    const auto lengthOf = [&](const Ticket& ticket) {
        return clockProfile(ClockKind::Settle, settings, ticket, std::nullopt).length;
    };
    EXPECT_EQ(lengthOf(ticketOf(TicketKind::Complaint, TicketMode::Hotline, QStringLiteral("1"))), 3);
    EXPECT_EQ(lengthOf(ticketOf(TicketKind::Complaint, TicketMode::Hotline, QStringLiteral("3"))), 0);
    EXPECT_EQ(lengthOf(ticketOf(TicketKind::Fault, TicketMode::Hotline)), 2);
}

TEST_F(ClockPlanTest, WarnsBeforeAndCountsDown)
{
    const Instant from = at(18, 10);
    const TicketClock clock(started(ClockKind::Dispatch, from));
    using Phase = ClockReading::Phase;
    EXPECT_EQ(ClockReading::of(clock, from + 44min).phase, Phase::Calm);
    EXPECT_EQ(ClockReading::of(clock, from + 45min).phase, Phase::Warning);
    EXPECT_EQ(ClockReading::of(clock, from + 45min).remaining, Duration(15min));
    EXPECT_EQ(ClockReading::of(clock, from + 60min).phase, Phase::Breached);
    EXPECT_EQ(ClockReading::of(clock, from + 70min).remaining, Duration(-10min));
    EXPECT_DOUBLE_EQ(ClockReading::of(clock, from + 30min).fraction, 0.5);
}

TEST_F(ClockPlanTest, MovesTheEndByThePauseOnTheWall)
{
    const Instant from = at(18, 10);
    Row row = started(ClockKind::Dispatch, from);
    change(row, ClockPlan::paused(from + 50min, QStringLiteral("customer looks for the bill")));
    EXPECT_EQ(ClockReading::of(TicketClock(row), from + 5h).phase, ClockReading::Phase::Paused);
    EXPECT_EQ(ClockReading::of(TicketClock(row), from + 5h).remaining, Duration(10min));
    change(row, m_plan.resumed(TicketClock(row), from + 5h));
    const TicketClock clock(row);
    EXPECT_EQ(clock.dueAt(), from + 5h + 10min);
    EXPECT_EQ(clock.warnAt(), from + 45min);
    EXPECT_EQ(clock.pausedFor(), 250 * 60);
    EXPECT_EQ(clock.state(), ClockState::Running);
}

TEST_F(ClockPlanTest, MovesTheEndByWorkingTimeWhereDaysAreWorkingDays)
{
    Row row = started(ClockKind::Settle, at(18, 10));  // due Friday 10:00
    change(row, ClockPlan::paused(at(19, 17), QStringLiteral("spare part")));
    change(row, m_plan.resumed(TicketClock(row), at(21, 12)));  // a Saturday
    // One hour of Thursday and one of Friday were left: Monday, 11:00.
    EXPECT_EQ(TicketClock(row).dueAt(), at(23, 11));
}

TEST_F(ClockPlanTest, MovesNothingByAPauseInWhichNobodyWorks)
{
    Row row = started(ClockKind::Settle, at(22, 16));  // a Sunday: due when Wednesday opens
    const std::optional<Instant> due = TicketClock(row).dueAt();
    change(row, ClockPlan::paused(at(22, 17), QStringLiteral("spare part")));
    change(row, m_plan.resumed(TicketClock(row), at(22, 20)));
    EXPECT_EQ(TicketClock(row).dueAt(), due);
}

TEST_F(ClockPlanTest, JudgesAPausedClockByTheMomentItStopped)
{
    const Instant from = at(18, 10);
    Row row = started(ClockKind::Dispatch, from);
    change(row, ClockPlan::paused(from + 50min, {}));
    change(row, ClockPlan::stopped(TicketClock(row), from + 9h));
    EXPECT_EQ(TicketClock(row).state(), ClockState::Met);
    EXPECT_EQ(TicketClock(row).endedAt(), from + 9h) << "not before what ended it";
    Row late = started(ClockKind::Dispatch, from);
    change(late, ClockPlan::stopped(TicketClock(late), from + 61min));
    EXPECT_EQ(TicketClock(late).state(), ClockState::Missed);
}

TEST_F(ClockPlanTest, HasARuleForEveryKind)
{
    for (const ClockKind kind : allOf<ClockKind>()) {
        EXPECT_EQ(clockRule(kind).kind, kind);
        EXPECT_NE(settingSpec(clockSettingKey(keyOf(kind), QStringLiteral("length"))), nullptr);
    }
}
