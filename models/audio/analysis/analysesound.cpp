// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/analysis/analysesound.h"

#include "audio/analysis/callanalyser.h"
#include "audio/analysis/loudness.h"
#include "audio/reading/besidesink.h"

namespace Seatdesk {

SoundResult<CallAnalysis> analyseSound(SoundReader& reader, const std::vector<SoundSink*>& others,
                                       const std::function<bool()>& cancelled)
{
    CallAnalyser analyser;
    Loudness loudness;
    BesideSink beside(loudness);
    std::vector<SoundSink*> sinks{&beside, &analyser};
    for (SoundSink* other : others) {
        if (other)
            sinks.push_back(other);
    }
    const SoundResult<SoundFormat> read = readThrough(reader, sinks, cancelled);
    if (!read)
        return tl::unexpected(read.error());
    CallAnalysis analysis = analyser.analysis();
    for (size_t voice = 0; voice < analysis.voices.size(); ++voice)
        analysis.voices[voice].loudness = loudness.of(static_cast<int>(voice));
    return analysis;
}

}  // namespace Seatdesk
