// SPDX-License-Identifier: GPL-3.0-or-later
// Whose step of a ticket every authority lets whom take back.
#include "contract/authoritycontract.h"

using namespace Seatdesk;

namespace {

using Status = PushResult::Status;

template <typename Department>
class AuthorityUndo : public AuthorityContract<Department>
{
protected:
    Status change(StaffId person, const QJsonObject& fields)
    {
        return this->d.change(person, this->d.row(kTicket, id), fields).status;
    }
    Status step(StaffId person, const QString& state, QJsonObject fields = {})
    {
        fields.insert(kState, state);
        return change(person, fields);
    }
    Status dispatched() { return this->dispatch(id).status; }
    Status accepted() { return step(this->clerk, kAccepted, {{QStringLiteral("holder"), this->clerk.toString()}}); }
    Status writtenBy(StaffId person) { return change(person, {{kSummary, newId<RecordId>().toString()}}); }

    const QString kDispatched = QStringLiteral("dispatched");
    const QString kAccepted = QStringLiteral("accepted");
    const QString kDone = QStringLiteral("done");
    const QJsonObject kAnswer{{QStringLiteral("answer"), QStringLiteral("修好了")}};
    RecordId id = this->d.ticket(this->agent, this->d.firstTeam);
};

}  // namespace

TYPED_TEST_SUITE(AuthorityUndo, Departments);

TYPED_TEST(AuthorityUndo, WhoWroteLastHasNotTakenTheStep)
{
    ASSERT_EQ(this->dispatched(), Status::Ok);
    ASSERT_EQ(this->accepted(), Status::Ok);
    ASSERT_EQ(this->writtenBy(this->agent), Status::Ok) << "who took the contact writes on";
    EXPECT_EQ(this->step(this->agent, this->kDone, this->kAnswer), Status::Denied) << "but the clerk holds it";
    EXPECT_EQ(this->step(this->agent, this->kDispatched), Status::Denied);

    const StaffId manager = this->holder(QStringLiteral("complaint_lead"), this->d.department);
    ASSERT_EQ(this->change(manager, {{QStringLiteral("complaint_level"), QStringLiteral("2")}}), Status::Ok);
    EXPECT_EQ(this->step(manager, this->kDone, this->kAnswer), Status::Denied);
    EXPECT_EQ(this->d.row(kTicket, this->id).text(kState), this->kAccepted);
}

TYPED_TEST(AuthorityUndo, ATimeLineOfOnesOwnMakesNoStep)
{
    ASSERT_EQ(this->dispatched(), Status::Ok);
    ASSERT_EQ(this->accepted(), Status::Ok);
    const PushResult forged = this->insert(this->agent, kEntry, {},
                                           {{kTicket, this->id.toString()},
                                            {QStringLiteral("kind"), QStringLiteral("status")},
                                            {QStringLiteral("by"), this->agent.toString()},
                                            {QStringLiteral("from_state"), this->kDone},
                                            {QStringLiteral("to_state"), this->kAccepted}});
    ASSERT_EQ(forged.status, Status::Ok);
    ASSERT_EQ(this->writtenBy(this->agent), Status::Ok);
    EXPECT_EQ(this->step(this->agent, this->kDone, this->kAnswer), Status::Denied);
}

TYPED_TEST(AuthorityUndo, OnesLastStepIsTakenBackTheWayItWentAndNoOther)
{
    ASSERT_EQ(this->dispatched(), Status::Ok);
    ASSERT_EQ(this->accepted(), Status::Ok);
    ASSERT_EQ(this->step(this->clerk, this->kDispatched), Status::Ok) << "accepted by mistake";
    ASSERT_EQ(this->accepted(), Status::Ok);
    ASSERT_EQ(this->step(this->clerk, this->kDone, this->kAnswer), Status::Ok);
    ASSERT_EQ(this->step(this->clerk, this->kAccepted), Status::Ok) << "without a reason, as it never was";
    EXPECT_EQ(this->step(this->clerk, this->kDispatched), Status::Denied) << "it came from done";
    ASSERT_EQ(this->step(this->clerk, this->kDone), Status::Ok);
    ASSERT_EQ(this->step(this->lead, this->kAccepted, {{QStringLiteral("reason"), QStringLiteral("补充")}}),
              Status::Ok);
    ASSERT_EQ(this->step(this->lead, this->kDone), Status::Ok) << "sent back by mistake";
}
