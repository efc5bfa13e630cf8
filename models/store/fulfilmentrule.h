// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions.h"
#include "store/authoritystore.h"

#include <optional>

namespace Seatdesk {

/// What the rules files cannot say: a standing task was done by whoever owes it where it is owed, or by the lead or
/// the director for them. Nothing when it may be said; an error of the outer result only when the file cannot be read.
Result<std::optional<Error>> fulfilmentFault(AuthorityStore& store, const Actor& actor, const Row& fulfilment,
                                             Instant now);

}  // namespace Seatdesk
