// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

// The numbers of the points that a person has in a month (domain.md, section 6). Points are set in tenths.
namespace Seatdesk::SettingKey {

/// Which rules count, see PointProfile.
inline constexpr QLatin1StringView kPointProfile{"points.profile"};
/// Whole points that everybody starts a month with.
inline constexpr QLatin1StringView kPointStart{"points.start"};
/// Whole points at which, or below, a talk is due, and a sanction.
inline constexpr QLatin1StringView kPointTalk{"points.talk"};
inline constexpr QLatin1StringView kPointSanction{"points.sanction"};
/// So many months in a row at the points of a talk are severe.
inline constexpr QLatin1StringView kPointSevereMonths{"points.severe_months"};
inline constexpr QLatin1StringView kPointLate{"points.late"};
/// Minutes from which lateness is the second step, and points off for it.
inline constexpr QLatin1StringView kPointLateMoreMinutes{"points.late_more_minutes"};
inline constexpr QLatin1StringView kPointLateMore{"points.late_more"};
/// Minutes of lateness beyond which it is absence.
inline constexpr QLatin1StringView kPointAbsenceMinutes{"points.absence_minutes"};
inline constexpr QLatin1StringView kPointAbsence{"points.absence"};
/// Absent without leave, or left without a swap.
inline constexpr QLatin1StringView kPointLeft{"points.left"};
/// Exchanges of a rest that cost nothing in a month, and points off for each beyond.
inline constexpr QLatin1StringView kPointRestFree{"points.rest_free"};
inline constexpr QLatin1StringView kPointRest{"points.rest"};
inline constexpr QLatin1StringView kPointChatTimes{"points.chat_times"};
inline constexpr QLatin1StringView kPointChat{"points.chat"};
/// How often in a month tickets that were left unanswered and complained of, or rudeness, cost the first and the second
/// amount.
inline constexpr QLatin1StringView kPointOftenTimes{"points.often_times"};
inline constexpr QLatin1StringView kPointOften{"points.often"};
inline constexpr QLatin1StringView kPointVeryOftenTimes{"points.very_often_times"};
inline constexpr QLatin1StringView kPointVeryOften{"points.very_often"};
inline constexpr QLatin1StringView kPointRude{"points.rude"};
/// A day's work undone costs something between.
inline constexpr QLatin1StringView kPointUndoneLeast{"points.undone_least"};
inline constexpr QLatin1StringView kPointUndoneMost{"points.undone_most"};
/// Praise brings something between.
inline constexpr QLatin1StringView kPointPraiseLeast{"points.praise_least"};
inline constexpr QLatin1StringView kPointPraiseMost{"points.praise_most"};

}  // namespace Seatdesk::SettingKey
