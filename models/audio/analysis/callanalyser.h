// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/analysis/callanalysis.h"
#include "audio/analysis/decimator.h"
#include "audio/analysis/voicemeter.h"
#include "audio/reading/soundsink.h"

#include <memory>

namespace Seatdesk {

/// Judges a recording while it is read: speech, music, clipping. Loudness is measured beside it, see Loudness.
class CallAnalyser : public SoundSink
{
public:
    void begin(const SoundFormat& format) override;
    bool take(const SoundBlock& block) override;
    void end() override;

    /// After the end. Without loudness.
    const CallAnalysis& analysis() const { return m_analysis; }

private:
    const qint16* sixteenBits(const SoundBlock& block);
    void countClipped(const qint16* samples, qint64 frames);
    void countClippedPart(const qint16* samples, qint64 frames);
    void compareChannels(const qint16* samples, qint64 frames);

    CallAnalysis m_analysis;
    std::unique_ptr<VoiceMeter> m_meter;
    std::vector<Decimator> m_decimators;
    std::vector<std::vector<float>> m_voices;
    std::vector<qint16> m_decoded;
    std::vector<int> m_clippedRun;
    int m_channels = 1;
    qint64 m_frames = 0;
    qint64 m_different = 0;  ///< frames in which the two channels are not the same
};

}  // namespace Seatdesk
