// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/callertickets.h"

#include <QObject>
#include <QTimer>

namespace Seatdesk {

class Records;

/// What a customer has with us: open tickets, the next to run out first, and the last contacts. Follows the feed.
class CallerHistory : public QObject
{
    Q_OBJECT

public:
    explicit CallerHistory(Records& records, QObject* parent = nullptr);

    /// Both null: nobody.
    void setCaller(CustomerId customer, RecordId contact);
    [[nodiscard]] CallerTickets& open() { return m_open; }
    [[nodiscard]] CallerTickets& last() { return m_last; }
    [[nodiscard]] const QList<Ticket>& openTickets() const { return m_openTickets; }

    static constexpr int kLast = 12;

Q_SIGNALS:
    void changed();

private:
    void load();
    void show(const QList<Row>& rows);

    Records& m_records;
    CallerTickets m_open;
    CallerTickets m_last;
    QList<Ticket> m_openTickets;
    CustomerId m_customer;
    RecordId m_contact;
    QTimer m_again;
    quint64 m_question = 0;
};

}  // namespace Seatdesk
