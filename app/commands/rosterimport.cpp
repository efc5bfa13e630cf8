// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/rosterimport.h"

#include "domain/duty.h"
#include "domain/settingrow.h"
#include "domain/shiftplan.h"
#include "domain/staff.h"
#include "domain/try.h"
#include "host/administration.h"
#include "host/hostscopes.h"

namespace Seatdesk {

Result<void> RosterImport::begin(const QString& team)
{
    SEATDESK_TRY_LET(scopes, scopesOf(m_office));
    for (const Scope& scope : scopes) {
        if (scope.kind == u"department")
            m_department = scope.id;
    }
    if (!team.isEmpty()) {
        SEATDESK_TRY_LET(named, scopeNamed(scopes, team));
        m_team = named.id;
    }
    SEATDESK_TRY_LET(staff, m_office.rows(Staff::kRecord));
    SEATDESK_TRY_LET(settings, m_office.rows(SettingRow::kRecord));
    m_staff = staff;
    m_settings = settings;
    return {};
}

/// Of those who work here. By number first: two people may have one name, and then neither is meant.
Result<RosterImport::Person> RosterImport::personNamed(const QString& name) const
{
    QList<Person> found;
    for (const Row& row : m_staff) {
        const Staff staff(row);
        if (!staff.active())
            continue;
        const Person person{StaffId(row.id), m_team.isNull() ? staff.team() : m_team};
        if (staff.number() == name)
            return person;
        if (staff.name() == name)
            found.append(person);
    }
    if (found.size() > 1)
        return failure(Error::Kind::Invalid, QStringLiteral("several people are called ") + name);
    if (found.isEmpty())
        return failure(Error::Kind::NotFound, QStringLiteral("nobody is called ") + name);
    return found.first();
}

Result<QString> RosterImport::shiftNamed(const QString& name, ScopeId team) const
{
    Settings settings(StaffId(), team, m_department);
    for (const Row& row : m_settings)
        settings.apply(row);
    const QStringList names = ShiftPlan::of(settings).names();
    for (const QString& known : names) {
        if (known.compare(name, Qt::CaseInsensitive) == 0)
            return known;
    }
    return failure(Error::Kind::NotFound,
                   QStringLiteral("no shift is called %1, but %2").arg(name, names.join(QStringLiteral(", "))));
}

Result<void> RosterImport::takeCell(const RosterCell& cell)
{
    if (!cell.day.isValid())
        return failure(Error::Kind::Invalid, QStringLiteral("its day is none such as 2026-11-23"));
    SEATDESK_TRY_LET(person, personNamed(cell.person));
    if (person.team.isNull())
        return failure(Error::Kind::Invalid, cell.person + QStringLiteral(" has no team: name one with --team"));
    auto& day = m_days[{person.id.toBytes(), cell.day}];
    day.first = person;
    ++m_read;
    if (cell.shift.isEmpty())
        return {};
    SEATDESK_TRY_LET(shift, shiftNamed(cell.shift, person.team));
    if (!day.second.contains(shift))
        day.second.append(shift);
    return {};
}

Result<void> RosterImport::take(const RosterTable& roster)
{
    m_days.clear();
    m_refused.clear();
    m_read = 0;
    for (const qint64 line : roster.refused)
        m_refused.append(QStringLiteral("%1: is no row of the table").arg(line));
    // A day of which one cell cannot be read is left as it was: half of it would take the other half away.
    QSet<std::pair<QString, QDate>> spoilt;
    for (const RosterCell& cell : roster.cells) {
        if (const Result<void> taken = takeCell(cell); !taken) {
            m_refused.append(QStringLiteral("%1: %2").arg(cell.line).arg(taken.error().detail));
            if (const Result<Person> person = personNamed(cell.person))
                spoilt.insert({person->id.toString(), cell.day});
        }
    }
    SEATDESK_TRY_LET(duties, m_office.rows(Duty::kRecord));
    const DutyRoster known(duties);
    GroupBuilder group(m_office.device(), StaffId(), m_office.time());
    for (auto day = m_days.cbegin(); day != m_days.cend(); ++day) {
        const auto& [person, shifts] = day.value();
        if (!spoilt.contains({person.id.toString(), day.key().second}))
            known.plan(group, person.team, person.id, day.key().second, shifts);
    }
    m_changed = static_cast<int>(group.group().size());
    return group.isEmpty() ? Result<void>() : m_office.apply(group.group());
}

}  // namespace Seatdesk
