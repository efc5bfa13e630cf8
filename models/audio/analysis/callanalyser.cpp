// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/analysis/callanalyser.h"

#include "audio/format/samplecoding.h"

#include <algorithm>
#include <cstdlib>

namespace Seatdesk {

namespace {

constexpr size_t kMostVoices = 2;
/// The largest sample of A-law and µ-law lies a little below the end of 16 bits.
constexpr int kEndOfScale = 32100;
constexpr int kClippedRun = 3;
/// Channels that differ by less are one voice twice, through a coder that rounds.
constexpr int kSameLevel = 32;
constexpr double kSameShare = 0.999;

}  // namespace

void CallAnalyser::begin(const SoundFormat& format)
{
    m_analysis = {};
    m_analysis.format = format;
    m_channels = format.channels;
    const size_t voices = qMin(static_cast<size_t>(m_channels), kMostVoices);
    const int factor = Decimator::factorFor(format.rate);
    m_decimators.assign(voices, Decimator(factor));
    m_voices.assign(kMostVoices, {});
    m_clippedRun.assign(voices, 0);
    m_analysis.voices.resize(voices);
    m_meter = std::make_unique<VoiceMeter>(static_cast<double>(format.rate) / factor);
    m_frames = 0;
    m_different = 0;
}

const qint16* CallAnalyser::sixteenBits(const SoundBlock& block)
{
    if (block.coding == SampleCoding::Signed16)
        return block.samples();
    m_decoded.resize(static_cast<size_t>(block.frames * block.channels));
    toSixteenBits(block.coding, block.bytes, block.frames * block.channels, m_decoded.data());
    return m_decoded.data();
}

bool CallAnalyser::take(const SoundBlock& block)
{
    const qint16* samples = sixteenBits(block);
    for (size_t voice = 0; voice < m_decimators.size(); ++voice) {
        m_voices[voice].clear();
        m_decimators[voice].add(samples + voice, block.frames, m_channels, m_voices[voice]);
    }
    m_meter->add(m_voices[0], m_voices[1]);
    countClipped(samples, block.frames);
    compareChannels(samples, block.frames);
    m_frames += block.frames;
    return true;
}

/// Most of a recording is far from the end of the scale, which shows sooner than each sample can be looked at.
void CallAnalyser::countClipped(const qint16* samples, qint64 frames)
{
    constexpr qint64 kAtOnce = 2048;
    for (qint64 first = 0; first < frames; first += kAtOnce) {
        const qint64 some = qMin(kAtOnce, frames - first);
        const qint16* part = samples + first * m_channels;
        int loudest = 0;
        for (qint64 i = 0; i < some * m_channels; ++i)
            loudest = qMax(loudest, std::abs(int(part[i])));
        if (loudest >= kEndOfScale)
            countClippedPart(part, some);
        else
            std::fill(m_clippedRun.begin(), m_clippedRun.end(), 0);
    }
}

void CallAnalyser::countClippedPart(const qint16* samples, qint64 frames)
{
    for (size_t voice = 0; voice < m_clippedRun.size(); ++voice) {
        int run = m_clippedRun[voice];
        for (qint64 i = 0; i < frames; ++i) {
            if (std::abs(samples[i * m_channels + static_cast<qint64>(voice)]) < kEndOfScale) {
                run = 0;
                continue;
            }
            ++run;
            m_analysis.voices[voice].clipped += run == kClippedRun ? kClippedRun : run > kClippedRun;
        }
        m_clippedRun[voice] = run;
    }
}

void CallAnalyser::compareChannels(const qint16* samples, qint64 frames)
{
    if (m_analysis.voices.size() < kMostVoices)
        return;
    qint64 different = 0;
    for (qint64 i = 0; i < frames; ++i)
        different += std::abs(samples[i * m_channels] - samples[i * m_channels + 1]) > kSameLevel;
    m_different += different;
}

void CallAnalyser::end()
{
    m_meter->finish();
    m_analysis.format.frames = m_frames;
    m_analysis.format.measured = true;
    m_analysis.voicesApart = m_analysis.voices.size() == kMostVoices &&
                             static_cast<double>(m_different) > (1 - kSameShare) * static_cast<double>(m_frames);
    for (size_t i = 0; i < m_analysis.voices.size(); ++i) {
        VoiceAnalysis& voice = m_analysis.voices[i];
        const int index = static_cast<int>(i);
        voice.music = m_meter->music(index).finish(m_meter->frames());
        voice.speech = without(m_meter->speech(index).finish(), voice.music);
    }
    concludeFromVoices(m_analysis);
}

}  // namespace Seatdesk
