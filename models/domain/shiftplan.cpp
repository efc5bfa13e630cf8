// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shiftplan.h"

#include "domain/settings.h"

#include <QRegularExpression>

#include <algorithm>

namespace Seatdesk {

namespace {

constexpr int kDayMinutes = 24 * 60;

std::optional<int> minutesOf(const QString& hours, const QString& minutes)
{
    const int total = hours.toInt() * 60 + minutes.toInt();
    if (minutes.toInt() > 59 || total > kDayMinutes)
        return std::nullopt;
    return total;
}

}  // namespace

Result<ShiftPlan> ShiftPlan::parse(const QString& text, const QTimeZone& zone)
{
    static const QRegularExpression times(QStringLiteral("^(\\d{1,2}):(\\d{2})-(\\d{1,2}):(\\d{2})$"));
    static const QRegularExpression blanks(QStringLiteral("[\\s,，、;；]+"));
    ShiftPlan plan;
    plan.m_zone = zone;
    QStringList name;
    for (const QString& word : text.split(blanks, Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch match = times.match(word);
        if (!match.hasMatch()) {
            name.append(word);
            continue;
        }
        const auto from = minutesOf(match.captured(1), match.captured(2));
        const auto until = minutesOf(match.captured(3), match.captured(4));
        if (!from || !until || *from == *until || *from == kDayMinutes)
            return failure(Error::Kind::Invalid, QStringLiteral("times of a shift"));
        plan.m_times.append({name.isEmpty() ? word : name.join(u' '), *from, *until});
        name.clear();
    }
    if (plan.m_times.isEmpty() || !name.isEmpty())
        return failure(Error::Kind::Invalid, QStringLiteral("a shift without times"));
    return plan;
}

ShiftPlan ShiftPlan::of(const Settings& settings)
{
    const QTimeZone zone = settings.zone();
    return parse(settings.text(SettingKey::kShifts), zone).value_or(ShiftPlan());
}

QStringList ShiftPlan::names() const
{
    QStringList names;
    for (const Times& times : m_times) {
        if (!names.contains(times.name))
            names.append(times.name);
    }
    return names;
}

Instant ShiftPlan::moment(const QDate& day, int minutes) const
{
    const QDate date = day.addDays(minutes / kDayMinutes);
    return fromDateTime(QDateTime(date, QTime(minutes / 60 % 24, minutes % 60), m_zone));
}

QList<ShiftPlan::Shift> ShiftPlan::shiftsOf(const QDate& day) const
{
    QList<Shift> shifts;
    for (const Times& times : m_times) {
        const int until = times.until > times.from ? times.until : times.until + kDayMinutes;
        shifts.append({times.name, moment(day, times.from), moment(day, until)});
    }
    std::stable_sort(shifts.begin(), shifts.end(), [](const Shift& a, const Shift& b) { return a.from < b.from; });
    for (qsizetype place = 1; place < shifts.size(); ++place) {
        if (shifts.at(place).from == shifts.at(place - 1).from)
            shifts[place].twin = shifts.at(place - 1).twin + 1;
    }
    return shifts;
}

QList<ShiftPlan::Shift> ShiftPlan::allAt(Instant instant) const
{
    const QDate day = toDateTime(instant, m_zone).date();
    QList<Shift> found;
    for (const QDate& date : {day.addDays(-1), day}) {
        for (const Shift& shift : shiftsOf(date)) {
            if (shift.from > instant || instant >= shift.until)
                continue;
            if (!found.isEmpty() && found.constLast().from != shift.from)
                found.clear();
            found.append(shift);
        }
    }
    return found;
}

std::optional<ShiftPlan::Shift> ShiftPlan::at(Instant instant) const
{
    const QList<Shift> all = allAt(instant);
    return all.isEmpty() ? std::nullopt : std::optional(all.constLast());
}

ShiftPlan::Shift ShiftPlan::after(Instant instant) const
{
    const QDate day = toDateTime(instant, m_zone).date();
    for (const QDate& date : {day, day.addDays(1), day.addDays(2)}) {
        for (const Shift& shift : shiftsOf(date)) {
            if (shift.from > instant)
                return shift;
        }
    }
    return {};
}

int ShiftPlan::countBetween(Instant from, Instant until) const
{
    int count = 0;
    const QDate last = toDateTime(until, m_zone).date();
    for (QDate day = toDateTime(from, m_zone).date(); day <= last; day = day.addDays(1)) {
        for (const Shift& shift : shiftsOf(day))
            count += shift.from > from && shift.from <= until ? 1 : 0;
    }
    return count;
}

}  // namespace Seatdesk
