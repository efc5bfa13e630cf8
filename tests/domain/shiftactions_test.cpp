// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shiftactions.h"

#include "domain/bookentry.h"
#include "support/fixedtime.h"

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

using std::chrono::hours;
using std::chrono::minutes;

class ShiftActionsTest : public testing::Test
{
protected:
    ShiftActionsTest()
    {
        book.record = QStringLiteral("book");
        book.id = newId<RecordId>();
        book.scope = newId<ScopeId>();
        shift.record = DutyShift::kRecord;
        shift.id = newId<RecordId>();
        shift.scope = book.scope;
    }
    ShiftActions actions() const { return {{QStringLiteral("0042"), person, time}, book}; }
    Row found(StaffId who, Presence state) const
    {
        Row row;
        row.record = Attendance::kRecord;
        row.id = newId<RecordId>();
        row.fields = {{AttendanceField::kShift, shift.id.toString()},
                      {AttendanceField::kPerson, who.toString()},
                      {AttendanceField::kState, keyOf(state)}};
        return row;
    }

    FixedTime time;
    const StaffId person = newId<StaffId>();
    const StaffId li = newId<StaffId>();
    const StaffId wang = newId<StaffId>();
    Row book;
    Row shift;
    const QString says = QStringLiteral("点名");
    const QDate day{2026, 11, 18};
};

}  // namespace

TEST_F(ShiftActionsTest, IsOpenedFromItsEarlyMinuteOnUntilItIsOverAndStandsInTheBook)
{
    const ShiftPlan::Shift plan{QStringLiteral("白班"), time.now() + minutes(10), time.now() + hours(8)};
    const Instant opens = plan.from - minutes(10);
    const auto group = actions().open(plan, day, opens, says);
    ASSERT_TRUE(group);
    ASSERT_EQ(group->size(), 2);
    EXPECT_EQ(group->first().row, shiftId(book.scope, plan.from));
    EXPECT_EQ(group->last().record, BookEntry::kRecord);
    time.advance(-std::chrono::seconds(1));
    EXPECT_FALSE(actions().open(plan, day, opens, says));
    time.set(plan.until);
    EXPECT_FALSE(actions().open(plan, day, opens, says)) << "what is over is not opened any more";
}

TEST_F(ShiftActionsTest, ARollCallWritesWhatIsNewAndChangesWhatIsOtherwise)
{
    const QList<Row> known{found(li, Presence::Absent), found(wang, Presence::There)};
    const StaffId zhao = newId<StaffId>();
    const auto group = actions().callRoll(
        shift, known, {{li, Presence::Late}, {wang, Presence::There}, {zhao, Presence::There}}, says);
    ASSERT_TRUE(group);
    ASSERT_EQ(group->size(), 3) << "who was there and is there is written once";
    EXPECT_EQ(group->at(0).verb, Operation::Verb::Change);
    EXPECT_EQ(group->at(0).set.value(AttendanceField::kState).toString(), QStringLiteral("late"));
    EXPECT_EQ(group->at(1).set.value(AttendanceField::kPerson).toString(), zhao.toString());
    EXPECT_EQ(group->at(1).set.value(AttendanceField::kShift).toString(), shift.id.toString());
    EXPECT_EQ(group->at(2).record, BookEntry::kRecord);
    EXPECT_FALSE(actions().callRoll(shift, {}, {}, says)) << "there is nobody to call";
}

TEST_F(ShiftActionsTest, IsHandedOverToSomebodyElseByNameOrWithAReason)
{
    EXPECT_FALSE(actions().close(shift, {ShiftEnding::Relieved, {}, {}}, says));
    EXPECT_FALSE(actions().close(shift, {ShiftEnding::Relieved, person, {}}, says)) << "nobody relieves themselves";
    EXPECT_FALSE(actions().close(shift, {ShiftEnding::Nobody, li, QStringLiteral(" ")}, says)) << "without a reason";
    const auto relieved = actions().close(shift, {ShiftEnding::Relieved, li, {}}, says);
    ASSERT_TRUE(relieved);
    ASSERT_EQ(relieved->size(), 2);
    EXPECT_EQ(relieved->first().set.value(DutyShiftField::kRelievedBy).toString(), li.toString());
    EXPECT_EQ(relieved->first().set.value(DutyShiftField::kClosedBy).toString(), person.toString());
    EXPECT_EQ(relieved->last().record, BookEntry::kRecord);
    const auto nobody = actions().close(shift, {ShiftEnding::Nobody, {}, QStringLiteral("无人来")}, says);
    ASSERT_TRUE(nobody);
    EXPECT_EQ(nobody->first().set.value(DutyShiftField::kReason).toString(), QStringLiteral("无人来"));
    shift.fields.insert(DutyShiftField::kClosedAt, toMicros(time.now()));
    EXPECT_FALSE(actions().close(shift, {ShiftEnding::Relieved, li, {}}, says)) << "once";
}

TEST_F(ShiftActionsTest, ALeadEndsItForOthersWithAReasonAndMayNameWhoGoesOn)
{
    EXPECT_FALSE(actions().close(shift, {ShiftEnding::Overridden, li, {}}, says)) << "without a reason";
    const QString why = QStringLiteral("接班人拒签");
    const auto alone = actions().close(shift, {ShiftEnding::Overridden, {}, why}, says);
    ASSERT_TRUE(alone);
    EXPECT_EQ(alone->first().set.value(DutyShiftField::kEnding).toString(), QStringLiteral("overridden"));
    EXPECT_EQ(alone->first().set.value(DutyShiftField::kReason).toString(), why);
    EXPECT_FALSE(alone->first().set.contains(DutyShiftField::kRelievedBy));
    const auto named = actions().close(shift, {ShiftEnding::Overridden, li, why}, says);
    ASSERT_TRUE(named);
    EXPECT_EQ(named->first().set.value(DutyShiftField::kRelievedBy).toString(), li.toString());
}
