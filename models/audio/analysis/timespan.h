// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace Seatdesk {

/// What a recording is judged in: a hundredth of a second.
constexpr int kJudgedPerSecond = 100;

/// From one moment of a recording to another, in frames of 10 ms; the latter is not in it.
struct TimeSpan
{
    int from = 0;
    int to = 0;

    int length() const { return to - from; }
    double start() const { return static_cast<double>(from) / kJudgedPerSecond; }
    double end() const { return static_cast<double>(to) / kJudgedPerSecond; }
    double seconds() const { return static_cast<double>(length()) / kJudgedPerSecond; }
    bool operator==(const TimeSpan&) const = default;
};

using TimeSpans = std::vector<TimeSpan>;  ///< in order, apart from each other

/// The spans in which a frame answers true.
template <typename Frames>
TimeSpans spansOf(int count, const Frames& holds)
{
    TimeSpans spans;
    for (int i = 0; i < count; ++i) {
        if (!holds(i))
            continue;
        if (!spans.empty() && spans.back().to == i)
            spans.back().to = i + 1;
        else
            spans.push_back({i, i + 1});
    }
    return spans;
}

/// How many frames two lists have in common.
int shared(const TimeSpans& one, const TimeSpans& other);
int total(const TimeSpans& spans);
/// What of the spans lies outside the others.
TimeSpans without(const TimeSpans& spans, const TimeSpans& others);

}  // namespace Seatdesk
