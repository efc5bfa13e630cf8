// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/analysis/timespan.h"

#include <algorithm>

namespace Seatdesk {

int shared(const TimeSpans& one, const TimeSpans& other)
{
    int frames = 0;
    auto right = other.begin();
    for (const TimeSpan& left : one) {
        while (right != other.end() && right->to <= left.from)
            ++right;
        for (auto next = right; next != other.end() && next->from < left.to; ++next)
            frames += std::min(left.to, next->to) - std::max(left.from, next->from);
    }
    return frames;
}

int total(const TimeSpans& spans)
{
    int frames = 0;
    for (const TimeSpan& span : spans)
        frames += span.length();
    return frames;
}

TimeSpans without(const TimeSpans& spans, const TimeSpans& others)
{
    TimeSpans left;
    for (const TimeSpan& span : spans) {
        int from = span.from;
        for (const TimeSpan& other : others) {
            if (other.to <= from || other.from >= span.to)
                continue;
            if (other.from > from)
                left.push_back({from, other.from});
            from = other.to;
        }
        if (from < span.to)
            left.push_back({from, span.to});
    }
    return left;
}

}  // namespace Seatdesk
