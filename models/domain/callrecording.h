// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowview.h"

namespace Seatdesk {

namespace RecordingField {
inline constexpr QLatin1StringView kPath{"path"};
inline constexpr QLatin1StringView kFileName{"file_name"};
inline constexpr QLatin1StringView kSha256{"sha256"};
inline constexpr QLatin1StringView kCodec{"codec"};
inline constexpr QLatin1StringView kChannels{"channels"};
inline constexpr QLatin1StringView kLengthMs{"length_ms"};
inline constexpr QLatin1StringView kTakenAt{"taken_at"};
inline constexpr QLatin1StringView kDirection{"direction"};
inline constexpr QLatin1StringView kCallId{"call_id"};
inline constexpr QLatin1StringView kMaskedNumber{"masked_number"};
inline constexpr QLatin1StringView kAgent{"agent"};
inline constexpr QLatin1StringView kAgentChannel{"agent_channel"};
inline constexpr QLatin1StringView kCustomer{"customer"};
inline constexpr QLatin1StringView kTicket{"ticket"};
inline constexpr QLatin1StringView kTicketNumber{"ticket_number"};
inline constexpr QLatin1StringView kSampleMonth{"sample_month"};
inline constexpr QLatin1StringView kSampleCause{"sample_cause"};
inline constexpr QLatin1StringView kSampleReason{"sample_reason"};
inline constexpr QLatin1StringView kJudgedAt{"judged_at"};
inline constexpr QLatin1StringView kJudgedBy{"judged_by"};
inline constexpr QLatin1StringView kAddedAt{"added_at"};
inline constexpr QLatin1StringView kAddedBy{"added_by"};
}  // namespace RecordingField

/// A recorded call: where its sound lies, and whose call it was. The sound itself stays outside the department's data.
class CallRecording : public RowView
{
public:
    static constexpr QLatin1StringView kRecord{"recording"};

    using RowView::RowView;

    /// Where it was found. On another PC it may lie elsewhere: it is then looked for by its name in the folder that is
    /// set.
    [[nodiscard]] QString path() const { return row().text(RecordingField::kPath); }
    [[nodiscard]] QString fileName() const { return row().text(RecordingField::kFileName); }
    /// Of the file's content: a recording that was moved or renamed is known again.
    [[nodiscard]] QString sha256() const { return row().text(RecordingField::kSha256); }
    [[nodiscard]] QString codec() const { return row().text(RecordingField::kCodec); }
    [[nodiscard]] qint64 channels() const { return row().integer(RecordingField::kChannels); }
    [[nodiscard]] qint64 lengthMs() const { return row().integer(RecordingField::kLengthMs); }
    [[nodiscard]] std::optional<Instant> takenAt() const { return instant(RecordingField::kTakenAt); }
    /// "in", "out", or nothing where the name does not say.
    [[nodiscard]] QString direction() const { return row().text(RecordingField::kDirection); }
    [[nodiscard]] QString callId() const { return row().text(RecordingField::kCallId); }
    [[nodiscard]] QString maskedNumber() const { return row().text(RecordingField::kMaskedNumber); }
    [[nodiscard]] StaffId agent() const { return row().reference<StaffId>(RecordingField::kAgent); }
    /// Which of the two channels is the agent's: 0 or 1.
    [[nodiscard]] int agentChannel() const { return row().integer(RecordingField::kAgentChannel) == 1 ? 1 : 0; }
    [[nodiscard]] CustomerId customer() const { return row().reference<CustomerId>(RecordingField::kCustomer); }
    [[nodiscard]] TicketId ticket() const { return row().reference<TicketId>(RecordingField::kTicket); }
    [[nodiscard]] QString ticketNumber() const { return row().text(RecordingField::kTicketNumber); }
    /// The month in whose sample it is, as 2026-11; empty: in none.
    [[nodiscard]] QString sampleMonth() const { return row().text(RecordingField::kSampleMonth); }
    /// planned, forced or outside (chosen by hand, with a reason).
    [[nodiscard]] QString sampleCause() const { return row().text(RecordingField::kSampleCause); }
    [[nodiscard]] QString sampleReason() const { return row().text(RecordingField::kSampleReason); }
    /// When somebody finished scoring it; the score itself is not for every inspector.
    [[nodiscard]] std::optional<Instant> judgedAt() const { return instant(RecordingField::kJudgedAt); }
    [[nodiscard]] StaffId judgedBy() const { return row().reference<StaffId>(RecordingField::kJudgedBy); }
    [[nodiscard]] std::optional<Instant> addedAt() const { return instant(RecordingField::kAddedAt); }
    [[nodiscard]] StaffId addedBy() const { return row().reference<StaffId>(RecordingField::kAddedBy); }
};

}  // namespace Seatdesk
