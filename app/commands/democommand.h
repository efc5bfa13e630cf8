// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"
#include "host/demo/demooptions.h"

namespace Seatdesk {

/// demo [--seed N]: fills a new folder with the demo department.
int runDemo(const CommandContext& context);
/// What was made, for the terminal.
QString demoReport(const DemoSummary& summary, qint64 milliseconds);

}  // namespace Seatdesk
