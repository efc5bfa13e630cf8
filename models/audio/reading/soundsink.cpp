// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/reading/soundsink.h"

namespace Seatdesk {

SoundResult<SoundFormat> readThrough(SoundReader& reader, const std::vector<SoundSink*>& sinks,
                                     const std::function<bool()>& cancelled)
{
    SoundFormat format = reader.format();
    for (SoundSink* sink : sinks)
        sink->begin(format);
    format.frames = 0;
    format.measured = true;
    for (;;) {
        if (cancelled())
            return tl::unexpected(SoundFault::Cancelled);
        const SoundResult<SoundBlock> block = reader.next();
        if (!block)
            return tl::unexpected(block.error());
        if (block->frames == 0)
            break;
        format.frames += block->frames;
        for (SoundSink* sink : sinks) {
            if (!sink->take(*block))
                return tl::unexpected(SoundFault::DiskFull);
        }
    }
    for (SoundSink* sink : sinks)
        sink->end();
    return format;
}

}  // namespace Seatdesk
