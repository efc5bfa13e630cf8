// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/decode/sixteenbits.h"
#include "audio/decode/soundpackets.h"
#include "audio/format/soundformat.h"

struct AVCodecContext;
struct AVFrame;

namespace Seatdesk {

/// Decodes a recording from its beginning to its end. Runs inside the decoding program only: a codec that a crafted
/// file breaks takes nothing else with it.
class SoundDecoder
{
public:
    /// Decodes as far as the first samples, which say what rate and channels there really are.
    static SoundResult<std::unique_ptr<SoundDecoder>> open(const QString& path,
                                                           const std::optional<HeaderlessFormat>& told);
    ~SoundDecoder();

    /// Codec, rate and channels; frames is what the container claims.
    const SoundFormat& format() const { return m_format; }
    /// Appends the samples of the next packets, interleaved; false at the end.
    bool next(std::vector<qint16>& samples);
    /// Reads over the next packet without decoding it, for counting: its length in seconds, or nothing at the end.
    std::optional<double> skip();

private:
    explicit SoundDecoder(std::unique_ptr<SoundPackets> packets);
    std::optional<SoundFault> begin();
    void decode(const AVPacket* packet, std::vector<qint16>& samples);
    void decodeAmr(const AVPacket* packet, std::vector<qint16>& samples);
    bool receive(std::vector<qint16>& samples);

    std::unique_ptr<SoundPackets> m_packets;
    AVCodecContext* m_codec = nullptr;
    AVPacket* m_packet = nullptr;
    AVFrame* m_frame = nullptr;
    SixteenBits m_samples;
    SoundFormat m_format;
    std::vector<qint16> m_first;
    bool m_amr = false;
    bool m_wide = false;
    bool m_ended = false;
};

}  // namespace Seatdesk
