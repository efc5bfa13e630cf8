// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attendance.h"
#include "domain/bookbody.h"
#include "domain/groupbuilder.h"

namespace Seatdesk {

class Settings;

namespace SettingKey {
/// Minutes from which on leaving the seat is a breach (domain.md, section 7).
inline constexpr QLatin1StringView kSeatLeaveMinutes{"shift.leave_minutes"};
/// Hours that somebody may cover for a colleague.
inline constexpr QLatin1StringView kSeatCoverHours{"shift.cover_hours"};
}  // namespace SettingKey

/// Notes at a shift who left the seat or covers for a colleague, and who is back. What lasted longer than the settings
/// allow is written into the team's book with the return, in the same group: both or neither.
class SeatLeave
{
public:
    SeatLeave(GroupBuilder builder, Row book) : m_builder(std::move(builder)), m_book(std::move(book)) {}

    /// `known`: what the roll call of the shift found of that person; empty when nothing. Invalid with "away_at" when
    /// it lies in the future, with "person" when they are away already, with "covers" when somebody covers for nobody
    /// or for themselves.
    Result<Group> leave(const Row& shift, const Row& known, StaffId person, const SeatAway& away);
    /// Invalid with "away_at" when the person was not away, or is back before they left, or in the future. `says`:
    /// what the book is told, where it is.
    Result<Group> back(const Row& known, Instant at, const Settings& settings, const QString& says);

    /// Whether that long is a breach, which stands in the book.
    [[nodiscard]] static bool isBreach(AwayKind kind, Duration length, const Settings& settings);

private:
    GroupBuilder m_builder;
    Row m_book;
};

}  // namespace Seatdesk
