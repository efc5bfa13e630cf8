// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/format/headerlessformat.h"
#include "audio/format/soundfault.h"

#include <memory>

struct AVCodecParameters;
struct AVPacket;

namespace Seatdesk {

/// The coded packets of a recording, in order.
class SoundPackets
{
public:
    virtual ~SoundPackets() = default;
    /// The next packet of the sound, or false at the end.
    virtual bool next(AVPacket* packet) = 0;
    virtual const AVCodecParameters* parameters() const = 0;
    /// The length that the container claims; 0 = it claims none.
    virtual double claimedSeconds() const = 0;
    /// The length of a packet by its own word, without decoding it; 0 = it does not say.
    virtual double seconds(const AVPacket* packet) const = 0;
};

/// Opens a file by its content, or as what the person said it is.
SoundResult<std::unique_ptr<SoundPackets>> openPackets(const QString& path,
                                                       const std::optional<HeaderlessFormat>& told);

}  // namespace Seatdesk
