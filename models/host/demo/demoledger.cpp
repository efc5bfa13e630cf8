// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/demo/demoledger.h"

#include "domain/try.h"

namespace Seatdesk {

DemoLedger::DemoLedger(const RuleBook& rules, const Permissions& permissions)
    : m_rules(rules), m_permissions(permissions)
{}

void DemoLedger::keep(const Row& row, RecordId parent)
{
    if (!m_rows.contains(row.id)) {
        m_order.append(row.id);
        if (!parent.isNull())
            m_children[parent].append(row.id);
    }
    m_rows.insert(row.id, row);
}

Result<void> DemoLedger::apply(const Operation& operation, const Actor& actor)
{
    const RecordRule* rule = m_rules.record(operation.record);
    const auto found = m_rows.constFind(operation.row);
    const bool isNew = found == m_rows.constEnd();
    if (!rule || isNew != (operation.verb == Operation::Verb::Insert))
        return failure(Error::Kind::Invalid, QStringLiteral("verb ") + operation.record);
    const Row before = isNew ? Row() : *found;
    Row after = applied(operation, before);
    const RecordId parentId = rule->scopeRule == ScopeRule::Parent ? after.reference(rule->parent) : RecordId();
    const Row parent = m_rows.value(parentId);
    if (!parentId.isNull()) {
        after.scope = parent.scope;
        after.alsoScope = parent.alsoScope;
    }
    SEATDESK_TRY(m_permissions.check(actor, operation, isNew ? nullptr : &before, after,
                                     parentId.isNull() ? nullptr : &parent, operation.at));
    keep(after, parentId);
    for (const Row& derived : derivedRows(operation, isNew ? nullptr : &before, after))
        keep(derived, after.id);
    if (!isNew && before.scope != after.scope) {
        for (const RecordId& child : m_children.value(after.id)) {
            m_rows[child].scope = after.scope;
            m_rows[child].alsoScope = after.alsoScope;
        }
    }
    return {};
}

Result<void> DemoLedger::submit(const Group& group, const Actor& actor)
{
    for (const Operation& operation : group)
        SEATDESK_TRY(apply(operation, actor));
    return {};
}

TicketCase DemoLedger::ticketCase(RecordId ticket) const
{
    const Row row = m_rows.value(ticket);
    QList<Row> rows;
    for (const RecordId& child : m_children.value(ticket))
        rows.append(m_rows.value(child));
    const auto customer = m_known.constFind(row.reference(TicketField::kCustomer));
    if (customer != m_known.constEnd())
        rows.append(*customer);
    return TicketCase::of(row, rows);
}

QList<Row> DemoLedger::rows() const
{
    QList<Row> rows;
    rows.reserve(m_order.size());
    for (const RecordId& id : m_order)
        rows.append(m_rows.value(id));
    return rows;
}

}  // namespace Seatdesk
