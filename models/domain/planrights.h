// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"
#include "domain/permissions.h"
#include "domain/result.h"
#include "domain/row.h"

namespace Seatdesk {

/// What the rules files cannot say of emergency plans and of what is done by them: who activates, ends or writes one
/// says so in their own name, what has ended stays as it ended, and nothing of it is deleted. Denied with the field or
/// the step. `before` is null for a new row. The server says the same (check_plan).
Result<void> checkPlanRights(const Actor& actor, const Operation& operation, const Row* before, const Row& after);

}  // namespace Seatdesk
