// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/rostergrid.h"

#include "domain/duty.h"
#include "domain/staff.h"

namespace Seatdesk {

RosterGrid::RosterGrid(Records& records, QObject* parent)
    : QAbstractTableModel(parent), m_staff(records), m_duties(records)
{
    connect(&m_staff, &LiveRows::changed, this, &RosterGrid::takeStaff);
    connect(&m_duties, &LiveRows::changed, this, &RosterGrid::takeDuties);
    for (const LiveRows* rows : {&m_staff, &m_duties})
        connect(rows, &LiveRows::failed, this, &RosterGrid::failed);
}

void RosterGrid::show(ScopeId team, const QDate& first)
{
    m_team = team;
    m_first = first;
    Query staff;
    staff.record = Staff::kRecord;
    staff.where = {{StaffField::kTeam, Condition::Test::Equal, team.toString(), {}},
                   {StaffField::kActive, Condition::Test::Equal, true, {}}};
    staff.sort = {{StaffField::kNumber, false}};
    m_staff.setQuery(staff);
    Query duties;
    duties.record = Duty::kRecord;
    duties.where = {{QStringLiteral("scope_id"), Condition::Test::Equal, team.toString(), {}},
                    {DutyField::kDay, Condition::Test::AtLeast, first.addDays(-kDays).toString(Qt::ISODate), {}},
                    {DutyField::kDay, Condition::Test::Less, first.addDays(kDays).toString(Qt::ISODate), {}}};
    m_duties.setQuery(duties);
    takeDuties();
}

/// Only other people make other rows: a changed name leaves the place in the table as it is.
void RosterGrid::takeStaff()
{
    QList<RecordId> people;
    for (const Row& row : m_staff.rows())
        people.append(row.id);
    if (people == m_people) {
        if (!people.isEmpty())
            Q_EMIT headerDataChanged(Qt::Vertical, 0, static_cast<int>(people.size()) - 1);
        return;
    }
    beginResetModel();
    m_people = people;
    endResetModel();
}

void RosterGrid::takeDuties()
{
    m_roster = DutyRoster(m_duties.isLoaded() ? m_duties.rows() : QList<Row>());
    if (!m_people.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_people.size()) - 1, kDays - 1));
}

void RosterGrid::setDayNames(const QStringList& names)
{
    m_dayNames = names;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kDays - 1);
}

QStringList RosterGrid::shiftsAt(const QModelIndex& index) const
{
    return m_roster.shiftsOf(StaffId(m_people.at(index.row())), dayAt(index.column()));
}

void RosterGrid::plan(GroupBuilder& builder, const QModelIndex& index, const QString& shift) const
{
    m_roster.plan(builder, m_team, StaffId(m_people.at(index.row())), dayAt(index.column()),
                  shift.isEmpty() ? QStringList() : QStringList{shift});
}

void RosterGrid::planAsBefore(GroupBuilder& builder) const
{
    for (const RecordId id : m_people) {
        for (int column = 0; column < kDays; ++column) {
            const StaffId person(id);
            const QStringList before = m_roster.shiftsOf(person, dayAt(column - kDays));
            if (m_roster.shiftsOf(person, dayAt(column)).isEmpty() && !before.isEmpty())
                m_roster.plan(builder, m_team, person, dayAt(column), before);
        }
    }
}

int RosterGrid::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

int RosterGrid::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kDays;
}

QString RosterGrid::nameAt(int row) const
{
    for (const Row& person : m_staff.rows()) {
        if (person.id == m_people.at(row))
            return Staff(person).number() + u' ' + Staff(person).name();
    }
    return {};
}

QVariant RosterGrid::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString shifts = shiftsAt(index).join(QStringLiteral(" + "));
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return shifts;
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return QStringList{nameAt(index.row()), m_dayNames.value(index.column()), shifts}.join(QStringLiteral(", "));
    return {};
}

bool RosterGrid::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !m_isEditable || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    // What stands there is not known yet: it would be written over.
    if (!m_duties.isLoaded())
        return false;
    if (value.toString() != data(index).toString())
        Q_EMIT chosen(index, value.toString());
    return true;
}

Qt::ItemFlags RosterGrid::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return m_isEditable && index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

QVariant RosterGrid::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return m_dayNames.value(section);
    return section < m_people.size() ? nameAt(section) : QString();
}

}  // namespace Seatdesk
