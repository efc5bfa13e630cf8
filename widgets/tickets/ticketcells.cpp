// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tickets/ticketcells.h"

#include "domain/session.h"
#include "domain/ticketnumber.h"
#include "widgets/words/ticketwords.h"

#include <QCoreApplication>

namespace Seatdesk::TicketCells {

namespace {

QString syncWords(SyncState sync)
{
    switch (sync) {
        case SyncState::Synced:
            return {};
        case SyncState::Here:
            return QCoreApplication::translate("TicketCells", "Only here so far");
        case SyncState::Attention:
            return QCoreApplication::translate("TicketCells", "Needs attention");
    }
    return {};
}

QString stateWords(const Ticket& ticket)
{
    if (ticket.waiting())
        return QCoreApplication::translate("TicketCells", "Waiting");
    return ticket.state() ? TicketWords::state(*ticket.state()) : ticket.row().text(TicketField::kState);
}

}  // namespace

QString holder(const Ticket& ticket, const Session& session)
{
    if (const StaffId person = ticket.holder(); !person.isNull())
        return session.nameOf(ScopeId(person));
    const QString place = session.nameOf(ticket.scope());
    return place.isEmpty() ? QStringLiteral("—") : place;
}

QString text(const Ticket& ticket, TicketListModel::Column column, const Session& session)
{
    using Column = TicketListModel::Column;
    switch (column) {
        case Column::Sync:
            return syncWords(ticket.row().sync);
        case Column::Number:
            return TicketNumber::shown(ticket.number());
        case Column::Kind:
            return ticket.kind() ? TicketWords::kind(*ticket.kind()) : ticket.row().text(TicketField::kKind);
        case Column::Summary:
            return ticket.summary();
        case Column::Customer:
            return ticket.customerName();
        case Column::State:
            return stateWords(ticket);
        case Column::Owner:
            return holder(ticket, session);
        case Column::Clock:
            return TimeWords::countdown(ClockReading::of(ticket, session.time().now()));
    }
    return {};
}

}  // namespace Seatdesk::TicketCells
