// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/callrecording.h"

namespace Seatdesk {

class Settings;

/// Where the sound lies for this PC: where it was added from, else by its name in the folder that is set.
QString recordingPath(const CallRecording& call, const Settings& settings);

}  // namespace Seatdesk
