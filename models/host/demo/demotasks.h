// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recurrence.h"
#include "domain/taskactions.h"
#include "host/demo/demodepartment.h"

namespace Seatdesk {

/// The demo's calendar of duties: the usual ones, and what was done of them in six weeks. Some were late, and one team
/// has one to catch up on.
class DemoTasks
{
public:
    DemoTasks(const DemoDepartment& department, DemoIds& ids, const DemoHours& hours, const WorkCalendar& calendar)
        : m_department(department), m_ids(ids), m_hours(hours), m_calendar(calendar)
    {}

    [[nodiscard]] QList<Row> rows();

private:
    void addTask(const TaskDraft& draft, Instant since);
    void fulfil(const Row& task, const Recurrence::Due& due, ScopeId unit);
    [[nodiscard]] QList<ScopeId> unitsOf(OwedBy owedBy) const;
    [[nodiscard]] StaffId doerOf(const TaskDraft& draft, ScopeId unit, const Recurrence::Due& due) const;

    const DemoDepartment& m_department;
    DemoIds& m_ids;
    const DemoHours& m_hours;
    const WorkCalendar& m_calendar;
    QList<Row> m_rows;
};

}  // namespace Seatdesk
