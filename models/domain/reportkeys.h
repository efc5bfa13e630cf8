// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace Seatdesk::SettingKey {

// By when the reports of the duty log are due. No regulation names an hour for the daily and the weekly ones.
/// The hour of the next day.
inline constexpr QLatin1StringView kDailyReportHour{"report.daily_hour"};
/// The hour of the next Monday.
inline constexpr QLatin1StringView kWeeklyReportHour{"report.weekly_hour"};
/// The day of the month by whose end the analysis of quality is handed in; it is about the month before that day.
inline constexpr QLatin1StringView kAnalysisReportDay{"report.analysis_day"};

}  // namespace Seatdesk::SettingKey
