// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/transcript.h"

namespace Seatdesk {

/// Reads SubRip (SRT) and WebVTT (W3C), which differ in their head and in their marks: cues of "from --> to" and the
/// lines below. Cues without numbers, without empty lines between them and with either mark of the decimals are read as
/// well. A voice is that of <v Name>, or what the text begins with, see takeVoice.
TranscriptResult<Transcript> readSubtitles(const QString& text);

bool looksLikeSubtitles(const QString& text);

}  // namespace Seatdesk
