// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace Seatdesk {

/// The steps of a calibration; see states.csv.
namespace CalibrationState {
inline constexpr QLatin1StringView kOpen{"open"};
/// All scores are in, or whoever opened it ended it: what was handed in is for all inspectors.
inline constexpr QLatin1StringView kClosed{"closed"};
}  // namespace CalibrationState

}  // namespace Seatdesk
