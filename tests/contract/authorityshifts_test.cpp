// SPDX-License-Identifier: GPL-3.0-or-later
// Who ends a shift, and how, for every authority alike.
#include "contract/authoritycontract.h"
#include "domain/dutyshift.h"

using namespace Seatdesk;

namespace {

template <typename Department>
class AuthorityShifts : public AuthorityContract<Department>
{
protected:
    QJsonObject fields(ShiftEnding ending = ShiftEnding::Overridden)
    {
        return {{DutyShiftField::kClosedAt, toMicros(this->d.time.now())},
                {DutyShiftField::kEnding, keyOf(ending)},
                {DutyShiftField::kReason, QStringLiteral("接班人拒签")}};
    }
    RecordId opened()
    {
        const RecordId id = newId<RecordId>();
        EXPECT_EQ(this->insert(this->agent, DutyShift::kRecord, this->d.firstTeam,
                               {{DutyShiftField::kStartsAt, 1}, {DutyShiftField::kEndsAt, 2}}, id)
                      .status,
                  PushResult::Status::Ok);
        return id;
    }
    PushResult::Status end(StaffId person, RecordId shift, ShiftEnding ending = ShiftEnding::Overridden)
    {
        return this->d.change(person, this->d.row(DutyShift::kRecord, shift), fields(ending)).status;
    }
};

}  // namespace

TYPED_TEST_SUITE(AuthorityShifts, Departments);

TYPED_TEST(AuthorityShifts, OnlyALeadOrTheDirectorEndsAShiftForThoseWhoAreToSign)
{
    const RecordId shift = this->opened();
    EXPECT_EQ(this->end(this->agent, shift), PushResult::Status::Denied);
    EXPECT_EQ(this->end(this->stranger, shift), PushResult::Status::Denied);
    EXPECT_EQ(this->insert(this->agent, DutyShift::kRecord, this->d.firstTeam, this->fields()).status,
              PushResult::Status::Denied)
        << "nor opens one that is ended";
    EXPECT_EQ(this->end(this->lead, shift), PushResult::Status::Ok);
    EXPECT_EQ(this->d.row(DutyShift::kRecord, shift).text(DutyShiftField::kEnding), QStringLiteral("overridden"));
    EXPECT_EQ(this->end(this->holder(QStringLiteral("director"), this->d.department), this->opened()),
              PushResult::Status::Ok);
}

TYPED_TEST(AuthorityShifts, WhoeverIsOnTheTeamEndsItTheOtherWays)
{
    EXPECT_EQ(this->end(this->agent, this->opened(), ShiftEnding::Nobody), PushResult::Status::Ok);
    EXPECT_EQ(this->end(this->colleague, this->opened(), ShiftEnding::Last), PushResult::Status::Ok);
}
