// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QString>

namespace Seatdesk {

/// A time that stands still until the test moves it. 2026-11-18 is a Wednesday; 02:00Z is 10:00 in Shanghai.
class FixedTime : public TimeSource
{
public:
    [[nodiscard]] Instant now() const override { return m_now; }
    void advance(Duration by) { m_now += by; }
    void set(Instant now) { m_now = now; }

private:
    Instant m_now = fromDateTime(QDateTime(QDate(2026, 11, 18), QTime(2, 0), Qt::UTC));
};

}  // namespace Seatdesk
