// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dutyroster.h"

#include "domain/duty.h"
#include "support/fixedtime.h"

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

class DutyRosterTest : public testing::Test
{
protected:
    Row duty(StaffId person, const QDate& on, const QString& shift, ScopeId of) const
    {
        Row row;
        row.record = Duty::kRecord;
        row.id = newId<RecordId>();
        row.scope = of;
        row.fields = {{DutyField::kDay, on.toString(Qt::ISODate)},
                      {DutyField::kShift, shift},
                      {DutyField::kPerson, person.toString()}};
        return row;
    }
    GroupBuilder builder() const { return {QStringLiteral("0042"), newId<StaffId>(), time}; }

    const FixedTime time;
    const ScopeId team = newId<ScopeId>();
    const StaffId li = newId<StaffId>();
    const StaffId wang = newId<StaffId>();
    const QDate today{2026, 11, 20};
    const QString day = QStringLiteral("白班");
    const QString night = QStringLiteral("夜班");
};

}  // namespace

TEST_F(DutyRosterTest, TellsWhoIsOnAndCountsWhatTwoSeatsWroteOnce)
{
    const DutyRoster roster({duty(li, today, day, team), duty(li, today, day, team), duty(wang, today, night, team),
                             duty(wang, today.addDays(1), day, team)});
    EXPECT_EQ(roster.peopleOn(today, day), QList<StaffId>{li});
    EXPECT_EQ(roster.peopleOn(today, night), QList<StaffId>{wang});
    EXPECT_EQ(roster.shiftsOf(li, today), QStringList{day});
    EXPECT_EQ(roster.shiftsOf(li, today.addDays(1)), QStringList());
}

TEST_F(DutyRosterTest, PutsAPersonOnAnotherShiftInOneGroup)
{
    const DutyRoster roster({duty(li, today, day, team), duty(li, today, day, team)});
    GroupBuilder group = builder();
    roster.plan(group, team, li, today, {night});
    ASSERT_EQ(group.group().size(), 3) << "both of the same go";
    EXPECT_EQ(group.group().at(0).verb, Operation::Verb::Delete);
    EXPECT_EQ(group.group().at(1).verb, Operation::Verb::Delete);
    EXPECT_EQ(group.group().at(2).set.value(DutyField::kShift).toString(), night);
    EXPECT_EQ(group.group().at(2).set.value(DutyField::kDay).toString(), QStringLiteral("2026-11-20"));
}

TEST_F(DutyRosterTest, ChangesNothingThatIsSoAlreadyAndNothingOfAnotherTeam)
{
    const DutyRoster roster({duty(li, today, day, team), duty(li, today, night, newId<ScopeId>())});
    GroupBuilder same = builder();
    roster.plan(same, team, li, today, {day});
    EXPECT_TRUE(same.isEmpty());
    GroupBuilder off = builder();
    roster.plan(off, team, li, today, {});
    EXPECT_EQ(off.group().size(), 1) << "the other team decides of its own";
}
