// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/roundpace.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace Seatdesk {

namespace {

using std::chrono::milliseconds;

/// Rights end by time and other people of this PC save too: the authority is asked again without a cause.
constexpr milliseconds kRoundInterval{30000};
constexpr milliseconds kRetryLeast{1000};
constexpr milliseconds kRetryMost{60000};
constexpr milliseconds kHollowStep{4};
constexpr milliseconds kHollowMost{128};
constexpr int kHollowSteps = 5;

bool isAway(const Result<void>& done)
{
    return !done && done.error().kind == Error::Kind::Offline;
}

milliseconds part(milliseconds whole, double share)
{
    return milliseconds(static_cast<qint64>(static_cast<double>(whole.count()) * share));
}

}  // namespace

void RoundPace::beginRound()
{
    m_hasNews = false;
    m_inRound = true;
}

bool RoundPace::hear()
{
    (m_inRound ? m_heardMeanwhile : m_heard) = true;
    return !m_inRound;
}

milliseconds RoundPace::noticeDelay() const
{
    return m_hollow == 0 ? milliseconds(0) : std::min(kHollowStep * (1 << m_hollow), kHollowMost);
}

milliseconds RoundPace::endRound(const Result<void>& done)
{
    m_inRound = false;
    m_hollow = m_heard && !m_hasNews ? std::min(m_hollow + 1, kHollowSteps) : 0;
    m_heard = false;
    m_failures = done ? 0 : m_failures + 1;
    const milliseconds wait = waitAfter(done);
    if (!std::exchange(m_heardMeanwhile, false) || isAway(done))
        return wait;
    m_heard = true;
    return std::min(wait, noticeDelay());
}

milliseconds RoundPace::waitAfter(const Result<void>& done) const
{
    const double random = QRandomGenerator::global()->generateDouble();
    if (isAway(done)) {
        const milliseconds most = std::min(kRetryLeast * (1 << std::min(m_failures, 6)), kRetryMost);
        return kRetryLeast + part(most - kRetryLeast, random);
    }
    if (done && isElsewhere())
        return part(m_interval, 0.7 + 0.6 * random);
    return !done && done.error().kind == Error::Kind::Busy ? kRetryLeast : kRoundInterval;
}

}  // namespace Seatdesk
