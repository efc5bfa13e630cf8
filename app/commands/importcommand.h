// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

namespace Seatdesk {

/// import tickets|articles|phrases|customers|staff|categories FILE… [--map COLUMN=FIELD] [--key COLUMN] [--team NAME]
/// [--zone ZONE] [--report FILE], or import roster FILE…, see rostercommand.h. Exit 0 when any row was taken, 1 when
/// none.
int runImport(const CommandContext& context);

/// "tickets" to "ticket", …; empty for a word that names no importable record.
QString recordOfWord(const QString& word);

}  // namespace Seatdesk
