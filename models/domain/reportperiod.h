// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enumkeys.h"
#include "domain/instant.h"

#include <QDate>

namespace Seatdesk {

class Settings;

/// The reports that the duty log owes, and those of quality (domain.md, sections 5 and 6).
enum class ReportKind {
    DailyWorkload,    ///< 工作量日报
    WeeklyWorkload,   ///< 工作量周报
    WeeklyTotals,     ///< 受理督办反馈回访周汇总
    QualityAnalysis,  ///< 服务质量分析汇报
    WeeklyQuality,    ///< 质检分析 + 培训计划
    MonthlyQuality,   ///< 质检月报
    Assessment,       ///< 服务质量综合考评表, of one person
    PointSheet,       ///< 客服人员考核表, of one person
};

template <>
struct EnumKeys<ReportKind>
{
    static constexpr std::array<QLatin1StringView, 8> names{
        QLatin1StringView("daily_workload"), QLatin1StringView("weekly_workload"),
        QLatin1StringView("weekly_totals"),  QLatin1StringView("quality_analysis"),
        QLatin1StringView("weekly_quality"), QLatin1StringView("monthly_quality"),
        QLatin1StringView("assessment"),     QLatin1StringView("point_sheet")};
};

/// Whether it is about one person and not about a team.
constexpr bool isOfPerson(ReportKind kind)
{
    return kind == ReportKind::Assessment || kind == ReportKind::PointSheet;
}

/// The days that a report is about, in the department's zone, and by when it is due.
struct ReportPeriod
{
    ReportKind kind = ReportKind::DailyWorkload;
    QDate first;
    QDate last;
    Instant from{};   ///< the first day's begin
    Instant until{};  ///< the begin of the day after the last
    Instant due{};

    /// The period of that kind in which the day lies: a week begins on Monday, the month of an analysis on the day of
    /// the month by which the one before is due, other months are those of the calendar.
    static ReportPeriod of(ReportKind kind, const QDate& day, const Settings& settings);

    [[nodiscard]] bool contains(Instant at) const { return at >= from && at < until; }
    /// Days by which it is late: 0 on the day on which it became so.
    [[nodiscard]] int daysLate(Instant now, const QTimeZone& zone) const;

    bool operator==(const ReportPeriod&) const = default;
};

}  // namespace Seatdesk
