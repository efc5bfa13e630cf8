// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace Seatdesk {

/// From one frame of a recording to another; the latter is not in it.
struct FrameSpan
{
    qint64 from = 0;
    qint64 to = 0;

    bool holds(qint64 frame) const { return frame >= from && frame < to; }
    bool operator==(const FrameSpan&) const = default;
};

using FrameSpans = std::vector<FrameSpan>;  ///< in order, apart from each other

}  // namespace Seatdesk
