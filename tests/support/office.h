// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions.h"
#include "domain/rulebook.h"
#include "domain/ticketkeys.h"
#include "support/fixedtime.h"

namespace Seatdesk {

/// A small department to test rights in: two teams, a unit, the pools of the rules.
class Office
{
public:
    Office();

    /// A new person of the team (or of none, for a unit's clerk) with one live grant.
    Actor actor(const QString& role, ScopeId grantScope);
    /// A ticket of a new owner in `team`, lying in `scope`.
    Row ticket(TicketState state, ScopeId scope);
    ScopeId pool(const QString& code) const { return scopes.pool(code); }

    FixedTime time;
    ScopeTree scopes;
    ScopeId department = newId<ScopeId>();
    ScopeId team = newId<ScopeId>();
    ScopeId otherTeam = newId<ScopeId>();
    ScopeId unit = newId<ScopeId>();
    Permissions permissions{RuleBook::shipped(), scopes};
};

}  // namespace Seatdesk
