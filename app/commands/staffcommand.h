// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

namespace Seatdesk {

/// staff add NUMBER NAME [--team NAME] [--role ROLE]… [--password-file F] · staff password NUMBER --password-file F ·
/// staff grant|revoke NUMBER ROLE [--scope NAME] · staff disable|enable NUMBER. Makes the department when there is
/// none.
int runStaff(const CommandContext& context);

}  // namespace Seatdesk
