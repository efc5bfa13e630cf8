// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permissions.h"

#include "domain/accesslogentry.h"
#include "domain/calibration.h"
#include "domain/calibrationrule.h"
#include "domain/dutyshift.h"
#include "domain/evaluation.h"
#include "domain/fulfilment.h"
#include "domain/pagecheck.h"
#include "domain/planrights.h"
#include "domain/pointitem.h"
#include "domain/pointrights.h"
#include "domain/scorecardrights.h"
#include "domain/standingtask.h"

#include <algorithm>

namespace Seatdesk {

namespace {

const QString kStateField = QStringLiteral("state");
const QString kTransition = QStringLiteral("transition");

/// The roles whose holders carry out what was dispatched to their scope.
const QStringList& targetRoles()
{
    static const QStringList roles{QStringLiteral("agent"), QStringLiteral("complaint"), QStringLiteral("department"),
                                   QStringLiteral("area"), QStringLiteral("lead")};
    return roles;
}

/// Rights come from grants alone: who has none any more does not even own.
bool hasLiveGrant(const Actor& actor, Instant now)
{
    return std::any_of(actor.grants.begin(), actor.grants.end(),
                       [&](const Grant& grant) { return grant.staff == actor.person && grant.isLive(now); });
}

/// The words that only ever take a right away.
bool excludes(const Actor& actor, const QString& word, const Row& row)
{
    if (word.startsWith(u'!'))
        return row.reference<StaffId>(word.mid(1)) == actor.person;
    return word.startsWith(u'@') && row.text(kStateField) != QStringView(word).mid(1);
}

/// Where a step has to take the row, by its code; empty when it is not told.
QString poolOf(const TransitionRule& step)
{
    const auto word =
        std::find_if(step.who.begin(), step.who.end(), [](const QString& w) { return w.startsWith(u'>'); });
    return word == step.who.end() ? QString() : word->mid(1);
}

bool isCompanionField(const QString& name)
{
    return name == u"scope_id" || name == u"also_scope";
}

/// Who brings a new row names its also_scope too: that opens no door.
Row atHome(Row created)
{
    created.alsoScope = {};
    return created;
}

/// The row as far as its also_scope shows it.
Row onlyShared(Row created)
{
    created.scope = {};
    return created;
}

/// Whether a step into that state may write the field.
bool isWrittenBy(const FieldRule& field, const QString& state)
{
    return field.writers.contains(kTransition) || field.writers.contains(u'=' + state);
}

/// Whether nothing but steps into certain states writes the field.
bool isBoundToSteps(const FieldRule& field)
{
    return !field.writers.isEmpty() && std::all_of(field.writers.begin(), field.writers.end(),
                                                   [](const QString& word) { return word.startsWith(u'='); });
}

/// Whether the operation ends a shift for those who are to sign.
bool isOverride(const Operation& operation)
{
    return operation.record == DutyShift::kRecord &&
           operation.set.value(DutyShiftField::kEnding).toString() == keyOf(ShiftEnding::Overridden);
}

/// Nobody leaves a page of a shift that was handed over.
bool isPageTooLate(const Operation& operation, const Row* before)
{
    return operation.record == DutyShift::kRecord && before && DutyShift(*before).closedAt() &&
           !operation.set.value(DutyShiftField::kPage).toString().isEmpty();
}

/// Whoever decides an appeal says so in their own name.
bool isAnothersDecision(const Actor& actor, const Operation& operation, const QString& field)
{
    return operation.record == Evaluation::kRecord && field == EvaluationField::kDecidedBy && !actor.isSystem &&
           operation.set.value(field).toString() != actor.person.toString();
}

}  // namespace

Permissions::Permissions(const RuleBook& rules, const ScopeTree& scopes) : m_rules(rules), m_scopes(scopes) {}

bool Permissions::holds(const Actor& actor, const QString& role, ScopeId scope, Instant now) const
{
    const RoleRule* rule = m_rules.role(role);
    if (!rule || scope.isNull())
        return false;
    const Scope* target = m_scopes.find(scope);
    return std::any_of(actor.grants.begin(), actor.grants.end(), [&](const Grant& grant) {
        if (grant.staff != actor.person || grant.role != role || !grant.isLive(now))
            return false;
        if (target && target->kind == u"pool" && rule->pools.contains(target->code))
            return true;
        return grant.scope == scope || (rule->descends && m_scopes.isWithin(scope, grant.scope));
    });
}

bool Permissions::mayOverrideShift(const Actor& actor, const Row& shift, Instant now) const
{
    return matches(actor, {QStringLiteral("lead"), QStringLiteral("director")}, shift, now);
}

bool Permissions::owesTask(const Actor& actor, const Row& task, ScopeId unit, Instant now) const
{
    const StandingTask read(task);
    if (!read.person().isNull())
        return isPerson(actor, read.person(), now);
    if (read.owedBy() == OwedBy::Team)
        return holds(actor, read.role(), unit, now);
    return std::any_of(actor.grants.begin(), actor.grants.end(), [&](const Grant& grant) {
        return grant.staff == actor.person && grant.role == read.role() && grant.isLive(now);
    });
}

bool Permissions::mayFulfil(const Actor& actor, const Row& task, ScopeId unit, Instant now) const
{
    Row there;
    there.scope = unit;
    return owesTask(actor, task, unit, now) ||
           matches(actor, {QStringLiteral("lead"), QStringLiteral("director")}, there, now);
}

bool Permissions::maySee(const Actor& actor, const Row& row, Instant now) const
{
    if (actor.isSystem)
        return true;
    if (Evaluation::isSealedFrom(row, actor.person))
        return false;
    const auto sees = [&](ScopeId scope) {
        return seesScope(m_rules, m_scopes, actor.person, actor.grants, scope, now);
    };
    return sees(row.scope) || sees(row.alsoScope);
}

bool Permissions::isPerson(const Actor& actor, StaffId person, Instant now) const
{
    if (person.isNull() || !hasLiveGrant(actor, now))
        return false;
    return person == actor.person || holds(actor, QStringLiteral("deputy"), ScopeId(person), now);
}

bool Permissions::worksIn(const Actor& actor, ScopeId scope, Instant now) const
{
    const bool inPerson = scope.uuid() == actor.person.uuid();
    return std::any_of(targetRoles().begin(), targetRoles().end(), [&](const QString& role) {
        if (!inPerson)
            return holds(actor, role, scope, now);
        return std::any_of(actor.grants.begin(), actor.grants.end(), [&](const Grant& grant) {
            return grant.staff == actor.person && grant.role == role && grant.isLive(now);
        });
    });
}

bool Permissions::leads(const Actor& actor, ScopeId scope, Instant now) const
{
    if (holds(actor, QStringLiteral("lead"), scope, now))
        return true;
    // A pool has no team lead; the complaints one is led by the complaint manager.
    const Scope* found = m_scopes.find(scope);
    return found && found->kind == u"pool" && holds(actor, QStringLiteral("complaint_lead"), scope, now);
}

bool Permissions::matchesWord(const Actor& actor, const QString& word, const Row& row, Instant now) const
{
    if (word == u"anyone")
        return !actor.person.isNull();
    if (word == u"member")
        return maySee(actor, row, now);
    if (word == u"owner" || word == u"holder")
        return isPerson(actor, row.reference<StaffId>(word), now);
    if (word == u"self")
        return row.record == u"staff" ? row.id.uuid() == actor.person.uuid() : row.scope.uuid() == actor.person.uuid();
    if (word == u"target")
        return worksIn(actor, row.scope, now);
    if (word == u"target_lead")
        return leads(actor, row.scope, now);
    if (word == u"scorer") {
        const ScopeId pool = m_scopes.pool(QStringLiteral("quality"));
        return row.reference<StaffId>(QStringLiteral("resolver")) == actor.person &&
               (holds(actor, QStringLiteral("inspector"), pool, now) ||
                holds(actor, QStringLiteral("director"), pool, now));
    }
    if (word == u"granting_lead") {
        const Grant grant = Grant::of(row);
        return (grant.role == u"lead" || grant.role == u"deputy") && grant.until != Instant::max() &&
               holds(actor, QStringLiteral("lead"), grant.scope, now);
    }
    if (!m_rules.role(word))
        return false;
    return holds(actor, word, row.scope, now) || holds(actor, word, row.alsoScope, now);
}

bool Permissions::matches(const Actor& actor, const QStringList& who, const Row& row, Instant now) const
{
    if (actor.isSystem)
        return true;
    if (std::any_of(who.begin(), who.end(), [&](const QString& word) { return excludes(actor, word, row); }))
        return false;
    return std::any_of(who.begin(), who.end(), [&](const QString& word) { return matchesWord(actor, word, row, now); });
}

bool Permissions::mayStep(const Actor& actor, const Row& row, const QString& toState, Instant now) const
{
    const TransitionRule* step = m_rules.transition(row.record, row.text(kStateField), toState);
    return step && matches(actor, step->who, row, now);
}

bool Permissions::mayWrite(const Actor& actor, const Row& row, const QString& field, Instant now) const
{
    const RecordRule* record = m_rules.record(row.record);
    const FieldRule* rule = record ? record->field(field) : nullptr;
    return rule && rule->fieldClass != FieldClass::Append && matches(actor, rule->writers, row, now);
}

bool Permissions::mayInsert(const Actor& actor, const Row& row, Instant now) const
{
    const RecordRule* record = m_rules.record(row.record);
    return record && matches(actor, record->inserters, atHome(row), now);
}

bool Permissions::mayInsertChild(const Actor& actor, const QString& record, const Row& parent, Instant now) const
{
    const RecordRule* rule = m_rules.record(record);
    return rule && (actor.isSystem || maySee(actor, parent, now)) && matches(actor, rule->inserters, parent, now);
}

Result<void> Permissions::checkStep(const Actor& actor, const Operation& operation, const Row* before, const Row& after,
                                    Instant now) const
{
    const QString from = before ? before->text(kStateField) : QString();
    const TransitionRule* step = m_rules.transition(operation.record, from, after.text(kStateField));
    if (!step)
        return failure(Error::Kind::Invalid, QStringLiteral("step %1 to %2").arg(from, after.text(kStateField)));
    // Whoever takes back what they did themselves takes no step of their own: no other right is asked, and no reason.
    const bool takesBack =
        before && step->who.contains(QStringLiteral("undo")) && isPerson(actor, before->updatedBy, now);
    if (!takesBack && !matches(actor, step->who, before ? *before : atHome(after), now))
        return failure(Error::Kind::Denied, QStringLiteral("step %1 to %2").arg(from, after.text(kStateField)));
    const bool moves =
        operation.set.contains(QStringLiteral("scope_id")) || operation.set.contains(QStringLiteral("also_scope"));
    if (moves && !actor.isSystem && step->who.contains(QStringLiteral("!move")))
        return failure(Error::Kind::Denied, QStringLiteral("move ") + operation.record);
    const QString pool = poolOf(*step);
    const bool strays = operation.set.contains(QStringLiteral("also_scope")) || after.scope != m_scopes.pool(pool);
    if (!pool.isEmpty() && strays && !actor.isSystem)
        return failure(Error::Kind::Denied, QStringLiteral("move ") + operation.record);
    if (step->reasonNeeded && !takesBack &&
        operation.set.value(QStringLiteral("reason")).toString().trimmed().isEmpty())
        return failure(Error::Kind::Invalid, QStringLiteral("reason"));
    for (const QString& field : step->needs) {
        if (!after.has(field))
            return failure(Error::Kind::Invalid, QStringLiteral("needs ") + field);
    }
    return {};
}

Result<void> Permissions::checkFields(const Actor& actor, const Operation& operation, const Row& subject, bool step,
                                      Instant now) const
{
    const RecordRule* record = m_rules.record(operation.record);
    for (const QString& name : operation.set.keys()) {
        if (step && isCompanionField(name))
            continue;
        if (name == u"extra" || isCompanionField(name))
            return failure(Error::Kind::Denied, QStringLiteral("field ") + name);
        const FieldRule* field = record->field(name);
        if (!field)
            return failure(Error::Kind::Invalid, QStringLiteral("field ") + name);
        const bool isFixed = field->fieldClass == FieldClass::Append && !actor.isSystem;
        if (isFixed || isAnothersDecision(actor, operation, name))
            return failure(Error::Kind::Denied, QStringLiteral("field ") + name);
        if (step && isWrittenBy(*field, operation.set.value(kStateField).toString()))
            continue;
        if (!matches(actor, field->writers, subject, now))
            return failure(Error::Kind::Denied, QStringLiteral("field ") + name);
    }
    return {};
}

Result<void> Permissions::checkInsert(const Actor& actor, const RecordRule& record, const Row& after, const Row* parent,
                                      Instant now) const
{
    if (!matches(actor, record.inserters, parent ? *parent : atHome(after), now))
        return failure(Error::Kind::Denied, QStringLiteral("insert ") + record.name);
    const Scope* shown = parent ? nullptr : m_scopes.find(after.alsoScope);
    if (shown && shown->kind != u"person" && !maySee(actor, onlyShared(after), now))
        return failure(Error::Kind::Denied, QStringLiteral("field also_scope"));
    // Who looked something up says so in their own name.
    if (record.name == AccessLogEntry::kRecord && !actor.isSystem && AccessLogEntry(after).by() != actor.person)
        return failure(Error::Kind::Denied, QStringLiteral("field by"));
    if (record.name == PageCheck::kRecord && !actor.isSystem && PageCheck(after).person() != actor.person)
        return failure(Error::Kind::Denied, QStringLiteral("field person"));
    if (record.name == Fulfilment::kRecord && !actor.isSystem && Fulfilment(after).person() != actor.person)
        return failure(Error::Kind::Denied, QStringLiteral("field person"));
    for (const FieldRule& field : record.fields) {
        const bool early = isBoundToSteps(field) && !isWrittenBy(field, after.text(kStateField));
        if (early && after.has(field.name) && !actor.isSystem)
            return failure(Error::Kind::Denied, QStringLiteral("field ") + field.name);
    }
    return {};
}

Result<void> Permissions::checkDelete(const Actor& actor, const RecordRule& record, const Row& subject,
                                      Instant now) const
{
    // What has a life of its own ends by a step (cancelled, removed) and stays on record.
    const bool hasLife = m_rules.hasSteps(record.name) && !actor.isSystem;
    if (hasLife || !matches(actor, record.changers, subject, now))
        return failure(Error::Kind::Denied, QStringLiteral("delete ") + record.name);
    return {};
}

Result<void> Permissions::check(const Actor& actor, const Operation& operation, const Row* before, const Row& after,
                                const Row* parent, Instant now) const
{
    const Result<void> ruled = checkRules(actor, operation, before, after, parent, now);
    if (!ruled || actor.isSystem)
        return ruled;
    if (operation.record == PointItem::kRecord)
        return checkPoints(actor.person, before, after);
    return operation.record == Calibration::kRecord ? checkCalibration(actor.person, before, after) : ruled;
}

Result<void> Permissions::checkRules(const Actor& actor, const Operation& operation, const Row* before,
                                     const Row& after, const Row* parent, Instant now) const
{
    const RecordRule* record = m_rules.record(operation.record);
    if (!record)
        return failure(Error::Kind::Invalid, QStringLiteral("record ") + operation.record);
    if (record->scopeRule == ScopeRule::Parent && !actor.isSystem && (!parent || !maySee(actor, *parent, now)))
        return failure(Error::Kind::Denied, QStringLiteral("parent of ") + operation.record);
    const bool step = m_rules.hasSteps(operation.record) && operation.set.contains(kStateField) &&
                      (!before || before->text(kStateField) != after.text(kStateField));
    if (step) {
        if (const Result<void> allowed = checkStep(actor, operation, before, after, now); !allowed)
            return allowed;
    }
    if (const Result<void> allowed = checkPlanRights(actor, operation, before, after); !allowed)
        return allowed;
    if (const Result<void> allowed = checkScorecardRights(actor, operation, before, after); !allowed)
        return allowed;
    if (isOverride(operation) && !mayOverrideShift(actor, before ? *before : atHome(after), now))
        return failure(Error::Kind::Denied, QStringLiteral("field ") + DutyShiftField::kEnding);
    if (isPageTooLate(operation, before) && !actor.isSystem)
        return failure(Error::Kind::Denied, QStringLiteral("field ") + DutyShiftField::kPage);
    // A child has no owner or holder of its own: the ticket's count. Its scopes are the parent's in any case.
    const bool child = record->scopeRule == ScopeRule::Parent && parent;
    if (!before)
        return checkInsert(actor, *record, after, child ? parent : nullptr, now);
    if (operation.verb == Operation::Verb::Delete)
        return checkDelete(actor, *record, child ? *parent : *before, now);
    return checkFields(actor, operation, child ? *parent : *before, step, now);
}

}  // namespace Seatdesk
