// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace Seatdesk {

/// Which of the scores of a recording it is.
namespace EvaluationRound {
inline constexpr QLatin1StringView kFirst{"first"};
/// After an appeal, without sight of the first.
inline constexpr QLatin1StringView kSecond{"second"};
/// One of several of the same call, without sight of the others; see Calibration.
inline constexpr QLatin1StringView kCalibration{"calibration"};
}  // namespace EvaluationRound

/// The steps of an evaluation; see states.csv.
namespace EvaluationState {
inline constexpr QLatin1StringView kDraft{"draft"};
/// Finished by the inspector, who sends it to the agent when its time has come.
inline constexpr QLatin1StringView kReady{"ready"};
inline constexpr QLatin1StringView kPublished{"published"};
inline constexpr QLatin1StringView kAcknowledged{"acknowledged"};
/// A second score as its inspector leaves it: nobody is sent it, it is laid beside the first.
inline constexpr QLatin1StringView kFinished{"finished"};
/// The agent objects; until it is decided the score does not count.
inline constexpr QLatin1StringView kAppealed{"appealed"};
/// Decided: the score stands.
inline constexpr QLatin1StringView kUpheld{"upheld"};
/// Decided: some or all items count as the second scorer found them.
inline constexpr QLatin1StringView kRevised{"revised"};
/// Handed in to a calibration that is open: nobody but its inspector sees it.
inline constexpr QLatin1StringView kSealed{"sealed"};
/// Of a calibration that was closed: all inspectors see it.
inline constexpr QLatin1StringView kShared{"shared"};
}  // namespace EvaluationState

}  // namespace Seatdesk
