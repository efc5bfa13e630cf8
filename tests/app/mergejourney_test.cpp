// SPDX-License-Identifier: GPL-3.0-or-later
// Two customers report the same; the lead makes one ticket of it, and two again when it was not the same.
#include "ticketjourney.h"

using namespace Seatdesk;

namespace {

class MergeJourney : public TicketJourney
{};

}  // namespace

TEST_F(MergeJourney, TwoTicketsBecomeOneAndTwoAgain)
{
    signIn(kAgent);
    const RecordId first = bench.record(QString::fromUtf8("整栋楼断网"), kFault);
    const RecordId second = bench.record(QString::fromUtf8("三单元也断网"), kFault);

    signIn(kLead);
    merge(second, first);
    ASSERT_TRUE(reaches(second, TicketState::Merged));
    EXPECT_EQ(ticket(second).mergedInto(), TicketId(first));
    EXPECT_EQ(entries(first, EntryKind::Merge).size(), 1);

    choose(second, "all");
    say("Unmerge", "三单元是楼内线路，另查");
    ASSERT_TRUE(reaches(second, TicketState::Recorded));
    EXPECT_TRUE(ticket(second).mergedInto().isNull());
    EXPECT_EQ(ticket(second).reason(), QString::fromUtf8("三单元是楼内线路，另查"));
}
