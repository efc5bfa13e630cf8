// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"

namespace Seatdesk {

/// An operation that the authority refused, with its answer and the person's own text: kept until dealt with.
struct TrayItem
{
    Operation operation;
    PushResult result;
    Instant answeredAt{};
};

/// What waits for the authority.
struct PendingCount
{
    int operations = 0;
    Instant oldest{};  ///< meaningless when there are none
};

}  // namespace Seatdesk
