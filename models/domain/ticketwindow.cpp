// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ticketwindow.h"

#include "domain/ticketcase.h"

namespace Seatdesk {

bool TicketWindow::isUnfinished(const Row& ticket)
{
    return isOpen(Ticket(ticket)) || ticket.flag(TicketField::kFormOwed);
}

bool TicketWindow::holds(const Row& ticket) const
{
    const qint64 changed = toMicros(ticket.updatedAt);
    return !ticket.deleted && (changed >= closedFrom || (changed >= openFrom && isUnfinished(ticket)));
}

}  // namespace Seatdesk
