// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowview.h"

namespace Seatdesk {

namespace OpenItemField {
inline constexpr QLatin1StringView kText{"text"};
inline constexpr QLatin1StringView kOwner{"owner"};
inline constexpr QLatin1StringView kReason{"reason"};
inline constexpr QLatin1StringView kPromisedAt{"promised_at"};
inline constexpr QLatin1StringView kOpenedAt{"opened_at"};
inline constexpr QLatin1StringView kOpenedBy{"opened_by"};
inline constexpr QLatin1StringView kShift{"shift"};
inline constexpr QLatin1StringView kTicket{"ticket"};
inline constexpr QLatin1StringView kClosedAt{"closed_at"};
inline constexpr QLatin1StringView kClosedBy{"closed_by"};
inline constexpr QLatin1StringView kClosedReason{"closed_reason"};
}  // namespace OpenItemField

/// What a shift leaves unfinished (遗留事项): comes back every shift until it is closed with a reason or handed on by
/// name.
class OpenItem : public RowView
{
public:
    static constexpr QLatin1StringView kRecord{"open_item"};

    using RowView::RowView;

    [[nodiscard]] QString text() const { return row().text(OpenItemField::kText); }
    /// Who has it now; null: nobody, it must be given to somebody.
    [[nodiscard]] StaffId owner() const { return row().reference<StaffId>(OpenItemField::kOwner); }
    /// Why it is unfinished.
    [[nodiscard]] QString reason() const { return row().text(OpenItemField::kReason); }
    [[nodiscard]] std::optional<Instant> promisedAt() const { return instant(OpenItemField::kPromisedAt); }
    [[nodiscard]] std::optional<Instant> openedAt() const { return instant(OpenItemField::kOpenedAt); }
    [[nodiscard]] StaffId openedBy() const { return row().reference<StaffId>(OpenItemField::kOpenedBy); }
    /// The name of the shift that left it.
    [[nodiscard]] QString shift() const { return row().text(OpenItemField::kShift); }
    [[nodiscard]] TicketId ticket() const { return row().reference<TicketId>(OpenItemField::kTicket); }
    [[nodiscard]] std::optional<Instant> closedAt() const { return instant(OpenItemField::kClosedAt); }
    [[nodiscard]] StaffId closedBy() const { return row().reference<StaffId>(OpenItemField::kClosedBy); }
    [[nodiscard]] QString closedReason() const { return row().text(OpenItemField::kClosedReason); }
};

}  // namespace Seatdesk
