// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkplan.h"
#include "host/demo/demodepartment.h"

#include <QHash>

namespace Seatdesk {

/// The checks of the demo's duty logs: most pages are signed by somebody who did not keep them, some are missing, as in
/// a department where people are away. Their keys ended when the demo was made: nobody signs with them.
class DemoChecks
{
public:
    DemoChecks(const DemoDepartment& department, DemoIds& ids, const DemoHours& hours)
        : m_department(department), m_ids(ids), m_hours(hours)
    {}

    /// Of one team's book: its `entries` by number, and the shifts of the team.
    void check(ScopeId team, const QList<Row>& entries, const QList<Row>& shifts);
    /// Checks, and the keys that they hold by.
    [[nodiscard]] const QList<Row>& rows() const { return m_rows; }

private:
    [[nodiscard]] StaffId checkerOf(const CheckDuty& duty, ScopeId team, const QList<Row>& shifts) const;
    void sign(const CheckDuty& duty, ScopeId team, StaffId person, const QList<Row>& entries);
    RecordId keyOf(StaffId person);

    const DemoDepartment& m_department;
    DemoIds& m_ids;
    const DemoHours& m_hours;
    QHash<StaffId, RecordId> m_keys;
    QList<Row> m_rows;
};

}  // namespace Seatdesk
