// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enumkeys.h"
#include "domain/rowview.h"
#include "domain/ticketnumber.h"

namespace Seatdesk {

namespace PaperFormField {
inline constexpr QLatin1StringView kNumber{"number"};
inline constexpr QLatin1StringView kPrintedAt{"printed_at"};
inline constexpr QLatin1StringView kPrintedBy{"printed_by"};
inline constexpr QLatin1StringView kState{"state"};
inline constexpr QLatin1StringView kReason{"reason"};
inline constexpr QLatin1StringView kTicket{"ticket"};
inline constexpr QLatin1StringView kChangedAt{"changed_at"};
inline constexpr QLatin1StringView kChangedBy{"changed_by"};
}  // namespace PaperFormField

/// What became of a printed form.
enum class PaperState {
    Open,  ///< not keyed in yet
    Used,  ///< keyed in: there is a ticket
    Void   ///< spoilt, blank or lost, with a reason
};

template <>
struct EnumKeys<PaperState>
{
    static constexpr std::array<QLatin1StringView, 3> names{QLatin1StringView("open"), QLatin1StringView("used"),
                                                            QLatin1StringView("void")};
};

/// The id of the form with that number: there is one, whichever seat knows it.
RecordId paperFormId(const TicketNumber& number);

/// A numbered form (编号纸质受理单) that was printed to write a call down when everything is down. Its number is one of
/// a ticket, reserved by the seat that printed it, and the ticket that is keyed in from it has the same.
class PaperForm : public RowView
{
public:
    static constexpr QLatin1StringView kRecord{"paper_form"};

    using RowView::RowView;

    /// The digits, see TicketNumber::shown().
    [[nodiscard]] QString number() const { return row().text(PaperFormField::kNumber); }
    [[nodiscard]] std::optional<Instant> printedAt() const { return instant(PaperFormField::kPrintedAt); }
    [[nodiscard]] StaffId printedBy() const { return row().reference<StaffId>(PaperFormField::kPrintedBy); }
    [[nodiscard]] PaperState state() const
    {
        return fromKey<PaperState>(row().text(PaperFormField::kState)).value_or(PaperState::Open);
    }
    /// Why it is void, or why it is not any more.
    [[nodiscard]] QString reason() const { return row().text(PaperFormField::kReason); }
    [[nodiscard]] TicketId ticket() const { return row().reference<TicketId>(PaperFormField::kTicket); }
    /// When and by whom it was keyed in or made void.
    [[nodiscard]] std::optional<Instant> changedAt() const { return instant(PaperFormField::kChangedAt); }
    [[nodiscard]] StaffId changedBy() const { return row().reference<StaffId>(PaperFormField::kChangedBy); }
};

}  // namespace Seatdesk
