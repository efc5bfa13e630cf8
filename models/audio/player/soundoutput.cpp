// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/player/soundoutput.h"

#include "audio/player/clockoutput.h"
#include "audio/player/deviceoutput.h"

namespace Seatdesk {

std::unique_ptr<SoundOutput> openSoundOutput(int rate, const SoundOutput::Pull& pull)
{
    auto device = std::make_unique<DeviceOutput>();
    if (device->open(rate, pull))
        return device;
    auto clock = std::make_unique<ClockOutput>();
    clock->open(rate, pull);
    return clock;
}

}  // namespace Seatdesk
