// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowview.h"

namespace Seatdesk {

namespace EscalationField {
inline constexpr QLatin1StringView kTicket{"ticket"};
inline constexpr QLatin1StringView kBy{"by"};
inline constexpr QLatin1StringView kAt{"at"};
inline constexpr QLatin1StringView kToRole{"to_role"};
inline constexpr QLatin1StringView kMatter{"matter"};
inline constexpr QLatin1StringView kProposal{"proposal"};
inline constexpr QLatin1StringView kEmergency{"emergency"};
inline constexpr QLatin1StringView kReportOwed{"report_owed"};
inline constexpr QLatin1StringView kInstruction{"instruction"};
inline constexpr QLatin1StringView kInstructedBy{"instructed_by"};
inline constexpr QLatin1StringView kInstructedAt{"instructed_at"};
inline constexpr QLatin1StringView kDisagreement{"disagreement"};
inline constexpr QLatin1StringView kDisagreedAt{"disagreed_at"};
inline constexpr QLatin1StringView kFollows{"follows"};
inline constexpr QLatin1StringView kReport{"report"};
inline constexpr QLatin1StringView kReportedAt{"reported_at"};
}  // namespace EscalationField

/// A matter taken to a superior with a proposal of one’s own, and what came of it.
class Escalation : public RowView
{
public:
    static constexpr QLatin1StringView kRecord{"escalation"};

    /// Who holds a complaint together with whoever did not finish it on its day, and the matter that says so.
    static constexpr QLatin1StringView kSharedWith{"area"};
    static constexpr QLatin1StringView kSharedMatter{"not_done"};

    using RowView::RowView;

    [[nodiscard]] TicketId ticket() const { return row().reference<TicketId>(EscalationField::kTicket); }
    [[nodiscard]] StaffId by() const { return row().reference<StaffId>(EscalationField::kBy); }
    [[nodiscard]] std::optional<Instant> at() const { return instant(EscalationField::kAt); }
    [[nodiscard]] QString toRole() const { return row().text(EscalationField::kToRole); }
    [[nodiscard]] QString matter() const { return row().text(EscalationField::kMatter); }
    [[nodiscard]] QString proposal() const { return row().text(EscalationField::kProposal); }
    [[nodiscard]] bool isShared() const { return matter() == kSharedMatter; }
    [[nodiscard]] bool emergency() const { return row().flag(EscalationField::kEmergency); }
    [[nodiscard]] bool reportOwed() const { return row().flag(EscalationField::kReportOwed); }
    [[nodiscard]] QString instruction() const { return row().text(EscalationField::kInstruction); }
    [[nodiscard]] StaffId instructedBy() const { return row().reference<StaffId>(EscalationField::kInstructedBy); }
    [[nodiscard]] std::optional<Instant> instructedAt() const { return instant(EscalationField::kInstructedAt); }
    [[nodiscard]] QString disagreement() const { return row().text(EscalationField::kDisagreement); }
    [[nodiscard]] std::optional<Instant> disagreedAt() const { return instant(EscalationField::kDisagreedAt); }
    [[nodiscard]] RecordId follows() const { return row().reference(EscalationField::kFollows); }
    [[nodiscard]] QString report() const { return row().text(EscalationField::kReport); }
    [[nodiscard]] std::optional<Instant> reportedAt() const { return instant(EscalationField::kReportedAt); }
};

}  // namespace Seatdesk
