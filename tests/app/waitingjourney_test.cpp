// SPDX-License-Identifier: GPL-3.0-or-later
// The customer owes something: the clocks stand still, say why, and go on when it has come.
#include "domain/ticketclock.h"
#include "ticketjourney.h"

using namespace Seatdesk;

namespace {

class WaitingJourney : public TicketJourney
{
protected:
    TicketClock clock(ClockKind kind) const
    {
        for (const Row& row : bench.storedRows(TicketClock::kRecord)) {
            if (TicketClock(row).kind() == kind)
                return TicketClock(row);
        }
        return TicketClock(Row());
    }
};

}  // namespace

TEST_F(WaitingJourney, PausesTheClocksAndResumesThem)
{
    signIn(kAgent);
    const RecordId id = bench.record(QString::fromUtf8("副卡转独立号码"), kFault);
    sendToTheUnit(id);
    acceptAsClerk(id);
    const std::optional<Instant> due = clock(ClockKind::Settle).dueAt();
    ASSERT_TRUE(due.has_value());

    say("Wait for customer", "等客户寄回身份证复印件");
    ASSERT_TRUE(waitFor([&] { return ticket(id).waiting(); }));
    EXPECT_EQ(ticket(id).waitReason(), QString::fromUtf8("等客户寄回身份证复印件"));
    EXPECT_TRUE(clock(ClockKind::Settle).pausedAt().has_value());
    EXPECT_FALSE(ticket(id).dueAt()) << "a clock that stands has no deadline";
    choose(id, "waiting");

    command("Resume");
    ASSERT_TRUE(waitFor([&] { return !ticket(id).waiting(); }));
    EXPECT_FALSE(clock(ClockKind::Settle).pausedAt());
    EXPECT_GE(*clock(ClockKind::Settle).dueAt(), *due);
    EXPECT_EQ(entries(id, EntryKind::Wait).size(), 1);
    EXPECT_EQ(entries(id, EntryKind::Resume).size(), 1);
}
