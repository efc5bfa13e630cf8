// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/analysis/loudness.h"

#include "audio/format/samplecoding.h"

#include <cmath>

namespace Seatdesk {

namespace {

constexpr int kMeteredVoices = 2;
/// Voices have next to nothing above 8 kHz, and measuring it would take longer than all else.
constexpr int kEnoughRate = 16000;

}  // namespace

Loudness::~Loudness()
{
    for (ebur128_state* channel : m_channels)
        ebur128_destroy(&channel);
}

void Loudness::begin(const SoundFormat& format)
{
    const int factor = qMax(1, format.rate / kEnoughRate);
    for (int channel = 0; channel < qMin(format.channels, kMeteredVoices); ++channel) {
        // The histogram keeps memory the same for any length.
        if (ebur128_state* state = ebur128_init(1, static_cast<unsigned long>(format.rate / factor),
                                                EBUR128_MODE_I | EBUR128_MODE_HISTOGRAM)) {
            m_channels.push_back(state);
            m_decimators.emplace_back(factor);
        }
    }
}

bool Loudness::take(const SoundBlock& block)
{
    const qint16* samples = block.samples();
    if (block.coding != SampleCoding::Signed16) {
        m_decoded.resize(static_cast<size_t>(block.frames * block.channels));
        toSixteenBits(block.coding, block.bytes, block.frames * block.channels, m_decoded.data());
        samples = m_decoded.data();
    }
    for (size_t channel = 0; channel < m_channels.size(); ++channel) {
        m_one.clear();
        m_decimators[channel].add(samples + channel, block.frames, block.channels, m_one);
        ebur128_add_frames_float(m_channels[channel], m_one.data(), m_one.size());
    }
    return true;
}

std::optional<double> Loudness::of(int channel) const
{
    double lufs = 0;
    if (channel >= static_cast<int>(m_channels.size()) ||
        ebur128_loudness_global(m_channels[static_cast<size_t>(channel)], &lufs) != EBUR128_SUCCESS ||
        !std::isfinite(lufs))
        return std::nullopt;
    return lufs;
}

}  // namespace Seatdesk
