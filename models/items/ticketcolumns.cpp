// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ticketcolumns.h"

namespace Seatdesk::TicketColumns {

const QStringList& fields()
{
    using namespace TicketField;
    static const QStringList names{kNumber, kKind,       kSummary, kCustomerName, kState,      kWaiting, kPriority,
                                   kHolder, kOwner,      kDueAt,   kDueKind,      kWarnAt,     kDueFrom, kClosedAt,
                                   kUrged,  kRecordedAt, kMovedAt, kFormOwed,     kEscalatedTo};
    return names;
}

QLatin1StringView field(Column column)
{
    switch (column) {
        case Column::Sync:
            return QLatin1StringView("sync_state");
        case Column::Number:
            return TicketField::kNumber;
        case Column::Kind:
            return TicketField::kKind;
        case Column::Summary:
            return TicketField::kSummary;
        case Column::Customer:
            return TicketField::kCustomerName;
        case Column::State:
            return TicketField::kState;
        case Column::Owner:
            return TicketField::kHolder;
        case Column::Clock:
            return TicketField::kDueAt;
    }
    return {};
}

QVariant display(const Ticket& ticket, Column column)
{
    switch (column) {
        case Column::Number:
            return ticket.number();
        case Column::Kind:
            return ticket.row().text(TicketField::kKind);
        case Column::Summary:
            return ticket.summary();
        case Column::Customer:
            return ticket.customerName();
        case Column::State:
            return ticket.row().text(TicketField::kState);
        case Column::Owner:
            return ticket.row().text(TicketField::kHolder);
        case Column::Sync:
        case Column::Clock:
            return {};
    }
    return {};
}

QVariant sortValue(const Ticket& ticket, Column column)
{
    if (column == Column::Sync)
        return static_cast<int>(ticket.row().sync);
    return ticket.row().fields.value(TicketColumns::field(column)).toVariant();
}

}  // namespace Seatdesk::TicketColumns
