// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/authoritystore.h"

namespace Seatdesk {

/// What follows from a change of a calibration: once it is closed, the scores that were handed in are all inspectors'.
/// Nothing for other rows and changes. Inside a transaction of the caller.
Result<void> shareCalibrated(AuthorityStore& store, const Row* before, const Row& after, Instant now);

}  // namespace Seatdesk
