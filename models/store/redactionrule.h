// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions.h"
#include "store/authoritystore.h"

#include <optional>

namespace Seatdesk {

/// What the rules files cannot say: a redaction is written in one's own name, of a recording that there is, for the
/// whole department to see; and taken back by whoever wrote it or the director. Nothing when it may be written; an
/// error of the outer result only when the file cannot be read.
Result<std::optional<Error>> redactionFault(AuthorityStore& store, const Actor& actor, const Row& redaction,
                                            Instant now);

}  // namespace Seatdesk
