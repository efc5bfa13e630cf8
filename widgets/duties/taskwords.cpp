// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/duties/taskwords.h"

#include "domain/session.h"
#include "domain/workcalendar.h"
#include "widgets/controls/noticebar.h"
#include "widgets/knowledge/articletexts.h"
#include "widgets/tickets/actionwords.h"
#include "widgets/words/ticketwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace Seatdesk::TaskWords {

namespace {

QString tell(const char* text)
{
    return QCoreApplication::translate("TaskWords", text);
}

QString listed(const QStringList& words)
{
    return words.join(tell(QT_TRANSLATE_NOOP("TaskWords", ", ")));
}

QString weekday(int day)
{
    static const std::array<const char*, 7> days{
        QT_TRANSLATE_NOOP("TaskWords", "Monday"),    QT_TRANSLATE_NOOP("TaskWords", "Tuesday"),
        QT_TRANSLATE_NOOP("TaskWords", "Wednesday"), QT_TRANSLATE_NOOP("TaskWords", "Thursday"),
        QT_TRANSLATE_NOOP("TaskWords", "Friday"),    QT_TRANSLATE_NOOP("TaskWords", "Saturday"),
        QT_TRANSLATE_NOOP("TaskWords", "Sunday")};
    return tell(days.at(static_cast<size_t>(std::clamp(day, 1, 7) - 1)));
}

QString weekdays(const QList<int>& days)
{
    QStringList names;
    for (const int day : days)
        names.append(weekday(day));
    return listed(names);
}

QString days(const Recurrence& rule)
{
    QStringList dates;
    switch (rule.pattern) {
        case Recurrence::Pattern::Daily:
        case Recurrence::Pattern::Workdays:
        case Recurrence::Pattern::Peak:
            return pattern(rule.pattern);
        case Recurrence::Pattern::Weekly:
            return tell(QT_TRANSLATE_NOOP("TaskWords", "every %1")).arg(weekdays(rule.weekdays));
        case Recurrence::Pattern::Monthly:
            return rule.dayOfMonth == 31
                       ? tell(QT_TRANSLATE_NOOP("TaskWords", "at the end of each month"))
                       : tell(QT_TRANSLATE_NOOP("TaskWords", "each month on day %1")).arg(rule.dayOfMonth);
        case Recurrence::Pattern::WeekdayBefore:
            return tell(QT_TRANSLATE_NOOP("TaskWords", "each month on the last %1 before day %2"))
                .arg(weekday(rule.weekdays.value(0)))
                .arg(rule.dayOfMonth);
        case Recurrence::Pattern::Yearly:
            for (const QDate& date : rule.dates)
                dates.append(date.toString(QStringLiteral("MM-dd")));
            return tell(QT_TRANSLATE_NOOP("TaskWords", "each year on %1")).arg(listed(dates));
    }
    return {};
}

QString dueText(Instant at, const Session& session, const QTimeZone& zone)
{
    return tell(QT_TRANSLATE_NOOP("TaskWords", "by %1")).arg(TimeWords::moment(at, session.time().now(), zone));
}

}  // namespace

QString pattern(Recurrence::Pattern pattern)
{
    switch (pattern) {
        case Recurrence::Pattern::Daily:
            return tell(QT_TRANSLATE_NOOP("TaskWords", "every day"));
        case Recurrence::Pattern::Workdays:
            return tell(QT_TRANSLATE_NOOP("TaskWords", "every working day"));
        case Recurrence::Pattern::Weekly:
            return tell(QT_TRANSLATE_NOOP("TaskWords", "every week"));
        case Recurrence::Pattern::Monthly:
            return tell(QT_TRANSLATE_NOOP("TaskWords", "every month"));
        case Recurrence::Pattern::WeekdayBefore:
            return tell(QT_TRANSLATE_NOOP("TaskWords", "every month, the last weekday before a day"));
        case Recurrence::Pattern::Yearly:
            return tell(QT_TRANSLATE_NOOP("TaskWords", "every year"));
        case Recurrence::Pattern::Peak:
            return tell(QT_TRANSLATE_NOOP("TaskWords", "every day of a peak period"));
    }
    return {};
}

QString move(Recurrence::Move move)
{
    switch (move) {
        case Recurrence::Move::Stay:
            return tell(QT_TRANSLATE_NOOP("TaskWords", "the same day"));
        case Recurrence::Move::Earlier:
            return tell(QT_TRANSLATE_NOOP("TaskWords", "the working day before"));
        case Recurrence::Move::Later:
            return tell(QT_TRANSLATE_NOOP("TaskWords", "the working day after"));
    }
    return {};
}

