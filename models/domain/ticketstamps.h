// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/completionrules.h"
#include "domain/operation.h"
#include "domain/ticket.h"

namespace Seatdesk {

/// What a step of a ticket's state writes into the ticket besides the state: when, by whom, who holds it, where it
/// lies. What the operation says itself stays as it is.
class TicketStamps
{
public:
    /// `before` as the ticket stands, without an id when the operation makes it.
    TicketStamps(const CompletionRules& rules, const Row& before, Operation& operation);

    /// All stamps of the operation's step; none when it is no step.
    void stamp();
    /// One field, unless the operation says something of it or the ticket holds that already.
    void set(QLatin1StringView field, const QJsonValue& value);
    void setTime(QLatin1StringView field, std::optional<Instant> time);

private:
    void recorded(ScopeId scope);
    void step(TicketState from, TicketState to);
    void dispatched(TicketState from);
    void accepted(TicketState from);
    void takenBack(TicketState from, TicketState to);
    void ended();
    void clear(std::initializer_list<QLatin1StringView> fields);
    void moveTo(ScopeId scope);
    [[nodiscard]] ScopeId target() const;
    [[nodiscard]] QJsonValue holderIn(ScopeId scope) const;
    [[nodiscard]] bool callbackOwed() const;

    CompletionRules m_rules;
    Ticket m_before;
    Operation& m_operation;
};

/// Whether the operation's step takes an earlier one back, where the same step can also be taken on its own. What was
/// merged comes back by the same rules either way.
bool isUndo(const RuleBook& book, TicketState from, const Operation& operation);

}  // namespace Seatdesk
