// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recurrence.h"

#include "domain/workcalendar.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace Seatdesk {

namespace {

constexpr std::array<QLatin1StringView, 7> kPatterns{QLatin1StringView("daily"),   QLatin1StringView("workdays"),
                                                     QLatin1StringView("weekly"),  QLatin1StringView("monthly"),
                                                     QLatin1StringView("weekday"), QLatin1StringView("yearly"),
                                                     QLatin1StringView("peak")};
/// No holiday is longer; a calendar without any work moves nothing.
constexpr int kLongestRest = 31;
/// A leap year, so that the 29th of February can be named.
constexpr int kAnyYear = 2000;
/// Of two years each rule falls due at least once.
constexpr int kFarthest = 731;

QDate inMonth(int year, int month, int day)
{
    const QDate first(year, month, 1);
    return first.addDays(std::min(day, first.daysInMonth()) - 1);
}

QDate lastWeekdayBefore(const QDate& month, int weekday, int day)
{
    // Before the 31st lies all of a shorter month.
    const QDate first(month.year(), month.month(), 1);
    const QDate limit = first.addDays(std::min(day, first.daysInMonth() + 1) - 1);
    const int back = (limit.dayOfWeek() - weekday + 7) % 7;
    return limit.addDays(back == 0 ? -7 : -back);
}

QList<int> numbersIn(const QStringList& words, int least, int most)
{
    QList<int> numbers;
    for (const QString& word : words) {
        bool isNumber = false;
        const int number = word.toInt(&isNumber);
        if (!isNumber || number < least || number > most)
            return {};
        numbers.append(number);
    }
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return numbers;
}

QList<QDate> datesIn(const QStringList& words)
{
    QList<QDate> dates;
    for (const QString& word : words) {
        const QDate date = QDate::fromString(QString::number(kAnyYear) + u'-' + word, QStringLiteral("yyyy-M-d"));
        if (!date.isValid())
            return {};
        dates.append(date);
    }
    std::sort(dates.begin(), dates.end());
    dates.erase(std::unique(dates.begin(), dates.end()), dates.end());
    return dates;
}

QList<int> timesIn(const QStringList& words)
{
    QList<int> times;
    for (const QString& word : words) {
        const QTime time = QTime::fromString(word, QStringLiteral("H:mm"));
        if (!time.isValid())
            return {};
        times.append(time.hour() * 60 + time.minute());
    }
    std::sort(times.begin(), times.end());
    times.erase(std::unique(times.begin(), times.end()), times.end());
    return times;
}

QString timeText(int minutes)
{
    return QTime(minutes / 60, minutes % 60).toString(QStringLiteral("HH:mm"));
}

template <typename List, typename Text>
QString joined(const List& list, Text text)
{
    QStringList words;
    for (const auto& one : list)
        words.append(text(one));
    return words.join(u' ');
}

}  // namespace

bool Recurrence::readDays(const QStringList& words)
{
    switch (pattern) {
        case Pattern::Daily:
        case Pattern::Workdays:
        case Pattern::Peak:
            return words.isEmpty();
        case Pattern::Weekly:
            weekdays = numbersIn(words, 1, 7);
            return !weekdays.isEmpty();
        case Pattern::Monthly:
            dayOfMonth = numbersIn(words, 1, 31).value(0);
            return words.size() == 1 && dayOfMonth > 0;
        case Pattern::WeekdayBefore:
            weekdays = numbersIn(words.mid(0, 1), 1, 7);
            dayOfMonth = numbersIn(words.mid(2), 1, 31).value(0);
            return words.size() == 3 && words[1] == u"before" && !weekdays.isEmpty() && dayOfMonth > 0;
        case Pattern::Yearly:
            dates = datesIn(words);
            return !dates.isEmpty();
    }
    return false;
}

