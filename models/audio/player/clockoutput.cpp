// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/player/clockoutput.h"

#include <chrono>

namespace Seatdesk {

namespace {

constexpr std::chrono::milliseconds kStep{8};  // twice in each picture of a screen
constexpr qint64 kMicroseconds = 1'000'000;

}  // namespace

bool ClockOutput::open(int rate, Pull pull)
{
    m_pull = std::move(pull);
    m_rate = rate;
    m_clock.start();
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { takeDue(); });
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.start(kStep);
    return true;
}

void ClockOutput::takeDue()
{
    const qint64 due = m_clock.nsecsElapsed() / 1000 * m_rate / kMicroseconds - m_dropped - m_taken;
    if (due <= 0)
        return;
    // After a machine slept, nobody wants what would have been played meanwhile.
    const qint64 frames = qMin<qint64>(due, m_rate);
    m_dropped += due - frames;
    m_ears.resize(static_cast<size_t>(2 * frames));
    m_pull(m_ears.data(), frames);
    m_taken += frames;
}

}  // namespace Seatdesk
