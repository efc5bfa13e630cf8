// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/analysis/speechjudge.h"

#include <algorithm>

namespace Seatdesk {

namespace {

constexpr signed char kNothing = 0;
constexpr signed char kAudible = 1;
constexpr signed char kClear = 2;

constexpr float kQuietShare = 0.2F;
constexpr float kLeastNoise = -77;  // decibels of a band; a line without any noise has that of its last bit
constexpr float kMargin = 2;        // by which noise itself goes above its level
constexpr float kAudibleRise = 1;   // the mean of all bands above margin
constexpr float kClearRise = 3;
constexpr int kClearFrames = 3;     // speech has that many, or it is a click
constexpr int kShortestSpeech = 5;  // frames
constexpr int kShortestPause = 20;  // between words, not between turns

/// The level that a share of the block's frames stays below.
float quietest(const std::vector<BandLevels>& levels, size_t band)
{
    std::array<float, 64> sorted{};
    const size_t count = std::min(levels.size(), sorted.size());
    for (size_t i = 0; i < count; ++i)
        sorted[i] = levels[i][band];
    const auto rank = static_cast<std::ptrdiff_t>(kQuietShare * static_cast<float>(count));
    std::nth_element(sorted.begin(), sorted.begin() + rank, sorted.begin() + static_cast<std::ptrdiff_t>(count));
    return sorted[static_cast<size_t>(rank)];
}

TimeSpans withoutShortPauses(const TimeSpans& spans)
{
    TimeSpans joined;
    for (const TimeSpan& span : spans) {
        if (!joined.empty() && span.from - joined.back().to < kShortestPause)
            joined.back().to = span.to;
        else
            joined.push_back(span);
    }
    return joined;
}

}  // namespace

void SpeechJudge::add(const BandLevels& levels)
{
    m_open.levels.push_back(levels);
    if (m_open.levels.size() == kBlockFrames)
        closeBlock();
}

void SpeechJudge::closeBlock()
{
    for (size_t band = 0; band < kSpeechBands; ++band)
        m_open.quiet[band] = quietest(m_open.levels, band);
    m_blocks.push_back(std::move(m_open));
    m_open = {};
    if (m_blocks.size() - m_next > kBlocksAround)
        judge(m_next++);
    if (m_next > kBlocksAround) {
        m_blocks.pop_front();
        --m_next;
    }
}

void SpeechJudge::judge(size_t index)
{
    BandLevels before = m_blocks[index].quiet;
    BandLevels after = before;
    const size_t first = index > kBlocksAround ? index - kBlocksAround : 0;
    for (size_t i = first; i < m_blocks.size(); ++i) {
        BandLevels& side = i < index ? before : after;
        for (size_t band = 0; band < kSpeechBands; ++band)
            side[band] = std::min(side[band], m_blocks[i].quiet[band]);
    }
    for (size_t band = 0; band < kSpeechBands; ++band)
        before[band] = std::max({before[band], after[band], kLeastNoise});
    judgeFrames(m_blocks[index], before);
    m_blocks[index].levels = {};
}

void SpeechJudge::judgeFrames(const Block& block, const BandLevels& noise)
{
    for (const BandLevels& levels : block.levels) {
        float rise = 0;
        for (size_t band = 0; band < kSpeechBands; ++band)
            rise += std::max(0.0F, levels[band] - noise[band] - kMargin);
        rise /= kSpeechBands;
        m_marks.push_back(rise > kClearRise ? kClear : rise > kAudibleRise ? kAudible : kNothing);
    }
}

bool SpeechJudge::speaksEnough(const TimeSpan& span) const
{
    return span.length() >= kShortestSpeech &&
           std::count(m_marks.begin() + span.from, m_marks.begin() + span.to, kClear) >= kClearFrames;
}

TimeSpans SpeechJudge::finish()
{
    if (!m_open.levels.empty())
        closeBlock();
    while (m_next < m_blocks.size())
        judge(m_next++);
    TimeSpans speech = spansOf(static_cast<int>(m_marks.size()),
                               [this](int i) { return m_marks[static_cast<size_t>(i)] != kNothing; });
    std::erase_if(speech, [this](const TimeSpan& span) { return !speaksEnough(span); });
    return withoutShortPauses(speech);
}

}  // namespace Seatdesk
