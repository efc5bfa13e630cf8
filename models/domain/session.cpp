// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/session.h"

#include <algorithm>

namespace Seatdesk {

Session::Session(Row staff, const RuleBook& rules, const TimeSource& time)
    : m_staff(std::move(staff)), m_actor{StaffId(m_staff.id), {}, false}, m_rules(rules), m_time(time)
{}

ScopeId Session::team() const
{
    const ScopeId team = m_staff.reference<ScopeId>(QStringLiteral("team"));
    return team.isNull() ? m_scopes.department() : team;
}

QString Session::nameOf(ScopeId id) const
{
    const Scope* scope = m_scopes.find(id);
    return scope ? scope->name : QString();
}

bool Session::hasRole(const QString& role) const
{
    const Instant now = m_time.now();
    return std::any_of(m_actor.grants.begin(), m_actor.grants.end(),
                       [&](const Grant& grant) { return grant.role == role && grant.isLive(now); });
}

void Session::update(const Row& staff, const QList<Grant>& grants, const ScopeTree& scopes)
{
    m_staff = staff;
    m_actor.grants = grants;
    m_scopes = scopes;
    Q_EMIT changed();
}

}  // namespace Seatdesk
