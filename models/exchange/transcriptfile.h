// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/transcript.h"

namespace Seatdesk {

/// Reads a transcript in SRT, WebVTT, JSON or CSV, in UTF-8, UTF-16 or GB18030, told by its content and not by its
/// name. Blocking; any thread.
TranscriptResult<FoundTranscript> readTranscript(const QString& path);

/// The transcript that lies beside a recording under the same name: call.srt or call.wav.srt beside call.wav. NotFound
/// when there is none; a file that is none at all (notes, sound of another codec) counts as none. Blocking; any thread.
TranscriptResult<FoundTranscript> findTranscript(const QString& recording);

}  // namespace Seatdesk
