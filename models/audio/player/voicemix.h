// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/player/framespan.h"

#include <array>
#include <optional>

namespace Seatdesk {

/// What an inspector does to the two voices. Decibels.
struct VoiceMix
{
    std::array<double, 2> gain{};
    std::array<bool, 2> muted{};
    std::optional<int> solo = std::nullopt;           ///< only this voice
    bool levelled = false;                            ///< both as loud as each other
    std::array<std::optional<double>, 2> loudness{};  ///< LUFS, as measured; what is not known is not levelled
    bool bothEars = false;                            ///< each voice in both ears instead of one in each

    bool operator==(const VoiceMix&) const = default;

    /// The factor for one voice's samples: 0 when it is not to be heard.
    double factor(int voice) const;
};

/// Lays a tone over the parts that nobody is to hear, in samples that begin at `first`: in all channels, so that
/// neither the voice nor its echo in the other is left.
void beepOver(const FrameSpans& spans, qint64 first, qint64 frames, int channels, int rate, qint16* samples);

/// Two channels for two ears, from one or more channels of a recording.
void mixForEars(const VoiceMix& mix, const qint16* samples, qint64 frames, int channels, qint16* ears);

}  // namespace Seatdesk
