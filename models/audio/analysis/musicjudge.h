// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/analysis/timespan.h"

#include <vector>

namespace Seatdesk {

/// Finds music and steady tones in one channel by what speech never does: a few frequencies that stay where they are.
/// Each 80 ms say how much of the spectrum stayed since the last, and how few frequencies hold it; the mean over 3 s
/// decides. Played music reaches 0.47, speech of one or several persons stays below 0.30.
class MusicJudge
{
public:
    static constexpr int kStepFrames = 8;  ///< of 10 ms

    /// How tonal the next 80 ms are, 0 to 1.
    void add(float tonality) { m_tonality.push_back(static_cast<unsigned char>(tonality * 255)); }
    TimeSpans finish(int frames) const;

private:
    std::vector<unsigned char> m_tonality;
};

}  // namespace Seatdesk
