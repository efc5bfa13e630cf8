// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/peaks/peakpyramid.h"

#include "audio/peaks/peakscan.h"

#include <QMutexLocker>

namespace Seatdesk {

void PeakPyramid::begin(const SoundFormat& format)
{
    const QMutexLocker lock(&m_mutex);
    m_rate = format.rate;
    m_channels = m_lanes == Lanes::Mixed ? 1 : format.channels;
    m_current.assign(static_cast<size_t>(m_channels), Peak());
    m_currentFrames = 0;
    m_fine.clear();
    m_coarse.clear();
    m_points = 0;
}

bool PeakPyramid::take(const SoundBlock& block)
{
    const QMutexLocker lock(&m_mutex);
    for (qint64 frame = 0; frame < block.frames;) {
        const qint64 some = qMin(kPointFrames - m_currentFrames, block.frames - frame);
        if (m_lanes == Lanes::Mixed)
            scanMixedPeak(block, frame, some, m_current.front());
        else
            scanPeaks(block, frame, some, m_current.data());
        frame += some;
        m_currentFrames += some;
        if (m_currentFrames == kPointFrames)
            finishPoint();
    }
    return true;
}

void PeakPyramid::end()
{
    const QMutexLocker lock(&m_mutex);
    if (m_currentFrames > 0)
        finishPoint();
}

void PeakPyramid::finishPoint()
{
    for (Peak& peak : m_current) {
        m_fine.push_back(static_cast<qint8>(peak.low / 256));
        m_fine.push_back(static_cast<qint8>(peak.high / 256));
        peak = Peak();
    }
    m_currentFrames = 0;
    addCoarse();
}

void PeakPyramid::addCoarse()
{
    if (m_points % kCoarsePoints == 0)
        m_coarse.resize(m_coarse.size() + static_cast<size_t>(m_channels));
    Peak* coarse = m_coarse.data() + m_coarse.size() - m_channels;
    for (int channel = 0; channel < m_channels; ++channel)
        coarse[channel].add(pointPeak(m_points, channel));
    ++m_points;
}

Peak PeakPyramid::pointPeak(qint64 point, int channel) const
{
    const auto at = static_cast<size_t>(2 * (point * m_channels + channel));
    return {static_cast<qint16>(m_fine[at] * 256), static_cast<qint16>(m_fine[at + 1] * 256)};
}

void PeakPyramid::restore(int rate, int channels, const QByteArray& points)
{
    begin({{}, rate, channels});
    const QMutexLocker lock(&m_mutex);
    m_fine.reserve(static_cast<size_t>(points.size()));
    const qsizetype step = qsizetype{2} * channels;
    for (qsizetype at = 0; at + step <= points.size(); at += step) {
        m_fine.insert(m_fine.end(), points.begin() + at, points.begin() + at + step);
        addCoarse();
    }
}

QByteArray PeakPyramid::points() const
{
    const QMutexLocker lock(&m_mutex);
    return QByteArray(reinterpret_cast<const char*>(m_fine.data()), static_cast<qsizetype>(m_fine.size()));
}

int PeakPyramid::rate() const
{
    const QMutexLocker lock(&m_mutex);
    return m_rate;
}

int PeakPyramid::channels() const
{
    const QMutexLocker lock(&m_mutex);
    return m_channels;
}

qint64 PeakPyramid::pointCount() const
{
    const QMutexLocker lock(&m_mutex);
    return m_points;
}

Peak PeakPyramid::range(int channel, qint64 firstFrame, qint64 lastFrame) const
{
    const QMutexLocker lock(&m_mutex);
    Peak peak;
    if (m_channels == 0)
        return peak;
    const qint64 last = qMin(m_points, (lastFrame + kPointFrames - 1) / kPointFrames);
    for (qint64 point = qMax<qint64>(0, firstFrame / kPointFrames); point < last;) {
        if (point % kCoarsePoints == 0 && point + kCoarsePoints <= last) {
            peak.add(m_coarse[static_cast<size_t>(point / kCoarsePoints * m_channels + channel)]);
            point += kCoarsePoints;
        } else {
            peak.add(pointPeak(point++, channel));
        }
    }
    return peak;
}

}  // namespace Seatdesk
