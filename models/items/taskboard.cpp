// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/taskboard.h"

#include "domain/session.h"
#include "domain/settings.h"
#include "domain/workcalendar.h"

#include <algorithm>
#include <utility>

namespace Seatdesk {

namespace {

constexpr std::chrono::seconds kTaskLook{30};

}  // namespace

TaskBoard::TaskBoard(Records& records, const Session& session, const Settings& settings, const WorkCalendar& calendar,
                     QObject* parent)
    : QObject(parent),
      m_session(session),
      m_settings(settings),
      m_calendar(calendar),
      m_tasks(records),
      m_fulfilments(records)
{
    for (LiveRows* rows : {&m_tasks, &m_fulfilments}) {
        connect(rows, &LiveRows::changed, this, &TaskBoard::gather);
        connect(rows, &LiveRows::failed, this, &TaskBoard::failed);
    }
    connect(&session, &Session::changed, this, &TaskBoard::gather);
    connect(&m_clock, &QTimer::timeout, this, &TaskBoard::ask);
    m_clock.start(kTaskLook);
    Query tasks;
    tasks.record = StandingTask::kRecord;
    tasks.sort = {{StandingTaskField::kWhat, false}};
    m_tasks.setQuery(tasks);
    ask();
}

/// Anew on another day, or where the setting is another; else the time alone went on.
void TaskBoard::ask()
{
    const Instant begin = TaskCalendar(m_settings, m_calendar).beginsAt(m_session.time().now());
    if (begin == std::exchange(m_begin, begin))
        return gather();
    Query fulfilments;
    fulfilments.record = Fulfilment::kRecord;
    fulfilments.where = {{FulfilmentField::kDueAt, Condition::Test::AtLeast, toMicros(begin), {}}};
    m_fulfilments.setQuery(fulfilments);
}

QList<ScopeId> TaskBoard::teams() const
{
    QList<ScopeId> teams;
    for (const Scope& scope : m_session.scopes().all()) {
        Row there;
        there.record = Fulfilment::kRecord;
        there.scope = scope.id;
        const bool isSeen = m_session.permissions().maySee(m_session.actor(), there, m_session.time().now());
        if (scope.kind == u"team" && isSeen)
            teams.append(scope.id);
    }
    return teams;
}

void TaskBoard::gather()
{
    if (!isLoaded())
        return;
    const QList<TaskDue> dues = TaskCalendar(m_settings, m_calendar)
                                    .dues(m_tasks.rows(), teams(), m_session.scopes().department(),
                                          m_fulfilments.rows(), m_session.time().now());
    if (std::exchange(m_isTold, true) && dues == m_dues && m_tasks.rows() == m_toldTasks)
        return;
    m_dues = dues;
    m_toldTasks = m_tasks.rows();
    Q_EMIT changed();
}

QList<RecordId> TaskBoard::lineOf(RecordId task) const
{
    QList<RecordId> line;
    while (!task.isNull() && !line.contains(task)) {
        line.append(task);
        const auto found = std::find_if(tasks().begin(), tasks().end(), [&](const Row& row) { return row.id == task; });
        task = found == tasks().end() ? RecordId() : StandingTask(*found).follows();
    }
    return line;
}

bool TaskBoard::isMine(const TaskDue& due) const
{
    return m_session.permissions().owesTask(m_session.actor(), due.task, due.unit, m_session.time().now());
}

bool TaskBoard::mayFulfil(const TaskDue& due) const
{
    return m_session.permissions().mayFulfil(m_session.actor(), due.task, due.unit, m_session.time().now());
}

}  // namespace Seatdesk
