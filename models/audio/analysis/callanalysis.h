// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/analysis/timespan.h"
#include "audio/format/soundformat.h"

#include <optional>

namespace Seatdesk {

/// What was heard of one voice.
struct VoiceAnalysis
{
    TimeSpans speech;
    TimeSpans music;                 ///< hold music, and steady tones
    double share = 0;                ///< of all that both said
    std::optional<double> loudness;  ///< LUFS; nothing: silent all through
    qint64 clipped = 0;              ///< samples at the end of the scale, beside each other
};

/// Both voices at once.
struct TalkOver
{
    TimeSpan span;
    int second = 0;             ///< the voice that began while the other spoke
    bool interruption = false;  ///< and the other gave way
};

/// How long a voice kept the other waiting.
struct ResponseGap
{
    TimeSpan span;
    int by = 0;  ///< the voice that then spoke
};

struct SilenceSpan
{
    TimeSpan span;
    bool music = false;  ///< filled with music for the most part
};

/// What a recording tells without its words: evidence for the inspector, never a score by itself.
struct CallAnalysis
{
    SoundFormat format;
    /// False: one channel, or the same in both. Who spoke cannot be told, so nothing is said of it.
    bool voicesApart = false;
    std::vector<VoiceAnalysis> voices;  ///< one or two; of more channels the first two
    std::vector<SilenceSpan> silences;  ///< of 3 s and more in which nobody spoke
    std::vector<TalkOver> talkOvers;    ///< of 0.3 s and more
    std::vector<ResponseGap> responses;
    TimeSpans holds;  ///< music on either side
};

/// Fills in all that follows from the speech and music of the voices.
void concludeFromVoices(CallAnalysis& analysis);

}  // namespace Seatdesk
