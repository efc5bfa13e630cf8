// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket.h"

#include <QAbstractListModel>
#include <QList>

namespace Seatdesk {

/// A few tickets of one customer, in the order given.
class CallerTickets : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1 };

    explicit CallerTickets(QObject* parent = nullptr) : QAbstractListModel(parent) {}

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    void setTickets(const QList<Ticket>& tickets);
    [[nodiscard]] const Ticket& ticketAt(int row) const { return m_tickets.at(row); }

private:
    QList<Ticket> m_tickets;
};

/// The open tickets that may be about the same matter: of the same kind or category, recorded since `since`, not among
/// `except`.
QList<Ticket> possibleDuplicates(const QList<Ticket>& open, const Ticket& typed, Instant since,
                                 const QStringList& except);

}  // namespace Seatdesk
