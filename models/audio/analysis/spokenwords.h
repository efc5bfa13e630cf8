// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/analysis/callanalysis.h"
#include "domain/transcript.h"

namespace Seatdesk {

class PeakPyramid;

/// Tells of the lines that do not name agent or customer whose they are: by whose voice is heard in them, all lines of
/// one name together ("Speaker 1"), those without a name each for itself. Nothing is told where the voices were not
/// recorded apart, or neither is heard clearly more than the other.
void tellSpeakers(QList<TranscriptLine>& lines, const CallAnalysis& analysis, int agentVoice);

/// How fast somebody spoke.
struct SpeechPace
{
    double perMinute = 0;      ///< characters in a minute of their own speech
    bool isEstimated = false;  ///< from the sound alone
    bool isOfBoth = false;     ///< of whoever spoke, since the voices were not recorded apart
};

/// By what the transcript holds, over the time in which that speaker is heard, or by the lines' own times where the
/// sound does not tell. Nothing for less than five seconds of speech.
std::optional<SpeechPace> writtenPace(const Transcript& transcript, Speaker speaker, const CallAnalysis* analysis,
                                      int voice);

/// Estimated without words: a Chinese character is a syllable, and a syllable is a swell of the voice that stands 2 dB
/// above the dip before it, after de Jong and Wempe, "Praat script to detect syllable nuclei and measure speech rate
/// automatically", Behavior Research Methods 41 (2009) 385. Nothing for less than five seconds of speech.
std::optional<SpeechPace> estimatedPace(const PeakPyramid& peaks, const CallAnalysis& analysis, int voice);

}  // namespace Seatdesk
