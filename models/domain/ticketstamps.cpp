// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ticketstamps.h"

namespace Seatdesk {

namespace {

constexpr QLatin1StringView kScope("scope_id");
constexpr QLatin1StringView kAlsoScope("also_scope");

QJsonValue idOrNull(const QUuid& id)
{
    return id.isNull() ? QJsonValue() : QJsonValue(id.toString(QUuid::WithoutBraces));
}

QJsonValue heldBy(const Row& row, QLatin1StringView field)
{
    if (field == kScope)
        return idOrNull(row.scope.uuid());
    if (field == kAlsoScope)
        return idOrNull(row.alsoScope.uuid());
    const QJsonValue value = row.fields.value(field);
    return value.isUndefined() ? QJsonValue() : value;
}

}  // namespace

bool isUndo(const RuleBook& book, TicketState from, const Operation& operation)
{
    const QString to = operation.set.value(TicketField::kState).toString();
    const TransitionRule* rule = book.transition(Ticket::kRecord, keyOf(from), to);
    if (!rule || from == TicketState::Merged || !rule->who.contains(QStringLiteral("undo")))
        return false;
    const bool saysWhy = !operation.set.value(TicketField::kReason).toString().trimmed().isEmpty();
    // Where neither is said why, only the step back says when the ticket moved before; a step forward moves it now.
    // Which of the two is the later says nothing: the clocks of two PCs never agree.
    const QJsonValue moved = operation.set.value(TicketField::kMovedAt);
    const bool isBack =
        rule->reasonNeeded ? !saysWhy : !moved.isUndefined() && moved != QJsonValue(toMicros(operation.at));
    return rule->who.size() == 1 || isBack;
}

TicketStamps::TicketStamps(const CompletionRules& rules, const Row& before, Operation& operation)
    : m_rules(rules), m_before(before), m_operation(operation)
{}

void TicketStamps::set(QLatin1StringView field, const QJsonValue& value)
{
    const QJsonValue before = heldBy(m_before.row(), field);
    if (m_operation.set.contains(field) || before == value)
        return;
    if (m_operation.verb == Operation::Verb::Change)
        m_operation.base.insert(field, before);
    m_operation.set.insert(field, value);
}

void TicketStamps::setTime(QLatin1StringView field, std::optional<Instant> time)
{
    set(field, time ? QJsonValue(toMicros(*time)) : QJsonValue());
}

void TicketStamps::clear(std::initializer_list<QLatin1StringView> fields)
{
    for (const QLatin1StringView field : fields)
        set(field, QJsonValue());
}

void TicketStamps::moveTo(ScopeId scope)
{
    // An import may not know where a ticket came from: then it stays.
    if (!scope.isNull())
        set(kScope, scope.toString());
}

/// Where the ticket lies after the operation.
ScopeId TicketStamps::target() const
{
    const QJsonValue said = m_operation.set.value(kScope);
    return said.isString() ? ScopeId::fromString(said.toString()) : m_before.scope();
}

/// What is sent to a person is held by that person, what is sent to a team by nobody yet.
QJsonValue TicketStamps::holderIn(ScopeId scope) const
{
    const Scope* found = m_rules.scopes.find(scope);
    return found && found->kind == u"person" ? QJsonValue(scope.toString()) : QJsonValue();
}

bool TicketStamps::callbackOwed() const
{
    // By the id and not by chance, so that asking again gives the same answer.
    const uint share = m_operation.row.uuid().data4[7] * 100U / 256U;
    return share < static_cast<uint>(m_rules.settings.number(SettingKey::kCallbackShare));
}

void TicketStamps::stamp()
{
    const auto to = fromKey<TicketState>(m_operation.set.value(TicketField::kState).toString());
    if (!to)
        return;
    const bool isNew = m_operation.verb == Operation::Verb::Insert;
    if (isNew && to == TicketState::Recorded)
        recorded(target());
    else if (!isNew && m_before.state() && m_before.state() != to)
        step(*m_before.state(), *to);
}

void TicketStamps::recorded(ScopeId scope)
{
    set(TicketField::kOwner, m_operation.person.toString());
    const QJsonValue owner = m_operation.set.value(TicketField::kOwner);
    set(TicketField::kHolder, owner);
    set(kAlsoScope, owner);
    if (!scope.isNull())
        set(TicketField::kOrigin, scope.toString());
    setTime(TicketField::kRecordedAt, m_operation.at);
    setTime(TicketField::kMovedAt, m_operation.at);
}

void TicketStamps::step(TicketState from, TicketState to)
{
    setTime(TicketField::kMovedAt, m_operation.at);
    if (isUndo(m_rules.book, from, m_operation))
        return takenBack(from, to);
    if (from == TicketState::Merged)
        return clear({TicketField::kStateBefore, TicketField::kMergedInto});
    switch (to) {
        case TicketState::Dispatched:
            return dispatched(from);
        case TicketState::Accepted:
            return accepted(from);
        case TicketState::Done:
            set(TicketField::kResolver, m_operation.person.toString());
            setTime(TicketField::kDoneAt, m_operation.at);
            if (m_before.waiting())
                set(TicketField::kWaiting, false);
            return clear({TicketField::kWaitReason});
        case TicketState::Returned:
            // First contact: until someone accepts, the owner is responsible again.
            set(TicketField::kHolder, idOrNull(m_before.owner().uuid()));
            return moveTo(m_before.origin());
        case TicketState::Callback:
            set(TicketField::kWorkedIn, m_before.scope().toString());
            set(TicketField::kHolder, QJsonValue());
            return moveTo(m_rules.scopes.pool(QStringLiteral("callback")));
        case TicketState::Merged:
            return set(TicketField::kStateBefore, keyOf(from));
        case TicketState::Settled:
            set(TicketField::kResolver, m_operation.person.toString());
            return ended();
        case TicketState::Closed:
            if (from == TicketState::Done)
                set(TicketField::kWorkedIn, m_before.scope().toString());
            return ended();
        case TicketState::Cancelled:
            return ended();
        case TicketState::Recorded:
            break;
    }
}

void TicketStamps::dispatched(TicketState from)
{
    // Once more after it had been done: the work starts anew, the callbacks too, where it was done before.
    if (from == TicketState::Callback || from == TicketState::Closed) {
        clear({TicketField::kDoneAt, TicketField::kClosedAt, TicketField::kAcceptedAt, TicketField::kResolver});
        set(TicketField::kAttempts, 0);
        moveTo(m_before.workedIn().isNull() ? m_before.origin() : m_before.workedIn());
    } else {
        set(TicketField::kCallbackOwed, callbackOwed());
    }
    set(TicketField::kHolder, holderIn(target()));
    setTime(TicketField::kDispatchedAt, m_operation.at);
}

void TicketStamps::accepted(TicketState from)
{
    if (from == TicketState::Done) {  // sent back by the review
        set(TicketField::kHolder, idOrNull(m_before.resolver().uuid()));
        return clear({TicketField::kResolver, TicketField::kDoneAt});
    }
    set(TicketField::kHolder, m_operation.person.toString());
    setTime(TicketField::kAcceptedAt, m_operation.at);
}

/// Settled, closed or cancelled: nothing is awaited any more, and the ticket lies with the team that recorded it.
void TicketStamps::ended()
{
    if (m_before.waiting())
        set(TicketField::kWaiting, false);
    clear({TicketField::kWaitReason, TicketField::kPromisedAt});
    setTime(TicketField::kClosedAt, m_operation.at);
    moveTo(m_before.origin());
}

void TicketStamps::takenBack(TicketState from, TicketState to)
{
    clear({TicketField::kClosedAt});
    switch (to) {
        case TicketState::Recorded:
            clear({TicketField::kDispatchedAt, TicketField::kResolver});
            set(TicketField::kHolder, idOrNull(m_before.owner().uuid()));
            return moveTo(m_before.origin());
        case TicketState::Dispatched:
            if (from == TicketState::Accepted)
                clear({TicketField::kAcceptedAt});
            return set(TicketField::kHolder, holderIn(target()));
        case TicketState::Accepted:
            if (from == TicketState::Done)
                clear({TicketField::kResolver, TicketField::kDoneAt});
            return set(TicketField::kHolder, m_operation.person.toString());
        case TicketState::Returned:
            set(TicketField::kHolder, idOrNull(m_before.owner().uuid()));
            return moveTo(m_before.origin());
        case TicketState::Done:
            if (from == TicketState::Accepted)
                return set(TicketField::kResolver, idOrNull(m_before.holder().uuid()));
            set(TicketField::kHolder, idOrNull(m_before.resolver().uuid()));
            return moveTo(m_before.workedIn());
        case TicketState::Callback:
            return moveTo(m_rules.scopes.pool(QStringLiteral("callback")));
        default:
            break;
    }
}

}  // namespace Seatdesk
