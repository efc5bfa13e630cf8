// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/operation.h"

namespace Seatdesk {

namespace {

const QString kState = QStringLiteral("state");

QString verbName(Operation::Verb verb)
{
    switch (verb) {
        case Operation::Verb::Insert:
            return QStringLiteral("insert");
        case Operation::Verb::Change:
            return QStringLiteral("change");
        case Operation::Verb::Delete:
            return QStringLiteral("delete");
        case Operation::Verb::Append:
            break;
    }
    return QStringLiteral("append");
}

Result<Operation::Verb> verbOf(const QString& name)
{
    for (const Operation::Verb verb :
         {Operation::Verb::Insert, Operation::Verb::Change, Operation::Verb::Delete, Operation::Verb::Append}) {
        if (verbName(verb) == name)
            return verb;
    }
    return failure(Error::Kind::Invalid, QStringLiteral("verb ") + name);
}

}  // namespace

QJsonObject Operation::toJson() const
{
    return {{QStringLiteral("v"), 1},
            {QStringLiteral("op_id"), id.toString()},
            {QStringLiteral("group"), group.toString()},
            {QStringLiteral("seat"), seat},
            {QStringLiteral("person"), person.toString()},
            {QStringLiteral("at"), toMicros(at)},
            {QStringLiteral("record"), record},
            {QStringLiteral("verb"), verbName(verb)},
            {QStringLiteral("id"), row.toString()},
            {QStringLiteral("base"), base},
            {QStringLiteral("set"), set}};
}

Result<Operation> Operation::fromJson(const QJsonObject& json)
{
    if (json.value(QStringLiteral("v")).toInt() != 1)
        return failure(Error::Kind::Invalid, QStringLiteral("operation version"));
    const Result<Verb> verb = verbOf(json.value(QStringLiteral("verb")).toString());
    if (!verb)
        return tl::unexpected(verb.error());
    Operation operation;
    operation.id = OperationId::fromString(json.value(QStringLiteral("op_id")).toString());
    operation.group = GroupId::fromString(json.value(QStringLiteral("group")).toString());
    operation.seat = json.value(QStringLiteral("seat")).toString();
    operation.person = StaffId::fromString(json.value(QStringLiteral("person")).toString());
    operation.at = fromMicros(json.value(QStringLiteral("at")).toInteger());
    operation.record = json.value(QStringLiteral("record")).toString();
    operation.verb = *verb;
    operation.row = RecordId::fromString(json.value(QStringLiteral("id")).toString());
    operation.base = json.value(QStringLiteral("base")).toObject();
    operation.set = json.value(QStringLiteral("set")).toObject();
    if (operation.id.isNull() || operation.row.isNull())
        return failure(Error::Kind::Invalid, QStringLiteral("operation without id"));
    return operation;
}

Row applied(const Operation& operation, const Row& before)
{
    Row after = before;
    after.record = operation.record;
    after.id = operation.row;
    after.updatedAt = operation.at;
    after.updatedBy = operation.person;
    after.deleted = operation.verb == Operation::Verb::Delete;
    for (auto field = operation.set.begin(); field != operation.set.end(); ++field) {
        const QString name = field.key();
        const QJsonValue value = field.value();
        if (name == u"scope_id")
            after.scope = ScopeId::fromString(value.toString());
        else if (name == u"also_scope")
            after.alsoScope = ScopeId::fromString(value.toString());
        else if (name == u"extra")
            after.extra = value.toObject();
        else if (value.isNull())
            after.fields.remove(name);
        else
            after.fields.insert(name, value);
    }
    return after;
}

namespace {

Row derivedRow(const Operation& operation, const Row& after, const QString& record)
{
    Row derived;
    derived.record = record;
    derived.id = derivedId(operation.id, QStringLiteral("status"));
    derived.scope = after.scope;
    derived.alsoScope = after.alsoScope;
    derived.updatedAt = operation.at;
    derived.updatedBy = operation.person;
    return derived;
}

Row ticketEntry(const Operation& operation, const QString& from, const Row& after)
{
    Row entry = derivedRow(operation, after, QStringLiteral("entry"));
    entry.fields = {
        {QStringLiteral("ticket"), after.id.toString()},          {QStringLiteral("kind"), QStringLiteral("status")},
        {QStringLiteral("audience"), QStringLiteral("internal")}, {QStringLiteral("at"), toMicros(operation.at)},
        {QStringLiteral("by"), operation.person.toString()},      {QStringLiteral("to_state"), after.text(kState)},
        {QStringLiteral("target"), after.scope.toString()}};
    if (!from.isEmpty())
        entry.fields.insert(QStringLiteral("from_state"), from);
    if (operation.set.contains(QStringLiteral("reason")))
        entry.fields.insert(QStringLiteral("text"), after.text(QStringLiteral("reason")));
    return entry;
}

Row articleStep(const Operation& operation, const QString& from, const Row& after)
{
    Row step = derivedRow(operation, after, QStringLiteral("article_step"));
    step.fields = {{QStringLiteral("article"), after.id.toString()},
                   {QStringLiteral("to_state"), after.text(kState)},
                   {QStringLiteral("at"), toMicros(operation.at)},
                   {QStringLiteral("by"), operation.person.toString()}};
    if (!from.isEmpty())
        step.fields.insert(QStringLiteral("from_state"), from);
    if (operation.set.contains(QStringLiteral("reason")) && after.has(QStringLiteral("reason")))
        step.fields.insert(QStringLiteral("reason"), after.text(QStringLiteral("reason")));
    return step;
}

}  // namespace

QList<Row> derivedRows(const Operation& operation, const Row* before, const Row& after)
{
    if (!operation.set.contains(kState))
        return {};
    const QString from = before ? before->text(kState) : QString();
    if (from == after.text(kState))
        return {};
    if (operation.record == u"ticket")
        return {ticketEntry(operation, from, after)};
    if (operation.record == u"article")
        return {articleStep(operation, from, after)};
    return {};
}

}  // namespace Seatdesk
