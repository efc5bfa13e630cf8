// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <chrono>

namespace Seatdesk {

/// When the next round of a seat begins by itself: at the pace that the authority asks for, soon after a notice, and
/// later each time nobody answers. Sync thread.
class RoundPace
{
public:
    /// How often to ask without a cause; zero while the authority is in this PC.
    void setInterval(std::chrono::milliseconds interval) { m_interval = interval; }
    /// The authority is a server.
    [[nodiscard]] bool isElsewhere() const { return m_interval.count() > 0; }

    /// A notice causes the round that is under way or the next one.
    [[nodiscard]] bool isOfNotice() const { return m_heard; }
    void beginRound();
    /// Something came in this round. Also in the writer's thread, while the sync thread waits for it.
    void noteNews() { m_hasNews = true; }
    /// A notice came. True when it causes a round after noticeDelay(); within a round the next one is told by
    /// endRound().
    bool hear();
    /// A notice holds nothing that could be trusted: those that cause a round for nothing are made to wait, so that a
    /// flood of them costs little.
    [[nodiscard]] std::chrono::milliseconds noticeDelay() const;
    /// How long to wait for the next round. Seats that lost a server together do not come back together.
    std::chrono::milliseconds endRound(const Result<void>& done);

private:
    [[nodiscard]] std::chrono::milliseconds waitAfter(const Result<void>& done) const;

    std::chrono::milliseconds m_interval{0};
    int m_failures = 0;  ///< in a row
    bool m_inRound = false;
    bool m_heard = false;           ///< a notice caused the round
    bool m_heardMeanwhile = false;  ///< a notice came during the round, which may have looked before
    bool m_hasNews = false;
    int m_hollow = 0;  ///< rounds in a row that a notice caused for nothing
};

}  // namespace Seatdesk
