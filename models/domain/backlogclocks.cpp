// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/backlogclocks.h"

#include "domain/clockbook.h"
#include "domain/ticketcase.h"

namespace Seatdesk {

QList<Row> backlogClocks(Row& ticket, const CompletionRules& rules, Instant now)
{
    const Ticket view(ticket);
    const std::optional<Instant> recorded = view.recordedAt();
    if (!isOpen(view) || view.dueAt() || !recorded || *recorded >= now)
        return {};
    ClockBook book(rules, {});
    // No operation made the row: its own id stands for one.
    const OperationId origin(ticket.id.uuid());
    book.happened(ClockEvent::Recorded, {origin, *recorded, view});
    if (view.promisedAt())
        book.startPromise(*view.promisedAt(), {origin, *recorded, view});
    QList<Row> running;
    for (Row clock : book.rows()) {
        if (TicketClock(clock).dueAt().value_or(now) <= now)
            continue;
        clock.scope = ticket.scope;
        clock.alsoScope = ticket.alsoScope;
        running.append(clock);
    }
    const ClockBook left(rules, running);
    const Row* next = left.next();
    if (!next)
        return {};
    const auto show = [&](QLatin1StringView field, QLatin1StringView of) {
        ticket.fields.insert(field, next->fields.value(of));
    };
    show(TicketField::kDueAt, TicketClockField::kDueAt);
    show(TicketField::kWarnAt, TicketClockField::kWarnAt);
    show(TicketField::kDueFrom, TicketClockField::kStartedAt);
    show(TicketField::kDueKind, TicketClockField::kKind);
    return running;
}

}  // namespace Seatdesk
