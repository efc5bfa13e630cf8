// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/demo/demoroster.h"

#include "domain/duty.h"
#include "host/demo/demobooks.h"
#include "host/demo/demorow.h"

#include <algorithm>

namespace Seatdesk {

namespace {

constexpr int kDaysAhead = 7;
constexpr int kCycle = 5;

}  // namespace

/// Some days by day, one by night, and a day free before it where there are enough people; the lead by day on weekdays.
/// A month's roster is written at once.
QList<Row> DemoRoster::rows() const
{
    const QDate today = m_hours.dayOf(m_hours.now());
    const QDate first = today.addDays(-DemoBooks::kDays);
    QHash<ScopeId, int> sizes;
    for (const StaffId person : m_department.everyone())
        sizes[m_department.teamOf(person)] += person == m_department.leadOf(person) ? 0 : 1;
    QList<Row> rows;
    QHash<ScopeId, int> places;
    for (const StaffId person : m_department.everyone()) {
        const ScopeId team = m_department.teamOf(person);
        const Scope* scope = m_department.scopes().find(team);
        if (!scope || scope->kind != u"team")
            continue;
        const StaffId lead = m_department.leadOf(person);
        const int cycle = std::clamp(sizes.value(team), 1, kCycle);
        const int place = person == lead ? 0 : places[team]++;
        for (int day = 0; day <= DemoBooks::kDays + kDaysAhead; ++day) {
            const QDate date = first.addDays(day);
            const int turn = (place + day) % cycle;
            const bool isNight = person != lead && turn == 0;
            if (person == lead ? date.dayOfWeek() > 5 : turn == kCycle - 1)
                continue;
            const Instant written = m_hours.at(first.addDays(day / 28 * 28 - 3), 9, 0);
            rows.append(demoRow(Duty::kRecord, m_ids.next(written), {team, lead, written},
                                {{DutyField::kDay, date.toString(Qt::ISODate)},
                                 {DutyField::kShift, isNight ? QStringLiteral("夜班") : QStringLiteral("白班")},
                                 {DutyField::kPerson, person.toString()}}));
        }
    }
    return rows;
}

}  // namespace Seatdesk
