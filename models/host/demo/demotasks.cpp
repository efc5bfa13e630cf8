// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/demo/demotasks.h"

#include "domain/fulfilment.h"
#include "domain/standingtask.h"
#include "domain/usualtasks.h"
#include "host/demo/demobooks.h"
#include "host/demo/demorow.h"

#include <algorithm>

namespace Seatdesk {

namespace {

using std::chrono::minutes;

/// Always the same of the same day, and never regular.
qint64 irregular(const Recurrence::Due& due)
{
    return toMicros(due.at) / 60'000'000 * 37 % 101;
}

bool isForgotten(const TaskDraft& draft, const Recurrence::Due& due, const QList<Recurrence::Due>& dues, bool isFirst)
{
    return draft.code == u"training_plan" && isFirst && due == dues.last();
}

/// Before its time, or some hours after it.
Instant doneAt(const Recurrence::Due& due, Instant now)
{
    const qint64 chance = irregular(due);
    const Instant late = due.at + minutes(30 + 3 * chance);
    return chance % 6 == 1 && late < now ? late : due.at - minutes(5 + chance);
}

}  // namespace

QList<ScopeId> DemoTasks::unitsOf(OwedBy owedBy) const
{
    if (owedBy == OwedBy::Department)
        return {m_department.id()};
    QList<ScopeId> teams;
    for (const QString& code : {QStringLiteral("KF1"), QStringLiteral("KF2"), QStringLiteral("KF3")})
        teams.append(m_department.scope(code));
    return teams;
}

/// Who has the role there take turns; a team without a lead is looked after by the director.
StaffId DemoTasks::doerOf(const TaskDraft& draft, ScopeId unit, const Recurrence::Due& due) const
{
    const ScopeId scope = draft.owedBy == OwedBy::Team ? unit : ScopeId();
    QList<StaffId> doers = m_department.holders(draft.role, scope);
    if (doers.isEmpty())
        doers = m_department.holders(QStringLiteral("director"));
    return doers.value(irregular(due) % std::max<qsizetype>(1, doers.size()));
}

void DemoTasks::fulfil(const Row& task, const Recurrence::Due& due, ScopeId unit)
{
    TaskDraft draft;
    draft.role = StandingTask(task).role();
    draft.owedBy = StandingTask(task).owedBy();
    const StaffId person = doerOf(draft, unit, due);
    const Instant at = doneAt(due, m_hours.now());
    const bool isCounted = StandingTask(task).code() == u"activation";
    const QString count = isCounted ? QStringLiteral(": %1").arg(12 + irregular(due) % 30) : QString();
    m_rows.append(demoRow(Fulfilment::kRecord, m_ids.next(at), {unit, person, at},
                          {{FulfilmentField::kTask, task.id.toString()},
                           {FulfilmentField::kPeriod, due.period},
                           {FulfilmentField::kDueAt, toMicros(due.at)},
                           {FulfilmentField::kOutcome, keyOf(FulfilmentOutcome::Done)},
                           {FulfilmentField::kPerson, person.toString()},
                           {FulfilmentField::kDoneAt, toMicros(at)},
                           {FulfilmentField::kWrittenAt, toMicros(at)},
                           {FulfilmentField::kEvidence, StandingTask(task).evidence() + count},
                           {FulfilmentField::kCopies, StandingTask(task).copies()}}));
}

void DemoTasks::addTask(const TaskDraft& draft, Instant since)
{
    const StaffId director = m_department.holders(QStringLiteral("director")).value(0);
    const Row task = demoRow(StandingTask::kRecord, m_ids.next(since), {m_department.id(), director, since},
                             {{StandingTaskField::kWhat, draft.what},
                              {StandingTaskField::kRole, draft.role},
                              {StandingTaskField::kOwedBy, keyOf(draft.owedBy)},
                              {StandingTaskField::kRecurs, draft.recurs},
                              {StandingTaskField::kSince, toMicros(since)},
                              {StandingTaskField::kCopies, draft.copies},
                              {StandingTaskField::kCopiesTo, draft.copiesTo},
                              {StandingTaskField::kEvidence, draft.evidence},
                              {StandingTaskField::kCode, draft.code}});
    m_rows.append(task);
    const QList<Recurrence::Due> dues =
        Recurrence::parse(draft.recurs).value_or(Recurrence()).between(since, m_hours.now(), m_calendar);
    const QList<ScopeId> units = unitsOf(draft.owedBy);
    for (const Recurrence::Due& due : dues) {
        for (const ScopeId unit : units) {
            if (!isForgotten(draft, due, dues, unit == units.first()))
                fulfil(task, due, unit);
        }
    }
}

QList<Row> DemoTasks::rows()
{
    const QDate first = m_hours.dayOf(m_hours.now()).addDays(-DemoBooks::kDays);
    for (const TaskDraft& draft : usualTasks(QStringLiteral("zh_CN")))
        addTask(draft, m_hours.at(first, 8, 0));
    return m_rows;
}

}  // namespace Seatdesk
