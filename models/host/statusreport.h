// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/syncstatus.h"

namespace Seatdesk {

class SeatStore;

/// What the sync thread knows of how a seat stands.
struct Standing
{
    bool isReachable = false;
    bool isServed = false;  ///< rounds end well in spite of the trouble, which is that nothing is taken
    Instant asOf{};         ///< of the last answer since the start; none yet: what the last run has noted
    std::optional<Error> trouble;
    Duration serverAhead{};
};

/// The state of the replica that says when the authority last answered.
inline const QString kAsOfState = QStringLiteral("as_of");

/// Counts what waits and what was refused, and tells the indicator all of it in its own thread. Blocks for the writer.
void reportStanding(SeatStore& store, SyncStatus& status, const Standing& standing);

}  // namespace Seatdesk
