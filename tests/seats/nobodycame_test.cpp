// SPDX-License-Identifier: GPL-3.0-or-later
// Nobody came: whoever hands over has signed and waits, and ends the shift with a reason; who comes too late takes over
// nothing.
#include "seats/handoveroffice.h"

using namespace Seatdesk;

using NobodyCame = HandoverOffice;

TEST_F(NobodyCame, TheShiftEndsWithAReasonAndThePageThatWaitedStaysInTheBook)
{
    // The agent signs at the end of the shift and leaves the page to the colleague.
    const auto desk = seated(kAgent);
    openShift(*desk);
    setTime(d.time.now() + std::chrono::hours(8));
    ASSERT_TRUE(work.leavePage(*desk, colleague));
    ASSERT_TRUE(desk->sync());
    EXPECT_TRUE(shift().isWaiting());

    // The colleague has seen it at home, and their line breaks.
    const auto home = pc(QStringLiteral("home"));
    ASSERT_TRUE(home->signIn(kColleague, ServerDepartment::kPassword));
    ASSERT_TRUE(await(home->seat->signing().sign(colleague, ServerDepartment::kPassword, "once before")));
    ASSERT_TRUE(home->sync());
    ASSERT_TRUE(DutyShift(work.shiftAt(*home)).isWaiting());
    wire.cut();
    ASSERT_TRUE(home->becomes(SyncStatus::State::Offline));

    // Half an hour later nobody has come: the shift ends, with the reason and the agent's signature alone.
    const auto again = pcBeside(QStringLiteral("beside"));
    ASSERT_TRUE(again->signIn(kAgent, ServerDepartment::kPassword));
    setTime(d.time.now() + std::chrono::minutes(30));
    EXPECT_FALSE(work.close(*again, {ShiftEnding::Nobody, {}, QStringLiteral(" ")})) << "without a reason it goes on";
    ASSERT_TRUE(work.close(*again, {ShiftEnding::Nobody, {}, QStringLiteral("接班人未到，电话不通")}));
    ASSERT_TRUE(again->sync());
    EXPECT_EQ(shift().ending(), ShiftEnding::Nobody);
    EXPECT_EQ(shift().reason(), QStringLiteral("接班人未到，电话不通"));
    EXPECT_TRUE(shift().relievedBy().isNull()) << "it says of nobody that they took over";
    EXPECT_TRUE(shift().page().isNull());
    EXPECT_EQ(entries().size(), 3) << "opened, signed and left, ended";

    // The colleague signs without the network what is no longer there to be taken over.
    ASSERT_TRUE(work.takeOver(*home));
    wire.mend();
    ASSERT_TRUE(QTest::qWaitFor([&] { return home->sync().has_value(); }, kPatience));
    EXPECT_TRUE(QTest::qWaitFor([&] { return refused(*home).size() == 2; }, kPatience))
        << "it lies in their tray, with the entry";
    EXPECT_EQ(shift().ending(), ShiftEnding::Nobody);
    EXPECT_EQ(entries().size(), 3);
    EXPECT_TRUE(bookHolds());
}
