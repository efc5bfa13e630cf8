// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/peaks/peak.h"
#include "audio/reading/soundreader.h"

namespace Seatdesk {

/// Adds the samples of some frames of a block to one peak for each channel. A-law and µ-law are compared as bytes.
void scanPeaks(const SoundBlock& block, qint64 firstFrame, qint64 frames, Peak* peaks);

/// The same over the mean of all channels, rounded towards zero.
void scanMixedPeak(const SoundBlock& block, qint64 firstFrame, qint64 frames, Peak& peak);

}  // namespace Seatdesk
