// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/peaks/peakpyramid.h"

#include <QByteArray>

#include <memory>

namespace Seatdesk {

/// The waveform as audiowaveform's .dat file, version 2, eight bits: six numbers of 32 bits (version, flags, rate,
/// samples a point, points, channels), then the points. Little-endian.
QByteArray peaksFile(const PeakPyramid& pyramid);
/// Nothing when the bytes are no such file, or one of other point lengths.
std::unique_ptr<PeakPyramid> pyramidFromFile(const QByteArray& bytes);

}  // namespace Seatdesk
