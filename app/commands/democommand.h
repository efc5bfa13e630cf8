// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

namespace Seatdesk {

/// demo [--seed N]: fills a new folder with the demo department.
int runDemo(const CommandContext& context);

}  // namespace Seatdesk
