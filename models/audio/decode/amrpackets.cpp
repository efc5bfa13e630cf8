// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/decode/amrpackets.h"

#include "audio/decode/amrframes.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavutil/channel_layout.h>
}

namespace Seatdesk {

namespace {

constexpr QByteArrayView kNarrowMagic("#!AMR\n");
constexpr QByteArrayView kWideMagic("#!AMR-WB\n");

QByteArray headOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(kWideMagic.size()) : QByteArray();
}

}  // namespace

bool AmrPackets::isAmr(const QString& path)
{
    const QByteArray head = headOf(path);
    return head.startsWith(kNarrowMagic) || head.startsWith(kWideMagic);
}

SoundResult<std::unique_ptr<SoundPackets>> AmrPackets::open(const QString& path)
{
    const bool wide = headOf(path).startsWith(kWideMagic);
    std::unique_ptr<AmrPackets> packets(new AmrPackets(path, wide));
    if (!packets->m_file.open(QIODevice::ReadOnly))
        return tl::unexpected(SoundFault::Unreadable);
    packets->m_file.seek(wide ? kWideMagic.size() : kNarrowMagic.size());
    return packets;
}

AmrPackets::AmrPackets(const QString& path, bool wide)
    : m_file(path), m_wide(wide), m_parameters(avcodec_parameters_alloc())
{
    m_parameters->codec_type = AVMEDIA_TYPE_AUDIO;
    m_parameters->codec_id = wide ? AV_CODEC_ID_AMR_WB : AV_CODEC_ID_AMR_NB;
    m_parameters->sample_rate = wide ? 16000 : 8000;
    av_channel_layout_default(&m_parameters->ch_layout, 1);
}

AmrPackets::~AmrPackets()
{
    avcodec_parameters_free(&m_parameters);
}

bool AmrPackets::next(AVPacket* packet)
{
    char head = 0;
    if (!m_file.getChar(&head))
        return false;
    const int bytes = amrFrameBytes(static_cast<quint8>(head), m_wide);
    if (av_new_packet(packet, bytes) < 0)
        return false;
    packet->data[0] = static_cast<quint8>(head);
    // A frame that was cut off by the end of the file is none.
    return m_file.read(reinterpret_cast<char*>(packet->data) + 1, bytes - 1) == bytes - 1;
}

double AmrPackets::seconds(const AVPacket*) const
{
    return kAmrFrameMs / 1000.0;
}

}  // namespace Seatdesk
