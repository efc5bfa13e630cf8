// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

namespace Seatdesk {

/// `log verify [--export OUT]`: goes through every bound book of the folder, and writes them into one file that can be
/// checked anywhere. Names the first entry that does not hold.
int runLog(const CommandContext& context);

/// The words `verify FILE`: goes through such a file; no folder is needed. Other words are told how it is called.
int runLogFile(const QStringList& words, const CommandOutput& out, const CommandOutput& err);

}  // namespace Seatdesk
