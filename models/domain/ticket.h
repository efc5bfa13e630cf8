// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clockkeys.h"
#include "domain/rowview.h"
#include "domain/ticketkeys.h"

namespace Seatdesk {

namespace TicketField {
inline constexpr QLatin1StringView kNumber{"number"};
inline constexpr QLatin1StringView kKind{"kind"};
inline constexpr QLatin1StringView kCategory{"category"};
inline constexpr QLatin1StringView kChannel{"channel"};
inline constexpr QLatin1StringView kMode{"mode"};
inline constexpr QLatin1StringView kPriority{"priority"};
inline constexpr QLatin1StringView kSummary{"summary"};
inline constexpr QLatin1StringView kDescription{"description"};
inline constexpr QLatin1StringView kAnswer{"answer"};
inline constexpr QLatin1StringView kCustomer{"customer"};
inline constexpr QLatin1StringView kCustomerName{"customer_name"};
inline constexpr QLatin1StringView kContact{"contact"};
inline constexpr QLatin1StringView kMaskedNumber{"masked_number"};
inline constexpr QLatin1StringView kCustomerContact{"customer_contact"};
inline constexpr QLatin1StringView kServiceAccount{"service_account"};
inline constexpr QLatin1StringView kReachTime{"reach_time"};
inline constexpr QLatin1StringView kAddress{"address"};
inline constexpr QLatin1StringView kAppointment{"appointment"};
inline constexpr QLatin1StringView kAppointedAt{"appointed_at"};
inline constexpr QLatin1StringView kArrivedAt{"arrived_at"};
inline constexpr QLatin1StringView kPrice{"price"};
inline constexpr QLatin1StringView kOpinion{"opinion"};
inline constexpr QLatin1StringView kState{"state"};
inline constexpr QLatin1StringView kStateBefore{"state_before"};
inline constexpr QLatin1StringView kReason{"reason"};
inline constexpr QLatin1StringView kOrigin{"origin"};
inline constexpr QLatin1StringView kWorkedIn{"worked_in"};
inline constexpr QLatin1StringView kOwner{"owner"};
inline constexpr QLatin1StringView kHolder{"holder"};
inline constexpr QLatin1StringView kResolver{"resolver"};
inline constexpr QLatin1StringView kComplaintLevel{"complaint_level"};
inline constexpr QLatin1StringView kComplaintTo{"complaint_to"};
inline constexpr QLatin1StringView kNormBroken{"norm_broken"};
inline constexpr QLatin1StringView kComplaintValid{"complaint_valid"};
inline constexpr QLatin1StringView kVerifiedFacts{"verified_facts"};
inline constexpr QLatin1StringView kMeasure{"measure"};
inline constexpr QLatin1StringView kLiable{"liable"};
inline constexpr QLatin1StringView kCorrection{"correction"};
inline constexpr QLatin1StringView kWaiting{"waiting"};
inline constexpr QLatin1StringView kWaitReason{"wait_reason"};
inline constexpr QLatin1StringView kPromisedAt{"promised_at"};
inline constexpr QLatin1StringView kSolvedFirst{"solved_first"};
inline constexpr QLatin1StringView kFormOwed{"form_owed"};
inline constexpr QLatin1StringView kCallbackOwed{"callback_owed"};
inline constexpr QLatin1StringView kRecordedAt{"recorded_at"};
inline constexpr QLatin1StringView kDispatchedAt{"dispatched_at"};
inline constexpr QLatin1StringView kAcceptedAt{"accepted_at"};
inline constexpr QLatin1StringView kDoneAt{"done_at"};
inline constexpr QLatin1StringView kClosedAt{"closed_at"};
inline constexpr QLatin1StringView kMovedAt{"moved_at"};
inline constexpr QLatin1StringView kDueAt{"due_at"};
inline constexpr QLatin1StringView kDueKind{"due_kind"};
inline constexpr QLatin1StringView kWarnAt{"warn_at"};
inline constexpr QLatin1StringView kDueFrom{"due_from"};
inline constexpr QLatin1StringView kUrged{"urged"};
inline constexpr QLatin1StringView kUrgedAt{"urged_at"};
inline constexpr QLatin1StringView kAttempts{"attempts"};
inline constexpr QLatin1StringView kEscalatedTo{"escalated_to"};
inline constexpr QLatin1StringView kMergedInto{"merged_into"};
inline constexpr QLatin1StringView kImportBatch{"import_batch"};
inline constexpr QLatin1StringView kImportKey{"import_key"};
}  // namespace TicketField

/// A work order (工单). Where it lies now is its scope; the first-contact owner sees it through also_scope.
class Ticket : public RowView
{
public:
    static constexpr QLatin1StringView kRecord{"ticket"};

    using RowView::RowView;

