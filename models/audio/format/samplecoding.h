// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/format/pcmlayout.h"

namespace Seatdesk {

/// Turns samples of a file into the 16 bits that all of the room works with. `count` counts single samples, not frames.
void toSixteenBits(SampleCoding coding, const char* bytes, qint64 count, qint16* samples);

}  // namespace Seatdesk
