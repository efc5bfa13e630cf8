// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/madesound.h"
#include "audio/player/callplayer.h"
#include "audio/player/clockoutput.h"

#include <QSignalSpy>
#include <QTest>

#include <numbers>
#include <numeric>

namespace Seatdesk {

using namespace MadeSound;

/// What tests of the player share.
namespace PlayerBench {

constexpr int kRate = 8000;

/// Samples in memory; as many as were let in can be read.
class MemorySamples : public SoundSamples
{
public:
    MemorySamples(Samples samples, int channels) : m_samples(std::move(samples))
    {
        m_format = {QStringLiteral("pcm_s16le"), kRate, channels, static_cast<qint64>(m_samples.size()) / channels};
        let = m_format.frames;
    }
    const SoundFormat& format() const override { return m_format; }
    qint64 available() const override { return let; }
    bool complete() const override { return let == m_format.frames; }
    qint64 read(qint64 first, qint64 frames, qint16* samples) override
    {
        const qint64 count = std::clamp<qint64>(let - first, 0, frames);
        std::copy_n(m_samples.begin() + first * m_format.channels, count * m_format.channels, samples);
        return count;
    }

    qint64 let = 0;

private:
    Samples m_samples;
    SoundFormat m_format;
};

/// A device that takes what the test tells it to, and keeps what it was handed.
class TestOutput : public SoundOutput
{
public:
    explicit TestOutput(TestOutput** self) { *self = this; }
    bool open(int, Pull pull) override
    {
        m_pull = std::move(pull);
        return true;
    }
    qint64 heardFrames() const override { return m_taken; }
    bool audible() const override { return true; }

    /// Both ears of the next seconds.
    Samples take(double seconds)
    {
        const auto frames = static_cast<qint64>(seconds * kRate);
        Samples ears(static_cast<size_t>(2 * frames));
        constexpr qint64 kAtOnce = 160;
        for (qint64 done = 0; done < frames; done += kAtOnce)
            m_pull(ears.data() + 2 * done, std::min(kAtOnce, frames - done));
        m_taken += frames;
        return ears;
    }

private:
    Pull m_pull;
    qint64 m_taken = 0;
};

/// Each frame says its own number.
inline Samples numbered(int frames)
{
    Samples samples;
    for (int i = 0; i < frames; ++i)
        samples.push_back(static_cast<qint16>(i));
    return samples;
}

inline Samples ear(const Samples& ears, size_t which)
{
    Samples one;
    for (size_t i = which; i < ears.size(); i += 2)
        one.push_back(ears[i]);
    return one;
}

/// How much of that tone is in it: its amplitude.
inline double strength(const Samples& samples, double frequency)
{
    double along = 0;
    double across = 0;
    for (size_t i = 0; i < samples.size(); ++i) {
        const double phase = 2 * std::numbers::pi * frequency * double(i) / kRate;
        along += samples[i] * std::cos(phase);
        across += samples[i] * std::sin(phase);
    }
    return 2 * std::hypot(along, across) / double(samples.size());
}

/// By counting how often it rises through zero.
inline double hertz(const Samples& samples)
{
    std::vector<double> crossings;
    for (size_t i = 1; i < samples.size(); ++i) {
        if (samples[i - 1] < 0 && samples[i] >= 0)
            crossings.push_back(static_cast<double>(i) - double(samples[i]) / (samples[i] - samples[i - 1]));
    }
    return crossings.size() < 2
               ? 0
               : static_cast<double>(crossings.size() - 1) * kRate / (crossings.back() - crossings.front());
}

}  // namespace PlayerBench

using namespace PlayerBench;

class Player : public testing::Test
{
protected:
    void open(Samples samples, int channels)
    {
        sound = std::make_shared<MemorySamples>(std::move(samples), channels);
        player = std::make_unique<CallPlayer>(sound, [this](int rate, const SoundOutput::Pull& pull) {
            auto made = std::make_unique<TestOutput>(&output);
            made->open(rate, pull);
            ++opened;
            return made;
        });
    }
    Samples take(double seconds) { return output->take(seconds); }

    std::shared_ptr<MemorySamples> sound;
    TestOutput* output = nullptr;
    std::unique_ptr<CallPlayer> player;
    int opened = 0;
};

}  // namespace Seatdesk
