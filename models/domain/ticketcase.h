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
    std::optional<Ticket> parent;  ///< of the matter that this ticket is one of many about, where it may be seen

    /// The tie to that ticket; null when it belongs to none.
    [[nodiscard]] const Row* belonging() const;

    /// Sorts rows of any record into a case; others are passed over.
    static TicketCase of(const Row& ticket, const QList<Row>& rows);
    /// What to ask Records for, besides the ticket itself and its customer.
    static QList<Query> childQueries(RecordId ticket);
};

/// The states in which a ticket is still to be worked on, in the order of the path.
const QList<TicketState>& openStates();
bool isOpen(const Ticket& ticket);

}  // namespace Seatdesk
