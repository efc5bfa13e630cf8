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

}  // namespace

ReportPeriod ReportPeriod::of(ReportKind kind, const QDate& day, const Settings& settings)
{
    const QTimeZone zone = settings.zone();
    ReportPeriod period;
    period.kind = kind;
    QLatin1StringView hour = SettingKey::kDailyReportHour;
    switch (kind) {
        case ReportKind::DailyWorkload:
            period.first = day;
            period.last = day;
            break;
        case ReportKind::WeeklyWorkload:
            period.first = day.addDays(1 - day.dayOfWeek());
            period.last = period.first.addDays(kDaysOfReportWeek - 1);
            hour = SettingKey::kWeeklyReportHour;
            break;
    }
    const QDate next = period.last.addDays(1);
    period.from = fromDateTime(period.first.startOfDay(zone));
    period.until = fromDateTime(next.startOfDay(zone));
    period.due = reportHour(next, settings.number(hour), zone);
    return period;
}

int ReportPeriod::daysLate(Instant now, const QTimeZone& zone) const
{
    const qint64 days = toDateTime(due, zone).date().daysTo(toDateTime(now, zone).date());
    return static_cast<int>(std::max<qint64>(0, days));
}

}  // namespace Seatdesk
