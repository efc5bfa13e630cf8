// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/transcript.h"

namespace Seatdesk {

/// Reads JSON of recognisers, as one document or one object a line: wherever an object has a beginning (start, begin,
/// from, offset; also inside "offsets" or "timestamps") and a text, it is a line; a channel or speaker that stands
/// farther out counts for the lines inside. Times are seconds, milliseconds (start_ms, bg) or written as a clock.
TranscriptResult<Transcript> readJsonTranscript(const QString& text);

bool looksLikeJson(const QString& text);

}  // namespace Seatdesk
