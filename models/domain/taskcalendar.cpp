// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/taskcalendar.h"

#include "domain/settings.h"
#include "domain/workcalendar.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Seatdesk {

namespace {

QString occasion(RecordId task, ScopeId unit, const QString& period)
{
    return task.toString() + unit.toString() + period;
}

/// By when the authority took them, whatever the writer's clock said; what came at once is told apart by the id.
bool isNewer(const Row& a, const Row& b)
{
    const auto order = [](const Row& row) { return std::pair(row.updatedAt, row.id.toString()); };
    return order(a) > order(b);
}

}  // namespace

TaskCalendar::TaskCalendar(const Settings& settings, const WorkCalendar& calendar)
    : m_calendar(calendar),
      m_soonDays(settings.number(SettingKey::kTaskSoonDays)),
      m_backDays(settings.number(SettingKey::kTaskBackDays))
{}

Instant TaskCalendar::beginsAt(Instant now) const
{
    return m_calendar.startOfDay(m_calendar.dayOf(now).addDays(-m_backDays));
}

TaskDue::State TaskCalendar::stateOf(const TaskDue& due, Instant now) const
{
    if (!due.fulfilment.id.isNull())
        return Fulfilment(due.fulfilment).doneAt() > due.at ? TaskDue::State::DoneLate : TaskDue::State::Done;
    if (now > due.at)
        return TaskDue::State::Overdue;
    const qint64 days = m_calendar.dayOf(now).daysTo(m_calendar.dayOf(due.at));
    if (days == 0)
        return TaskDue::State::Today;
    return days <= m_soonDays ? TaskDue::State::Soon : TaskDue::State::Later;
}

QList<TaskDue> TaskCalendar::dues(const QList<Row>& tasks, const QList<ScopeId>& teams, ScopeId department,
                                  const QList<Row>& fulfilments, Instant now) const
{
    QHash<QString, QList<Row>> written;
    for (const Row& row : fulfilments)
        written[occasion(Fulfilment(row).task(), row.scope, Fulfilment(row).period())].append(row);
    const Instant until = m_calendar.startOfDay(m_calendar.dayOf(now).addDays(m_soonDays + 1));
    QList<TaskDue> dues;
    QSet<QString> ahead;
    for (const Row& row : tasks) {
        const StandingTask task(row);
        const Result<Recurrence> recurrence = task.recurrence();
        const Instant from = std::max(beginsAt(now), task.since());
        const Instant last = std::min(until, task.endedAt().value_or(until));
        if (!recurrence || row.deleted || last <= from)
            continue;
        for (const Recurrence::Due& one : recurrence->between(from, last, m_calendar)) {
            for (const ScopeId unit : task.owedBy() == OwedBy::Team ? teams : QList<ScopeId>{department}) {
                TaskDue due{row, unit, one.period, one.at, {}, {}, written.value(occasion(row.id, unit, one.period))};
                std::sort(due.fulfilments.begin(), due.fulfilments.end(), isNewer);
                if (!due.fulfilments.isEmpty() && !Fulfilment(due.fulfilments.first()).isWithdrawal())
                    due.fulfilment = due.fulfilments.first();
                due.state = stateOf(due, now);
                // Of what is done every day the next one says enough.
                const bool isAhead = due.state == TaskDue::State::Soon || due.state == TaskDue::State::Later;
                if (isAhead && ahead.contains(occasion(row.id, unit, {})))
                    continue;
                if (isAhead)
                    ahead.insert(occasion(row.id, unit, {}));
                dues.append(due);
            }
        }
    }
    std::stable_sort(dues.begin(), dues.end(), [](const TaskDue& a, const TaskDue& b) { return a.at < b.at; });
    return dues;
}

}  // namespace Seatdesk
