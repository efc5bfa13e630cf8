// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/openitems.h"

namespace Seatdesk {

OpenItems::OpenItems(Records& records, QObject* parent) : QObject(parent), m_open(records), m_closed(records)
{
    for (LiveRows* rows : {&m_open, &m_closed}) {
        connect(rows, &LiveRows::changed, this, &OpenItems::changed);
        connect(rows, &LiveRows::failed, this, &OpenItems::failed);
    }
}

void OpenItems::show(ScopeId team, Instant since)
{
    Query query;
    query.record = OpenItem::kRecord;
    query.where = {{QStringLiteral("scope_id"), Condition::Test::Equal, team.toString(), {}}};
    Query closed = query;
    query.where.append({OpenItemField::kClosedAt, Condition::Test::Empty, {}, {}});
    query.sort = {{OpenItemField::kPromisedAt, false}};
    closed.where.append({OpenItemField::kClosedAt, Condition::Test::AtLeast, toMicros(since), {}});
    closed.sort = {{OpenItemField::kClosedAt, true}};
    m_open.setQuery(query);
    m_closed.setQuery(closed);
}

}  // namespace Seatdesk
