// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowview.h"

namespace Seatdesk {

namespace RelationField {
inline constexpr QLatin1StringView kTicket{"ticket"};
inline constexpr QLatin1StringView kOther{"other"};
inline constexpr QLatin1StringView kKind{"kind"};
inline constexpr QLatin1StringView kEndedAt{"ended_at"};
}  // namespace RelationField

/// A tie between two tickets.
class Relation : public RowView
{
public:
    static constexpr QLatin1StringView kRecord{"relation"};

    /// Kinds of ties: the ticket went into the other, or is one of many on the other's matter.
    static constexpr QLatin1StringView kMerged{"merge"};
    static constexpr QLatin1StringView kBelongs{"parent"};

    using RowView::RowView;

    [[nodiscard]] TicketId ticket() const { return row().reference<TicketId>(RelationField::kTicket); }
    [[nodiscard]] TicketId other() const { return row().reference<TicketId>(RelationField::kOther); }
    [[nodiscard]] QString kind() const { return row().text(RelationField::kKind); }
    [[nodiscard]] std::optional<Instant> endedAt() const { return instant(RelationField::kEndedAt); }
};

}  // namespace Seatdesk
