// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace Seatdesk {

/// The steps of an evaluation; see states.csv.
namespace EvaluationState {
inline constexpr QLatin1StringView kDraft{"draft"};
/// Finished by the inspector, who sends it to the agent when its time has come.
inline constexpr QLatin1StringView kReady{"ready"};
inline constexpr QLatin1StringView kPublished{"published"};
inline constexpr QLatin1StringView kAcknowledged{"acknowledged"};
}  // namespace EvaluationState

}  // namespace Seatdesk
