// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/groupbuilder.h"

#include "domain/rulebook.h"
#include "domain/ticketclock.h"

#include <algorithm>
#include <utility>

namespace Seatdesk {

namespace {

/// The row's value under the name that an operation uses; null when empty.
QJsonValue valueOf(const Row& row, const QString& field)
{
    if (field == u"scope_id")
        return row.scope.isNull() ? QJsonValue() : QJsonValue(row.scope.toString());
    if (field == u"also_scope")
        return row.alsoScope.isNull() ? QJsonValue() : QJsonValue(row.alsoScope.toString());
    if (field == u"extra")
        return row.extra;
    const QJsonValue value = row.fields.value(field);
    return value.isUndefined() ? QJsonValue() : value;
}

bool isWrittenOnce(const RuleBook& rules, const QString& record)
{
    const RecordRule* rule = rules.record(record);
    return rule && std::all_of(rule->fields.begin(), rule->fields.end(),
                               [](const FieldRule& field) { return field.fieldClass == FieldClass::Append; });
}

const Row* findRow(const QList<Row>& rows, RecordId id)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

Result<void> addInverse(const RuleBook& rules, const Operation& operation, const QList<Row>& rowsNow,
                        GroupBuilder& builder)
{
    if (operation.verb == Operation::Verb::Append || isWrittenOnce(rules, operation.record))
        return {};
    const Row* row = findRow(rowsNow, operation.row);
    if (!row)
        return failure(Error::Kind::NotFound, operation.record);
    if (operation.verb == Operation::Verb::Delete)
        return failure(Error::Kind::Invalid, QStringLiteral("deleted ") + operation.record);
    for (auto field = operation.set.begin(); field != operation.set.end(); ++field) {
        if (valueOf(*row, field.key()) != field.value())
            return failure(Error::Kind::Conflict, field.key());
    }
    if (operation.verb == Operation::Verb::Change)
        builder.change(*row, operation.base);
    else if (operation.record == TicketClock::kRecord)
        builder.change(*row, {{TicketClockField::kState, keyOf(ClockState::Void)}});
    else
        builder.remove(*row);
    return {};
}

}  // namespace

GroupBuilder::GroupBuilder(QString seat, StaffId person, const TimeSource& time)
    : m_seat(std::move(seat)), m_person(person), m_at(time.now())
{}

Operation& GroupBuilder::add(Operation::Verb verb, const QString& record, RecordId row)
{
    Operation operation;
    operation.id = newId<OperationId>();
    operation.group = m_id;
    operation.seat = m_seat;
    operation.person = m_person;
    operation.at = m_at;
    operation.record = record;
    operation.verb = verb;
    operation.row = row;
    m_group.append(operation);
    return m_group.last();
}

RecordId GroupBuilder::insert(const QString& record, ScopeId scope, const QJsonObject& fields, RecordId id)
{
    Operation& operation = add(Operation::Verb::Insert, record, id);
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (!field.value().isNull())
            operation.set.insert(field.key(), field.value());
    }
    if (!scope.isNull())
        operation.set.insert(QStringLiteral("scope_id"), scope.toString());
    return id;
}

void GroupBuilder::change(const Row& row, const QJsonObject& fields)
{
    QJsonObject base;
    QJsonObject set;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const QJsonValue before = valueOf(row, field.key());
        // A step's reason belongs to the step, also when it is worded as the one before.
        const bool stepReason =
            field.key() == u"reason" && !field.value().isNull() && fields.contains(QStringLiteral("state"));
        if (before == field.value() && !stepReason)
            continue;
        base.insert(field.key(), before);
        set.insert(field.key(), field.value());
    }
    if (set.isEmpty())
        return;
    Operation& operation = add(Operation::Verb::Change, row.record, row.id);
    operation.base = base;
    operation.set = set;
}

void GroupBuilder::remove(const Row& row)
{
    Operation& operation = add(Operation::Verb::Delete, row.record, row.id);
    operation.base = row.fields;
    // What was seen to be empty is named too; of a field that this program does not know it says nothing.
    const RecordRule* rule = RuleBook::shipped().record(row.record);
    for (const FieldRule& field : rule ? rule->fields : QList<FieldRule>()) {
        if (!operation.base.contains(field.name))
            operation.base.insert(field.name, QJsonValue());
    }
}

Result<Group> inverse(const RuleBook& rules, const Group& group, const QList<Row>& rowsNow, GroupBuilder builder)
{
    for (auto operation = group.rbegin(); operation != group.rend(); ++operation) {
        if (const Result<void> added = addInverse(rules, *operation, rowsNow, builder); !added)
            return tl::unexpected(added.error());
    }
    if (builder.isEmpty())
        return failure(Error::Kind::Invalid, QStringLiteral("nothing to undo"));
    return builder.group();
}

}  // namespace Seatdesk
