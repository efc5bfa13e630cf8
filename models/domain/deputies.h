// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/grant.h"
#include "domain/groupbuilder.h"

#include <QList>

namespace Seatdesk {

/// Who stands in for whom. A deputy is a grant on the scope of the person who is away: its holder may do what that
/// person could do as owner and holder of tickets.
class Deputies
{
public:
    /// The people for whom `person` acts at that moment, without themselves.
    static QList<StaffId> actingFor(const QList<Grant>& grants, StaffId person, Instant now);
    /// Who acts for `person` at that moment.
    static QList<StaffId> deputiesOf(const QList<Grant>& grants, StaffId person, Instant now);
    /// Names a deputy for a time. Invalid when someone should stand in for themselves or the time is none.
    static Result<Group> name(GroupBuilder builder, ScopeId department, const Grant& grant, const QString& reason);
    /// The grant to name: from now until then.
    static Grant grant(StaffId away, StaffId deputy, Instant from, Instant until);
};

}  // namespace Seatdesk
