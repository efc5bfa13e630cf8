// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticketcase.h"

namespace Seatdesk {

/// A ticket with all that lies in its folder: what the rules look at, and what its time line is made of.
struct TicketFile
{
    TicketCase ticket;
    QList<Row> entries;
    QList<Row> attempts;
    QList<Row> quotes;

    [[nodiscard]] RecordId id() const { return ticket.ticket.id(); }
};

}  // namespace Seatdesk
