// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/decode/soundpackets.h"

#include "audio/decode/amrpackets.h"
#include "audio/decode/avpackets.h"

namespace Seatdesk {

SoundResult<std::unique_ptr<SoundPackets>> openPackets(const QString& path, const std::optional<HeaderlessFormat>& told)
{
    if (!told && AmrPackets::isAmr(path))
        return AmrPackets::open(path);
    return AvPackets::open(path, told);
}

}  // namespace Seatdesk
