// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/format/pcmlayout.h"

#include <QFile>
#include <QtEndian>

namespace Seatdesk {

namespace {

constexpr int kMostChunks = 1000;  // before the samples; a file with more is made to keep us reading
constexpr quint32 kUnknownSize = 0xFFFFFFFF;

constexpr quint16 kTagPcm = 1;
constexpr quint16 kTagFloat = 3;
constexpr quint16 kTagALaw = 6;
constexpr quint16 kTagMuLaw = 7;
constexpr quint16 kTagExtensible = 0xFFFE;

quint16 word(const QByteArray& bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

quint32 longWord(const QByteArray& bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

std::optional<SampleCoding> codingOf(quint16 tag, int bits)
{
    if (tag == kTagALaw || tag == kTagMuLaw)
        return bits == 8 ? std::optional(tag == kTagALaw ? SampleCoding::ALaw : SampleCoding::MuLaw) : std::nullopt;
    if (tag == kTagFloat && (bits == 32 || bits == 64))
        return bits == 32 ? SampleCoding::Float32 : SampleCoding::Float64;
    if (tag != kTagPcm)
        return std::nullopt;
    switch (bits) {
        case 8:
            return SampleCoding::Unsigned8;
        case 16:
            return SampleCoding::Signed16;
        case 24:
            return SampleCoding::Signed24;
        case 32:
            return SampleCoding::Signed32;
        default:
            return std::nullopt;
    }
}

std::optional<PcmLayout> readFormat(const QByteArray& chunk)
{
    if (chunk.size() < 16)
        return std::nullopt;
    quint16 tag = word(chunk, 0);
    if (tag == kTagExtensible && chunk.size() >= 26)
        tag = word(chunk, 24);
    PcmLayout layout;
    layout.channels = word(chunk, 2);
    const quint32 rate = longWord(chunk, 4);
    const std::optional<SampleCoding> coding = codingOf(tag, word(chunk, 14));
    if (!coding || !plausible(rate, layout.channels))
        return std::nullopt;
    layout.rate = static_cast<int>(rate);
    layout.coding = *coding;
    // Samples that lie in wider boxes than they need are rare enough for libav.
    return word(chunk, 12) == layout.frameBytes() ? std::optional(layout) : std::nullopt;
}

const char* codecName(SampleCoding coding)
{
    switch (coding) {
        case SampleCoding::Unsigned8:
            return "pcm_u8";
        case SampleCoding::Signed16:
            return "pcm_s16le";
        case SampleCoding::Signed24:
            return "pcm_s24le";
        case SampleCoding::Signed32:
            return "pcm_s32le";
        case SampleCoding::Float32:
            return "pcm_f32le";
        case SampleCoding::Float64:
            return "pcm_f64le";
        case SampleCoding::ALaw:
            return "pcm_alaw";
        case SampleCoding::MuLaw:
            return "pcm_mulaw";
    }
    return "";
}

/// Recorders with G.729 (.act) write the header of a WAV file with plain samples, and lie: behind 44 bytes come zeros,
/// a mark, zeros, and from 512 on packets of another codec.
bool isDisguised(const QByteArray& head)
{
    constexpr qsizetype kMark = 256;
    const QByteArray zeros(256, '\0');
    return head.size() >= 512 && head.at(kMark) == '\x84' && head.sliced(44, kMark - 44) == zeros.first(kMark - 44) &&
           head.sliced(264, 512 - 264) == zeros.first(512 - 264);
}

}  // namespace

SoundFormat PcmLayout::format() const
{
    return {QString::fromLatin1(codecName(coding)), rate, channels, frames};
}

std::optional<PcmLayout> wavLayout(QFile& file)
{
    file.seek(0);
    const QByteArray head = file.read(512);
    if (head.size() < 12 || !head.startsWith("RIFF") || head.sliced(8, 4) != "WAVE" || isDisguised(head))
        return std::nullopt;
    file.seek(12);
    std::optional<PcmLayout> layout;
    for (int chunk = 0; chunk < kMostChunks; ++chunk) {
        const QByteArray tag = file.read(8);
        if (tag.size() < 8)
            return std::nullopt;
        const quint32 size = longWord(tag, 4);
        const qint64 begin = file.pos();
        if (tag.startsWith("data")) {
            if (!layout)
                return std::nullopt;
            const qint64 left = file.size() - begin;
            const qint64 bytes = size == 0 || size == kUnknownSize ? left : qMin<qint64>(size, left);
            layout->offset = begin;
            layout->frames = bytes / layout->frameBytes();
            return layout;
        }
        if (tag.startsWith("fmt ")) {
            layout = readFormat(file.read(qMin<quint32>(size, 64)));
            if (!layout)
                return std::nullopt;
        }
        if (!file.seek(begin + size + (size & 1)))
            return std::nullopt;
    }
    return std::nullopt;
}

}  // namespace Seatdesk
