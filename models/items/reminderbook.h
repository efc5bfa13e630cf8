// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/groupbuilder.h"
#include "domain/reminder.h"
#include "items/liverows.h"

#include <QSet>

#include <optional>

namespace Seatdesk {

class Session;

/// What a person wants to be reminded of and has not done yet, the next one first, with the tickets it is about. GUI
/// thread.
class ReminderBook : public QObject
{
    Q_OBJECT

public:
    ReminderBook(Records& records, const Session& session, QObject* parent = nullptr);

    [[nodiscard]] const QList<Row>& rows() const { return m_open.rows(); }
    /// How many have come due.
    [[nodiscard]] int dueCount() const;
    [[nodiscard]] bool isDue(const Row& reminder) const;
    /// Null when it is about none, or none that this person sees.
    [[nodiscard]] const Row* ticketOf(const Row& reminder) const;
    /// To be called as time goes on: tells what fell due since the last call, at first also what did before.
    void look();

    [[nodiscard]] static Group note(GroupBuilder builder, Instant at, const QString& text, TicketId ticket);
    [[nodiscard]] static Group done(GroupBuilder builder, const Row& reminder);
    [[nodiscard]] static Group putOff(GroupBuilder builder, const Row& reminder, Instant at);

Q_SIGNALS:
    void changed();
    /// Once for each time that was set.
    void fellDue(const Seatdesk::Row& reminder);

private:
    void askTickets();

    const Session& m_session;
    LiveRows m_open;
    LiveRows m_tickets;
    QSet<QString> m_told;
};

}  // namespace Seatdesk
