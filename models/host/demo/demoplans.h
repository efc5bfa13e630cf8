// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paperform.h"
#include "host/demo/demodepartment.h"
#include "host/demo/demoshifts.h"

namespace Seatdesk {

/// The department's emergency plans, and what a team did by one of them when its systems failed.
class DemoPlans
{
public:
    DemoPlans(const DemoDepartment& department, DemoIds& ids, const DemoHours& hours);

    /// How many days ago it was.
    static constexpr int kDaysAgo = 9;

    /// Lets the team work by the plan, and key in some of its tickets from paper.
    void use(ScopeId team, const QList<Row>& tickets);
    /// The plans, and what was done by them.
    [[nodiscard]] const QList<Row>& rows() const { return m_rows; }
    /// What stands in that team's book of it, in the order of time.
    [[nodiscard]] const QList<DemoEntry>& entries() const { return m_entries; }

private:
    void printForms(ScopeId team, const QList<Row>& tickets);
    void addForm(ScopeId team, const TicketNumber& number, PaperState state, const QJsonObject& more);
    void tick(RecordId run, ScopeId team, qsizetype step, StaffId by);
    void write(StaffId author, Instant at, RecordId run, const QString& text);

    const DemoDepartment& m_department;
    DemoIds& m_ids;
    const DemoHours& m_hours;
    Row m_plan;  ///< of a failure of the systems
    Instant m_began;
    QList<Row> m_rows;
    QList<DemoEntry> m_entries;
};

}  // namespace Seatdesk
