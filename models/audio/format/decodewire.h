// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/format/soundfault.h"
#include "audio/format/soundformat.h"

#include <QByteArray>

namespace Seatdesk {

/// What the decoding program says on its standard output: a line of JSON with the format or the fault; then the samples
/// in pieces, each behind its length in bytes (quint32, little-endian), a length of zero behind the last; then a line
/// of JSON again, which says that it came to the end. Without that line it did not. With --measure there are no pieces
/// and one line.
QByteArray formatLine(const SoundFormat& format);
QByteArray faultLine(SoundFault fault);
/// Broke when the line is neither.
SoundResult<SoundFormat> readLine(const QByteArray& line);

constexpr qint64 kLargestPiece = 1 << 24;

/// How long the decoder may be silent before it is ended.
constexpr int kDecoderPatienceMs = 4500;
/// How long --measure decodes before it begins to count packets, and counts before it takes the container's word.
constexpr int kMeasureByDecodingMs = 2500;
constexpr int kMeasureByCountingMs = 3500;

}  // namespace Seatdesk
