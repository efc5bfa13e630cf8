// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

namespace Seatdesk {

/// The time within the story that is being told.
class DemoTime : public TimeSource
{
public:
    [[nodiscard]] Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }

private:
    Instant m_now{};
};

}  // namespace Seatdesk
