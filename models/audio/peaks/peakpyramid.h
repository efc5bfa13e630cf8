// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/peaks/peak.h"
#include "audio/reading/soundsink.h"

#include <QMutex>

namespace Seatdesk {

/// The waveform of a recording at two zooms: points of 256 samples, and of 64 such points. It is filled while the
/// recording is read and may be asked from another thread meanwhile. What is nearer than a point is read from the
/// samples.
class PeakPyramid : public SoundSink
{
public:
    static constexpr int kPointFrames = 256;
    static constexpr int kCoarsePoints = 64;

    enum class Lanes { Apart, Mixed };  ///< Mixed: one lane, the mean of all channels
    explicit PeakPyramid(Lanes lanes = Lanes::Apart) : m_lanes(lanes) {}

    void begin(const SoundFormat& format) override;
    bool take(const SoundBlock& block) override;
    void end() override;

    /// Puts points in place of a reading: eight bits each, [point][channel]{low, high}.
    void restore(int rate, int channels, const QByteArray& points);
    /// The points as restore takes them, and .dat files hold them: divided by 256, towards zero.
    QByteArray points() const;

    int rate() const;
    int channels() const;
    qint64 pointCount() const;
    /// Of the frames from first to last, the latter not among them, in whole points. Empty where nothing was read yet.
    Peak range(int channel, qint64 firstFrame, qint64 lastFrame) const;

private:
    void finishPoint();
    void addCoarse();
    Peak pointPeak(qint64 point, int channel) const;

    const Lanes m_lanes;
    int m_rate = 0;
    int m_channels = 0;
    mutable QMutex m_mutex;
    std::vector<qint8> m_fine;  ///< two for each channel of each point
    std::vector<Peak> m_coarse;
    std::vector<Peak> m_current;  ///< of the point that is not full yet
    qint64 m_currentFrames = 0;
    qint64 m_points = 0;
};

}  // namespace Seatdesk
