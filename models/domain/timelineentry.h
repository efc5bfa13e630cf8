// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowview.h"
#include "domain/ticketkeys.h"

namespace Seatdesk {

namespace TimelineEntryField {
inline constexpr QLatin1StringView kTicket{"ticket"};
inline constexpr QLatin1StringView kKind{"kind"};
inline constexpr QLatin1StringView kAudience{"audience"};
inline constexpr QLatin1StringView kText{"text"};
inline constexpr QLatin1StringView kAt{"at"};
inline constexpr QLatin1StringView kBy{"by"};
inline constexpr QLatin1StringView kFromState{"from_state"};
inline constexpr QLatin1StringView kToState{"to_state"};
inline constexpr QLatin1StringView kTarget{"target"};
inline constexpr QLatin1StringView kData{"data"};
}  // namespace TimelineEntryField

/// One line of what happened to a ticket; written once.
class TimelineEntry : public RowView
{
public:
    static constexpr QLatin1StringView kRecord{"entry"};

    using RowView::RowView;

    [[nodiscard]] TicketId ticket() const { return row().reference<TicketId>(TimelineEntryField::kTicket); }
    [[nodiscard]] std::optional<EntryKind> kind() const
    {
        return fromKey<EntryKind>(row().text(TimelineEntryField::kKind));
    }
    [[nodiscard]] std::optional<Audience> audience() const
    {
        return fromKey<Audience>(row().text(TimelineEntryField::kAudience));
    }
    [[nodiscard]] QString text() const { return row().text(TimelineEntryField::kText); }
    [[nodiscard]] std::optional<Instant> at() const { return instant(TimelineEntryField::kAt); }
    [[nodiscard]] StaffId by() const { return row().reference<StaffId>(TimelineEntryField::kBy); }
    [[nodiscard]] std::optional<TicketState> fromState() const
    {
        return fromKey<TicketState>(row().text(TimelineEntryField::kFromState));
    }
    [[nodiscard]] std::optional<TicketState> toState() const
    {
        return fromKey<TicketState>(row().text(TimelineEntryField::kToState));
    }
    [[nodiscard]] ScopeId target() const { return row().reference<ScopeId>(TimelineEntryField::kTarget); }
    [[nodiscard]] QJsonValue data() const { return row().fields.value(TimelineEntryField::kData); }
};

}  // namespace Seatdesk
