// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/dueclocks.h"

namespace Seatdesk {

class Session;

/// Watches the running clocks that warn this person (see DueClocks): which end soonest, and which come to their
/// warning. GUI thread.
class ClockWatch : public QObject
{
    Q_OBJECT

public:
    ClockWatch(Records& records, const Session& session, QObject* parent = nullptr);

    /// The soonest, those that have run out among them.
    [[nodiscard]] const QList<DueClock>& due() const { return m_soonest.list(); }
    /// To be called as time goes on: tells which clocks came to their warning since the last call, however many others
    /// have run out.
    void look();

Q_SIGNALS:
    void changed();
    /// Once for each clock, when it comes to its warning while this person is here; again where the clock that they are
    /// told by was put back behind it.
    void warned(const Seatdesk::DueClock& due);

private:
    void ask();
    void askComing();

    const Session& m_session;
    DueClocks m_soonest;
    DueClocks m_coming;      ///< all whose warning lies between the last look and m_until
    bool m_mustAsk = false;  ///< something could not be read
    Instant m_looked;
    Instant m_until;
};

}  // namespace Seatdesk
