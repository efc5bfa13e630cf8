// SPDX-License-Identifier: GPL-3.0-or-later
// The customer was promised a reply by a time: a clock of its own runs until it is given, and past a pause.
#include "domain/ticketclock.h"
#include "ticketjourney.h"
#include "widgets/tickets/composer.h"
#include "widgets/tickets/detailpane.h"

using namespace Seatdesk;

namespace {

class PromiseJourney : public TicketJourney
{
protected:
    std::optional<TicketClock> promise() const
    {
        for (const Row& row : bench.storedRows(TicketClock::kRecord)) {
            if (TicketClock(row).kind() == ClockKind::Promise)
                return TicketClock(row);
        }
        return std::nullopt;
    }
};

}  // namespace

TEST_F(PromiseJourney, RunsUntilTheCustomerHasBeenTold)
{
    signIn(kAgent);
    const RecordId id = bench.record(QString::fromUtf8("退费何时到账"), kFault);
    choose(id);
    command("Promise reply");
    go("moment");
    submit();
    ASSERT_TRUE(waitFor([&] { return promise().has_value(); }));
    ASSERT_TRUE(waitFor([&] { return ticket(id).promisedAt().has_value(); }));
    EXPECT_EQ(promise()->dueAt(), ticket(id).promisedAt());

    say("Wait for customer", "客户去找缴费凭证");
    ASSERT_TRUE(waitFor([&] { return ticket(id).waiting(); }));
    EXPECT_EQ(promise()->dueAt(), ticket(id).promisedAt()) << "what was promised for a time stays due then";

    page().detail().composer().setAudience(Audience::Customer);
    page().detail().composer().focusText();
    type("退费今天已经受理，三个工作日内到账");
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return entries(id, EntryKind::Reply).size() == 1; }));
    EXPECT_TRUE(waitFor([&] { return promise()->endedAt().has_value(); }));
    EXPECT_FALSE(ticket(id).promisedAt());
}
