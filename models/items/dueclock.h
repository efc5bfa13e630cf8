// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clockreading.h"
#include "domain/ticketclock.h"

#include <optional>

namespace Seatdesk {

/// A running clock with its ticket.
struct DueClock
{
    Row ticket;
    std::optional<Row> clock;  ///< when it is another than the ticket's next

    [[nodiscard]] std::optional<Instant> dueAt() const;
    [[nodiscard]] std::optional<Instant> warnAt() const;
    [[nodiscard]] std::optional<ClockKind> kind() const;
    [[nodiscard]] ClockReading reading(Instant now) const;
};

}  // namespace Seatdesk