Result<Recurrence> Recurrence::parse(const QString& text)
{
    const QStringList halves = text.split(u'@');
    QStringList days = halves.value(0).split(u' ', Qt::SkipEmptyParts);
    QStringList hours = halves.value(1).split(u' ', Qt::SkipEmptyParts);
    const auto named =
        days.isEmpty() ? kPatterns.end() : std::find(kPatterns.begin(), kPatterns.end(), days.takeFirst());
    if (halves.size() != 2 || named == kPatterns.end())
        return failure(Error::Kind::Invalid, QStringLiteral("pattern"));
    Recurrence read;
    read.pattern = static_cast<Pattern>(std::distance(kPatterns.begin(), named));
    if (!hours.isEmpty() && hours.last() == u"earlier")
        read.move = Move::Earlier;
    if (!hours.isEmpty() && hours.last() == u"later")
        read.move = Move::Later;
    if (read.move != Move::Stay)
        hours.removeLast();
    if (!read.readDays(days))
        return failure(Error::Kind::Invalid, QStringLiteral("days"));
    read.times = timesIn(hours);
    if (read.times.isEmpty())
        return failure(Error::Kind::Invalid, QStringLiteral("times"));
    return read;
}

QString Recurrence::toText() const
{
    const auto number = [](int one) { return QString::number(one); };
    QStringList words{kPatterns.at(static_cast<size_t>(pattern))};
    if (pattern == Pattern::Weekly)
        words.append(joined(weekdays, number));
    if (pattern == Pattern::Monthly)
        words.append(number(dayOfMonth));
    if (pattern == Pattern::WeekdayBefore)
        words.append(QStringLiteral("%1 before %2").arg(weekdays.value(0)).arg(dayOfMonth));
    if (pattern == Pattern::Yearly)
        words.append(joined(dates, [](const QDate& date) { return date.toString(QStringLiteral("MM-dd")); }));
    words.append(QStringLiteral("@"));
    words.append(joined(times, timeText));
    if (move != Move::Stay)
        words.append(move == Move::Earlier ? QStringLiteral("earlier") : QStringLiteral("later"));
    return words.join(u' ');
}

bool Recurrence::isOn(const QDate& day, const WorkCalendar& calendar) const
{
    switch (pattern) {
        case Pattern::Daily:
            return true;
        case Pattern::Workdays:
            return calendar.isWorkingDay(day);
        case Pattern::Peak:
            return calendar.isPeak(day);
        case Pattern::Weekly:
            return weekdays.contains(day.dayOfWeek());
        case Pattern::Monthly:
            return day == inMonth(day.year(), day.month(), dayOfMonth);
        case Pattern::WeekdayBefore:
            // That of the next month may lie in this one.
            return day == lastWeekdayBefore(day, weekdays.value(0), dayOfMonth) ||
                   day == lastWeekdayBefore(day.addMonths(1), weekdays.value(0), dayOfMonth);
        case Pattern::Yearly:
            return std::any_of(dates.begin(), dates.end(),
                               [&](const QDate& date) { return day == inMonth(day.year(), date.month(), date.day()); });
    }
    return false;
}

QDate Recurrence::moved(const QDate& day, const WorkCalendar& calendar) const
{
    if (move == Move::Stay)
        return day;
    const int step = move == Move::Earlier ? -1 : 1;
    for (int days = 0; days <= kLongestRest; ++days) {
        if (calendar.isWorkingDay(day.addDays(days * step)))
            return day.addDays(days * step);
    }
    return day;
}

QList<Recurrence::Due> Recurrence::between(Instant from, Instant until, const WorkCalendar& calendar) const
{
    QList<Due> dues;
    const QDate last = calendar.dayOf(until).addDays(kLongestRest);
    for (QDate day = calendar.dayOf(from).addDays(-kLongestRest); day <= last; day = day.addDays(1)) {
        if (!isOn(day, calendar))
            continue;
        const QDate due = moved(day, calendar);
        for (const int minutes : times) {
            const Instant at = fromDateTime(QDateTime(due, QTime(minutes / 60, minutes % 60), calendar.zone()));
            if (at > from && at <= until)
                dues.append({day.toString(Qt::ISODate) + u' ' + timeText(minutes), at});
        }
    }
    std::stable_sort(dues.begin(), dues.end(), [](const Due& a, const Due& b) { return a.at < b.at; });
    return dues;
}

QList<Recurrence::Due> Recurrence::next(Instant from, int count, const WorkCalendar& calendar) const
{
    return between(from, from + std::chrono::days(kFarthest), calendar).mid(0, count);
}

}  // namespace Seatdesk