QString recurs(const Recurrence& rule)
{
    QStringList times;
    for (const int minutes : rule.times)
        times.append(QTime(minutes / 60, minutes % 60).toString(QStringLiteral("HH:mm")));
    const QString when = tell(QT_TRANSLATE_NOOP("TaskWords", "%1, %2")).arg(days(rule), listed(times));
    if (rule.move == Recurrence::Move::Stay)
        return when;
    return tell(QT_TRANSLATE_NOOP("TaskWords", "%1 (no work that day: %2)")).arg(when, move(rule.move));
}

QString state(TaskDue::State state)
{
    switch (state) {
        case TaskDue::State::Later:
            return tell(QT_TRANSLATE_NOOP("TaskWords", "Later"));
        case TaskDue::State::Soon:
            return tell(QT_TRANSLATE_NOOP("TaskWords", "Soon"));
        case TaskDue::State::Today:
            return tell(QT_TRANSLATE_NOOP("TaskWords", "Due today"));
        case TaskDue::State::Overdue:
            return tell(QT_TRANSLATE_NOOP("TaskWords", "Overdue"));
        case TaskDue::State::Done:
            return tell(QT_TRANSLATE_NOOP("TaskWords", "Done in time"));
        case TaskDue::State::DoneLate:
            return tell(QT_TRANSLATE_NOOP("TaskWords", "Done late"));
    }
    return {};
}

Tone tone(TaskDue::State state)
{
    switch (state) {
        case TaskDue::State::Later:
        case TaskDue::State::Soon:
            return Tone::Neutral;
        case TaskDue::State::Today:
        case TaskDue::State::DoneLate:
            return Tone::Warning;
        case TaskDue::State::Overdue:
            return Tone::Danger;
        case TaskDue::State::Done:
            return Tone::Success;
    }
    return Tone::Neutral;
}

QString who(const StandingTask& task, ScopeId unit, const Session& session)
{
    const QString name =
        task.person().isNull() ? ActionWords::role(task.role()) : session.nameOf(ScopeId(task.person()));
    if (task.owedBy() == OwedBy::Department)
        return name;
    const QString team = unit.isNull() ? tell(QT_TRANSLATE_NOOP("TaskWords", "each team")) : session.nameOf(unit);
    return tell(QT_TRANSLATE_NOOP("TaskWords", "%1 (%2)")).arg(name, team);
}

QString copies(int count, const QString& to)
{
    if (count == 0)
        return {};
    const QString number = QCoreApplication::translate("TaskWords", "%n copies", nullptr, count);
    return to.isEmpty() ? number : tell(QT_TRANSLATE_NOOP("TaskWords", "%1: %2")).arg(number, to);
}

QString link(const BookLink& link)
{
    if (link.id.isNull())
        return {};
    static const QHash<QString, const char*> names{
        {QStringLiteral("ticket"), QT_TRANSLATE_NOOP("TaskWords", "Ticket")},
        {QStringLiteral("article"), QT_TRANSLATE_NOOP("TaskWords", "Article")},
        {QStringLiteral("announcement"), QT_TRANSLATE_NOOP("TaskWords", "Announcement")},
        {QStringLiteral("book_entry"), QT_TRANSLATE_NOOP("TaskWords", "Entry of the duty log")},
        {QStringLiteral("access_log"), QT_TRANSLATE_NOOP("TaskWords", "Print")}};
    const char* name = names.value(link.record);
    return name ? tell(name) : link.record;
}

TwoLines lines(const TaskDue& due, const Session& session, const QTimeZone& zone)
{
    const StandingTask task(due.task);
    TwoLines lines;
    lines.title = task.what();
    lines.strong = due.state == TaskDue::State::Overdue;
    QStringList facts{who(task, due.unit, session), dueText(due.at, session, zone)};
    if (due.isDone()) {
        const Fulfilment done(due.fulfilment);
        const QString at = TimeWords::moment(done.doneAt(), session.time().now(), zone);
        facts.append(
            tell(QT_TRANSLATE_NOOP("TaskWords", "done %1 by %2")).arg(at, session.nameOf(ScopeId(done.person()))));
        facts.append(done.evidence());
        facts.append(copies(done.copies(), {}));
    } else {
        facts.append(copies(task.copies(), task.copiesTo()));
        facts.append(task.evidence());
    }
    lines.facts = factsText(facts);
    lines.state = state(due.state);
    lines.stateTone = tone(due.state);
    lines.stateIcon = lines.stateTone == Tone::Neutral ? QStringLiteral("chronometer") : iconOf(lines.stateTone);
    return lines;
}

