// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer.h"
#include "domain/query.h"
#include "domain/ticket.h"

#include <QList>

#include <optional>

namespace Seatdesk {

/// A ticket with what the rules of its actions look at.
struct TicketCase
{
    Ticket ticket{Row{}};
    QList<Row> clocks;
    QList<Row> escalations;
    QList<Row> relations;
    std::optional<Customer> customer;

    /// Sorts rows of any record into a case; others are passed over.
    static TicketCase of(const Row& ticket, const QList<Row>& rows);
    /// What to ask Records for, besides the ticket itself and its customer.
    static QList<Query> childQueries(RecordId ticket);
};

/// The states in which a ticket is still to be worked on, in the order of the path.
const QList<TicketState>& openStates();
bool isOpen(const Ticket& ticket);

}  // namespace Seatdesk
