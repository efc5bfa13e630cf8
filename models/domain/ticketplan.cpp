// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ticketplan.h"

#include "domain/groupcompletion.h"
#include "domain/timelineentry.h"

#include <algorithm>
#include <utility>

namespace Seatdesk {

namespace {

const QString kScopeId = QStringLiteral("scope_id");

QJsonObject entryFields(const TicketPlan& plan, RecordId ticket, EntryKind kind, const QString& text,
                        const QJsonObject& data)
{
    QJsonObject fields{{TimelineEntryField::kTicket, ticket.toString()},
                       {TimelineEntryField::kKind, keyOf(kind)},
                       {TimelineEntryField::kAudience, keyOf(Audience::Internal)},
                       {TimelineEntryField::kAt, toMicros(plan.at())},
                       {TimelineEntryField::kBy, plan.person().toString()}};
    if (!text.isEmpty())
        fields.insert(TimelineEntryField::kText, text);
    if (!data.isEmpty())
        fields.insert(TimelineEntryField::kData, data);
    return fields;
}

/// The case that the plan was handed.
class OneTicket : public KnownTickets
{
public:
    explicit OneTicket(const TicketCase& given) : m_given(given) {}

    std::optional<TicketCase> ticket(RecordId id) override
    {
        return id == m_given.ticket.id() ? std::optional(m_given) : std::nullopt;
    }
    std::optional<Customer> customer(CustomerId) override { return m_given.customer; }

private:
    const TicketCase& m_given;
};

}  // namespace

TicketPlan::TicketPlan(const ActionRules& rules, const Acting& acting, TicketCase before, Mode mode)
    : m_rules(rules),
      m_acting(acting),
      m_given(before),
      m_before(std::move(before)),
      m_mode(mode),
      m_builder(acting.seat, acting.actor.person, rules.time)
{}

CompletionRules TicketPlan::completionRules() const
{
    return {m_rules.permissions.rules(), m_rules.scopes, m_rules.settings, m_rules.calendar};
}

Ticket TicketPlan::after() const
{
    Operation operation;
    operation.record = Ticket::kRecord;
    operation.row = m_before.ticket.id();
    operation.person = person();
    operation.at = at();
    operation.set = m_set;
    return Ticket(applied(operation, m_before.ticket.row()));
}

void TicketPlan::set(const QString& field, const QJsonValue& value)
{
    const bool empty = value.isString() && value.toString().isEmpty();
    m_set.insert(field, empty ? QJsonValue() : value);
}

void TicketPlan::setTime(const QString& field, std::optional<Instant> time)
{
    m_set.insert(field, time ? QJsonValue(toMicros(*time)) : QJsonValue());
}

void TicketPlan::step(TicketState state)
{
    set(TicketField::kState, keyOf(state));
}

void TicketPlan::moveTo(ScopeId scope)
{
    // An import may not know where a ticket came from: then it stays.
    if (!scope.isNull())
        m_set.insert(kScopeId, scope.toString());
}

void TicketPlan::entry(EntryKind kind, const QString& text, const QJsonObject& data, Audience audience)
{
    QJsonObject fields = entryFields(*this, m_before.ticket.id(), kind, text, data);
    fields.insert(TimelineEntryField::kAudience, keyOf(audience));
    insertChild(TimelineEntry::kRecord, fields);
}

void TicketPlan::entryOn(const Row& ticket, EntryKind kind, const QString& text, const QJsonObject& data)
{
    m_children.append(
        {TimelineEntry::kRecord, {}, newId<RecordId>(), entryFields(*this, ticket.id, kind, text, data), ticket});
}

RecordId TicketPlan::insertChild(const QString& record, QJsonObject fields)
{
    fields.insert(TimelineEntryField::kTicket, m_before.ticket.id().toString());
    m_children.append({record, {}, newId<RecordId>(), fields, {}});
    return m_children.last().id;
}

void TicketPlan::changeChild(const Row& child, const QJsonObject& fields)
{
    m_children.append({child.record, child, child.id, fields, {}});
}

Row TicketPlan::insertOther(const QString& record, ScopeId scope, const QJsonObject& fields, const Row* parent)
{
    const qsizetype size = m_builder.group().size();
    m_builder.insert(record, scope, fields);
    check(size, nullptr, parent);
    return applied(m_builder.group().last(), Row());
}

void TicketPlan::refuse(Error::Kind kind, const QString& detail)
{
    if (!m_error)
        m_error = Error{kind, detail};
}

void TicketPlan::check(qsizetype sizeBefore, const Row* before, const Row* parent)
{
    if (m_builder.group().size() == sizeBefore)
        return;
    const Operation& operation = m_builder.group().last();
    Row rowAfter = applied(operation, before ? *before : Row());
    if (parent) {
        rowAfter.scope = parent->scope;
        rowAfter.alsoScope = parent->alsoScope;
    }
    const Result<void> allowed = m_rules.permissions.check(m_acting.actor, operation, before, rowAfter, parent, at());
    if (!allowed)
        refuse(allowed.error().kind, allowed.error().detail);
}

void TicketPlan::writeTicket()
{
    const Row before = m_before.ticket.row();
    const Row now = after().row();
    const qsizetype size = m_builder.group().size();
    if (m_mode == Mode::New) {
        QJsonObject fields = now.fields;
        if (!now.alsoScope.isNull())
            fields.insert(QStringLiteral("also_scope"), now.alsoScope.toString());
        m_builder.insert(Ticket::kRecord, now.scope, fields, now.id);
        check(size, nullptr, nullptr);
    } else {
        m_builder.change(before, m_set);
        check(size, &before, nullptr);
    }
    m_mode = Mode::Existing;
    m_before.ticket = Ticket(now);
    m_set = {};
}

void TicketPlan::writeChildren()
{
    const Row ticket = m_before.ticket.row();
    for (const Child& child : std::as_const(m_children)) {
        const Row* parent = child.parent.id.isNull() ? &ticket : &child.parent;
        const bool isNew = child.before.id.isNull();
        const qsizetype size = m_builder.group().size();
        if (isNew)
            m_builder.insert(child.record, {}, child.fields, child.id);
        else
            m_builder.change(child.before, child.fields);
        check(size, isNew ? nullptr : &child.before, parent);
    }
    m_children.clear();
}

void TicketPlan::startClock(ClockKind kind)
{
    ClockBook book(completionRules(), m_before.clocks);
    book.setCustomer(m_before.customer);
    if (book.open(kind))
        return;
    book.start(kind, at(), {newId<OperationId>(), at(), after()});
    if (const Row* clock = book.open(kind))
        insertChild(TicketClock::kRecord, clock->fields);
}

void TicketPlan::commit()
{
    if (m_mode == Mode::New) {
        writeTicket();
        writeChildren();
    } else {
        writeChildren();
        writeTicket();
    }
}

Result<Group> TicketPlan::finish()
{
    if (!m_error)
        commit();
    if (m_error)
        return tl::unexpected(*m_error);
    if (m_builder.isEmpty())
        return failure(Error::Kind::Invalid, QStringLiteral("nothing changed"));
    OneTicket known(m_given);
    return GroupCompletion(completionRules(), known).complete(m_builder.group());
}

}  // namespace Seatdesk
