// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/player/framespan.h"

namespace Seatdesk {

/// A part of a recording that was really played, and how fast: for the listening log. What was jumped over or sought
/// past is in none.
struct HeardRange
{
    FrameSpan span;
    double speed = 1;

    bool operator==(const HeardRange&) const = default;
};

}  // namespace Seatdesk
