// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/analysis/callevents.h"

#include <algorithm>
#include <tuple>

namespace Seatdesk {

namespace {

/// More than half of the span lies in the others.
bool isMostlyIn(const TimeSpan& span, const TimeSpans& others)
{
    return 2 * shared({span}, others) > span.length();
}

void addSilences(const CallAnalysis& analysis, std::vector<CallEvent>& events)
{
    TimeSpans answers;
    for (const ResponseGap& gap : analysis.responses) {
        if (gap.span.seconds() < kListedAnswer || isMostlyIn(gap.span, analysis.holds))
            continue;
        answers.push_back(gap.span);
        events.push_back({CallEvent::Kind::LongAnswer, gap.span, gap.by});
    }
    for (const SilenceSpan& silence : analysis.silences) {
        const bool told =
            silence.music || isMostlyIn(silence.span, answers) || isMostlyIn(silence.span, analysis.holds);
        if (!told)
            events.push_back({CallEvent::Kind::Silence, silence.span, -1});
    }
}

}  // namespace

std::vector<CallEvent> callEvents(const CallAnalysis& analysis)
{
    std::vector<CallEvent> events;
    addSilences(analysis, events);
    for (const TalkOver& both : analysis.talkOvers) {
        if (both.span.seconds() >= kListedTalkOver)
            events.push_back({both.interruption ? CallEvent::Kind::Interruption : CallEvent::Kind::TalkOver, both.span,
                              both.second});
    }
    for (const TimeSpan& hold : analysis.holds)
        events.push_back({CallEvent::Kind::Hold, hold, -1});
    for (size_t voice = 0; voice < analysis.voices.size(); ++voice) {
        if (analysis.voices[voice].clipped > 0)
            events.push_back({CallEvent::Kind::Clipped, {0, 0}, static_cast<int>(voice)});
    }
    std::stable_sort(events.begin(), events.end(), [](const CallEvent& a, const CallEvent& b) {
        return std::tuple(a.span.from, a.span.to) < std::tuple(b.span.from, b.span.to);
    });
    return events;
}

TimeSpans skippableSpans(const CallAnalysis& analysis)
{
    constexpr int kBreath = kJudgedPerSecond / 2;
    TimeSpans spans = analysis.holds;
    for (const SilenceSpan& silence : analysis.silences)
        spans.push_back(silence.span);
    std::sort(spans.begin(), spans.end(), [](const TimeSpan& a, const TimeSpan& b) { return a.from < b.from; });
    TimeSpans joined;
    for (const TimeSpan& span : spans) {
        if (!joined.empty() && span.from <= joined.back().to)
            joined.back().to = std::max(joined.back().to, span.to);
        else
            joined.push_back(span);
    }
    TimeSpans skipped;
    for (const TimeSpan& span : joined) {
        if (span.length() > 2 * kBreath)
            skipped.push_back({span.from + kBreath, span.to - kBreath});
    }
    return skipped;
}

}  // namespace Seatdesk
