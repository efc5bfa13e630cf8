// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar of duties on paper: what is overdue and due first, then what was done in this month.
#include "app/window/dutiesprintout.h"

#include "support/deskoffice.h"
#include "support/text.h"

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

using std::chrono::days;
using std::chrono::hours;

/// It is the 18th of November 2026, 10:00 in Shanghai.
class DutiesPrintoutTest : public testing::Test
{
protected:
    TaskDue due(const char* what, TaskDue::State state, Instant when) const
    {
        TaskDue one;
        one.task.id = newId<RecordId>();
        one.task.fields = {{StandingTaskField::kWhat, q(what)},
                           {StandingTaskField::kRole, q("lead")},
                           {StandingTaskField::kCopies, 7},
                           {StandingTaskField::kCopiesTo, q("主任一份")}};
        one.unit = at.office.department;
        one.at = when;
        one.state = state;
        if (one.isDone()) {
            one.fulfilment.id = newId<RecordId>();
            one.fulfilment.fields = {{FulfilmentField::kPerson, at.session.person().toString()},
                                     {FulfilmentField::kDoneAt, toMicros(when)},
                                     {FulfilmentField::kCopies, 6},
                                     {FulfilmentField::kEvidence, q("已报送")}};
        }
        return one;
    }
    FormContent content(const QList<TaskDue>& dues) const
    {
        return DutiesPrintout(dues, at.session, zone).content(q("班长"), {q("班长"), now(), q("部门例会"), zone});
    }
    [[nodiscard]] Instant now() const { return at.office.time.now(); }

    DeskOffice at;
    const QTimeZone zone{"Asia/Shanghai"};
};

}  // namespace

TEST_F(DutiesPrintoutTest, EachDutyStandsUnderItsStateWithWhoByWhenAndTheCopies)
{
    const FormContent form = content({due("甲", TaskDue::State::Overdue, now() - days(1)),
                                      due("乙", TaskDue::State::Today, now() + hours(8)),
                                      due("丙", TaskDue::State::DoneLate, now() - days(2))});
    ASSERT_EQ(form.sections.size(), 5);
    EXPECT_EQ(form.sections[1].heading, q("Overdue: 1"));
    EXPECT_EQ(form.sections[1].items.first().label, q("甲"));
    EXPECT_TRUE(form.sections[1].items.first().value.contains(q("due by 2026-11-17 10:00")))
        << qPrintable(form.sections[1].items.first().value);
    EXPECT_TRUE(form.sections[1].items.first().value.contains(q("7 copies: 主任一份")));
    EXPECT_EQ(form.sections[2].items.first().label, q("乙"));
    EXPECT_EQ(form.sections[3].items.first().value, q("none"));
    const QString done = form.sections[4].items.first().value;
    for (const char* part : {"2026-11-16 10:00 by lead", "Done late", "6 copies", "已报送"})
        EXPECT_TRUE(done.contains(q(part))) << part << ": " << qPrintable(done);
    EXPECT_TRUE(form.footer.contains(q("部门例会")));
}

TEST_F(DutiesPrintoutTest, WhatWasDoneInAMonthBeforeIsOnThatMonthsList)
{
    const FormContent form = content({due("上月", TaskDue::State::Done, now() - days(18)),
                                      due("上月欠", TaskDue::State::Overdue, now() - days(18)),
                                      due("本月", TaskDue::State::Done, now() - days(17))});
    EXPECT_EQ(form.sections[1].items.size(), 1) << "what is owed stays on every list";
    ASSERT_EQ(form.sections[4].items.size(), 1);
    EXPECT_EQ(form.sections[4].items.first().label, q("本月"));
}
