// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/staffcommand.h"

namespace Seatdesk {

/// scope add NAME [--kind team|unit] · scope rename NAME NEW · scope list. Teams and units of the folder's department,
/// which is made when there is none. What stands so already is left alone and said.
int runScope(const CommandContext& context);
/// The same on any department.
int runScopeOn(Administration& office, const StaffTerminal& terminal);

}  // namespace Seatdesk
