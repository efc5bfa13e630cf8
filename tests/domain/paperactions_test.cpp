// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/paperactions.h"

#include "support/faketime.h"
#include "support/text.h"

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

class PaperActionsTest : public testing::Test
{
protected:
    GroupBuilder builder() const { return {q("0042"), person, time}; }

    FakeTime time;
    const StaffId person = newId<StaffId>();
    const ScopeId team = newId<ScopeId>();
    const TicketNumber number{QDate(2026, 11, 18), 42, 7};
};

}  // namespace

TEST_F(PaperActionsTest, EachFormIsOnRecordUnderItsNumberAlone)
{
    const TicketNumber other{QDate(2026, 11, 18), 42, 8};
    const Group group = recordForms(builder(), team, {number, other});
    ASSERT_EQ(group.size(), 2);
    EXPECT_EQ(group.first().row, paperFormId(number));
    EXPECT_NE(paperFormId(number), paperFormId(other));
    EXPECT_EQ(group.first().set.value(PaperFormField::kNumber).toString(), number.digits());
    EXPECT_EQ(group.first().set.value(PaperFormField::kState).toString(), q("open"));
}

TEST_F(PaperActionsTest, WhoKeysItInHasSeenItOpen)
{
    const RecordId ticket = newId<RecordId>();
    const Group group = useForm(builder(), paperFormId(number), ticket);
    ASSERT_EQ(group.size(), 1);
    EXPECT_EQ(group.first().base.value(PaperFormField::kState).toString(), q("open"));
    EXPECT_EQ(group.first().set.value(PaperFormField::kTicket).toString(), ticket.toString());
}

TEST_F(PaperActionsTest, VoidAndFoundAgainSayWhy)
{
    Row form;
    form.id = paperFormId(number);
    form.fields = {{PaperFormField::kState, q("open")}};
    EXPECT_EQ(voidForm(builder(), form, q(" ")).error().detail, q("reason"));
    EXPECT_EQ(voidForm(builder(), form, q("写坏"))->first().set.value(PaperFormField::kState).toString(), q("void"));
    form.fields = {{PaperFormField::kState, q("void")}};
    EXPECT_EQ(reopenForm(builder(), form, {}).error().detail, q("reason"));
    EXPECT_TRUE(reopenForm(builder(), form, q("在抽屉里")));
}
