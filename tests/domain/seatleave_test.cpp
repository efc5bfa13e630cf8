// SPDX-License-Identifier: GPL-3.0-or-later
// Who left the seat of a shift or covers for a colleague, and what of it stands in the book.
#include "domain/seatleave.h"

#include "domain/book.h"
#include "domain/bookentry.h"
#include "domain/settings.h"
#include "support/fixedtime.h"
#include "support/text.h"

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

class SeatLeaveTest : public testing::Test
{
protected:
    SeatLeaveTest()
    {
        for (Row* row : {&book, &shift}) {
            row->id = newId<RecordId>();
            row->scope = newId<ScopeId>();
        }
        book.record = Book::kRecord;
        shift.record = q("shift");
    }
    SeatLeave actions() const { return {{q("seat"), lead, time}, book}; }
    [[nodiscard]] SeatAway away(AwayKind kind = AwayKind::Leave, StaffId covers = {}) const
    {
        return {kind, time.now(), covers};
    }
    /// The row of the roll call, of whoever just left.
    Row leave(const SeatAway& away)
    {
        const Result<Group> group = actions().leave(shift, {}, li, away);
        EXPECT_TRUE(group.has_value());
        return applied(group->first(), {});
    }
    /// The text of the entry that is written where that person comes back; empty without one.
    QString entryOf(const Row& known)
    {
        const Result<Group> group = actions().back(known, time.now(), settings, q("too long"));
        EXPECT_TRUE(group.has_value());
        EXPECT_FALSE(Attendance(applied(group->first(), known)).away()) << "back at the seat";
        if (group->size() == 1)
            return {};
        return BookBody::parse(group->last().set.value(BookEntryField::kBody).toString())->text;
    }

    FixedTime time;
    const Settings settings;
    const StaffId lead = newId<StaffId>();
    const StaffId li = newId<StaffId>();
    const StaffId wang = newId<StaffId>();
    Row book;
    Row shift;
};

}  // namespace

TEST_F(SeatLeaveTest, AwayForTwentyMinutesIsABreachInTheBookAndForLessIsNot)
{
    Row known = leave(away());
    ASSERT_TRUE(Attendance(known).away());
    EXPECT_EQ(Attendance(known).person(), li);
    EXPECT_EQ(Attendance(known).away()->since, time.now());
    time.advance(minutes(20) - seconds(1));
    EXPECT_EQ(entryOf(known), QString());
    time.advance(seconds(1));
    EXPECT_EQ(entryOf(known), q("too long"));
}

TEST_F(SeatLeaveTest, CoveringForAColleagueMayLastFourHours)
{
    const Row known = leave(away(AwayKind::Cover, wang));
    EXPECT_EQ(Attendance(known).away()->covers, wang);
    time.advance(hours(4));
    EXPECT_EQ(entryOf(known), QString());
    time.advance(seconds(1));
    EXPECT_EQ(entryOf(known), q("too long"));
}

TEST_F(SeatLeaveTest, WhatTheRollCallFoundStays)
{
    Row known;
    known.record = Attendance::kRecord;
    known.id = newId<RecordId>();
    known.fields = {{AttendanceField::kPerson, li.toString()}, {AttendanceField::kState, keyOf(Presence::Late)}};
    const Result<Group> group = actions().leave(shift, known, li, away());
    ASSERT_TRUE(group);
    EXPECT_EQ(group->first().verb, Operation::Verb::Change);
    const Row after = applied(group->first(), known);
    EXPECT_EQ(Attendance(after).state(), Presence::Late);
    EXPECT_EQ(actions().leave(shift, after, li, away()).error().detail, AttendanceField::kPerson) << "away already";
}

TEST_F(SeatLeaveTest, RefusesTimesThatCannotBeAndCoveringForNobody)
{
    SeatAway later = away();
    later.since += seconds(1);
    EXPECT_EQ(actions().leave(shift, {}, li, later).error().detail, AttendanceField::kAwayAt);
    for (const StaffId nobody : {StaffId(), li})
        EXPECT_EQ(actions().leave(shift, {}, li, away(AwayKind::Cover, nobody)).error().detail,
                  AttendanceField::kCovers);
    const Row known = leave(away());
    for (const Instant at : {time.now() - seconds(1), time.now() + seconds(1)})
        EXPECT_EQ(actions().back(known, at, settings, {}).error().detail, AttendanceField::kAwayAt);
    EXPECT_EQ(actions().back({}, time.now(), settings, {}).error().detail, AttendanceField::kAwayAt) << "was not away";
}
