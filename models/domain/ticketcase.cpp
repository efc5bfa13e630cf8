// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ticketcase.h"

#include "domain/escalation.h"
#include "domain/relation.h"
#include "domain/ticketclock.h"

#include <algorithm>

namespace Seatdesk {

namespace {

Query childrenOf(RecordId ticket, QLatin1StringView record, QLatin1StringView order)
{
    Query query;
    query.record = record;
    query.where = {{QStringLiteral("ticket"), Condition::Test::Equal, ticket.toString(), {}}};
    query.sort = {{order, false}};
    return query;
}

}  // namespace

TicketCase TicketCase::of(const Row& ticket, const QList<Row>& rows)
{
    TicketCase result;
    result.ticket = Ticket(ticket);
    for (const Row& row : rows) {
        if (row.record == TicketClock::kRecord)
            result.clocks.append(row);
        else if (row.record == Escalation::kRecord)
            result.escalations.append(row);
        else if (row.record == Relation::kRecord)
            result.relations.append(row);
        else if (row.record == Customer::kRecord)
            result.customer = Customer(row);
    }
    return result;
}

const Row* TicketCase::belonging() const
{
    const auto found = std::find_if(relations.begin(), relations.end(), [](const Row& row) {
        return Relation(row).kind() == Relation::kBelongs && !Relation(row).endedAt();
    });
    return found == relations.end() ? nullptr : &*found;
}

QList<Query> TicketCase::childQueries(RecordId ticket)
{
    return {childrenOf(ticket, TicketClock::kRecord, TicketClockField::kStartedAt),
            childrenOf(ticket, Escalation::kRecord, EscalationField::kAt),
            childrenOf(ticket, Relation::kRecord, RelationField::kKind)};
}

const QList<TicketState>& openStates()
{
    static const QList<TicketState> states{TicketState::Recorded, TicketState::Returned, TicketState::Dispatched,
                                           TicketState::Accepted, TicketState::Done,     TicketState::Callback};
    return states;
}

bool isOpen(const Ticket& ticket)
{
    return ticket.state() && openStates().contains(*ticket.state());
}

}  // namespace Seatdesk
