// SPDX-License-Identifier: GPL-3.0-or-later
// The list says of each ticket whether it is only here: the sign goes when the authority has the ticket, by itself.
#include "ticketjourney.h"

#include "items/ticketlistmodel.h"
#include "widgets/tickets/tickettable.h"

using namespace Seatdesk;

namespace {

class RowSignJourney : public TicketJourney
{
protected:
    [[nodiscard]] bool showsInTheList(RecordId id, TicketState state) const
    {
        const TicketListModel& list = page().table().tickets();
        return waitFor([&] {
            const std::optional<Ticket> shown = list.ticketAt(list.rowOf(id));
            return shown && shown->state() == state && shown->row().sync == SyncState::Synced;
        });
    }
};

}  // namespace

TEST_F(RowSignJourney, ATicketOnItsWayArrivesWithoutTheViewBeingOpenedAgain)
{
    signIn(kAgent);
    const RecordId id = bench.record(QString::fromUtf8("宽带每晚八点后掉线"), kFault);
    sendToTheUnit(id);
    acceptAsClerk(id);
    EXPECT_TRUE(showsInTheList(id, TicketState::Accepted));
    undo();
    EXPECT_TRUE(showsInTheList(id, TicketState::Dispatched));
}
