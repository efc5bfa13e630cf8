// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/grant.h"
#include "domain/row.h"

#include <QHash>

namespace Seatdesk {

/// The names of what tickets refer to, as they stood when it was made: a copy that a worker can take along.
class TicketNames
{
public:
    TicketNames() = default;
    /// `categories` are rows of that record; others are passed over.
    TicketNames(ScopeTree scopes, const QList<Row>& categories);

    /// A team, unit, pool or person; empty when unknown.
    [[nodiscard]] QString scope(ScopeId id) const;
    [[nodiscard]] QString person(StaffId id) const { return scope(ScopeId(id)); }
    /// With the categories above it, outermost first: "Broadband / Drops out".
    [[nodiscard]] QString category(RecordId id) const;

private:
    struct Node
    {
        QString name;
        RecordId parent;
    };

    ScopeTree m_scopes;
    QHash<RecordId, Node> m_categories;
};

}  // namespace Seatdesk