    [[nodiscard]] QString number() const { return row().text(TicketField::kNumber); }
    [[nodiscard]] std::optional<TicketKind> kind() const { return fromKey<TicketKind>(row().text(TicketField::kKind)); }
    [[nodiscard]] RecordId category() const { return row().reference(TicketField::kCategory); }
    [[nodiscard]] std::optional<Channel> channel() const { return fromKey<Channel>(row().text(TicketField::kChannel)); }
    [[nodiscard]] std::optional<TicketMode> mode() const { return fromKey<TicketMode>(row().text(TicketField::kMode)); }
    [[nodiscard]] std::optional<Priority> priority() const
    {
        return fromKey<Priority>(row().text(TicketField::kPriority));
    }
    [[nodiscard]] QString summary() const { return row().text(TicketField::kSummary); }
    [[nodiscard]] QString description() const { return row().text(TicketField::kDescription); }
    [[nodiscard]] QString answer() const { return row().text(TicketField::kAnswer); }
    [[nodiscard]] CustomerId customer() const { return row().reference<CustomerId>(TicketField::kCustomer); }
    [[nodiscard]] QString customerName() const { return row().text(TicketField::kCustomerName); }
    [[nodiscard]] ContactId contact() const { return row().reference<ContactId>(TicketField::kContact); }
    [[nodiscard]] QString maskedNumber() const { return row().text(TicketField::kMaskedNumber); }
    [[nodiscard]] RecordId customerContact() const { return row().reference(TicketField::kCustomerContact); }
    [[nodiscard]] QString serviceAccount() const { return row().text(TicketField::kServiceAccount); }
    [[nodiscard]] QString reachTime() const { return row().text(TicketField::kReachTime); }
    [[nodiscard]] QString address() const { return row().text(TicketField::kAddress); }
    [[nodiscard]] QString appointment() const { return row().text(TicketField::kAppointment); }
    [[nodiscard]] std::optional<Instant> appointedAt() const { return instant(TicketField::kAppointedAt); }
    [[nodiscard]] std::optional<Instant> arrivedAt() const { return instant(TicketField::kArrivedAt); }
    [[nodiscard]] QString price() const { return row().text(TicketField::kPrice); }
    [[nodiscard]] QString opinion() const { return row().text(TicketField::kOpinion); }
    [[nodiscard]] std::optional<TicketState> state() const
    {
        return fromKey<TicketState>(row().text(TicketField::kState));
    }
    [[nodiscard]] std::optional<TicketState> stateBefore() const
    {
        return fromKey<TicketState>(row().text(TicketField::kStateBefore));
    }
    [[nodiscard]] QString reason() const { return row().text(TicketField::kReason); }
    [[nodiscard]] ScopeId origin() const { return row().reference<ScopeId>(TicketField::kOrigin); }
    [[nodiscard]] ScopeId workedIn() const { return row().reference<ScopeId>(TicketField::kWorkedIn); }
    [[nodiscard]] StaffId owner() const { return row().reference<StaffId>(TicketField::kOwner); }
    [[nodiscard]] StaffId holder() const { return row().reference<StaffId>(TicketField::kHolder); }
    [[nodiscard]] StaffId resolver() const { return row().reference<StaffId>(TicketField::kResolver); }
    [[nodiscard]] QString complaintLevel() const { return row().text(TicketField::kComplaintLevel); }
    [[nodiscard]] QString complaintTo() const { return row().text(TicketField::kComplaintTo); }
    [[nodiscard]] QString normBroken() const { return row().text(TicketField::kNormBroken); }
    [[nodiscard]] std::optional<Verdict> complaintValid() const
    {
        return fromKey<Verdict>(row().text(TicketField::kComplaintValid));
    }
    [[nodiscard]] QString verifiedFacts() const { return row().text(TicketField::kVerifiedFacts); }
    [[nodiscard]] QString measure() const { return row().text(TicketField::kMeasure); }
    [[nodiscard]] QString liable() const { return row().text(TicketField::kLiable); }
    [[nodiscard]] QString correction() const { return row().text(TicketField::kCorrection); }
    [[nodiscard]] bool waiting() const { return row().flag(TicketField::kWaiting); }
    [[nodiscard]] QString waitReason() const { return row().text(TicketField::kWaitReason); }
    [[nodiscard]] std::optional<Instant> promisedAt() const { return instant(TicketField::kPromisedAt); }
    [[nodiscard]] bool solvedFirst() const { return row().flag(TicketField::kSolvedFirst); }
    [[nodiscard]] bool formOwed() const { return row().flag(TicketField::kFormOwed); }
    [[nodiscard]] bool callbackOwed() const { return row().flag(TicketField::kCallbackOwed); }
    [[nodiscard]] std::optional<Instant> recordedAt() const { return instant(TicketField::kRecordedAt); }
    [[nodiscard]] std::optional<Instant> dispatchedAt() const { return instant(TicketField::kDispatchedAt); }
    [[nodiscard]] std::optional<Instant> acceptedAt() const { return instant(TicketField::kAcceptedAt); }
    [[nodiscard]] std::optional<Instant> doneAt() const { return instant(TicketField::kDoneAt); }
    [[nodiscard]] std::optional<Instant> closedAt() const { return instant(TicketField::kClosedAt); }
    [[nodiscard]] std::optional<Instant> movedAt() const { return instant(TicketField::kMovedAt); }
    [[nodiscard]] std::optional<Instant> dueAt() const { return instant(TicketField::kDueAt); }
    [[nodiscard]] std::optional<ClockKind> dueKind() const
    {
        return fromKey<ClockKind>(row().text(TicketField::kDueKind));
    }
    [[nodiscard]] std::optional<Instant> warnAt() const { return instant(TicketField::kWarnAt); }
    [[nodiscard]] std::optional<Instant> dueFrom() const { return instant(TicketField::kDueFrom); }
    [[nodiscard]] qint64 urged() const { return row().integer(TicketField::kUrged); }
    [[nodiscard]] std::optional<Instant> urgedAt() const { return instant(TicketField::kUrgedAt); }
    [[nodiscard]] qint64 attempts() const { return row().integer(TicketField::kAttempts); }
    [[nodiscard]] QString escalatedTo() const { return row().text(TicketField::kEscalatedTo); }
    [[nodiscard]] TicketId mergedInto() const { return row().reference<TicketId>(TicketField::kMergedInto); }
    [[nodiscard]] RecordId importBatch() const { return row().reference(TicketField::kImportBatch); }
    [[nodiscard]] QString importKey() const { return row().text(TicketField::kImportKey); }
};

}  // namespace Seatdesk
