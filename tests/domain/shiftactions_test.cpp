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

TEST_F(ShiftActionsTest, ThePageIsLeftToSomebodyElseAndTheShiftGoesOn)
{
    HandoverProof proof;
    proof.shift = shift.id;
    EXPECT_EQ(actions().leavePage(shift, person, says, proof).error().detail, DutyShiftField::kRelievedBy);
    EXPECT_EQ(actions().leavePage(shift, {}, says, proof).error().detail, DutyShiftField::kRelievedBy);
    const auto group = actions().leavePage(shift, li, says, proof);
    ASSERT_TRUE(group);
    ASSERT_EQ(group->size(), 2);
    Row waiting = shift;
    for (auto field = group->first().set.begin(); field != group->first().set.end(); ++field)
        waiting.fields.insert(field.key(), field.value());
    EXPECT_TRUE(DutyShift(waiting).isWaiting());
    EXPECT_FALSE(DutyShift(waiting).closedAt());
    EXPECT_EQ(DutyShift(waiting).closedBy(), person);
    EXPECT_EQ(DutyShift(waiting).page(), group->last().row);
    waiting.fields.insert(DutyShiftField::kClosedAt, 1);
    EXPECT_FALSE(DutyShift(waiting).isWaiting());
    EXPECT_EQ(actions().leavePage(waiting, li, says, proof).error().detail, DutyShiftField::kClosedAt);
}

TEST_F(ShiftActionsTest, WhoeverThePageWaitsForTakesOverAndNobodyElse)
{
    EXPECT_EQ(actions().takeOver(shift, says, {}).error().detail, DutyShiftField::kPage);
    EXPECT_EQ(actions().returnPage(shift, says).error().detail, DutyShiftField::kPage);
    shift.fields.insert(DutyShiftField::kClosedBy, wang.toString());
    shift.fields.insert(DutyShiftField::kRelievedBy, li.toString());
    shift.fields.insert(DutyShiftField::kPage, newId<RecordId>().toString());
    EXPECT_EQ(actions().takeOver(shift, says, {}).error().detail, DutyShiftField::kPage) << "it waits for another";
    shift.fields.insert(DutyShiftField::kRelievedBy, person.toString());
    const auto group = actions().takeOver(shift, says, {});
    ASSERT_TRUE(group);
    EXPECT_EQ(group->first().set, (QJsonObject{{DutyShiftField::kClosedAt, toMicros(time.now())},
                                               {DutyShiftField::kEnding, QStringLiteral("relieved")}}));
    EXPECT_TRUE(BookBody::parse(group->last().set.value(BookEntryField::kBody).toString())->takeover);
    const auto returned = actions().returnPage(shift, says);
    ASSERT_TRUE(returned);
    EXPECT_TRUE(returned->first().set.value(DutyShiftField::kPage).isNull());
    EXPECT_TRUE(returned->first().set.value(DutyShiftField::kRelievedBy).isNull());
}

TEST_F(ShiftActionsTest, APageThatNobodyCameForIsTheShiftsNoLongerWhenItEndsOtherwise)
{
    shift.fields.insert(DutyShiftField::kClosedBy, person.toString());
    shift.fields.insert(DutyShiftField::kRelievedBy, li.toString());
    shift.fields.insert(DutyShiftField::kPage, newId<RecordId>().toString());
    const auto group = actions().close(shift, {ShiftEnding::Nobody, {}, QStringLiteral("无人接班")}, says);
    ASSERT_TRUE(group);
    EXPECT_TRUE(group->first().set.value(DutyShiftField::kPage).isNull());
    EXPECT_TRUE(group->first().set.value(DutyShiftField::kRelievedBy).isNull());
    EXPECT_TRUE(group->first().base.contains(DutyShiftField::kPage));
}
