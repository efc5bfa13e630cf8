// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host/demo/demodepartment.h"

namespace Seatdesk {

/// Who of the demo's teams is on which shift, from six weeks ago to a week ahead.
class DemoRoster
{
public:
    DemoRoster(const DemoDepartment& department, DemoIds& ids, const DemoHours& hours)
        : m_department(department), m_ids(ids), m_hours(hours)
    {}

    [[nodiscard]] QList<Row> rows() const;

private:
    const DemoDepartment& m_department;
    DemoIds& m_ids;
    const DemoHours& m_hours;
};

}  // namespace Seatdesk
