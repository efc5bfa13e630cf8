// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/player/callplayer.h"
#include "audio/reading/recording.h"

#include <cmath>

namespace Seatdesk {

/// A device that is asked by hand.
class HandOutput : public SoundOutput
{
public:
    bool open(int, Pull pull) override
    {
        m_pull = std::move(pull);
        return true;
    }
    qint64 heardFrames() const override { return m_taken; }
    bool audible() const override { return true; }
    std::vector<qint16> take(qint64 frames)
    {
        std::vector<qint16> ears(static_cast<size_t>(2 * frames));
        m_pull(ears.data(), frames);
        m_taken += frames;
        return ears;
    }

private:
    Pull m_pull;
    qint64 m_taken = 0;
};

/// How far from the wanted moment the sound is that a seek lets one hear, in milliseconds: the worst of many seeks.
/// What is handed to the device is laid over the original until it fits best. `original` has two channels at `rate`.
inline double worstSeekError(Recording& recording, const std::vector<qint16>& original, int rate)
{
    HandOutput* output = nullptr;
    CallPlayer player(recording.samples(), [&output](int, const SoundOutput::Pull& pull) {
        auto made = std::make_unique<HandOutput>();
        made->open(0, pull);
        output = made.get();
        return made;
    });
    player.play();
    const int times = recording.samples()->format().rate / rate;
    const qint64 length = rate / 4;
    const qint64 around = rate / 20;
    double worst = 0;
    for (int i = 1; i <= 40; ++i) {
        const qint64 frame = static_cast<qint64>(original.size()) / 2 * i / 42 + qint64(13) * i;
        player.seek(frame * times);
        const std::vector<qint16> heard = output->take(length * times);
        double best = -1e30;
        qint64 bestAt = 0;
        for (qint64 shift = -around; shift <= around; ++shift) {
            double fit = 0;
            for (qint64 k = 0; k < length; ++k)
                fit += double(heard[size_t(2 * k * times)]) * original[size_t(2 * (frame + shift + k))];
            if (fit > best) {
                best = fit;
                bestAt = shift;
            }
        }
        worst = std::max(worst, std::abs(static_cast<double>(bestAt)) * 1000 / rate);
    }
    return worst;
}

}  // namespace Seatdesk
