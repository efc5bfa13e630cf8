// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/analysis/musicjudge.h"

#include <algorithm>

namespace Seatdesk {

namespace {

constexpr int kAround = 18;  // steps before and after: 3 s
constexpr double kMusical = 0.36;
constexpr int kShortestMusic = 38;  // steps
constexpr int kEdge = 12;           // a mean over 3 s rises late and falls early

}  // namespace

TimeSpans MusicJudge::finish(int frames) const
{
    const int count = static_cast<int>(m_tonality.size());
    std::vector<int> sums(static_cast<size_t>(count) + 1);
    for (int i = 0; i < count; ++i)
        sums[static_cast<size_t>(i) + 1] = sums[static_cast<size_t>(i)] + m_tonality[static_cast<size_t>(i)];
    TimeSpans music = spansOf(count, [&sums, count](int i) {
        const int from = std::max(0, i - kAround);
        const int to = std::min(count, i + kAround + 1);
        return sums[static_cast<size_t>(to)] - sums[static_cast<size_t>(from)] > kMusical * 255 * (to - from);
    });
    std::erase_if(music, [](const TimeSpan& span) { return span.length() < kShortestMusic; });
    for (TimeSpan& span : music) {
        span.from = std::max(0, (span.from - kEdge) * kStepFrames);
        span.to = std::min(frames, (span.to + kEdge) * kStepFrames);
    }
    return music;
}

}  // namespace Seatdesk
