// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/player/tempostretch.h"

#include <sonic.h>

#include <algorithm>
#include <cmath>

namespace Seatdesk {

namespace {

constexpr int kStretchedEars = 2;
constexpr int kDenseRate = 48000;

/// Between the second and the third of four samples, at `t` from 0 to 1 (Catmull and Rom).
qint16 between(double a, double b, double c, double d, double t)
{
    const double value = b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
    return static_cast<qint16>(std::clamp<long>(std::lround(value), -32768, 32767));
}

}  // namespace

TempoStretch::TempoStretch(int rate) : m_stream(nullptr), m_rate(rate), m_times(std::max(1, kDenseRate / rate))
{
    clear();
}

TempoStretch::~TempoStretch()
{
    sonicDestroyStream(m_stream);
}

void TempoStretch::setSpeed(double speed)
{
    m_speed = speed;
    sonicSetSpeed(m_stream, static_cast<float>(speed));
}

void TempoStretch::addBetween()
{
    for (int step = 0; step < m_times; ++step) {
        const double t = static_cast<double>(step) / m_times;
        for (size_t ear = 0; ear < kStretchedEars; ++ear)
            m_dense.push_back(between(m_last[0][ear], m_last[1][ear], m_last[2][ear], m_last[3][ear], t));
    }
}

void TempoStretch::add(const qint16* frames, qint64 count)
{
    m_dense.clear();
    for (qint64 i = 0; i < count; ++i) {
        std::rotate(m_last.begin(), m_last.begin() + 1, m_last.end());
        m_last.back() = {frames[kStretchedEars * i], frames[kStretchedEars * i + 1]};
        addBetween();
    }
    sonicWriteShortToStream(m_stream, m_dense.data(), static_cast<int>(count * m_times));
}

void TempoStretch::flush()
{
    sonicFlushStream(m_stream);
}

qint64 TempoStretch::take(qint16* frames, qint64 count)
{
    const qint64 ready = std::min<qint64>(count, sonicSamplesAvailable(m_stream) / m_times);
    m_dense.resize(static_cast<size_t>(ready * m_times * kStretchedEars));
    sonicReadShortFromStream(m_stream, m_dense.data(), static_cast<int>(ready * m_times));
    for (qint64 i = 0; i < ready; ++i)
        std::copy_n(m_dense.begin() + i * m_times * kStretchedEars, kStretchedEars, frames + i * kStretchedEars);
    return ready;
}

void TempoStretch::clear()
{
    if (m_stream)
        sonicDestroyStream(m_stream);
    m_stream = sonicCreateStream(m_rate * m_times, kStretchedEars);
    m_last = {};
    setSpeed(m_speed);
}

}  // namespace Seatdesk
