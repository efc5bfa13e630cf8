// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <algorithm>
#include <atomic>

namespace Seatdesk {

/// The time as the authority has it, told by this PC's clock: for what people read, for clocks that run and for when
/// something was done. How long the authority has been away is a matter of this PC alone. Any thread.
class ServerClock : public TimeSource
{
public:
    explicit ServerClock(const TimeSource& pc) : m_pc(pc) {}

    [[nodiscard]] Instant now() const override { return m_pc.now() + ahead(); }
    [[nodiscard]] const TimeSource& pc() const { return m_pc; }
    /// How far the authority's clock is ahead of this PC's.
    [[nodiscard]] Duration ahead() const { return Duration(m_ahead.load()); }
    /// The authority said what time it was, somewhere between the asking and the answer.
    void learn(Instant asked, Instant told, Instant answered)
    {
        const Duration trip = answered - asked;
        const Duration found = told - (asked + trip / 2);
        // Within what the trip leaves open, time rather runs on evenly.
        if (std::chrono::abs(found - ahead()) > std::max<Duration>(trip, kNoise))
            m_ahead = found.count();
    }

private:
    static constexpr Duration kNoise = std::chrono::seconds(1);

    const TimeSource& m_pc;
    std::atomic<qint64> m_ahead{0};  ///< microseconds
};

}  // namespace Seatdesk
