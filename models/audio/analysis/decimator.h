// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace Seatdesk {

/// Brings one channel near the rate of a telephone, where voices are judged: every nth sample of a smoothed signal.
/// A smoothing window of twice n keeps hiss from folding into the voice well enough for judging, not for hearing.
class Decimator
{
public:
    /// `factor` 1 passes everything.
    explicit Decimator(int factor);

    /// The largest factor that leaves at least 8 kHz.
    static int factorFor(int rate) { return qMax(1, rate / 8000); }

    /// Appends to `out` what the next samples make. `stride` counts from one sample of the channel to the next.
    void add(const qint16* samples, qint64 count, int stride, std::vector<float>& out);

private:
    int m_factor;
    int m_inSpan = 0;
    int m_rising = 0;      ///< of the span before
    int m_falling = 0;     ///< of this one
    int m_nextRising = 0;  ///< of this one
    bool m_begun = false;
};

}  // namespace Seatdesk
