// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>

namespace Seatdesk {

/// The lowest and the highest of some samples.
struct Peak
{
    qint16 low = 32767;
    qint16 high = -32768;

    bool empty() const { return low > high; }
    void add(const Peak& other)
    {
        low = std::min(low, other.low);
        high = std::max(high, other.high);
    }
    bool operator==(const Peak&) const = default;
};

}  // namespace Seatdesk
