// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"
#include "domain/permissions.h"
#include "domain/result.h"
#include "domain/row.h"

namespace Seatdesk {

/// What the rules files cannot say of the forms that calls are scored by: who puts one in use says so in their own
/// name, and none is ever deleted, only withdrawn. A seat without connection may have begun a score by it, which nobody
/// could read any more. That no version changes says fields.csv. Denied with the field or the verb. `before` is null
/// for a new row. The server says the same (check_scorecard).
Result<void> checkScorecardRights(const Actor& actor, const Operation& operation, const Row* before, const Row& after);

}  // namespace Seatdesk
