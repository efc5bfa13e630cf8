// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/decode/sixteenbits.h"

#include "audio/format/soundformat.h"

extern "C" {
#include <libavutil/channel_layout.h>
#include <libavutil/frame.h>
#include <libavutil/samplefmt.h>
#include <libswresample/swresample.h>
}

namespace Seatdesk {

SixteenBits::~SixteenBits()
{
    swr_free(&m_resampler);
}

void SixteenBits::assume(int rate, int channels)
{
    m_rate = rate;
    m_channels = channels;
}

bool SixteenBits::prepare(const AVFrame* frame)
{
    const int channels = frame->ch_layout.nb_channels;
    if (!plausible(frame->sample_rate, channels))
        return false;
    if (m_rate == 0)
        assume(frame->sample_rate, channels);
    if (frame->sample_rate == m_frameRate && channels == m_frameChannels && frame->format == m_frameFormat)
        return m_resampler != nullptr;
    swr_free(&m_resampler);
    m_frameRate = frame->sample_rate;
    m_frameChannels = channels;
    m_frameFormat = frame->format;
    // By number alone: the names of layouts say nothing about voices, and matching them would mix.
    AVChannelLayout in{};
    AVChannelLayout out{};
    av_channel_layout_default(&in, channels);
    av_channel_layout_default(&out, m_channels);
    const int made = swr_alloc_set_opts2(&m_resampler, &out, AV_SAMPLE_FMT_S16, m_rate, &in,
                                         static_cast<AVSampleFormat>(frame->format), frame->sample_rate, 0, nullptr);
    if (made < 0 || swr_init(m_resampler) < 0)
        swr_free(&m_resampler);
    return m_resampler != nullptr;
}

bool SixteenBits::add(const AVFrame* frame, std::vector<qint16>& samples)
{
    if (!prepare(frame))
        return false;
    const int room = swr_get_out_samples(m_resampler, frame->nb_samples);
    if (room < 0)
        return false;
    const size_t before = samples.size();
    samples.resize(before + static_cast<size_t>(room) * static_cast<size_t>(m_channels));
    auto* out = reinterpret_cast<uint8_t*>(samples.data() + before);
    const int made =
        swr_convert(m_resampler, &out, room, const_cast<const uint8_t**>(frame->extended_data), frame->nb_samples);
    samples.resize(before + static_cast<size_t>(qMax(made, 0)) * static_cast<size_t>(m_channels));
    return made >= 0;
}

void SixteenBits::addSilence(qint64 frames, std::vector<qint16>& samples) const
{
    samples.resize(samples.size() + static_cast<size_t>(frames * m_channels));
}

}  // namespace Seatdesk
