// SPDX-License-Identifier: GPL-3.0-or-later
// A shift is handed over at one seat and taken over at another, with the server and while it is away.
#include "seats/handoveroffice.h"

using namespace Seatdesk;

using SeatHandover = HandoverOffice;

TEST_F(SeatHandover, BothSignAtSeatsOfTheirOwn)
{
    const auto outgoing = pc(QStringLiteral("one"));
    const auto incoming = pc(QStringLiteral("two"));
    ASSERT_TRUE(outgoing->signIn(kAgent, ServerDepartment::kPassword));
    ASSERT_TRUE(incoming->signIn(kColleague, ServerDepartment::kPassword));
    openShift(*outgoing);
    ASSERT_TRUE(work.leavePage(*outgoing, colleague));
    ASSERT_TRUE(outgoing->sync());
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return incoming->get(work.shift, DutyShift::kRecord) && DutyShift(work.shiftAt(*incoming)).isWaiting(); },
        kPatience));
    ASSERT_TRUE(incoming->sync());
    ASSERT_TRUE(work.takeOver(*incoming));
    ASSERT_TRUE(incoming->sync());
    EXPECT_TRUE(QTest::qWaitFor([&] { return DutyShift(work.shiftAt(*outgoing)).closedAt().has_value(); }, kPatience))
        << "the outgoing person may leave";
    EXPECT_EQ(DutyShift(work.shiftAt(*outgoing)).relievedBy(), colleague);
    EXPECT_TRUE(refused(*incoming).isEmpty());
    EXPECT_TRUE(bookHolds());
}
