// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/dueclock.h"
#include "items/liverows.h"

namespace Seatdesk {

class Session;

/// Running clocks that warn this person, in the order of their ends: those of tickets they own or hold (or of those for
/// whom they stand in), and as a lead or director those that warn the lead or director, and a lead's those of tickets
/// that lie in their scopes held by nobody yet. GUI thread.
class DueClocks : public QObject
{
    Q_OBJECT

public:
    DueClocks(Records& records, const Session& session, QObject* parent = nullptr);

    /// Which of them: `where` is asked of tickets and of clocks, in fields that both have. At most `limit` of each, the
    /// soonest; 0: all.
    void ask(const QList<Condition>& where, int limit);
    [[nodiscard]] const QList<DueClock>& list() const { return m_list; }
    /// Whether what was asked last is answered.
    [[nodiscard]] bool isLoaded() const;

Q_SIGNALS:
    void changed();
    /// Some of what was asked could not be read: the list is as it was.
    void failed();

private:
    void askClocks(const QList<Condition>& where, int limit);
    void askTicketsOfClocks();
    void gather();
    void addClock(const Row& clock);
    [[nodiscard]] bool concernsMe(const Row& ticket) const;
    [[nodiscard]] QStringList peopleIActFor() const;

    const Session& m_session;
    LiveRows m_tickets;
    LiveRows m_clocks;  ///< that warn a lead or director
    LiveRows m_clockTickets;
    bool m_asksClocks = false;
    QList<DueClock> m_list;
};

}  // namespace Seatdesk
