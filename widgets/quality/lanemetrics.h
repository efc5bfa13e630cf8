// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Seatdesk::LaneMetrics {

constexpr int kRuler = 20;
constexpr int kNames = 22;  ///< the strip with the words of what was heard
constexpr int kLane = 84;

}  // namespace Seatdesk::LaneMetrics
