// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/staffcommand.h"

namespace Seatdesk {

class Administration;

/// log erase BOOK NUMBER ENTRY --order TEXT [--team NAME]: a lawful order takes the text out of one entry of a bound
/// book; see eraseBookEntry(). The book is named as `log verify` names it. `terminal.arguments` begin with "erase".
int runLogEraseOn(Administration& office, const StaffTerminal& terminal);

}  // namespace Seatdesk
