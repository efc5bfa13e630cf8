// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

namespace Seatdesk {

/// export tickets|articles|… OUT [--batch ID] [--reason TEXT]: an import given back with its header, order and cells,
/// or the union of all. The form follows the name of OUT.
/// export unsent STAFF OUT --reason TEXT: what waits of that person, see SeatHost::exportUnsent().
int runExport(const CommandContext& context);

}  // namespace Seatdesk
