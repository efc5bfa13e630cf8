// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/player/voicemix.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace Seatdesk {

namespace {

constexpr double kLevelledTo = -20;    // LUFS
constexpr double kMostLevelling = 20;  // dB; beyond it there is only noise to raise
constexpr double kBeepHertz = 1000;
constexpr double kBeepLevel = 0.1 * 32767;
constexpr double kBeepFade = 0.005;  // seconds at either end, or it would click

qint16 clamped(double sample)
{
    return static_cast<qint16>(std::clamp<long>(std::lround(sample), -32768, 32767));
}

}  // namespace

double VoiceMix::factor(int voice) const
{
    const auto index = static_cast<size_t>(voice);
    if (solo ? *solo != voice : muted[index])
        return 0;
    double decibels = gain[index];
    if (levelled && loudness[index])
        decibels += std::clamp(kLevelledTo - *loudness[index], -kMostLevelling, kMostLevelling);
    return std::pow(10.0, decibels / 20);
}

void beepOver(const FrameSpans& spans, qint64 first, qint64 frames, int channels, int rate, qint16* samples)
{
    const double fade = std::max(1.0, kBeepFade * rate);
    for (const FrameSpan& span : spans) {
        const qint64 to = std::min(span.to, first + frames);
        for (qint64 frame = std::max(span.from, first); frame < to; ++frame) {
            const double phase = 2 * std::numbers::pi * kBeepHertz * static_cast<double>(frame) / rate;
            const double near = static_cast<double>(std::min(frame - span.from, span.to - 1 - frame));
            const qint16 sample = clamped(kBeepLevel * std::min(1.0, near / fade) * std::sin(phase));
            std::fill_n(samples + (frame - first) * channels, channels, sample);
        }
    }
}

void mixForEars(const VoiceMix& mix, const qint16* samples, qint64 frames, int channels, qint16* ears)
{
    const double left = mix.factor(0);
    const double right = mix.factor(1);
    for (qint64 i = 0; i < frames; ++i) {
        const qint16* frame = samples + i * channels;
        if (channels == 1) {
            ears[2 * i] = ears[2 * i + 1] = clamped(frame[0] * left);
        } else if (mix.bothEars || mix.solo) {
            ears[2 * i] = ears[2 * i + 1] = clamped(frame[0] * left + frame[1] * right);
        } else {
            ears[2 * i] = clamped(frame[0] * left);
            ears[2 * i + 1] = clamped(frame[1] * right);
        }
    }
}

}  // namespace Seatdesk
