// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"

namespace Seatdesk {

/// An operation on its way to the authority. One that was refused is kept, with the answer and the person's own text,
/// until it has been dealt with.
struct TrayItem
{
    enum class Stage { Refused, Waiting, Sent };

    Operation operation;
    PushResult result;     ///< of what was refused
    Instant answeredAt{};  ///< the epoch while it waits
    Stage stage = Stage::Refused;
};

/// What waits for the authority.
struct PendingCount
{
    int operations = 0;
    Instant oldest{};  ///< meaningless when there are none
};

}  // namespace Seatdesk
