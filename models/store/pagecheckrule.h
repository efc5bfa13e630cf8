// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions.h"
#include "store/authoritystore.h"

namespace Seatdesk {

/// What keeps the actor from checking that page of `book`, besides what the rules files say; nothing when they hold the
/// role that the department's settings name for the level, or one above it, and the page is not their own (see
/// BookPage::isOwnOf). Fails only when the file cannot be read.
Result<std::optional<Error>> pageCheckFault(AuthorityStore& store, const Actor& actor, const Row& check,
                                            const Row* book, Instant now);

}  // namespace Seatdesk
