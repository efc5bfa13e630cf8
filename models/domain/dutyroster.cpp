// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dutyroster.h"

#include "domain/duty.h"

namespace Seatdesk {

QStringList DutyRoster::shiftsOf(StaffId person, const QDate& day) const
{
    QStringList shifts;
    for (const Row& row : m_duties) {
        const Duty duty(row);
        if (duty.person() == person && duty.date() == day && !shifts.contains(duty.shift()))
            shifts.append(duty.shift());
    }
    return shifts;
}

QList<StaffId> DutyRoster::peopleOn(const QDate& day, const QString& shift) const
{
    QList<StaffId> people;
    for (const Row& row : m_duties) {
        const Duty duty(row);
        if (duty.date() == day && duty.shift() == shift && !people.contains(duty.person()))
            people.append(duty.person());
    }
    return people;
}

void DutyRoster::plan(GroupBuilder& builder, ScopeId team, StaffId person, const QDate& day,
                      const QStringList& shifts) const
{
    QStringList kept;
    for (const Row& row : m_duties) {
        const Duty duty(row);
        if (duty.scope() != team || duty.person() != person || duty.date() != day)
            continue;
        if (!shifts.contains(duty.shift()))
            builder.remove(row);
        else
            kept.append(duty.shift());
    }
    for (const QString& shift : shifts) {
        if (kept.contains(shift))
            continue;
        kept.append(shift);
        builder.insert(Duty::kRecord, team,
                       {{DutyField::kDay, day.toString(Qt::ISODate)},
                        {DutyField::kShift, shift},
                        {DutyField::kPerson, person.toString()}});
    }
}

}  // namespace Seatdesk
