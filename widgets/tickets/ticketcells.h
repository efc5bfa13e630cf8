// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket.h"
#include "items/ticketlistmodel.h"

namespace Seatdesk {

class Session;

/// What the cells of a ticket's row say, in words.
namespace TicketCells {

QString text(const Ticket& ticket, TicketListModel::Column column, const Session& session);
/// Who is to act: the holder, else where the ticket lies, else a dash.
QString holder(const Ticket& ticket, const Session& session);

}  // namespace TicketCells

}  // namespace Seatdesk
