// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/localrights.h"

#include "domain/fieldvalue.h"
#include "domain/try.h"

namespace Seatdesk {

LocalRights::LocalRights(StaffId person, const RuleBook& rules, const TimeSource& time)
    : m_rules(rules), m_time(time), m_actor{person, {}, false}
{}

Result<void> LocalRights::learn(Replica& replica)
{
    if (m_known)
        return {};
    SEATDESK_TRY_LET(scopes, replica.all(QStringLiteral("scope")));
    SEATDESK_TRY_LET(staff, replica.all(QStringLiteral("staff")));
    SEATDESK_TRY_LET(grants, replica.all(QStringLiteral("grant")));
    m_scopes.clear();
    for (const Row& row : scopes)
        m_scopes.insert(Scope::of(row));
    for (const Row& row : staff)
        m_scopes.insertPerson(StaffId(row.id), row.reference<ScopeId>(QStringLiteral("team")),
                              row.text(QStringLiteral("name")));
    m_actor.grants.clear();
    for (const Row& row : grants) {
        if (row.reference<StaffId>(QStringLiteral("staff")) == m_actor.person)
            m_actor.grants.append(Grant::of(row));
    }
    SEATDESK_TRY(learnSettings(replica));
    m_known = true;
    return {};
}

Result<void> LocalRights::learnSettings(Replica& replica)
{
    SEATDESK_TRY_LET(settings, replica.all(QStringLiteral("setting")));
    SEATDESK_TRY_LET(days, replica.all(QStringLiteral("calendar_day")));
    const Scope* me = m_scopes.find(ScopeId(m_actor.person));
    const ScopeId team = me ? me->parent : ScopeId();
    m_settings = Settings(m_actor.person, team.isNull() ? m_scopes.department() : team, m_scopes.department());
    for (const Row& row : settings)
        m_settings.apply(row);
    m_calendar = WorkCalendar::of(m_settings);
    for (const Row& row : days)
        m_calendar.apply(row);
    return {};
}

bool LocalRights::knows(const QString& record)
{
    static const QStringList records{QStringLiteral("grant"), QStringLiteral("scope"), QStringLiteral("staff"),
                                     QStringLiteral("setting"), QStringLiteral("calendar_day")};
    return records.contains(record);
}

Result<CompletionRules> LocalRights::completionRules(Replica& replica)
{
    SEATDESK_TRY(learn(replica));
    return CompletionRules{m_rules, m_scopes, m_settings, m_calendar};
}

Result<const Actor*> LocalRights::actor(Replica& replica)
{
    SEATDESK_TRY(learn(replica));
    return &m_actor;
}

Result<std::optional<Row>> LocalRights::rowOf(const QString& record, RecordId id, const QHash<RecordId, Row>& rows,
                                              Replica& replica) const
{
    if (const auto found = rows.constFind(id); found != rows.constEnd())
        return *found;
    return replica.find(record, id);
}

/// The scope that the authority will give a new row, so that rights are asked of the same row.
void LocalRights::assignScope(const RecordRule& rule, const Row* parent, Row& after) const
{
    if (rule.scopeRule == ScopeRule::Department)
        after.scope = m_scopes.department();
    else if (rule.scopeRule == ScopeRule::Self)
        after.scope = ScopeId(m_actor.person);
    else if (rule.scopeRule == ScopeRule::Pool)
        after.scope = m_scopes.pool(rule.pool);
    else if (parent) {
        after.scope = parent->scope;
        after.alsoScope = parent->alsoScope;
    }
}

Result<void> LocalRights::checkValues(const RecordRule& rule, const Operation& operation)
{
    for (auto field = operation.set.begin(); field != operation.set.end(); ++field) {
        if (const FieldRule* fieldRule = rule.field(field.key()))
            SEATDESK_TRY(checkFieldValue(*fieldRule, field.value()));
        else if (field.key() != u"scope_id" && field.key() != u"also_scope" && field.key() != u"extra")
            return failure(Error::Kind::Invalid, QStringLiteral("field ") + field.key());
    }
    return {};
}

Result<void> LocalRights::checkOne(Operation& operation, QHash<RecordId, Row>& rows, Replica& replica)
{
    const RecordRule* rule = m_rules.record(operation.record);
    if (!rule)
        return failure(Error::Kind::Invalid, QStringLiteral("record ") + operation.record);
    SEATDESK_TRY(checkValues(*rule, operation));
    SEATDESK_TRY_LET(before, rowOf(operation.record, operation.row, rows, replica));
    const bool isNew = operation.verb == Operation::Verb::Insert || operation.verb == Operation::Verb::Append;
    if (isNew && before)
        return failure(Error::Kind::Invalid, QStringLiteral("exists ") + operation.record);
    if (!isNew && !before && !rule->synced)
        return {};  // a row that no seat keeps: only the authority can judge
    if (!isNew && (!before || before->deleted))
        return failure(Error::Kind::NotFound, operation.record);
    Row after = applied(operation, before.value_or(Row()));
    std::optional<Row> parent;
    if (rule->scopeRule == ScopeRule::Parent) {
        SEATDESK_TRY_LET(found, rowOf(rule->parent, after.reference(rule->parent), rows, replica));
        parent = found;
    }
    if (isNew) {
        assignScope(*rule, parent ? &*parent : nullptr, after);
        if (after.scope.isNull())
            return failure(Error::Kind::Invalid, QStringLiteral("scope of ") + operation.record);
        // Shown so until the authority answers: the person may go on with the row at once, by rights of its scope.
        operation.set.insert(QStringLiteral("scope_id"), after.scope.toString());
    }
    SEATDESK_TRY(
        Permissions(m_rules, m_scopes)
            .check(m_actor, operation, before ? &*before : nullptr, after, parent ? &*parent : nullptr, m_time.now()));
    rows.insert(operation.row, after);
    return {};
}

Result<void> LocalRights::check(Group& group, Replica& replica)
{
    SEATDESK_TRY(learn(replica));
    QHash<RecordId, Row> rows;
    for (Operation& operation : group)
        SEATDESK_TRY(checkOne(operation, rows, replica));
    return {};
}

}  // namespace Seatdesk
