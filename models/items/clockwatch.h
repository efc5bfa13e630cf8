// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clockreading.h"
#include "domain/ticketclock.h"
#include "items/liverows.h"

namespace Seatdesk {

class Session;

/// The running clocks that warn this person, in the order of their ends: those of tickets they own or hold (or of those
/// for whom they stand in), and as a lead or director those that warn the lead or director, and a lead's those of
/// tickets that lie in their scopes held by nobody yet. GUI thread.
class ClockWatch : public QObject
{
    Q_OBJECT

public:
    struct Due
    {
        Row ticket;
        std::optional<Row> clock;  ///< when it is another than the ticket's next

        [[nodiscard]] std::optional<Instant> dueAt() const;
        [[nodiscard]] std::optional<Instant> warnAt() const;
        [[nodiscard]] std::optional<ClockKind> kind() const;
        [[nodiscard]] ClockReading reading(Instant now) const;
    };

    ClockWatch(Records& records, const Session& session, QObject* parent = nullptr);

    [[nodiscard]] const QList<Due>& due() const { return m_due; }
    /// To be called as time goes on: tells which clocks came to their warning since the last call.
    void look();

Q_SIGNALS:
    void changed();
    /// Once for each clock, when it comes to its warning while this person is here.
    void warned(const Seatdesk::ClockWatch::Due& due);

private:
    void ask();
    void askTicketsOfClocks();
    void gather();
    [[nodiscard]] bool concernsMe(const Row& ticket) const;
    [[nodiscard]] QStringList peopleIActFor() const;

    const Session& m_session;
    LiveRows m_tickets;
    LiveRows m_clocks;  ///< that warn a lead or director
    LiveRows m_clockTickets;
    QList<Due> m_due;
    Instant m_looked;
};

}  // namespace Seatdesk
