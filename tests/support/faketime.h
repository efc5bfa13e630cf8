// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <atomic>

namespace Seatdesk {

/// A clock that a test owns. Begins on 2026-11-20T01:00Z, 09:00 in Shanghai.
class FakeTime : public TimeSource
{
public:
    [[nodiscard]] Instant now() const override { return fromMicros(m_now.load()); }
    void set(Instant instant) { m_now = toMicros(instant); }
    void advance(Duration duration) { m_now += duration.count(); }

private:
    std::atomic<qint64> m_now{1'795'136'400'000'000};
};

}  // namespace Seatdesk
