// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/demo/democase.h"

namespace Seatdesk {

/// Which tickets there are to be: how many in each state, since when they stand there, whose and about what.
class DemoCases
{
public:
    DemoCases(const DemoWorld& world, DemoChance chance);

    static constexpr int kCount = 2000;

    [[nodiscard]] QList<DemoCase> make();

private:
    struct Age
    {
        int share = 0;
        int least = 0;  ///< minutes
        int most = 0;
    };
    struct Quota
    {
        TicketState state = TicketState::Closed;
        bool waiting = false;
        int count = 0;
        QList<Age> ages;  ///< since the last step; empty: at any time of the six weeks
        int hours = 0;    ///< how long the way to that step may have taken; 0: no longer than the steps do
    };

    static const QList<Quota>& quotas();
    DemoCase makeCase(const Quota& quota);
    void chooseTime(DemoCase& one, const Quota& quota);
    void chooseMatter(DemoCase& one);
    void choosePeople(DemoCase& one);
    void chooseTarget(DemoCase& one);
    void joinCalls(QList<DemoCase>& cases);
    void joinMerged(QList<DemoCase>& cases);

    const DemoWorld& m_world;
    DemoChance m_chance;
    QList<QJsonObject> m_settled;     ///< what an agent can answer alone
    QList<QJsonObject> m_dispatched;  ///< what others have to do
};

}  // namespace Seatdesk
