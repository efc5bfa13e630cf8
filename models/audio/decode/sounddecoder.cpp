// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/decode/sounddecoder.h"

#include "audio/decode/amrframes.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavutil/log.h>
}

#include <algorithm>

namespace Seatdesk {

SoundResult<std::unique_ptr<SoundDecoder>> SoundDecoder::open(const QString& path,
                                                              const std::optional<HeaderlessFormat>& told)
{
    av_log_set_level(AV_LOG_QUIET);  // it repeats names and tags from the file
    SoundResult<std::unique_ptr<SoundPackets>> packets = openPackets(path, told);
    if (!packets)
        return tl::unexpected(packets.error());
    std::unique_ptr<SoundDecoder> decoder(new SoundDecoder(std::move(*packets)));
    if (const std::optional<SoundFault> fault = decoder->begin())
        return tl::unexpected(*fault);
    return decoder;
}

SoundDecoder::SoundDecoder(std::unique_ptr<SoundPackets> packets)
    : m_packets(std::move(packets)), m_packet(av_packet_alloc()), m_frame(av_frame_alloc())
{}

SoundDecoder::~SoundDecoder()
{
    av_frame_free(&m_frame);
    av_packet_free(&m_packet);
    avcodec_free_context(&m_codec);
}

std::optional<SoundFault> SoundDecoder::begin()
{
    const AVCodecParameters* parameters = m_packets->parameters();
    const AVCodec* codec = avcodec_find_decoder(parameters->codec_id);
    m_codec = codec ? avcodec_alloc_context3(codec) : nullptr;
    if (!m_codec)
        return SoundFault::Unsupported;
    avcodec_parameters_to_context(m_codec, parameters);
    m_codec->thread_count = 1;
    if (avcodec_open2(m_codec, codec, nullptr) < 0)
        return SoundFault::Damaged;
    m_wide = parameters->codec_id == AV_CODEC_ID_AMR_WB;
    m_amr = m_wide || parameters->codec_id == AV_CODEC_ID_AMR_NB;
    if (m_amr)
        m_samples.assume(m_wide ? 16000 : 8000, 1);
    std::vector<qint16> first;
    const bool sounds = next(first);
    m_first = std::move(first);
    if (!sounds)
        return parameters->sample_rate == 0 || plausible(parameters->sample_rate, parameters->ch_layout.nb_channels)
                   ? SoundFault::NoSamples
                   : SoundFault::Unsupported;
    m_format = {QString::fromLatin1(avcodec_get_name(parameters->codec_id)), m_samples.rate(), m_samples.channels()};
    const double claimed = m_packets->claimedSeconds() * m_format.rate;
    m_format.frames = claimed > 0 && claimed < 9e15 ? static_cast<qint64>(claimed) : 0;
    m_format.measured = false;
    return std::nullopt;
}

bool SoundDecoder::next(std::vector<qint16>& samples)
{
    const size_t before = samples.size();
    samples.insert(samples.end(), m_first.begin(), m_first.end());
    m_first.clear();
    while (samples.size() == before && !m_ended) {
        if (m_packets->next(m_packet)) {
            m_amr ? decodeAmr(m_packet, samples) : decode(m_packet, samples);
        } else {
            m_ended = true;
            decode(nullptr, samples);
        }
        av_packet_unref(m_packet);
    }
    return samples.size() > before;
}

void SoundDecoder::decode(const AVPacket* packet, std::vector<qint16>& samples)
{
    // What cannot be decoded is left out, as libav's own programs do.
    if (avcodec_send_packet(m_codec, packet) < 0)
        return;
    while (receive(samples)) {
    }
}

bool SoundDecoder::receive(std::vector<qint16>& samples)
{
    if (avcodec_receive_frame(m_codec, m_frame) < 0)
        return false;
    m_samples.add(m_frame, samples);
    av_frame_unref(m_frame);
    return true;
}

void SoundDecoder::decodeAmr(const AVPacket* packet, std::vector<qint16>& samples)
{
    const int frameSamples = m_samples.rate() * kAmrFrameMs / 1000;
    for (int at = 0; at < packet->size;) {
        const quint8 head = packet->data[at];
        const int bytes = amrFrameBytes(head, m_wide);
        if (at + bytes > packet->size)
            return;
        const size_t before = samples.size();
        if (amrFrameSpeaks(head, m_wide)) {
            AVPacket* one = av_packet_alloc();
            if (one && av_new_packet(one, bytes) >= 0) {
                std::copy_n(packet->data + at, bytes, one->data);
                decode(one, samples);
            }
            av_packet_free(&one);
        }
        if (samples.size() == before)
            m_samples.addSilence(frameSamples, samples);
        at += bytes;
    }
}

std::optional<double> SoundDecoder::skip()
{
    if (!m_packets->next(m_packet)) {
        m_ended = true;
        return std::nullopt;
    }
    const double seconds = m_packets->seconds(m_packet);
    av_packet_unref(m_packet);
    return seconds;
}

}  // namespace Seatdesk
