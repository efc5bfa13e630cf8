// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/format/soundformat.h"

#include <optional>

class QFile;

namespace Seatdesk {

/// How one sample lies in a file of plain samples; all little-endian.
enum class SampleCoding { Unsigned8, Signed16, Signed24, Signed32, Float32, Float64, ALaw, MuLaw };

constexpr int bytesOf(SampleCoding coding)
{
    switch (coding) {
        case SampleCoding::Unsigned8:
        case SampleCoding::ALaw:
        case SampleCoding::MuLaw:
            return 1;
        case SampleCoding::Signed16:
            return 2;
        case SampleCoding::Signed24:
            return 3;
        case SampleCoding::Signed32:
        case SampleCoding::Float32:
            return 4;
        case SampleCoding::Float64:
            return 8;
    }
    return 1;
}

/// Where the plain samples of a file lie. Channels are interleaved.
struct PcmLayout
{
    SampleCoding coding = SampleCoding::Signed16;
    int rate = 0;
    int channels = 0;
    qint64 offset = 0;  ///< of the first sample, in bytes
    qint64 frames = 0;

    int frameBytes() const { return channels * bytesOf(coding); }
    SoundFormat format() const;
};

/// The layout of a RIFF WAVE file that holds plain samples. Nothing for whatever else; libav is asked then. The length
/// is that of the file where the header claims more or, as recorders that were cut off leave it, nothing.
std::optional<PcmLayout> wavLayout(QFile& file);

}  // namespace Seatdesk
