// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/decode/avpackets.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/opt.h>
}

namespace Seatdesk {

namespace {

/// The containers that sound comes in. Readers of playlists, of pictures and of bare streams that nearly any bytes
/// satisfy (bare AMR took floating-point samples for half an hour of speech) are left out.
constexpr const char* kContainers =
    "wav,w64,aiff,au,caf,flac,mp3,aac,loas,ogg,matroska,webm,matroska,webm,mov,mp4,m4a,3gp,3g2,mj2,asf,rm,act,dss,qcp,"
    "voc,wv,tta,ape,avi,mpegts,nistsphere,ircam,sox,gsm,g722,g726,g726le,g729,s16le,u8,mulaw,alaw,amr";

/// Below it libav guesses; random bytes reach 1 as MP3.
constexpr int kSurelyProbed = 5;
constexpr qint64 kProbeBytes = 1 << 20;

const AVInputFormat* demuxerFor(const HeaderlessFormat& told)
{
    if (told.codec.startsWith(u"g726"))
        return av_find_input_format("g726le");
    if (told.codec == u"s16")
        return av_find_input_format("s16le");
    if (told.codec == u"ulaw")
        return av_find_input_format("mulaw");
    return av_find_input_format(told.codec.toLatin1().constData());
}

/// What the person said beside the codec. Each reader knows some of it and leaves the rest.
AVDictionary* optionsFor(const HeaderlessFormat& told)
{
    AVDictionary* options = nullptr;
    av_dict_set_int(&options, "sample_rate", told.rate, 0);
    if (told.codec.startsWith(u"g726"))
        av_dict_set_int(&options, "code_size", told.codec.sliced(5).toInt() / 8, 0);
    else if (told.codec != u"g722")
        av_dict_set_int(&options, "channels", told.channels, 0);
    return options;
}

}  // namespace

SoundResult<std::unique_ptr<SoundPackets>> AvPackets::open(const QString& path,
                                                           const std::optional<HeaderlessFormat>& told)
{
    std::unique_ptr<AvPackets> packets(new AvPackets(path));
    if (!packets->m_file.file().open(QIODevice::ReadOnly))
        return tl::unexpected(SoundFault::Unreadable);
    if (const std::optional<SoundFault> fault = packets->openAs(told))
        return tl::unexpected(*fault);
    return packets;
}

std::optional<SoundFault> AvPackets::openAs(const std::optional<HeaderlessFormat>& told)
{
    m_context = m_file.makeContext();
    if (!m_context)
        return SoundFault::Broke;
    m_context->format_whitelist = av_strdup(kContainers);
    const AVInputFormat* demuxer = told ? demuxerFor(*told) : nullptr;
    if (!told) {
        const int score = av_probe_input_buffer2(m_file.io(), &demuxer, "", nullptr, 0, kProbeBytes);
        if (score < kSurelyProbed)
            return SoundFault::NoHeader;
    }
    AVDictionary* options = told ? optionsFor(*told) : nullptr;
    const int opened = avformat_open_input(&m_context, "", demuxer, &options);
    av_dict_free(&options);
    if (opened < 0) {
        m_file.contextIsGone();
        return opened == AVERROR(EINVAL) ? SoundFault::NoHeader : SoundFault::Damaged;
    }
    return chooseStream();
}

std::optional<SoundFault> AvPackets::chooseStream()
{
    if (avformat_find_stream_info(m_context, nullptr) < 0)
        return SoundFault::Damaged;
    const int best = av_find_best_stream(m_context, AVMEDIA_TYPE_AUDIO, -1, -1, nullptr, 0);
    if (best < 0)
        return m_context->nb_streams > 0 && best == AVERROR_DECODER_NOT_FOUND ? SoundFault::Unsupported
                                                                              : SoundFault::NoSamples;
    m_stream = m_context->streams[best];
    for (unsigned i = 0; i < m_context->nb_streams; ++i) {
        if (m_context->streams[i] != m_stream)
            m_context->streams[i]->discard = AVDISCARD_ALL;
    }
    return std::nullopt;
}

bool AvPackets::next(AVPacket* packet)
{
    while (av_read_frame(m_context, packet) >= 0) {
        if (packet->stream_index == m_stream->index)
            return true;
        av_packet_unref(packet);
    }
    return false;
}

const AVCodecParameters* AvPackets::parameters() const
{
    return m_stream->codecpar;
}

double AvPackets::claimedSeconds() const
{
    if (m_stream->duration > 0)
        return static_cast<double>(m_stream->duration) * av_q2d(m_stream->time_base);
    return m_context->duration > 0 ? static_cast<double>(m_context->duration) / AV_TIME_BASE : 0;
}

double AvPackets::seconds(const AVPacket* packet) const
{
    return packet->duration > 0 ? static_cast<double>(packet->duration) * av_q2d(m_stream->time_base) : 0;
}

}  // namespace Seatdesk
