// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"
#include "domain/rulebook.h"

#include <QJsonObject>
#include <QString>

namespace Seatdesk {

/// Gathers the operations of one user action. All carry one group, person and moment.
class GroupBuilder
{
public:
    GroupBuilder(QString seat, StaffId person, const TimeSource& time);

    /// A new row. The scope may be null for records whose scope follows from a rule (children, the department's). With
    /// an id of one's own the row can be named before it exists.
    RecordId insert(const QString& record, ScopeId scope, const QJsonObject& fields, RecordId id = newId<RecordId>());
    /// The fields that differ from the row, with what the row held as base; "scope_id" and "also_scope" may be among
    /// them, null clears a field. Nothing is added when nothing differs.
    void change(const Row& row, const QJsonObject& fields);
    void remove(const Row& row);

    [[nodiscard]] Instant at() const { return m_at; }
    [[nodiscard]] StaffId person() const { return m_person; }
    [[nodiscard]] bool isEmpty() const { return m_group.isEmpty(); }
    [[nodiscard]] const Group& group() const { return m_group; }

private:
    Operation& add(Operation::Verb verb, const QString& record, RecordId row);

    QString m_seat;
    StaffId m_person;
    Instant m_at;
    GroupId m_id = newId<GroupId>();
    Group m_group;
};

/// What undoes `group`, given its rows as they stand now: base and set swapped, in reverse order. A clock that it
/// started becomes void; rows that are written once stay. Conflict when someone has changed one of the fields since;
/// NotFound when a row is missing. Whether the steps back are allowed is for Permissions to say.
Result<Group> inverse(const RuleBook& rules, const Group& group, const QList<Row>& rowsNow, GroupBuilder builder);

}  // namespace Seatdesk
