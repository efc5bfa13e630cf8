// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "domain/result.h"
#include "domain/row.h"

namespace Seatdesk {

/// What the rules files cannot say of a calibration: whoever opens one does so in their own name and asks at least two;
/// each hands in for themselves alone, while it is open and having been asked; while a score is owed nobody but whoever
/// opened it closes it. `before` is null for a new one.
[[nodiscard]] Result<void> checkCalibration(StaffId person, const Row* before, const Row& after);

/// The round as an authority keeps it: closed once nobody owes a score any more. Of two who hand in without a network
/// each believes that the other is still owed, and closes nothing.
[[nodiscard]] Row closedWithTheLast(const Row* before, Row after, Instant now);

}  // namespace Seatdesk
