// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/row.h"

namespace Seatdesk {

/// What the rules files cannot say of points: what is decided lies with the person whose points they are and with
/// nobody else, and whoever decides says so in their own name. Denied with the field. A new item says how it was
/// decided, has terms that a rule can have, and the id of the fact that it names, so that one fact counts once: else
/// Invalid with the field. `before` is null for a new item. The server says the same (check_points).
[[nodiscard]] Result<void> checkPoints(StaffId person, const Row* before, const Row& after);

}  // namespace Seatdesk
