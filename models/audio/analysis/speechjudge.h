// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/analysis/timespan.h"

#include <array>
#include <cstddef>
#include <deque>

namespace Seatdesk {

/// How loud a voice is in each band of hearing that a telephone carries, for one frame of 10 ms, in decibels of full
/// scale.
constexpr int kSpeechBands = 13;
using BandLevels = std::array<float, kSpeechBands>;

/// Finds speech in one channel by what rises above the noise. The noise of a band is the level that a fifth of half a
/// second stays below, the least of them over 10 s before and after; the higher of the two, so that a line that becomes
/// noisy is not speech. A frame counts by how far all bands together are above their noise. One setting for telephones
/// and rooms; measured with made calls and labelled meetings (see README).
/// Memory for 20 s at any length, and a byte a frame.
class SpeechJudge
{
public:
    /// The levels of the next frame, smoothed over 30 ms.
    void add(const BandLevels& levels);
    /// No more frames: what is speech.
    TimeSpans finish();

private:
    static constexpr int kBlockFrames = 50;
    static constexpr size_t kBlocksAround = 20;

    struct Block
    {
        std::vector<BandLevels> levels;
        BandLevels quiet{};
    };

    void closeBlock();
    void judge(size_t index);
    void judgeFrames(const Block& block, const BandLevels& noise);
    bool speaksEnough(const TimeSpan& span) const;

    std::deque<Block> m_blocks;  ///< those before the one to be judged next, it, and those after it
    size_t m_next = 0;           ///< of m_blocks, the one to be judged next
    Block m_open;
    std::vector<signed char> m_marks;  ///< for each frame: kNothing, kAudible, kClear
};

}  // namespace Seatdesk
