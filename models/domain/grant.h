// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/instant.h"
#include "domain/row.h"

#include <QHash>
#include <QList>
#include <QString>

namespace Seatdesk {

class RuleBook;

/// The right to act in a role within a scope, for a time. The only source of rights: standing roles, an acting lead for
/// one shift and deputies are all grants.
struct Grant
{
    StaffId staff;
    QString role;
    ScopeId scope;
    Instant from{};
    Instant until = Instant::max();

    [[nodiscard]] bool isLive(Instant now) const { return from <= now && now < until; }
    static Grant of(const Row& row);

    bool operator==(const Grant&) const = default;
};

/// The department, its teams, units and pools, and every person as a scope of one.
struct Scope
{
    ScopeId id;
    QString kind;  ///< department, team, unit, pool, person
    QString name;
    QString code;  ///< of a pool: customers, complaints, callback, quality, drafts, log
    ScopeId parent;

    static Scope of(const Row& row);

    bool operator==(const Scope&) const = default;
};

/// All scopes by id, with the questions that rights and dispatch ask of them. A person's scope lies below their team.
class ScopeTree
{
public:
    void insert(const Scope& scope);
    void insertPerson(StaffId staff, ScopeId team, const QString& name);
    void clear() { m_scopes.clear(); }

    [[nodiscard]] const Scope* find(ScopeId id) const;
    [[nodiscard]] ScopeId department() const;
    [[nodiscard]] ScopeId pool(const QString& code) const;
    /// Whether `scope` is `ancestor` or lies below it.
    [[nodiscard]] bool isWithin(ScopeId scope, ScopeId ancestor) const;
    [[nodiscard]] QList<Scope> all() const { return m_scopes.values(); }

private:
    QHash<ScopeId, Scope> m_scopes;
};

/// All scopes that a person with these grants sees at that moment: their own, the department's common one, those of
/// their grants, what lies below for roles that descend, and the pools of their roles.
QList<ScopeId> visibleScopes(const RuleBook& rules, const ScopeTree& tree, StaffId person, const QList<Grant>& grants,
                             Instant now);

/// Whether that one scope is among them; for asking of one row.
bool seesScope(const RuleBook& rules, const ScopeTree& tree, StaffId person, const QList<Grant>& grants, ScopeId scope,
               Instant now);

}  // namespace Seatdesk
