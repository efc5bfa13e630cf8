// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <memory>

namespace Seatdesk {

/// Where sound goes: a device, or where there is none a clock, so that a recording can be gone through in silence.
class SoundOutput
{
public:
    /// Fills in frames of two ears; called from the thread in which the output was opened.
    using Pull = std::function<void(qint16* ears, qint64 frames)>;

    virtual ~SoundOutput() = default;
    /// Opens it until this object goes. False when there is no device that takes this rate.
    virtual bool open(int rate, Pull pull) = 0;
    /// Frames that were heard since it was opened. Never goes back; fine enough to draw by, 60 times a second.
    virtual qint64 heardFrames() const = 0;
    /// Whether somebody can hear it.
    virtual bool audible() const = 0;
};

/// The default device, or else a clock; open.
std::unique_ptr<SoundOutput> openSoundOutput(int rate, const SoundOutput::Pull& pull);

}  // namespace Seatdesk
