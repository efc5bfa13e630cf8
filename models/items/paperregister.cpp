// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/paperregister.h"

#include <algorithm>

namespace Seatdesk {

PaperRegister::PaperRegister(Records& records, QObject* parent) : QObject(parent), m_open(records), m_closed(records)
{
    for (const LiveRows* rows : {&m_open, &m_closed}) {
        connect(rows, &LiveRows::changed, this, &PaperRegister::changed);
        connect(rows, &LiveRows::failed, this, &PaperRegister::failed);
    }
}

void PaperRegister::setTeam(ScopeId team)
{
    Query open;
    open.record = PaperForm::kRecord;
    open.where = {{QStringLiteral("scope_id"), Condition::Test::Equal, team.toString(), {}}};
    Query closed = open;
    open.where.append({PaperFormField::kState, Condition::Test::Equal, keyOf(PaperState::Open), {}});
    open.sort = {{PaperFormField::kNumber, false}};
    closed.where.append({PaperFormField::kState, Condition::Test::NotEqual, keyOf(PaperState::Open), {}});
    closed.sort = {{PaperFormField::kChangedAt, true}};
    closed.limit = kClosed;
    m_open.setQuery(open);
    m_closed.setQuery(closed);
}

const Row* PaperRegister::find(RecordId form) const
{
    for (const QList<Row>* rows : {&open(), &closed()}) {
        const auto found = std::find_if(rows->begin(), rows->end(), [form](const Row& row) { return row.id == form; });
        if (found != rows->end())
            return &*found;
    }
    return nullptr;
}

}  // namespace Seatdesk
