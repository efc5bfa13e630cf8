// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/groupapplier.h"

#include "domain/calibrationrule.h"
#include "domain/fieldvalue.h"
#include "domain/fulfilment.h"
#include "domain/jsontext.h"
#include "domain/pagecheck.h"
#include "domain/redaction.h"
#include "domain/timelineentry.h"
#include "domain/try.h"
#include "store/boundbook.h"
#include "store/calibrationshare.h"
#include "store/connection.h"
#include "store/fulfilmentrule.h"
#include "store/pagecheckrule.h"
#include "store/pushresultjson.h"
#include "store/redactionrule.h"
#include "store/sql.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <algorithm>

namespace Seatdesk {

namespace {

QString jsonText(const QJsonObject& object)
{
    return QString::fromUtf8(toJsonText(object));
}

QString valueText(const QJsonValue& value)
{
    return jsonText(QJsonObject{{QStringLiteral("value"), value}});
}

QJsonValue fieldValue(const Row& row, const QString& name)
{
    if (name == u"scope_id")
        return row.scope.toString();
    if (name == u"also_scope")
        return row.alsoScope.isNull() ? QJsonValue() : QJsonValue(row.alsoScope.toString());
    if (name == u"extra")
        return row.extra;
    const QJsonValue value = row.fields.value(name);
    return value.isUndefined() ? QJsonValue() : value;
}

PushResult refusal(const Operation& operation, const Error& error)
{
    PushResult result;
    result.operation = operation.id;
    result.status = error.kind == Error::Kind::Denied ? PushResult::Status::Denied : PushResult::Status::Invalid;
    result.detail = error.detail;
    return result;
}

}  // namespace

GroupApplier::GroupApplier(AuthorityStore& store, const Actor& actor, Instant now)
    : m_store(store), m_actor(actor), m_now(now)
{}

Result<std::optional<PushResult>> GroupApplier::earlierAnswer(const Operation& operation)
{
    SEATDESK_TRY_LET(select, m_store.connection().prepare(sqlText(Sql::OperationFind)));
    select.bind(operation.id);
    SEATDESK_TRY_LET(found, select.next());
    if (!found)
        return std::nullopt;
    // The stored answer is only for whoever sent the operation first.
    if (select.id<StaffId>(0) != m_actor.person) {
        PushResult refused = refusal(operation, {Error::Kind::Denied, QStringLiteral("operation of another person")});
        refused.duplicate = true;
        return refused;
    }
    const QJsonObject stored = objectFromJsonText(select.text(1).toUtf8()).value_or(QJsonObject());
    PushResult result = pushResultFromJson(operation.id, stored);
    result.duplicate = true;
    return result;
}

/// Keeps what lost and the answer as its author may read it: values of a record that is read only through a logging
/// function (customers' numbers) are not told here either.
Result<void> GroupApplier::remember(const Operation& operation, PushResult& result)
{
    for (const FieldConflict& conflict : result.conflicts) {
        SEATDESK_TRY_LET(keep, m_store.connection().prepare(sqlText(Sql::ConflictInsert)));
        keep.bind(operation.id).bind(conflict.field).bind(operation.record).bind(operation.row);
        keep.bind(valueText(conflict.base)).bind(valueText(conflict.theirs)).bind(valueText(conflict.mine));
        SEATDESK_TRY(keep.bind(m_actor.person).bind(toMicros(m_now)).run());
    }
    const RecordRule* record = m_store.rules().record(operation.record);
    for (FieldConflict& conflict : result.conflicts) {
        if (!record->synced)
            conflict.theirs = QJsonValue();
    }
    SEATDESK_TRY_LET(insert, m_store.connection().prepare(sqlText(Sql::OperationInsert)));
    insert.bind(operation.id).bind(m_actor.person).bind(toMicros(m_now));
    return insert.bind(jsonText(pushResultToJson(result))).run();
}

/// Who deletes a row deletes what they saw of it. One that says nothing of that is an older program's.
QList<FieldConflict> GroupApplier::changedSinceSeen(const Row& before, const Operation& removal) const
{
    QList<FieldConflict> changed;
    if (removal.base.isEmpty())
        return changed;
    for (const FieldRule& field : m_store.rules().record(removal.record)->fields) {
        if (!removal.base.contains(field.name))
            continue;
        const QJsonValue theirs = fieldValue(before, field.name);
        const QJsonValue seen = removal.base.value(field.name);
        if (theirs != seen)
            changed.append({field.name, seen, theirs, QJsonValue()});
    }
    return changed;
}

QList<FieldConflict> GroupApplier::mergeWith(const Row& before, Operation& operation) const
{
    if (operation.verb == Operation::Verb::Delete)
        return changedSinceSeen(before, operation);
    QList<FieldConflict> conflicts;
    const RecordRule* record = m_store.rules().record(operation.record);
    const QStringList names = operation.set.keys();
    for (const QString& name : names) {
        const QJsonValue mine = operation.set.value(name);
        const QJsonValue theirs = fieldValue(before, name);
        const QJsonValue base = operation.base.contains(name) ? operation.base.value(name) : QJsonValue();
        const FieldRule* field = record->field(name);
        const FieldClass fieldClass = field ? field->fieldClass : FieldClass::Conflict;
        if (theirs == mine)
            operation.set.remove(name);
        else if (theirs == base || fieldClass == FieldClass::Last)
            continue;
        else if (fieldClass == FieldClass::Set)
            operation.set.insert(name, mergedSet(base, theirs, mine));
        else
            conflicts.append({name, base, theirs, mine});
    }
    return conflicts;
}

Result<void> GroupApplier::checkValues(const Operation& operation) const
{
    const RecordRule* record = m_store.rules().record(operation.record);
    if (!record)
        return failure(Error::Kind::Invalid, QStringLiteral("record ") + operation.record);
    for (auto field = operation.set.begin(); field != operation.set.end(); ++field) {
        const QString name = field.key();
        if (name == u"scope_id" || name == u"also_scope" || name == u"extra")
            continue;
        const FieldRule* rule = record->field(name);
        if (!rule)
            return failure(Error::Kind::Invalid, QStringLiteral("field ") + name);
        SEATDESK_TRY(checkFieldValue(*rule, field.value()));
    }
    return {};
}

Result<std::optional<Row>> GroupApplier::parentOf(const Operation& operation, const Row& after)
{
    const RecordRule* record = m_store.rules().record(operation.record);
    if (record->scopeRule != ScopeRule::Parent)
        return std::nullopt;
    return m_store.parent(record->parent, after.reference(record->parent));
}

Result<void> GroupApplier::assignScope(const Operation& operation, Row& after, const Row* parent)
{
    SEATDESK_TRY_LET(tree, m_store.scopes());
    const RecordRule* record = m_store.rules().record(operation.record);
    switch (record->scopeRule) {
        case ScopeRule::Department:
            // The very first scope is the department itself, which names its own.
            if (!tree->department().isNull())
                after.scope = tree->department();
            break;
        case ScopeRule::Self:
            after.scope = ScopeId(m_actor.person);
            break;
        case ScopeRule::Pool:
            after.scope = tree->pool(record->pool);
            break;
        case ScopeRule::Parent:
            if (parent) {
                after.scope = parent->scope;
                after.alsoScope = parent->alsoScope;
            }
            break;
        case ScopeRule::Own:
            break;
    }
    if (after.scope.isNull() || (!tree->find(after.scope) && !m_actor.isSystem))
        return failure(Error::Kind::Invalid, QStringLiteral("scope of ") + operation.record);
    return {};
}

Result<PushResult> GroupApplier::write(const Operation& operation, const Row* before, const Row& after)
{
    SEATDESK_TRY_LET(written, m_store.put(closedWithTheLast(before, after, m_now), before));
    Row act = written;
    act.updatedAt = operation.at;
    SEATDESK_TRY(m_store.keepHistory(act, operation.id, operation.set));
    for (const Row& derived : derivedRows(operation, before, after)) {
        SEATDESK_TRY_LET(derivedBefore, m_store.find(derived.record, derived.id));
        SEATDESK_TRY(m_store.put(derived, derivedBefore ? &*derivedBefore : nullptr));
    }
    SEATDESK_TRY(shareCalibrated(m_store, before, written, m_now));
    PushResult result;
    result.operation = operation.id;
    return result;
}

Result<void> GroupApplier::checkVerb(const Operation& operation, const std::optional<Row>& before)
{
    const bool isInsert = operation.verb == Operation::Verb::Insert || operation.verb == Operation::Verb::Append;
    if (isInsert && before)
        return failure(Error::Kind::Invalid, QStringLiteral("exists"));
    if (!isInsert && !before)
        return failure(Error::Kind::Invalid, QStringLiteral("unknown row"));
    return {};
}

/// Ties (owner, holder) give rights also to a row that the person does not see, but they learn nothing of it: neither
/// what they would have collided with, nor that they guessed a value, nor why not.
Result<bool> GroupApplier::isHidden(const std::optional<Row>& before)
{
    if (!before)
        return false;
    SEATDESK_TRY_LET(tree, m_store.scopes());
    return !Permissions(m_store.rules(), *tree).maySee(m_actor, *before, m_now);
}

Result<PushResult> GroupApplier::applyOne(const Operation& original, bool alone)
{
    Operation operation = original;
    operation.person = m_actor.person;  // who pushes is the author, whatever the operation says
    if (const Result<void> values = checkValues(operation); !values)
        return refusal(operation, values.error());
    SEATDESK_TRY_LET(before, m_store.find(operation.record, operation.row));
    if (const Result<void> fits = checkVerb(operation, before); !fits)
        return refusal(operation, fits.error());
    SEATDESK_TRY_LET(hidden, isHidden(before));
    PushResult unseen = refusal(operation, {Error::Kind::Denied, QStringLiteral("row")});
    PushResult conflicted;
    conflicted.operation = operation.id;
    if (before) {
        conflicted.conflicts = mergeWith(*before, operation);
        const bool isDeletion = operation.verb == Operation::Verb::Delete;
        if (hidden && (isDeletion || before->deleted || !conflicted.conflicts.isEmpty() || operation.set.isEmpty()))
            return unseen;
        if (before->deleted)
            return refusal(operation, {Error::Kind::Invalid, QStringLiteral("deleted row")});
        if (!conflicted.conflicts.isEmpty())
            conflicted.status = PushResult::Status::Conflict;
        const bool isWhole = !alone || isDeletion || operation.set.contains(QStringLiteral("state"));
        if (!conflicted.conflicts.isEmpty() && isWhole)
            return conflicted;
        for (const FieldConflict& conflict : conflicted.conflicts)
            operation.set.remove(conflict.field);
        if (operation.set.isEmpty() && operation.verb == Operation::Verb::Change)
            return conflicted;
    }
    SEATDESK_TRY_LET(result, judge(operation, before ? &*before : nullptr));
    if (hidden && result.status != PushResult::Status::Ok)
        return unseen;
    return conflicted.conflicts.isEmpty() ? result : conflicted;
}

/// What the history says of the row's last step, as entries of the time line may be written by everyone who sees it.
Result<bool> GroupApplier::takesLastStepBack(const Operation& operation, const Row& before)
{
    SEATDESK_TRY_LET(select, m_store.connection().prepare(sqlText(Sql::HistoryLastStep)));
    select.bind(operation.record).bind(operation.row);
    SEATDESK_TRY_LET(found, select.next());
    if (!found || select.id<StaffId>(1) != before.updatedBy)
        return false;
    const RecordId status = derivedId(select.id<OperationId>(0), QStringLiteral("status"));
    SEATDESK_TRY_LET(entry, m_store.find(TimelineEntry::kRecord, status));
    return entry &&
           entry->text(TimelineEntryField::kFromState) == operation.set.value(QStringLiteral("state")).toString();
}

/// Who changed the row last has not thereby taken its last step: an owner may write a summary while others work on it.
Result<Row> GroupApplier::asAsked(const Operation& operation, const Row& before)
{
    Row asked = before;
    const QString state = QStringLiteral("state");
    if (!operation.set.contains(state))
        return asked;
    const TransitionRule* step =
        m_store.rules().transition(operation.record, before.text(state), operation.set.value(state).toString());
    if (!step || !step->who.contains(QStringLiteral("undo")))
        return asked;
    SEATDESK_TRY_LET(takesBack, takesLastStepBack(operation, before));
    if (!takesBack)
        asked.updatedBy = {};
    return asked;
}

Result<PushResult> GroupApplier::judge(const Operation& operation, const Row* before)
{
    Row after = applied(operation, before ? *before : Row());
    // Of rows below another the moment of the act: a clock knows the step that moved it by it (ClockBook::takeBack).
    if (m_store.rules().record(operation.record)->scopeRule != ScopeRule::Parent)
        after.updatedAt = m_now;
    SEATDESK_TRY_LET(parent, parentOf(operation, after));
    if (!before) {
        if (const Result<void> scoped = assignScope(operation, after, parent ? &*parent : nullptr); !scoped)
            return refusal(operation, scoped.error());
    }
    SEATDESK_TRY_LET(asked, asAsked(operation, before ? *before : Row()));
    SEATDESK_TRY_LET(tree, m_store.scopes());
    const Result<void> allowed =
        Permissions(m_store.rules(), *tree)
            .check(m_actor, operation, before ? &asked : nullptr, after, parent ? &*parent : nullptr, m_now);
    if (!allowed)
        return refusal(operation, allowed.error());
    SEATDESK_TRY_LET(fault, judgeBeyondRules(operation, before, parent ? &*parent : nullptr, after));
    return fault ? refusal(operation, *fault) : write(operation, before, after);
}

/// What bound books, standing tasks and redactions ask besides the rules: why it is refused, if it is.
Result<std::optional<Error>> GroupApplier::judgeBeyondRules(const Operation& operation, const Row* before,
                                                            const Row* parent, Row& after)
{
    if (operation.record == PageCheck::kRecord && !before)
        return pageCheckFault(m_store, m_actor, after, parent, m_now);
    if (operation.record == Fulfilment::kRecord && !before)
        return fulfilmentFault(m_store, m_actor, after, m_now);
    if (operation.record == Redaction::kRecord && !before)
        return redactionFault(m_store, m_actor, after, m_now);
    if (operation.record != BookEntry::kRecord)
        return std::nullopt;
    const Result<void> bound = bindEntry(m_store, operation, parent, after);
    if (!bound && bound.error().kind == Error::Kind::Invalid)
        return bound.error();
    SEATDESK_TRY(bound);
    return std::nullopt;
}

/// One refused operation refuses its group: the others did nothing either.
QList<PushResult> GroupApplier::refuseAll(const Group& group, const PushResult& cause)
{
    m_store.forgetRead();
    QList<PushResult> results;
    for (const Operation& operation : group) {
        PushResult result = cause;
        if (operation.id != cause.operation)
            result.conflicts.clear();
        result.operation = operation.id;
        results.append(result);
    }
    return results;
}

Result<QList<PushResult>> GroupApplier::attempt(const Group& group)
{
    QList<PushResult> results;
    SEATDESK_TRY_LET(attempted, Savepoint::begin(m_store.connection()));
    for (const Operation& operation : group) {
        SEATDESK_TRY_LET(earlier, earlierAnswer(operation));
        if (earlier) {
            results.append(*earlier);
            continue;
        }
        SEATDESK_TRY_LET(result, applyOne(operation, group.size() == 1));
        results.append(result);
        const bool partly = group.size() == 1 && result.status == PushResult::Status::Conflict;
        if (result.status != PushResult::Status::Ok && !partly)
            return refuseAll(group, result);
    }
    SEATDESK_TRY(attempted.release());
    return results;
}

Result<QList<PushResult>> GroupApplier::apply(const Group& group)
{
    SEATDESK_TRY_LET(results, attempt(group));
    for (qsizetype i = 0; i < group.size(); ++i) {
        if (!results[i].duplicate)
            SEATDESK_TRY(remember(group[i], results[i]));
    }
    return results;
}

}  // namespace Seatdesk
