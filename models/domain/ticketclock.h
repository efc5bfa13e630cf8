// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clockkeys.h"
#include "domain/rowview.h"

namespace Seatdesk {

namespace TicketClockField {
inline constexpr QLatin1StringView kTicket{"ticket"};
inline constexpr QLatin1StringView kKind{"kind"};
inline constexpr QLatin1StringView kState{"state"};
inline constexpr QLatin1StringView kStartedAt{"started_at"};
inline constexpr QLatin1StringView kDueAt{"due_at"};
inline constexpr QLatin1StringView kWarnAt{"warn_at"};
inline constexpr QLatin1StringView kAmount{"amount"};
inline constexpr QLatin1StringView kUnit{"unit"};
inline constexpr QLatin1StringView kHolder{"holder"};
inline constexpr QLatin1StringView kWhom{"whom"};
inline constexpr QLatin1StringView kPausedAt{"paused_at"};
inline constexpr QLatin1StringView kPauseReason{"pause_reason"};
inline constexpr QLatin1StringView kPausedFor{"paused_for"};
inline constexpr QLatin1StringView kEndedAt{"ended_at"};
}  // namespace TicketClockField

/// One clock of a ticket. Read it with ClockPlan::read().
class TicketClock : public RowView
{
public:
    static constexpr QLatin1StringView kRecord{"clock"};

    using RowView::RowView;

    [[nodiscard]] TicketId ticket() const { return row().reference<TicketId>(TicketClockField::kTicket); }
    [[nodiscard]] std::optional<ClockKind> kind() const
    {
        return fromKey<ClockKind>(row().text(TicketClockField::kKind));
    }
    [[nodiscard]] std::optional<ClockState> state() const
    {
        return fromKey<ClockState>(row().text(TicketClockField::kState));
    }
    [[nodiscard]] std::optional<Instant> startedAt() const { return instant(TicketClockField::kStartedAt); }
    [[nodiscard]] std::optional<Instant> dueAt() const { return instant(TicketClockField::kDueAt); }
    [[nodiscard]] std::optional<Instant> warnAt() const { return instant(TicketClockField::kWarnAt); }
    [[nodiscard]] qint64 amount() const { return row().integer(TicketClockField::kAmount); }
    [[nodiscard]] std::optional<ClockUnit> unit() const
    {
        return fromKey<ClockUnit>(row().text(TicketClockField::kUnit));
    }
    [[nodiscard]] ScopeId holder() const { return row().reference<ScopeId>(TicketClockField::kHolder); }
    [[nodiscard]] std::optional<ClockWhom> whom() const
    {
        return fromKey<ClockWhom>(row().text(TicketClockField::kWhom));
    }
    [[nodiscard]] std::optional<Instant> pausedAt() const { return instant(TicketClockField::kPausedAt); }
    [[nodiscard]] QString pauseReason() const { return row().text(TicketClockField::kPauseReason); }
    [[nodiscard]] qint64 pausedFor() const { return row().integer(TicketClockField::kPausedFor); }
    [[nodiscard]] std::optional<Instant> endedAt() const { return instant(TicketClockField::kEndedAt); }
};

}  // namespace Seatdesk
