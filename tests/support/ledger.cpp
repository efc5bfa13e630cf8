// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ledger.h"

#include <algorithm>

namespace Seatdesk {

namespace {

RecordId parentOf(const RecordRule& rule, const Row& row)
{
    return rule.scopeRule == ScopeRule::Parent ? row.reference(rule.parent) : RecordId();
}

void follow(const RuleBook& rules, QHash<RecordId, Row>& rows, const Row& parent)
{
    for (Row& row : rows) {
        if (parentOf(*rules.record(row.record), row) == parent.id) {
            row.scope = parent.scope;
            row.alsoScope = parent.alsoScope;
        }
    }
}

}  // namespace

Result<void> Ledger::apply(QHash<RecordId, Row>& rows, const Operation& operation, const Actor& actor) const
{
    const RuleBook& rules = RuleBook::shipped();
    const auto found = rows.constFind(operation.row);
    const bool isNew = found == rows.constEnd();
    if (isNew != (operation.verb == Operation::Verb::Insert))
        return failure(Error::Kind::Invalid, QStringLiteral("verb ") + operation.record);
    const Row before = isNew ? Row() : *found;
    for (auto field = operation.base.begin(); field != operation.base.end(); ++field) {
        const bool isScope = field.key() == u"scope_id";
        const QJsonValue held = isScope ? QJsonValue(before.scope.toString()) : before.fields.value(field.key());
        if (held != field.value() && !(held.isUndefined() && field.value().isNull()))
            return failure(Error::Kind::Conflict, field.key());
    }
    Row after = applied(operation, before);
    const RecordId parentId = parentOf(*rules.record(operation.record), after);
    const Row parent = rows.value(parentId);
    if (!parentId.isNull()) {
        after.scope = parent.scope;
        after.alsoScope = parent.alsoScope;
    }
    Result<void> allowed = m_office.permissions.check(actor, operation, isNew ? nullptr : &before, after,
                                                      parentId.isNull() ? nullptr : &parent, operation.at);
    if (!allowed)
        return allowed;
    rows.insert(after.id, after);
    for (const Row& derived : derivedRows(operation, isNew ? nullptr : &before, after))
        rows.insert(derived.id, derived);
    if (!isNew && before.scope != after.scope)
        follow(rules, rows, after);
    return {};
}

Result<void> Ledger::submit(const Group& group, const Actor& actor)
{
    QHash<RecordId, Row> rows = m_rows;
    for (const Operation& operation : group) {
        if (const Result<void> done = apply(rows, operation, actor); !done)
            return done;
    }
    m_rows = rows;
    return {};
}

QList<Row> Ledger::rows(const QString& record) const
{
    QList<Row> result;
    for (const Row& row : m_rows) {
        if (row.record == record)
            result.append(row);
    }
    std::sort(result.begin(), result.end(), [](const Row& a, const Row& b) { return a.id < b.id; });
    return result;
}

TicketCase Ledger::ticketCase(RecordId ticket) const
{
    QList<Row> children;
    for (const QLatin1StringView record :
         {QLatin1StringView("clock"), QLatin1StringView("escalation"), QLatin1StringView("relation")}) {
        for (const Row& row : rows(record)) {
            if (row.reference(TicketClockField::kTicket) == ticket)
                children.append(row);
        }
    }
    if (const Row customer = row(RecordId(Ticket(row(ticket)).customer())); !customer.id.isNull())
        children.append(customer);
    return TicketCase::of(row(ticket), children);
}

TicketClock Ledger::clock(RecordId ticket, ClockKind kind) const
{
    TicketClock found{Row()};
    for (const Row& row : ticketCase(ticket).clocks) {
        if (TicketClock(row).kind() == kind)
            found = TicketClock(row);
    }
    return found;
}

}  // namespace Seatdesk
