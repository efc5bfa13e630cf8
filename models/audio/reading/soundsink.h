// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/reading/soundreader.h"

#include <functional>
#include <vector>

namespace Seatdesk {

/// Who wants the samples of a recording while it is read: waveform, analysis, player. One reading serves them all.
class SoundSink
{
public:
    virtual ~SoundSink() = default;
    virtual void begin(const SoundFormat& format) = 0;
    /// False ends the reading: the disk is full.
    virtual bool take(const SoundBlock& block) = 0;
    virtual void end() {}
};

/// Reads a recording to its end, block after block to every sink. Answers its format with the frames that there really
/// were. Blocking; `cancelled` is asked between blocks.
SoundResult<SoundFormat> readThrough(
    SoundReader& reader, const std::vector<SoundSink*>& sinks,
    const std::function<bool()>& cancelled = [] { return false; });

}  // namespace Seatdesk
