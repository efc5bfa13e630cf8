// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/callertickets.h"

namespace Seatdesk {

int CallerTickets::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tickets.size());
}

QVariant CallerTickets::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Ticket& ticket = m_tickets.at(index.row());
    switch (role) {
        case Qt::DisplayRole:
            return ticket.summary();
        case IdRole:
            return ticket.id().toString();
        default:
            return {};
    }
}

void CallerTickets::setTickets(const QList<Ticket>& tickets)
{
    beginResetModel();
    m_tickets = tickets;
    endResetModel();
}

QList<Ticket> possibleDuplicates(const QList<Ticket>& open, const Ticket& typed, Instant since,
                                 const QStringList& except)
{
    QList<Ticket> found;
    for (const Ticket& ticket : open) {
        const bool sameKind = typed.kind() && ticket.kind() == typed.kind();
        const bool sameCategory = !typed.category().isNull() && ticket.category() == typed.category();
        const bool recent = ticket.recordedAt().value_or(Instant::max()) >= since;
        const bool other = ticket.id() != typed.id() && !except.contains(ticket.id().toString());
        if ((sameKind || sameCategory) && recent && other)
            found.append(ticket);
    }
    return found;
}

}  // namespace Seatdesk
