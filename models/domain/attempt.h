// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowview.h"
#include "domain/ticketkeys.h"

namespace Seatdesk {

namespace AttemptField {
inline constexpr QLatin1StringView kTicket{"ticket"};
inline constexpr QLatin1StringView kAt{"at"};
inline constexpr QLatin1StringView kBy{"by"};
inline constexpr QLatin1StringView kChannel{"channel"};
inline constexpr QLatin1StringView kOutcome{"outcome"};
inline constexpr QLatin1StringView kSolved{"solved"};
inline constexpr QLatin1StringView kSatisfied{"satisfied"};
inline constexpr QLatin1StringView kNote{"note"};
}  // namespace AttemptField

/// One attempt to reach the customer for a callback; written once.
class Attempt : public RowView
{
public:
    static constexpr QLatin1StringView kRecord{"attempt"};

    using RowView::RowView;

    [[nodiscard]] TicketId ticket() const { return row().reference<TicketId>(AttemptField::kTicket); }
    [[nodiscard]] std::optional<Instant> at() const { return instant(AttemptField::kAt); }
    [[nodiscard]] StaffId by() const { return row().reference<StaffId>(AttemptField::kBy); }
    [[nodiscard]] std::optional<Channel> channel() const
    {
        return fromKey<Channel>(row().text(AttemptField::kChannel));
    }
    [[nodiscard]] std::optional<AttemptOutcome> outcome() const
    {
        return fromKey<AttemptOutcome>(row().text(AttemptField::kOutcome));
    }
    [[nodiscard]] std::optional<Solved> solved() const { return fromKey<Solved>(row().text(AttemptField::kSolved)); }
    [[nodiscard]] QString satisfied() const { return row().text(AttemptField::kSatisfied); }
    [[nodiscard]] QString note() const { return row().text(AttemptField::kNote); }
};

}  // namespace Seatdesk
