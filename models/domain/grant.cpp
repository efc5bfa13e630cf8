// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/grant.h"

#include "domain/rulebook.h"

#include <QSet>

#include <algorithm>

namespace Seatdesk {

Grant Grant::of(const Row& row)
{
    Grant grant;
    grant.staff = row.reference<StaffId>(QStringLiteral("staff"));
    grant.role = row.text(QStringLiteral("role"));
    grant.scope = row.reference<ScopeId>(QStringLiteral("target"));
    if (row.has(QStringLiteral("valid_from")))
        grant.from = row.time(QStringLiteral("valid_from"));
    if (row.has(QStringLiteral("valid_until")))
        grant.until = row.time(QStringLiteral("valid_until"));
    return grant;
}

Scope Scope::of(const Row& row)
{
    return {ScopeId(row.id), row.text(QStringLiteral("kind")), row.text(QStringLiteral("name")),
            row.text(QStringLiteral("code")), row.reference<ScopeId>(QStringLiteral("parent"))};
}

namespace {

/// A role whose pools are "-" gets totals only.
bool seesRows(const RoleRule& role)
{
    return role.pools != QStringList{QStringLiteral("-")};
}

}  // namespace

void ScopeTree::insert(const Scope& scope)
{
    m_scopes.insert(scope.id, scope);
}

void ScopeTree::insertPerson(StaffId staff, ScopeId team, const QString& name)
{
    insert({ScopeId(staff), QStringLiteral("person"), name, {}, team});
}

const Scope* ScopeTree::find(ScopeId id) const
{
    const auto found = m_scopes.constFind(id);
    return found == m_scopes.constEnd() ? nullptr : &*found;
}

ScopeId ScopeTree::department() const
{
    for (const Scope& scope : m_scopes) {
        if (scope.kind == u"department")
            return scope.id;
    }
    return {};
}

ScopeId ScopeTree::pool(const QString& code) const
{
    for (const Scope& scope : m_scopes) {
        if (scope.kind == u"pool" && scope.code == code)
            return scope.id;
    }
    return {};
}

bool ScopeTree::isWithin(ScopeId scope, ScopeId ancestor) const
{
    // Bounded, so that a loop in damaged data ends.
    for (int depth = 0; depth < 16 && !scope.isNull(); ++depth) {
        if (scope == ancestor)
            return true;
        const Scope* found = find(scope);
        scope = found ? found->parent : ScopeId();
    }
    return false;
}

QList<ScopeId> visibleScopes(const RuleBook& rules, const ScopeTree& tree, StaffId person, const QList<Grant>& grants,
                             Instant now)
{
    QSet<ScopeId> visible{ScopeId(person)};
    if (!tree.department().isNull())
        visible.insert(tree.department());
    for (const Grant& grant : grants) {
        const RoleRule* role = rules.role(grant.role);
        if (grant.staff != person || !grant.isLive(now) || !role || !seesRows(*role))
            continue;
        visible.insert(grant.scope);
        for (const QString& pool : role->pools) {
            if (const ScopeId id = tree.pool(pool); !id.isNull())
                visible.insert(id);
        }
        if (!role->descends)
            continue;
        for (const Scope& scope : tree.all()) {
            // Pools are seen through the role alone: a director sees what roles.csv lists, not whatever is added later.
            if (scope.kind != u"pool" && tree.isWithin(scope.id, grant.scope))
                visible.insert(scope.id);
        }
    }
    return visible.values();
}

bool seesScope(const RuleBook& rules, const ScopeTree& tree, StaffId person, const QList<Grant>& grants, ScopeId scope,
               Instant now)
{
    if (scope.isNull())
        return false;
    const Scope* found = tree.find(scope);
    if (scope == ScopeId(person) || (found && found->kind == u"department"))
        return true;
    const bool isPool = found && found->kind == u"pool";
    return std::any_of(grants.begin(), grants.end(), [&](const Grant& grant) {
        const RoleRule* role = rules.role(grant.role);
        if (grant.staff != person || !grant.isLive(now) || !role || !seesRows(*role))
            return false;
        if (grant.scope == scope || (isPool && role->pools.contains(found->code)))
            return true;
        return !isPool && role->descends && tree.isWithin(scope, grant.scope);
    });
}

}  // namespace Seatdesk
