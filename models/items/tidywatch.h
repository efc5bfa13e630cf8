// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/shiftboard.h"

#include <QSet>

namespace Seatdesk {

/// Tells the people of a shift that it ends soon, once for each shift: then the place is tidied and the items are
/// counted (domain.md, section 5). Whoever is on it by the roster, or opened it. Looks at the clock by itself. GUI
/// thread.
class TidyWatch : public QObject
{
    Q_OBJECT

public:
    /// Of the person's own team. All outlive it.
    TidyWatch(Records& records, const Session& session, const Settings& settings, QObject* parent = nullptr);

    /// Looks at the clock.
    void look();

Q_SIGNALS:
    void due(const Seatdesk::ShiftTurn& turn);

private:
    [[nodiscard]] bool isOn(const ShiftTurn& turn) const;
    [[nodiscard]] QList<ShiftTurn> turns() const;

    const Session& m_session;
    const Settings& m_settings;
    ShiftBoard m_board;
    QSet<qint64> m_told;  ///< when the shifts end that were told of, in µs
    QTimer m_clock;
};

}  // namespace Seatdesk
