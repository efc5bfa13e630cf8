// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/player/soundoutput.h"

#include <QElapsedTimer>
#include <QTimer>

#include <vector>

namespace Seatdesk {

/// Takes sound at its pace and lets nobody hear it.
class ClockOutput : public SoundOutput
{
public:
    bool open(int rate, Pull pull) override;
    qint64 heardFrames() const override { return m_taken; }
    bool audible() const override { return false; }

private:
    void takeDue();

    Pull m_pull;
    int m_rate = 0;
    QElapsedTimer m_clock;
    QTimer m_timer;
    qint64 m_taken = 0;
    qint64 m_dropped = 0;
    std::vector<qint16> m_ears;
};

}  // namespace Seatdesk
