// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/format/pcmlayout.h"
#include "audio/format/soundfault.h"

namespace Seatdesk {

/// Interleaved samples of one piece of a recording: 16 bits, or still as A-law or µ-law bytes, which can be compared
/// without being decoded. Valid until the reader is asked again.
struct SoundBlock
{
    SampleCoding coding = SampleCoding::Signed16;
    const char* bytes = nullptr;
    qint64 frames = 0;  ///< 0 = the end
    int channels = 1;

    const qint16* samples() const { return reinterpret_cast<const qint16*>(bytes); }
};

/// Reads a recording once, from its beginning to its end. Blocking; one thread.
class SoundReader
{
public:
    virtual ~SoundReader() = default;
    virtual const SoundFormat& format() const = 0;
    virtual SoundResult<SoundBlock> next() = 0;
};

}  // namespace Seatdesk
