// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace Seatdesk::SettingKey {

// Who checks the pages of the duty logs: the role named, or one above it (see checkRoles).
inline constexpr QLatin1StringView kDailyCheckRole{"check.daily_role"};
inline constexpr QLatin1StringView kMonthlyCheckRole{"check.monthly_role"};
inline constexpr QLatin1StringView kSampleCheckRole{"check.sample_role"};
/// Days after its own in which a page is checked.
inline constexpr QLatin1StringView kDailyCheckDays{"check.daily_days"};
/// Days of the next month in which a month is checked.
inline constexpr QLatin1StringView kMonthlyCheckDays{"check.monthly_days"};
/// Percent of a month's pages that are drawn, at least.
inline constexpr QLatin1StringView kCheckShare{"check.sample_share"};
/// Days within which the moment of a drawn check lies.
inline constexpr QLatin1StringView kCheckSpread{"check.sample_days"};
/// Minutes by which the clock of a seat where a page is signed may lie beside the authority's.
inline constexpr QLatin1StringView kSigningLeeway{"book.signing_leeway"};
/// What pages and moments are drawn by.
inline constexpr QLatin1StringView kCheckSeed{"check.sample_seed"};

}  // namespace Seatdesk::SettingKey
