// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions.h"
#include "domain/settings.h"
#include "store/authoritystore.h"

namespace Seatdesk {

/// What holds for the department of bound books: who checks at which level, and how far clocks may differ.
Result<Settings> bookSettings(AuthorityStore& store, ScopeId department);

/// What keeps the actor from checking that page of `book`, besides what the rules files say; nothing when they hold the
/// role that the department's settings name for the level, or one above it, and the page is not their own (see
/// BookPage::isOwnOf). Fails only when the file cannot be read.
Result<std::optional<Error>> pageCheckFault(AuthorityStore& store, const Actor& actor, const Row& check,
                                            const Row* book, Instant now);

}  // namespace Seatdesk
