// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/analysis/timespan.h"
#include "audio/madesound.h"

#include <random>

namespace Seatdesk {

/// A call of two voices that a test composes; nobody says anything in it.
class MadeCall
{
public:
    explicit MadeCall(double seconds) : m_voices(2, std::vector<double>(static_cast<size_t>(seconds * kRate))) {}

    static constexpr int kRate = 8000;

    /// One minute of two voices, with silence, hold music and both at once.
    static MadeCall minute()
    {
        MadeCall call(60);
        call.noise(0, 0, 60, 0.0005);
        call.noise(1, 0, 60, 0.0005);
        call.speak(0, 0.5, 6, 0.14);
        call.speak(1, 6.5, 14, 0.1);
        call.speak(0, 12, 17);
        call.speak(1, 23, 28);
        call.music(0, 30, 44, 0.12);
        call.speak(0, 46, 52);
        call.speak(1, 52.5, 58);
        return call;
    }

    /// Something like syllables: harmonics of a wandering pitch, four swells a second.
    void speak(int voice, double from, double to, double level = 0.1)
    {
        double phase = 0;
        const double pitch = voice == 0 ? 210 : 120;
        for (size_t i = at(from); i < at(to); ++i) {
            const double t = static_cast<double>(i) / kRate;
            phase += pitch * (1 + 0.15 * std::sin(2.1 * t) + 0.05 * std::sin(13 * t)) / kRate;
            double sample = 0;
            for (int harmonic = 1; harmonic <= 12; ++harmonic)
                sample += std::sin(2 * std::numbers::pi * phase * harmonic) / std::sqrt(harmonic);
            m_voices[static_cast<size_t>(voice)][i] += level * 0.4 * sample * (0.6 + 0.4 * std::sin(25 * t));
        }
        m_speech[static_cast<size_t>(voice)].push_back(
            {static_cast<int>(std::lround(from * 100)), static_cast<int>(std::lround(to * 100))});
    }
    /// A plucked tune.
    void music(int voice, double from, double to, double level = 0.1)
    {
        constexpr std::array kNotes{262.0, 330.0, 392.0, 523.0};
        for (size_t i = at(from); i < at(to); ++i) {
            const double t = static_cast<double>(i) / kRate;
            const double inNote = std::fmod(t, 0.4);
            const double note = kNotes[static_cast<size_t>(t / 0.4) % kNotes.size()];
            m_voices[static_cast<size_t>(voice)][i] +=
                level * std::exp(-3 * inNote) * std::sin(2 * std::numbers::pi * note * t);
        }
    }
    void noise(int voice, double from, double to, double level)
    {
        std::normal_distribution<double> normal(0, level);
        for (size_t i = at(from); i < at(to); ++i)
            m_voices[static_cast<size_t>(voice)][i] += normal(m_random);
    }

    MadeSound::Samples voice(int index) const
    {
        MadeSound::Samples samples;
        for (const double value : m_voices[static_cast<size_t>(index)])
            samples.push_back(static_cast<qint16>(std::lround(32767 * std::clamp(value, -1.0, 1.0))));
        return samples;
    }
    QByteArray wav() const { return MadeSound::wav(MadeSound::beside(voice(0), voice(1)), kRate, 2); }
    const TimeSpans& speech(int voice) const { return m_speech[static_cast<size_t>(voice)]; }

private:
    static size_t at(double seconds) { return static_cast<size_t>(seconds * kRate); }

    std::vector<std::vector<double>> m_voices;
    std::array<TimeSpans, 2> m_speech;
    std::mt19937 m_random{5};
};

}  // namespace Seatdesk
