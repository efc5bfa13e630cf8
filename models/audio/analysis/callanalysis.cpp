// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/analysis/callanalysis.h"

#include <algorithm>

namespace Seatdesk {

namespace {

/// Three seconds, to the tenth that a pause can be measured to.
constexpr int kShortestSilence = 295;
constexpr int kShortestTalkOver = 30;
/// Who has not spoken for so long is not interrupted: both began at once.
constexpr int kTurnTaken = 50;

TimeSpans united(const TimeSpans& one, const TimeSpans& other)
{
    TimeSpans all = one;
    all.insert(all.end(), other.begin(), other.end());
    std::sort(all.begin(), all.end(), [](const TimeSpan& a, const TimeSpan& b) { return a.from < b.from; });
    TimeSpans merged;
    for (const TimeSpan& span : all) {
        if (!merged.empty() && span.from <= merged.back().to)
            merged.back().to = std::max(merged.back().to, span.to);
        else
            merged.push_back(span);
    }
    return merged;
}

std::vector<SilenceSpan> silencesOf(const TimeSpans& speech, const TimeSpans& music, int frames)
{
    std::vector<SilenceSpan> silences;
    int begin = 0;
    auto close = [&silences, &music, &begin](int end) {
        if (end - begin < kShortestSilence)
            return;
        const TimeSpan span{begin, end};
        silences.push_back({span, 2 * shared({span}, music) > span.length()});
    };
    for (const TimeSpan& span : speech) {
        close(span.from);
        begin = span.to;
    }
    close(frames);
    return silences;
}

TalkOver talkOverOf(const TimeSpan& agent, const TimeSpan& customer)
{
    TalkOver both;
    both.span = {std::max(agent.from, customer.from), std::min(agent.to, customer.to)};
    both.second = customer.from > agent.from ? 1 : 0;
    const TimeSpan& first = both.second == 1 ? agent : customer;
    const TimeSpan& second = both.second == 1 ? customer : agent;
    both.interruption = second.from - first.from >= kTurnTaken && first.to < second.to;
    return both;
}

std::vector<TalkOver> talkOversOf(const TimeSpans& agent, const TimeSpans& customer)
{
    std::vector<TalkOver> found;
    auto next = customer.begin();
    for (const TimeSpan& span : agent) {
        while (next != customer.end() && next->to <= span.from)
            ++next;
        for (auto other = next; other != customer.end() && other->from < span.to; ++other) {
            const TalkOver both = talkOverOf(span, *other);
            if (both.span.length() >= kShortestTalkOver)
                found.push_back(both);
        }
    }
    return found;
}

/// Each time that a voice answers the other after a pause; where they overlap there was none.
std::vector<ResponseGap> responsesOf(const TimeSpans& agent, const TimeSpans& customer)
{
    struct Turn
    {
        TimeSpan span;
        int voice;
    };
    std::vector<Turn> turns;
    for (const TimeSpan& span : agent)
        turns.push_back({span, 0});
    for (const TimeSpan& span : customer)
        turns.push_back({span, 1});
    std::sort(turns.begin(), turns.end(), [](const Turn& a, const Turn& b) { return a.span.from < b.span.from; });
    std::vector<ResponseGap> gaps;
    for (size_t i = 1; i < turns.size(); ++i) {
        if (turns[i].voice != turns[i - 1].voice && turns[i].span.from >= turns[i - 1].span.to)
            gaps.push_back({{turns[i - 1].span.to, turns[i].span.from}, turns[i].voice});
    }
    return gaps;
}

}  // namespace

void concludeFromVoices(CallAnalysis& analysis)
{
    if (analysis.voices.empty())
        return;
    const VoiceAnalysis& first = analysis.voices.front();
    const VoiceAnalysis& second = analysis.voices.back();
    const int frames = static_cast<int>(analysis.format.seconds() * kJudgedPerSecond);
    const int spoken = analysis.voices.size() == 1 ? total(first.speech) : total(first.speech) + total(second.speech);
    analysis.holds = united(first.music, second.music);
    analysis.silences = silencesOf(united(first.speech, second.speech), analysis.holds, frames);
    for (VoiceAnalysis& voice : analysis.voices)
        voice.share = spoken > 0 ? static_cast<double>(total(voice.speech)) / spoken : 0;
    if (!analysis.voicesApart)
        return;
    analysis.talkOvers = talkOversOf(first.speech, second.speech);
    analysis.responses = responsesOf(first.speech, second.speech);
}

}  // namespace Seatdesk
