// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/groupbuilder.h"
#include "domain/permissions.h"
#include "domain/query.h"

#include <QHash>

namespace Seatdesk {

/// What would take groups of a person's own back, as far as the rules allow: undo is offered for nothing else. Pure;
/// the authority decides by the same rules.
class TakeBack
{
public:
    /// `rows` as they stand now, those of queries().
    TakeBack(const Permissions& permissions, const Actor& actor, const QList<Row>& rows);

    /// What to ask Records for: the rows that the groups wrote and can write again, and the tickets they belong to.
    static QList<Query> queries(const QList<Group>& groups);

    /// The inverse of the group. Denied or Invalid where the rules refuse a step of it, NotFound where a row is out of
    /// this person's sight, Conflict where someone has gone on since. Later calls see what it changed.
    Result<Group> of(const Group& group, const GroupBuilder& builder);

private:
    Result<void> apply(const Operation& operation);

    const Permissions& m_permissions;
    Actor m_actor;
    QHash<RecordId, Row> m_rows;
};

}  // namespace Seatdesk
