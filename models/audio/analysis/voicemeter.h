// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/analysis/musicjudge.h"
#include "audio/analysis/speechjudge.h"
#include "audio/analysis/wideft.h"

#include <QtGlobal>

namespace Seatdesk {

/// Measures one or two voices, each 10 ms, and hands what it measured to their judges. Two ride in one transform.
class VoiceMeter
{
public:
    /// `rate` is that of the samples it is given, 8 to 16 kHz.
    explicit VoiceMeter(double rate);

    /// The next samples of both voices, equally many; the second empty for one voice.
    void add(const std::vector<float>& first, const std::vector<float>& second);
    /// No more samples.
    void finish();

    int frames() const { return static_cast<int>(m_nextFrame); }
    SpeechJudge& speech(int voice) { return m_speech[static_cast<size_t>(voice)]; }
    MusicJudge& music(int voice) { return m_music[static_cast<size_t>(voice)]; }

private:
    struct Band
    {
        int from = 0;
        int to = 0;
    };
    using Spectrum = std::vector<float>;
    using Energies = std::array<float, kSpeechBands>;

    void measure();
    void measureBands();
    void measureTones();
    bool reaches(qint64 position, qint64 length) const;
    const float* samplesAt(int voice, qint64 position) const;
    qint64 bandPosition(qint64 frame) const;
    qint64 tonePosition(qint64 step) const;
    void forgetMeasured();
    void addEnergies(int voice, const Energies& energies);
    void addLevels(int voice, const Energies& sum);
    void addSpectrum(int voice, Spectrum&& spectrum);

    const double m_rate;
    std::array<Band, kSpeechBands> m_bands;
    std::array<std::vector<float>, 2> m_samples;  ///< from m_begin on
    qint64 m_begin = 0;                           ///< position of the first kept sample
    qint64 m_end = 0;
    qint64 m_nextFrame = 0;
    qint64 m_nextStep = 0;
    qint64 m_lastFrame;  ///< where the recording ends, once that is known
    int m_voices = 1;

    WideFt m_bandFt;
    WideFt m_toneFt;
    std::vector<float> m_bandWindow;
    std::vector<float> m_toneWindow;
    std::array<std::array<Energies, 2>, 2> m_last{};  ///< of each voice: of the frame before the last, and of the last
    std::array<Spectrum, 2> m_lastSpectrum;
    std::array<SpeechJudge, 2> m_speech;
    std::array<MusicJudge, 2> m_music;
};

}  // namespace Seatdesk
