// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/analysis/voicemeter.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <numbers>

namespace Seatdesk {

namespace {

constexpr int kBandSize = 128;  // samples of a frame's window: 16 ms at 8 kHz
constexpr int kToneSize = 256;  // of every second sample: 64 ms
constexpr double kToneLow = 200;
constexpr double kToneHigh = 1900;
constexpr std::array<double, kSpeechBands + 1> kBandEdges{200,  330,  450,  570,  700,  830,  1020,
                                                          1270, 1590, 1900, 2300, 2800, 3300, 3700};
constexpr float kSilentPower = 1e-12F;

/// Hann's window of unit power.
std::vector<float> windowOf(int size)
{
    std::vector<float> window;
    double power = 0;
    for (int i = 0; i < size; ++i) {
        const double weight = 0.5 - 0.5 * std::cos(2 * std::numbers::pi * i / size);
        window.push_back(static_cast<float>(weight));
        power += weight * weight;
    }
    for (float& weight : window)
        weight /= static_cast<float>(std::sqrt(power));
    return window;
}

/// Within 0.03 dB, and many times faster than log10: it is asked ten million times for an hour of two voices.
float decibels(float power)
{
    const auto bits = std::bit_cast<quint32>(power);
    const auto exponent = static_cast<float>(static_cast<int>(bits >> 23) - 127);
    const float m = std::bit_cast<float>((bits & 0x7FFFFFU) | 0x3F800000U);
    const float log2 = exponent + (-0.34484843F * m + 2.02466578F) * m - 1.67487759F;
    return 3.01029996F * log2;
}

}  // namespace

VoiceMeter::VoiceMeter(double rate)
    : m_rate(rate),
      m_lastFrame(std::numeric_limits<qint64>::max()),
      m_bandFt(kBandSize),
      m_toneFt(kToneSize),
      m_bandWindow(windowOf(kBandSize)),
      m_toneWindow(windowOf(kToneSize))
{
    for (size_t band = 0; band < kSpeechBands; ++band) {
        auto bin = [rate](double hertz) { return static_cast<int>(std::ceil(hertz * kBandSize / rate)); };
        m_bands[band] = {bin(kBandEdges[band]), std::min(bin(kBandEdges[band + 1]), kBandSize / 2)};
    }
    // A frame's window is longer than the frame: the first begins before the recording, in silence.
    m_begin = std::min<qint64>(0, bandPosition(0));
    for (std::vector<float>& samples : m_samples)
        samples.assign(static_cast<size_t>(-m_begin), 0.0F);
}

qint64 VoiceMeter::bandPosition(qint64 frame) const
{
    const double begin = static_cast<double>(frame) * m_rate / kJudgedPerSecond;
    return static_cast<qint64>(begin - (kBandSize - m_rate / kJudgedPerSecond) / 2);
}

qint64 VoiceMeter::tonePosition(qint64 step) const
{
    return static_cast<qint64>(static_cast<double>(step) * MusicJudge::kStepFrames * m_rate / kJudgedPerSecond);
}

bool VoiceMeter::reaches(qint64 position, qint64 length) const
{
    return position + length <= m_begin + static_cast<qint64>(m_samples[0].size());
}

const float* VoiceMeter::samplesAt(int voice, qint64 position) const
{
    return m_samples[static_cast<size_t>(voice)].data() + std::max<qint64>(0, position - m_begin);
}

void VoiceMeter::add(const std::vector<float>& first, const std::vector<float>& second)
{
    m_voices = second.empty() && m_voices == 1 ? 1 : 2;
    m_end += static_cast<qint64>(first.size());
    m_samples[0].insert(m_samples[0].end(), first.begin(), first.end());
    m_samples[1].insert(m_samples[1].end(), second.begin(), second.end());
    m_samples[1].resize(m_samples[0].size());
    measure();
}

void VoiceMeter::finish()
{
    m_lastFrame = static_cast<qint64>(static_cast<double>(m_end) * kJudgedPerSecond / m_rate);
    for (std::vector<float>& samples : m_samples)
        samples.resize(samples.size() + static_cast<size_t>(m_rate) * 2);
    measure();
    // What was held back for smoothing: the last frame stands for the one that is missing behind it.
    for (int voice = 0; voice < m_voices && m_nextFrame > 0; ++voice)
        addEnergies(voice, m_last[static_cast<size_t>(voice)][1]);
}

void VoiceMeter::measure()
{
    while (m_nextFrame < m_lastFrame && reaches(bandPosition(m_nextFrame + WideFt::kLanes), kBandSize))
        measureBands();
    while (m_nextStep * MusicJudge::kStepFrames < m_lastFrame &&
           reaches(tonePosition(m_nextStep + WideFt::kLanes), 2 * kToneSize + 2))
        measureTones();
    forgetMeasured();
}

void VoiceMeter::forgetMeasured()
{
    const qint64 needed = std::min(bandPosition(m_nextFrame), tonePosition(m_nextStep));
    const qint64 gone = std::clamp<qint64>(needed - m_begin, 0, static_cast<qint64>(m_samples[0].size()));
    for (std::vector<float>& samples : m_samples)
        samples.erase(samples.begin(), samples.begin() + gone);
    m_begin += gone;
}

void VoiceMeter::measureBands()
{
    for (int lane = 0; lane < WideFt::kLanes; ++lane) {
        const float* first = samplesAt(0, bandPosition(m_nextFrame + lane));
        const float* second = samplesAt(1, bandPosition(m_nextFrame + lane));
        for (size_t i = 0; i < kBandSize; ++i) {
            m_bandFt.real[i][static_cast<size_t>(lane)] = first[i] * m_bandWindow[i];
            m_bandFt.imaginary[i][static_cast<size_t>(lane)] = second[i] * m_bandWindow[i];
        }
    }
    m_bandFt.transform();
    std::array<std::array<Energies, WideFt::kLanes>, 2> energies{};
    for (size_t band = 0; band < kSpeechBands; ++band) {
        for (int bin = m_bands[band].from; bin < m_bands[band].to; ++bin) {
            const WideFt::Lane first = m_bandFt.firstPower(bin);
            const WideFt::Lane second = m_bandFt.secondPower(bin);
            for (size_t lane = 0; lane < WideFt::kLanes; ++lane) {
                energies[0][lane][band] += first[lane] * 2 / kBandSize;
                energies[1][lane][band] += second[lane] * 2 / kBandSize;
            }
        }
    }
    for (size_t lane = 0; lane < WideFt::kLanes && m_nextFrame < m_lastFrame; ++lane, ++m_nextFrame) {
        for (int voice = 0; voice < m_voices; ++voice)
            addEnergies(voice, energies[static_cast<size_t>(voice)][lane]);
    }
}

void VoiceMeter::addEnergies(int voice, const Energies& energies)
{
    std::array<Energies, 2>& last = m_last[static_cast<size_t>(voice)];
    const bool first = m_nextFrame == 0;
    if (first) {
        last = {energies, energies};
        return;
    }
    Energies sum;
    for (size_t band = 0; band < kSpeechBands; ++band)
        sum[band] = last[0][band] + last[1][band] + energies[band];
    addLevels(voice, sum);
    last = {last[1], energies};
}

void VoiceMeter::addLevels(int voice, const Energies& sum)
{
    BandLevels levels;
    for (size_t band = 0; band < kSpeechBands; ++band)
        levels[band] = decibels(sum[band] / 3 + kSilentPower);
    m_speech[static_cast<size_t>(voice)].add(levels);
}

void VoiceMeter::measureTones()
{
    for (int lane = 0; lane < WideFt::kLanes; ++lane) {
        for (int voice = 0; voice < 2; ++voice) {
            // Every second sample, each with half of its neighbours.
            const float* samples = samplesAt(voice, tonePosition(m_nextStep + lane));
            auto& to = voice == 0 ? m_toneFt.real : m_toneFt.imaginary;
            for (size_t i = 0; i < kToneSize; ++i, samples += 2)
                to[i][static_cast<size_t>(lane)] =
                    (samples[0] * 0.25F + samples[1] * 0.5F + samples[2] * 0.25F) * m_toneWindow[i];
        }
    }
    m_toneFt.transform();
    const int from = static_cast<int>(std::ceil(kToneLow * 2 * kToneSize / m_rate));
    const int to = std::min(static_cast<int>(kToneHigh * 2 * kToneSize / m_rate), kToneSize / 2 - 1);
    std::array<std::array<Spectrum, WideFt::kLanes>, 2> spectra;
    for (int bin = from; bin < to; ++bin) {
        const WideFt::Lane first = m_toneFt.firstPower(bin);
        const WideFt::Lane second = m_toneFt.secondPower(bin);
        for (size_t lane = 0; lane < WideFt::kLanes; ++lane) {
            spectra[0][lane].push_back(first[lane]);
            spectra[1][lane].push_back(second[lane]);
        }
    }
    for (size_t lane = 0; lane < WideFt::kLanes; ++lane, ++m_nextStep) {
        for (int voice = 0; voice < m_voices && m_nextStep * MusicJudge::kStepFrames < m_lastFrame; ++voice)
            addSpectrum(voice, std::move(spectra[static_cast<size_t>(voice)][lane]));
    }
}

void VoiceMeter::addSpectrum(int voice, Spectrum&& spectrum)
{
    // Steps of digital silence share a flat spectrum; the smallest power keeps it from looking like anything.
    constexpr float kFloor = 1e-9F;
    float power = 0;
    for (float& value : spectrum)
        power += value += kFloor;
    Spectrum& last = m_lastSpectrum[static_cast<size_t>(voice)];
    float stayed = 0;
    float held = 0;
    for (size_t i = 0; i < spectrum.size(); ++i) {
        spectrum[i] /= power;
        held += spectrum[i] * spectrum[i];
        stayed += i < last.size() ? std::min(spectrum[i], last[i]) : 0;
    }
    m_music[static_cast<size_t>(voice)].add(stayed * std::sqrt(held));
    last = std::move(spectrum);
}

}  // namespace Seatdesk
