// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/analysis/decimator.h"
#include "audio/reading/soundsink.h"

#include <ebur128.h>

#include <optional>

namespace Seatdesk {

/// How loud each channel is on the whole, after EBU R 128 (ITU-R BS.1770): pauses do not count.
class Loudness : public SoundSink
{
public:
    ~Loudness() override;
    void begin(const SoundFormat& format) override;
    bool take(const SoundBlock& block) override;

    /// In LUFS; nothing for a channel that is silent all through.
    std::optional<double> of(int channel) const;

private:
    std::vector<ebur128_state*> m_channels;
    std::vector<qint16> m_decoded;
    std::vector<float> m_one;
    std::vector<Decimator> m_decimators;
};

}  // namespace Seatdesk
