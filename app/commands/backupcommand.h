// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

namespace Seatdesk {

/// backup TARGET: the precious files into a new folder, also while the seat is in use.
int runBackup(const CommandContext& context);

}  // namespace Seatdesk
