// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workcalendar.h"

#include "domain/calendarday.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace Seatdesk {

namespace {

/// Longer than any run of free days; ends the search when nothing is ever worked.
constexpr int kMostDays = 400;
constexpr qint64 kDayMsecs = 24LL * 60 * 60 * 1000;

/// Minutes of "09:30", 0 … 1440; -1 when it is none.
int minutesOf(const QString& text)
{
    const QStringList parts = text.trimmed().split(u':');
    bool hoursOk = false;
    bool minutesOk = false;
    const int hours = parts.value(0).toInt(&hoursOk);
    const int minutes = parts.value(1).toInt(&minutesOk);
    const int total = hours * 60 + minutes;
    const bool valid =
        parts.size() == 2 && hoursOk && minutesOk && hours >= 0 && minutes >= 0 && minutes < 60 && total <= 24 * 60;
    return valid ? total : -1;
}

}  // namespace

WorkCalendar::WorkCalendar(const QTimeZone& zone, const QJsonObject& hours) : m_zone(zone)
{
    for (int weekday = 1; weekday <= 7; ++weekday) {
        QList<Hours> spans;
        for (const QJsonValue& value : hours.value(QString::number(weekday)).toArray()) {
            const QStringList ends = value.toString().split(u'-');
            const Hours span{minutesOf(ends.value(0)), minutesOf(ends.value(1))};
            if (ends.size() == 2 && span.from >= 0 && span.until > span.from)
                spans.append(span);
        }
        std::sort(spans.begin(), spans.end(), [](const Hours& a, const Hours& b) { return a.from < b.from; });
        if (m_makeUpHours.isEmpty())
            m_makeUpHours = spans;
        m_hours.insert(weekday, spans);
    }
}

WorkCalendar WorkCalendar::of(const Settings& settings)
{
    return WorkCalendar(settings.zone(), settings.value(SettingKey::kWorkingHours).toObject());
}

void WorkCalendar::apply(const Row& calendarDay, bool gone)
{
    const CalendarDay day(calendarDay);
    const bool isGone = gone || calendarDay.deleted;
    if (day.isPeak() && isGone)
        m_peaks.remove(day.date());
    else if (day.isPeak())
        m_peaks.insert(day.date());
    else if (isGone)
        m_special.remove(day.date());
    else
        m_special.insert(day.date(), day.kind() == CalendarDay::kWorkday);
}

QDate WorkCalendar::dayOf(Instant instant) const
{
    return toDateTime(instant, m_zone).date();
}

Instant WorkCalendar::startOfDay(QDate day) const
{
    return instantAt(day, 0, Edge::Earlier);
}

Instant WorkCalendar::instantAt(QDate day, int msecsOfDay, Edge edge) const
{
    // QDateTime picks one side of an hour that comes twice; which one matters at the edge of working hours.
    const qint64 local = day.startOfDay(Qt::UTC).toMSecsSinceEpoch() + msecsOfDay;
    const auto offsetAt = [&](qint64 msecs) {
        return m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(msecs, Qt::UTC)) * 1000LL;
    };
    const qint64 before = local - offsetAt(local - kDayMsecs);
    const qint64 after = local - offsetAt(local + kDayMsecs);
    const bool beforeHolds = before + offsetAt(before) == local;
    const bool afterHolds = after + offsetAt(after) == local;
    qint64 result = before;  // also in the hour that is left out: then the clock has gone on by as much
    if (beforeHolds && afterHolds)
        result = edge == Edge::Earlier ? std::min(before, after) : std::max(before, after);
    else if (afterHolds)
        result = after;
    return Instant(std::chrono::milliseconds(result));
}

const QList<WorkCalendar::Hours>& WorkCalendar::hoursOf(QDate day) const
{
    static const QList<Hours> none;
    const auto special = m_special.constFind(day);
    if (special != m_special.constEnd())
        return *special ? m_makeUpHours : none;
    const auto hours = m_hours.constFind(day.dayOfWeek());
    return hours == m_hours.constEnd() ? none : *hours;
}

QList<WorkCalendar::Span> WorkCalendar::spans(QDate day) const
{
    QList<Span> result;
    for (const Hours& hours : hoursOf(day))
        result.append(
            {instantAt(day, hours.from * 60000, Edge::Earlier),
             hours.until == 24 * 60 ? startOfDay(day.addDays(1)) : instantAt(day, hours.until * 60000, Edge::Later)});
    return result;
}

bool WorkCalendar::isWorkingDay(QDate day) const
{
    return !hoursOf(day).isEmpty();
}

bool WorkCalendar::isOpen(Instant instant) const
{
    const QList<Span> today = spans(dayOf(instant));
    return std::any_of(today.begin(), today.end(),
                       [&](const Span& span) { return span.begin <= instant && instant < span.end; });
}

Instant WorkCalendar::nextOpening(Instant from) const
{
    QDate day = dayOf(from);
    for (int i = 0; i < kMostDays; ++i, day = day.addDays(1)) {
        for (const Span& span : spans(day)) {
            if (from < span.end)
                return std::max(from, span.begin);
        }
    }
    return from;
}

Instant WorkCalendar::plusWorking(Instant from, Duration amount) const
{
    Duration left = amount;
    Instant at = from;
    QDate day = dayOf(from);
    for (int idle = 0; idle < kMostDays; day = day.addDays(1)) {
        idle = isWorkingDay(day) ? 0 : idle + 1;
        for (const Span& span : spans(day)) {
            const Instant begin = std::max(at, span.begin);
            if (begin >= span.end)
                continue;
            if (left <= span.end - begin)
                return begin + left;
            left -= span.end - begin;
            at = span.end;
        }
    }
    return from + amount;
}

Duration WorkCalendar::workingBetween(Instant from, Instant until) const
{
    Duration total{0};
    const QDate last = dayOf(until);
    for (QDate day = dayOf(from); day <= last; day = day.addDays(1)) {
        for (const Span& span : spans(day)) {
            const Duration part = std::min(until, span.end) - std::max(from, span.begin);
            total += std::max(part, Duration{0});
        }
    }
    return total;
}

Instant WorkCalendar::plusWorkingDays(Instant from, int days) const
{
    const Instant begin = nextOpening(from);
    QDate day = dayOf(begin);
    int idle = 0;
    for (int left = days; left > 0 && idle < kMostDays;) {
        day = day.addDays(1);
        idle = isWorkingDay(day) ? 0 : idle + 1;
        if (idle == 0)
            --left;
    }
    const QList<Span> target = spans(day);
    if (target.isEmpty())
        return plusDays(from, days);
    const Instant same = instantAt(day, toDateTime(begin, m_zone).time().msecsSinceStartOfDay(), Edge::Later);
    Instant result = target.first().begin;
    for (const Span& span : target) {
        if (span.begin <= same)
            result = std::min(same, span.end);
    }
    return result;
}

Instant WorkCalendar::plusDays(Instant from, int days) const
{
    const QDateTime local = toDateTime(from, m_zone);
    return instantAt(local.date().addDays(days), local.time().msecsSinceStartOfDay(), Edge::Earlier);
}

}  // namespace Seatdesk
