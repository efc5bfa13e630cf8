// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/format/soundfault.h"

namespace Seatdesk {

/// Why a recording could not be read and what to do about it, for the person at the command line.
QString soundSentence(SoundFault fault, const QString& path);

}  // namespace Seatdesk
