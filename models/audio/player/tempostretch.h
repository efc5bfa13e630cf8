// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <vector>

struct sonicStreamStruct;

namespace Seatdesk {

/// Speech faster or slower at its own pitch (libsonic). Frames of two channels.
/// libsonic cuts at whole samples, and at 8 kHz a period of 440 Hz has 18.2 of them: cut after cut the pitch would fall
/// by more than a hundredth. It is given the sound at 48 kHz, and every nth sample of what comes out is taken.
class TempoStretch
{
public:
    explicit TempoStretch(int rate);
    ~TempoStretch();
    TempoStretch(const TempoStretch&) = delete;
    TempoStretch& operator=(const TempoStretch&) = delete;

    void setSpeed(double speed);
    double speed() const { return m_speed; }

    void add(const qint16* frames, qint64 count);
    /// What was added so far comes out to its end.
    void flush();
    /// Takes up to `count` frames out.
    qint64 take(qint16* frames, qint64 count);
    /// Forgets what is inside.
    void clear();

private:
    using Frame = std::array<qint16, 2>;
    void addBetween();

    sonicStreamStruct* m_stream;
    const int m_rate;
    const int m_times;  ///< samples that go in for one
    double m_speed = 1;
    std::array<Frame, 4> m_last{};
    std::vector<qint16> m_dense;
};

}  // namespace Seatdesk
