// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/backlogclocks.h"
#include "domain/ticket.h"
#include "domain/ticketclock.h"
#include "support/ticketstory.h"

using namespace Seatdesk;
using namespace std::chrono_literals;

namespace {

class BacklogClocks : public TicketStory
{
protected:
    Row imported(Duration age, TicketKind kind = TicketKind::Complaint) const
    {
        Row row;
        row.record = Ticket::kRecord;
        row.id = newId<RecordId>();
        row.scope = office.team;
        row.fields = {{TicketField::kState, keyOf(TicketState::Recorded)},
                      {TicketField::kKind, keyOf(kind)},
                      {TicketField::kRecordedAt, toMicros(office.time.now() - age)}};
        return row;
    }
    QList<Row> clocksOf(Row& row) const
    {
        return backlogClocks(row, {RuleBook::shipped(), office.scopes, settings, calendar}, office.time.now());
    }
};

}  // namespace

TEST_F(BacklogClocks, CountFromTheTicketsOwnStamp)
{
    Row row = imported(10min);
    const QList<Row> clocks = clocksOf(row);
    ASSERT_EQ(clocks.size(), 2) << "dispatch and reply";
    EXPECT_EQ(Ticket(row).dueAt(), office.time.now() + 50min);
    EXPECT_EQ(Ticket(row).dueKind(), ClockKind::Dispatch);
    EXPECT_EQ(clocks.first().scope, office.team);
}

TEST_F(BacklogClocks, DoNotScreamForWhatWasLateBeforeItCame)
{
    Row row = imported(90min);
    const QList<Row> clocks = clocksOf(row);
    ASSERT_EQ(clocks.size(), 1) << "only the reply can still be kept";
    EXPECT_EQ(Ticket(row).dueKind(), ClockKind::Reply);
    Row old = imported(48h);
    EXPECT_TRUE(clocksOf(old).isEmpty());
    EXPECT_FALSE(Ticket(old).dueAt().has_value());
}

TEST_F(BacklogClocks, RunForNothingThatIsOverOrOfUnknownAge)
{
    Row settled = imported(10min);
    settled.fields.insert(TicketField::kState, keyOf(TicketState::Settled));
    EXPECT_TRUE(clocksOf(settled).isEmpty());
    Row unknown = imported(0min);
    EXPECT_TRUE(clocksOf(unknown).isEmpty()) << "recorded when it was imported: nobody said when";
}
