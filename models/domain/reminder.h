// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowview.h"

namespace Seatdesk {

namespace ReminderField {
inline constexpr QLatin1StringView kAt{"at"};
inline constexpr QLatin1StringView kText{"text"};
inline constexpr QLatin1StringView kTicket{"ticket"};
inline constexpr QLatin1StringView kDoneAt{"done_at"};
}  // namespace ReminderField

/// A note that a person set for a time.
class Reminder : public RowView
{
public:
    static constexpr QLatin1StringView kRecord{"reminder"};

    using RowView::RowView;

    [[nodiscard]] std::optional<Instant> at() const { return instant(ReminderField::kAt); }
    [[nodiscard]] QString text() const { return row().text(ReminderField::kText); }
    [[nodiscard]] TicketId ticket() const { return row().reference<TicketId>(ReminderField::kTicket); }
    [[nodiscard]] std::optional<Instant> doneAt() const { return instant(ReminderField::kDoneAt); }
};

}  // namespace Seatdesk
