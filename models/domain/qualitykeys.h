// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace Seatdesk::SettingKey {

/// Where recordings lie on this person's PC, or everybody's.
inline constexpr QLatin1StringView kRecordingFolder{"quality.folder"};
/// Which program named the recordings, see recordingNameStyles.
inline constexpr QLatin1StringView kRecordingNames{"quality.names"};
/// The department's own pattern, for the style "own".
inline constexpr QLatin1StringView kRecordingPattern{"quality.pattern"};

/// How many recordings of each agent are scored in a month.
inline constexpr QLatin1StringView kSamplePlanned{"quality.sample_planned"};
/// What the month's sample is drawn by.
inline constexpr QLatin1StringView kSampleSeed{"quality.sample_seed"};
/// Hours from publishing a score until the agent sees it; 0: at once.
inline constexpr QLatin1StringView kReleaseHours{"quality.release_hours"};
/// Working days from publishing a score in which its agent may appeal.
inline constexpr QLatin1StringView kAppealDays{"quality.appeal_days"};
/// Characters a minute that an agent should speak.
inline constexpr QLatin1StringView kSpeechNorm{"quality.speech_norm"};
/// Hundredths of κ or α below which inspectors do not agree on an item.
inline constexpr QLatin1StringView kAgreementLow{"quality.agreement_low"};
/// Hundredths of κ or α from which they do.
inline constexpr QLatin1StringView kAgreementGood{"quality.agreement_good"};

}  // namespace Seatdesk::SettingKey
