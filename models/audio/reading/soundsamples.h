// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/format/soundformat.h"

namespace Seatdesk {

/// The samples of a recording, any of them at any time, to the sample in every codec. Safe to ask from any thread.
class SoundSamples
{
public:
    virtual ~SoundSamples() = default;
    virtual const SoundFormat& format() const = 0;
    /// Frames that can be read by now; more while a foreign codec is still being decoded.
    virtual qint64 available() const = 0;
    /// Whether available() is all there will be.
    virtual bool complete() const = 0;
    /// Interleaved frames from `first` on; how many there were.
    virtual qint64 read(qint64 first, qint64 frames, qint16* samples) = 0;
};

}  // namespace Seatdesk
