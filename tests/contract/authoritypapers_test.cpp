// SPDX-License-Identifier: GPL-3.0-or-later
// Numbered paper forms: one ticket for each, void with a reason, for every authority alike.
#include "contract/authoritycontract.h"
#include "domain/paperactions.h"
#include "domain/ticket.h"

using namespace Seatdesk;

namespace {

using PaperPush = PushResult::Status;

template <typename Department>
class AuthorityPapers : public AuthorityContract<Department>
{
protected:
    PaperPush push(StaffId person, const Result<Group>& group)
    {
        return group ? this->d.push(person, *group).first().status : PaperPush::Invalid;
    }
    PaperPush print(StaffId person, const TicketNumber& one)
    {
        return push(person, recordForms(this->d.builder(person), this->d.firstTeam, {one}));
    }
    PaperPush keyIn(StaffId person) { return keyIn(person, this->d.ticket(person, this->d.firstTeam)); }
    PaperPush keyIn(StaffId person, RecordId ticket)
    {
        return push(person, useForm(this->d.builder(person), paperFormId(number), ticket));
    }
    Row form() { return this->d.row(PaperForm::kRecord, paperFormId(number)); }

    const TicketNumber number{QDate(2026, 11, 18), 42, 7};
};

}  // namespace

TYPED_TEST_SUITE(AuthorityPapers, Departments);

TYPED_TEST(AuthorityPapers, AFormIsPrintedOnceAndKeyedInOnce)
{
    EXPECT_EQ(this->print(this->stranger, this->number), PaperPush::Denied) << "of another team";
    ASSERT_EQ(this->print(this->agent, this->number), PaperPush::Ok);
    EXPECT_EQ(this->print(this->colleague, this->number), PaperPush::Invalid);
    const RecordId ticket = this->d.ticket(this->colleague, this->d.firstTeam);
    EXPECT_EQ(this->keyIn(this->colleague, ticket), PaperPush::Ok);
    EXPECT_NE(this->keyIn(this->agent), PaperPush::Ok);
    EXPECT_EQ(PaperForm(this->form()).ticket(), TicketId(ticket)) << "the first one's";
}

TYPED_TEST(AuthorityPapers, AVoidFormSaysWhyAndIsNotKeyedInUntilALeadTakesItBack)
{
    ASSERT_EQ(this->print(this->agent, this->number), PaperPush::Ok);
    EXPECT_EQ(this->d.change(this->agent, this->form(), {{PaperFormField::kState, keyOf(PaperState::Void)}}).status,
              PaperPush::Invalid)
        << "without a reason";
    ASSERT_EQ(this->push(this->agent, voidForm(this->d.builder(this->agent), this->form(), QStringLiteral("写坏"))),
              PaperPush::Ok);
    EXPECT_NE(this->keyIn(this->agent), PaperPush::Ok);
    const auto back = [this](StaffId person) {
        return this->push(person, reopenForm(this->d.builder(person), this->form(), QStringLiteral("找到了")));
    };
    EXPECT_EQ(back(this->agent), PaperPush::Denied);
    EXPECT_EQ(back(this->lead), PaperPush::Ok);
    EXPECT_EQ(this->keyIn(this->agent), PaperPush::Ok);
}

TYPED_TEST(AuthorityPapers, NothingElseSaysThatAFormIsKeyedIn)
{
    ASSERT_EQ(this->print(this->agent, this->number), PaperPush::Ok);
    const RecordId ticket = this->d.ticket(this->agent, this->d.firstTeam);
    EXPECT_EQ(this->d.change(this->agent, this->form(), {{PaperFormField::kTicket, ticket.toString()}}).status,
              PaperPush::Denied);
    EXPECT_EQ(this->d.change(this->agent, this->form(), {{PaperFormField::kState, keyOf(PaperState::Used)}}).status,
              PaperPush::Invalid)
        << "without its ticket";
    GroupBuilder away = this->d.builder(this->lead);
    away.remove(this->form());
    EXPECT_EQ(this->push(this->lead, away.group()), PaperPush::Denied);
}
