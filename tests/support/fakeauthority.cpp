// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeauthority.h"

#include "domain/calibration.h"
#include "domain/calibrationrule.h"
#include "domain/evaluation.h"
#include "domain/fieldvalue.h"
#include "domain/try.h"

#include <algorithm>

namespace Seatdesk {

namespace {

const QString kState = QStringLiteral("state");

QJsonValue held(const Row& row, const QString& field)
{
    if (field == u"scope_id")
        return row.scope.toString();
    if (field == u"also_scope")
        return row.alsoScope.isNull() ? QJsonValue() : QJsonValue(row.alsoScope.toString());
    if (field == u"extra")
        return row.extra;
    const QJsonValue value = row.fields.value(field);
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

void FakeDepartment::put(Row row)
{
    const auto known = rows.constFind(row.id);
    row.revision = known == rows.constEnd() ? 1 : known->revision + 1;
    const Row before = rows.value(row.id);
    changes.insert(row.id, ++lastChange);
    rows.insert(row.id, row);
    for (const ScopeId& left : {before.scope, before.alsoScope}) {
        if (!left.isNull() && left != row.scope && left != row.alsoScope)
            gone.append({left, row.record, row.id, lastChange});
    }
    gone.removeIf([&](const Gone& mark) {
        return mark.row == row.id && (mark.scope == row.scope || mark.scope == row.alsoScope);
    });
    if (row.record == u"scope" || row.record == u"staff")
        learnScopes();
    if (before.id.isNull() || (before.scope == row.scope && before.alsoScope == row.alsoScope))
        return;
    for (const Row& child : QList<Row>(rows.values())) {
        const RecordRule* rule = rules.record(child.record);
        if (rule->scopeRule != ScopeRule::Parent || child.reference(rule->parent) != row.id)
            continue;
        Row moved = child;
        moved.scope = row.scope;
        moved.alsoScope = row.alsoScope;
        put(moved);
    }
}

void FakeDepartment::share(const Row& calibration)
{
    for (Row row : QList<Row>(rows.values())) {
        if (row.record != Evaluation::kRecord || Evaluation(row).calibration() != calibration.id ||
            Evaluation(row).state() != EvaluationState::kSealed)
            continue;
        row.scope = calibration.scope;
        row.fields.insert(EvaluationField::kState, EvaluationState::kShared);
        put(row);
    }
}

void FakeDepartment::learnScopes()
{
    scopes.clear();
    for (const Row& row : std::as_const(rows)) {
        if (row.record == u"scope" && !row.deleted)
            scopes.insert(Scope::of(row));
        if (row.record == u"staff" && !row.deleted)
            scopes.insertPerson(StaffId(row.id), row.reference<ScopeId>(QStringLiteral("team")), {});
    }
}

FakeAuthority::FakeAuthority(FakeDepartment& department, StaffId person, const TimeSource& time)
    : m_department(department), m_person(person), m_time(time)
{}

Actor FakeAuthority::actor() const
{
    Actor actor{m_person, {}, m_person.isNull()};
    for (const Row& row : std::as_const(m_department.rows)) {
        if (row.record == u"grant" && !row.deleted && row.reference<StaffId>(QStringLiteral("staff")) == m_person)
            actor.grants.append(Grant::of(row));
    }
    return actor;
}

QList<ScopeId> FakeAuthority::mine() const
{
    if (!m_person.isNull())
        return visibleScopes(m_department.rules, m_department.scopes, m_person, actor().grants, m_time.now());
    QList<ScopeId> all;
    for (const Scope& scope : m_department.scopes.all())
        all.append(scope.id);
    return all;
}

Result<Hello> FakeAuthority::hello()
{
    if (m_error)
        return tl::unexpected(*m_error);
    Hello hello{m_department.epoch, 1, mine(), actor().grants, m_time.now()};
    hello.readOnly = m_readOnly;
    return hello;
}

Result<PullPage> FakeAuthority::pull(const QString& cursor, int limit, const QList<ScopeId>& only)
{
    if (m_error)
        return tl::unexpected(*m_error);
    const qint64 after = cursor.toLongLong();
    const QList<ScopeId> seen = mine();
    const auto isWanted = [&](ScopeId scope) {
        return seen.contains(scope) && (only.isEmpty() || only.contains(scope));
    };
    PullPage page;
    for (const Row& row : std::as_const(m_department.rows)) {
        if (!m_person.isNull() && Evaluation::isSealedFrom(row, m_person))
            continue;
        if (m_department.changes.value(row.id) > after && m_department.rules.record(row.record)->synced &&
            (isWanted(row.scope) || isWanted(row.alsoScope)))
            page.rows.append(row);
    }
    const auto changeOf = [&](const Row& row) { return m_department.changes.value(row.id); };
    std::sort(page.rows.begin(), page.rows.end(),
              [&](const Row& a, const Row& b) { return changeOf(a) < changeOf(b); });
    page.more = page.rows.size() > limit;
    if (page.more)
        page.rows.resize(limit);
    const qint64 reached = page.more ? changeOf(page.rows.last()) : m_department.lastChange;
    page.cursor = QString::number(reached);
    for (const FakeDepartment::Gone& mark : std::as_const(m_department.gone)) {
        if (mark.change > after && mark.change <= reached && seen.contains(mark.scope))
            page.gone.append({mark.record, mark.row});
    }
    return page;
}

Result<QList<PushResult>> FakeAuthority::push(const QList<Operation>& operations)
{
    if (m_error)
        return tl::unexpected(*m_error);
    ++m_pushes;
    m_largestPush = std::max(m_largestPush, operations.size());
    QList<PushResult> results;
    for (qsizetype i = 0; i < operations.size();) {
        Group group;
        for (const GroupId id = operations[i].group; i < operations.size() && operations[i].group == id; ++i)
            group.append(operations[i]);
        results += pushGroup(group);
    }
    if (std::exchange(m_losesAnswer, false))
        return failure(Error::Kind::Offline, QStringLiteral("the answer was lost"));
    return results;
}

QList<PushResult> FakeAuthority::pushGroup(const Group& group)
{
    const FakeDepartment before = m_department;
    QList<PushResult> results;
    std::optional<PushResult> refused;
    for (const Operation& operation : group) {
        const auto known = m_department.answers.constFind(operation.id);
        if (known != m_department.answers.constEnd()) {
            PushResult again = known->person == m_person
                                   ? known->result
                                   : refusal(operation, {Error::Kind::Denied, QStringLiteral("another person's")});
            again.duplicate = true;
            results.append(again);
            continue;
        }
        results.append(apply(operation, group.size() == 1));
        if (results.last().status != PushResult::Status::Ok &&
            (group.size() > 1 || results.last().status != PushResult::Status::Conflict)) {
            refused = results.last();
            break;
        }
    }
    if (refused) {
        m_department.rows = before.rows;
        m_department.changes = before.changes;
        m_department.gone = before.gone;
        m_department.lastSteps = before.lastSteps;
        m_department.lastChange = before.lastChange;
        m_department.learnScopes();
        results.clear();
        for (const Operation& operation : group) {
            PushResult result = *refused;
            result.operation = operation.id;
            if (operation.id != refused->operation)
                result.conflicts.clear();
            results.append(result);
        }
    }
    for (const PushResult& result : std::as_const(results)) {
        if (!result.duplicate)
            m_department.answers.insert(result.operation, {m_person, result});
    }
    return results;
}

Result<void> FakeAuthority::checkShape(const Operation& operation) const
{
    const RecordRule* rule = m_department.rules.record(operation.record);
    if (!rule)
        return failure(Error::Kind::Invalid, QStringLiteral("record"));
    for (auto field = operation.set.begin(); field != operation.set.end(); ++field) {
        if (field.key() == u"scope_id" || field.key() == u"also_scope" || field.key() == u"extra")
            continue;
        if (!rule->field(field.key()))
            return failure(Error::Kind::Invalid, QStringLiteral("field"));
        SEATDESK_TRY(checkFieldValue(*rule->field(field.key()), field.value()));
    }
    const auto known = m_department.rows.constFind(operation.row);
    const bool isThere = known != m_department.rows.constEnd();
    const bool isNew = operation.verb == Operation::Verb::Insert || operation.verb == Operation::Verb::Append;
    if (isNew == isThere || (isThere && known->deleted))
        return failure(Error::Kind::Invalid, QStringLiteral("row"));
    return {};
}

QList<FieldConflict> FakeAuthority::merge(const Row& before, Operation& operation) const
{
    QList<FieldConflict> conflicts;
    if (operation.verb == Operation::Verb::Delete && !operation.base.isEmpty()) {
        for (const FieldRule& field : m_department.rules.record(operation.record)->fields) {
            if (!operation.base.contains(field.name))
                continue;
            const QJsonValue theirs = before.fields.contains(field.name) ? held(before, field.name) : QJsonValue();
            const QJsonValue seen = operation.base.value(field.name);
            if (theirs != seen)
                conflicts.append({field.name, seen, theirs, QJsonValue()});
        }
    }
    for (const QString& name : operation.set.keys()) {
        const QJsonValue mine = operation.set.value(name);
        const QJsonValue theirs = held(before, name);
        const QJsonValue seen = operation.base.contains(name) ? operation.base.value(name) : QJsonValue();
        const FieldRule* rule = m_department.rules.record(operation.record)->field(name);
        const FieldClass kind = rule ? rule->fieldClass : FieldClass::Conflict;
        if (mine == theirs) {
            operation.set.remove(name);
        } else if (theirs != seen && kind == FieldClass::Set) {
            operation.set.insert(name, mergedSet(seen, theirs, mine));
        } else if (theirs != seen && kind != FieldClass::Last) {
            conflicts.append({name, seen, theirs, mine});
            operation.set.remove(name);
        }
    }
    return conflicts;
}

Result<void> FakeAuthority::place(const Operation& operation, Row& after, const Row& parent) const
{
    const RecordRule* rule = m_department.rules.record(operation.record);
    const ScopeTree& tree = m_department.scopes;
    if (rule->scopeRule == ScopeRule::Department && !tree.department().isNull())
        after.scope = tree.department();
    if (rule->scopeRule == ScopeRule::Self)
        after.scope = ScopeId(m_person);
    if (rule->scopeRule == ScopeRule::Pool)
        after.scope = tree.pool(rule->pool);
    if (rule->scopeRule == ScopeRule::Parent) {
        after.scope = parent.scope;
        after.alsoScope = parent.alsoScope;
    }
    if (after.scope.isNull() || (!tree.find(after.scope) && !m_person.isNull()))
        return failure(Error::Kind::Invalid, QStringLiteral("scope"));
    return {};
}

/// Nobody takes a step back but who took it, and only the way it went.
Row FakeAuthority::asAsked(const Row& before, const Row& after) const
{
    const FakeDepartment::Step last = m_department.lastSteps.value(after.id);
    Row asked = before;
    if (last.by != before.updatedBy || last.from != after.text(kState))
        asked.updatedBy = {};
    return asked;
}

/// The answer where nothing is left to be applied.
std::optional<PushResult> FakeAuthority::mergeWith(const Row& before, Operation& operation, bool alone,
                                                   PushResult& result) const
{
    const bool isStep = operation.set.contains(kState);
    result.conflicts = merge(before, operation);
    // Of a row that is not seen nothing is learned, of a number only by asking for it.
    if (!permissions().maySee(actor(), before, m_time.now()) &&
        (!result.conflicts.isEmpty() || operation.set.isEmpty()))
        return refusal(operation, {Error::Kind::Denied, QStringLiteral("row")});
    for (FieldConflict& conflict : result.conflicts) {
        if (!m_department.rules.record(operation.record)->synced)
            conflict.theirs = QJsonValue();
    }
    if (!result.conflicts.isEmpty())
        result.status = PushResult::Status::Conflict;
    const bool isNothing = operation.set.isEmpty() && operation.verb == Operation::Verb::Change;
    const bool isWhole = isStep || !alone || operation.verb == Operation::Verb::Delete;
    if (isNothing || (!result.conflicts.isEmpty() && isWhole))
        return result;
    return std::nullopt;
}

PushResult FakeAuthority::apply(Operation operation, bool alone)
{
    operation.person = m_person;
    if (const Result<void> fits = checkShape(operation); !fits)
        return refusal(operation, fits.error());
    const auto known = m_department.rows.constFind(operation.row);
    const bool isNew = known == m_department.rows.constEnd();
    const Row before = isNew ? Row() : *known;
    PushResult result;
    result.operation = operation.id;
    if (!isNew) {
        if (const std::optional<PushResult> ended = mergeWith(before, operation, alone, result); ended)
            return *ended;
    }
    Row after = applied(operation, before);
    const RecordRule* rule = m_department.rules.record(operation.record);
    const Row parent =
        rule->scopeRule == ScopeRule::Parent ? m_department.rows.value(after.reference(rule->parent)) : Row();
    if (rule->scopeRule != ScopeRule::Parent)
        after.updatedAt = m_time.now();
    if (isNew) {
        if (const Result<void> placed = place(operation, after, parent); !placed)
            return refusal(operation, placed.error());
    }
    const Row asked = asAsked(before, after);
    const Result<void> allowed = permissions().check(actor(), operation, isNew ? nullptr : &asked, after,
                                                     parent.id.isNull() ? nullptr : &parent, m_time.now());
    // Of a row that is not seen nobody learns why not either.
    const bool hidden = !isNew && !permissions().maySee(actor(), before, m_time.now());
    if (!allowed)
        return refusal(operation, hidden ? Error{Error::Kind::Denied, QStringLiteral("row")} : allowed.error());
    if (const Result<void> bound = bind(operation, parent, after); !bound)
        return refusal(operation, bound.error());
    after = closedWithTheLast(isNew ? nullptr : &before, after, m_time.now());
    m_department.put(after);
    if (before.text(kState) != after.text(kState))
        m_department.lastSteps.insert(operation.row, {before.text(kState), m_person});
    for (const Row& derived : derivedRows(operation, isNew ? nullptr : &before, after))
        m_department.put(derived);
    if (after.record == Calibration::kRecord && !isNew && Calibration(before).isOpen() && !Calibration(after).isOpen())
        m_department.share(after);
    return result;
}

}  // namespace Seatdesk
