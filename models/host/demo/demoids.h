// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"
#include "host/demo/demochance.h"

#include <QSet>

namespace Seatdesk {

/// Ids that follow from the seed: in the form of version 7, so that they sort by the time of making as real ones do.
class DemoIds
{
public:
    explicit DemoIds(quint64 seed) : m_chance(seed) {}

    RecordId next(Instant at);
    /// Gives the operations of a planned group, and the rows that they make, ids of ours. A row whose id was ours
    /// before keeps it.
    void adopt(Group& group);

private:
    QUuid make(Instant at);

    DemoChance m_chance;
    quint64 m_count = 0;
    QSet<RecordId> m_ours;
};

}  // namespace Seatdesk
