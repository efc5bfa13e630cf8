// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reportperiod.h"

#include "domain/reportkeys.h"
#include "domain/settings.h"

#include <algorithm>

namespace Seatdesk {

namespace {

constexpr int kDaysOfReportWeek = 7;

/// An hour that the clocks skip is the next one there is.
Instant reportHour(const QDate& day, int hour, const QTimeZone& zone)
{
    return fromDateTime(QDateTime(day, QTime(hour, 0), zone));
}

Instant startOfReport(const QDate& day, const QTimeZone& zone)
{
    return fromDateTime(day.startOfDay(zone));
}

}  // namespace

ReportPeriod ReportPeriod::of(ReportKind kind, const QDate& day, const Settings& settings)
{
    const QTimeZone zone = settings.zone();
    ReportPeriod period;
    period.kind = kind;
    QDate next;
    switch (kind) {
        case ReportKind::DailyWorkload:
            period.first = day;
            next = day.addDays(1);
            period.due = reportHour(next, settings.number(SettingKey::kDailyReportHour), zone);
            break;
        case ReportKind::WeeklyWorkload:
        case ReportKind::WeeklyTotals:
        case ReportKind::WeeklyQuality:
            period.first = day.addDays(1 - day.dayOfWeek());
            next = period.first.addDays(kDaysOfReportWeek);
            period.due = reportHour(next, settings.number(SettingKey::kWeeklyReportHour), zone);
            break;
        case ReportKind::QualityAnalysis:
            next = QDate(day.year(), day.month(), settings.number(SettingKey::kAnalysisReportDay));
            next = day < next ? next : next.addMonths(1);
            period.first = next.addMonths(-1);
            period.due = startOfReport(next.addDays(1), zone) - std::chrono::minutes(1);
            break;
        case ReportKind::MonthlyQuality:
        case ReportKind::Assessment:
        case ReportKind::PointSheet:
            period.first = QDate(day.year(), day.month(), 1);
            next = period.first.addMonths(1);
            period.due = reportHour(next, settings.number(SettingKey::kDailyReportHour), zone);
            break;
    }
    period.last = next.addDays(-1);
    period.from = startOfReport(period.first, zone);
    period.until = startOfReport(next, zone);
    return period;
}

int ReportPeriod::daysLate(Instant now, const QTimeZone& zone) const
{
    const qint64 days = toDateTime(due, zone).date().daysTo(toDateTime(now, zone).date());
    return static_cast<int>(std::max<qint64>(0, days));
}

}  // namespace Seatdesk
