// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/staffcommand.h"

namespace Seatdesk {

/// import roster FILE… [--team NAME]: who is on which shift of which day. Exit 0 when any of it could be read.
int runRosterImport(const CommandContext& context);
/// The same on any department.
int runRosterImportOn(Administration& office, const StaffTerminal& terminal);

}  // namespace Seatdesk