TwoLines lines(const Fulfilment& fulfilment, bool holds, const Session& session, const QTimeZone& zone)
{
    const Instant now = session.time().now();
    const QString who = session.nameOf(ScopeId(fulfilment.person()));
    TwoLines lines;
    lines.title = factsText({dueText(fulfilment.dueAt(), session, zone), fulfilment.evidence()});
    QStringList facts;
    if (fulfilment.isWithdrawal())
        facts.append(tell(QT_TRANSLATE_NOOP("TaskWords", "%1 says that it was not done")).arg(who));
    else
        facts.append(tell(QT_TRANSLATE_NOOP("TaskWords", "done %1 by %2"))
                         .arg(TimeWords::moment(fulfilment.doneAt(), now, zone), who));
    facts.append({copies(fulfilment.copies(), {}), link(fulfilment.link())});
    if (!fulfilment.reason().isEmpty())
        facts.append(tell(QT_TRANSLATE_NOOP("TaskWords", "corrected: %1")).arg(fulfilment.reason()));
    lines.facts = factsText(facts);
    lines.state = state(fulfilment.isLate() ? TaskDue::State::DoneLate : TaskDue::State::Done);
    lines.stateTone = fulfilment.isLate() ? Tone::Warning : Tone::Success;
    if (fulfilment.isWithdrawal()) {
        lines.state = tell(QT_TRANSLATE_NOOP("TaskWords", "Not done"));
        lines.stateTone = Tone::Danger;
    }
    if (!holds) {
        lines.state = tell(QT_TRANSLATE_NOOP("TaskWords", "Corrected since"));
        lines.stateTone = Tone::Neutral;
    }
    lines.stateIcon = holds ? iconOf(lines.stateTone) : QStringLiteral("document-edit");
    return lines;
}

TwoLines lines(const StandingTask& task, const Session& session, const WorkCalendar& calendar)
{
    const Instant now = session.time().now();
    const Result<Recurrence> rule = task.recurrence();
    TwoLines lines;
    lines.title = task.what();
    const QString when = rule ? recurs(*rule) : tell(QT_TRANSLATE_NOOP("TaskWords", "a rule of a newer program"));
    lines.facts = factsText({who(task, {}, session), when, copies(task.copies(), task.copiesTo()), task.evidence()});
    const QList<Recurrence::Due> next = rule ? rule->next(now, 1, calendar) : QList<Recurrence::Due>();
    if (task.endedAt())
        lines.state = tell(QT_TRANSLATE_NOOP("TaskWords", "Ended"));
    else if (!next.isEmpty())
        lines.state =
            tell(QT_TRANSLATE_NOOP("TaskWords", "next %1"))
                .arg(toDateTime(next.first().at, calendar.zone()).toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    lines.stateIcon = task.endedAt() ? QStringLiteral("dialog-cancel") : QStringLiteral("view-calendar");
    return lines;
}

QString pressing(const QList<TaskDue>& dues, const Session& session, const QTimeZone& zone)
{
    const auto overdue = static_cast<int>(std::count_if(
        dues.begin(), dues.end(), [](const TaskDue& due) { return due.state == TaskDue::State::Overdue; }));
    const int today = static_cast<int>(dues.size()) - overdue;
    if (dues.size() == 1) {
        const TaskDue& due = dues.first();
        const QString sentence = overdue > 0 ? tell(QT_TRANSLATE_NOOP("TaskWords", "Overdue: %1, due by %2."))
                                             : tell(QT_TRANSLATE_NOOP("TaskWords", "Due today: %1, by %2."));
        return sentence.arg(StandingTask(due.task).what(), TimeWords::moment(due.at, session.time().now(), zone));
    }
    const QString late = QCoreApplication::translate("TaskWords", "Duties overdue: %n.", nullptr, overdue);
    const QString now = QCoreApplication::translate("TaskWords", "Duties due today: %n.", nullptr, today);
    if (overdue == 0)
        return now;
    return today == 0 ? late : late + u' ' + now;
}

}  // namespace Seatdesk::TaskWords
