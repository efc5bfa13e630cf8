// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/analysis/callanalysis.h"
#include "audio/reading/soundsink.h"

namespace Seatdesk {

/// Reads a recording once for all that is wanted of it: what is heard, how loud, and its waveform. Blocking; uses two
/// threads. `others` take the samples as well, a waveform for example; nullptr among them is nobody.
SoundResult<CallAnalysis> analyseSound(
    SoundReader& reader, const std::vector<SoundSink*>& others,
    const std::function<bool()>& cancelled = [] { return false; });

}  // namespace Seatdesk
