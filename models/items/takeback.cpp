// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/takeback.h"

#include "domain/attempt.h"
#include "domain/ticket.h"
#include "domain/timelineentry.h"
#include "domain/try.h"

#include <QJsonArray>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace Seatdesk {

namespace {

bool isWrittenOnce(const QString& record)
{
    const RecordRule* rule = RuleBook::shipped().record(record);
    return rule && std::all_of(rule->fields.begin(), rule->fields.end(),
                               [](const FieldRule& field) { return field.fieldClass == FieldClass::Append; });
}

/// What was said to the customer, or tried, stays said and tried.
bool isForGood(const Operation& operation)
{
    return operation.record == Attempt::kRecord ||
           (operation.record == TimelineEntry::kRecord &&
            operation.set.value(TimelineEntryField::kAudience).toString() == keyOf(Audience::Customer));
}

QString parentField(const QString& record)
{
    const RecordRule* rule = RuleBook::shipped().record(record);
    return rule && rule->scopeRule == ScopeRule::Parent ? rule->parent : QString();
}

}  // namespace

TakeBack::TakeBack(const Permissions& permissions, const Actor& actor, const QList<Row>& rows)
    : m_permissions(permissions), m_actor(actor)
{
    for (const Row& row : rows)
        m_rows.insert(row.id, row);
}

QList<Query> TakeBack::queries(const QList<Group>& groups)
{
    QMap<QString, QSet<QString>> ids;
    for (const Group& group : groups) {
        for (const Operation& operation : group) {
            if (!isWrittenOnce(operation.record))
                ids[operation.record].insert(operation.row.toString());
            if (const QString ticket = operation.set.value(u"ticket").toString(); !ticket.isEmpty())
                ids[Ticket::kRecord].insert(ticket);
        }
    }
    QList<Query> queries;
    for (auto record = ids.constBegin(); record != ids.constEnd(); ++record) {
        Query query;
        query.record = record.key();
        query.where = {{QStringLiteral("id"),
                        Condition::Test::In,
                        QJsonArray::fromStringList(QStringList(record->begin(), record->end())),
                        {}}};
        queries.append(query);
    }
    return queries;
}

Result<Group> TakeBack::of(const Group& group, const GroupBuilder& builder)
{
    if (std::any_of(group.begin(), group.end(), isForGood))
        return failure(Error::Kind::Invalid, QStringLiteral("nothing to undo"));
    SEATDESK_TRY_LET(back, inverse(m_permissions.rules(), group, m_rows.values(), builder));
    for (const Operation& operation : back)
        SEATDESK_TRY(apply(operation));
    return back;
}

Result<void> TakeBack::apply(const Operation& operation)
{
    const Row before = m_rows.value(operation.row);
    Row after = applied(operation, before);
    const QString parentName = parentField(operation.record);
    const auto parent = m_rows.constFind(before.reference(parentName));
    const bool hasParent = !parentName.isEmpty() && parent != m_rows.constEnd();
    if (!hasParent && !m_permissions.maySee(m_actor, before, operation.at))
        return failure(Error::Kind::NotFound, operation.record);
    if (hasParent) {
        after.scope = parent->scope;
        after.alsoScope = parent->alsoScope;
    }
    SEATDESK_TRY(m_permissions.check(m_actor, operation, &before, after, hasParent ? &*parent : nullptr, operation.at));
    after.updatedBy = operation.person;
    m_rows.insert(operation.row, after);
    return {};
}

}  // namespace Seatdesk
