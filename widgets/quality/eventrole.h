// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/analysis/callevents.h"
#include "widgets/theme/role.h"

namespace Seatdesk {

/// What a thing that was heard is coloured as, in the lanes and in the list.
Role roleOf(CallEvent::Kind kind);

}  // namespace Seatdesk
