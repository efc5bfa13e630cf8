// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/player/framespan.h"
#include "audio/reading/soundsamples.h"
#include "domain/result.h"

#include <QString>

namespace Seatdesk {

/// Writes a recording that is read to its end as a WAV file (PCM of 16 bits, all its channels), with the beep over the
/// spans: nothing of what lies below gets into the file. There is no file unless all of it was written. Blocks; any
/// thread. Invalid when it is too long for a WAV file or still being read, Full or NotFound when it could not be
/// written.
Result<void> writeBeepedWave(SoundSamples& samples, const FrameSpans& hidden, const QString& path);

}  // namespace Seatdesk
