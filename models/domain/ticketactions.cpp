// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ticketactions.h"

#include "domain/missingfields.h"

#include <utility>

namespace Seatdesk {

TicketActions::TicketActions(const ActionRules& rules, Acting acting) : m_rules(rules), m_acting(std::move(acting)) {}

TicketPlan TicketActions::plan(TicketAction action, const TicketCase& ticket) const
{
    TicketPlan plan(m_rules, m_acting, ticket);
    switch (whyNot(action, ticket)) {
        case ActionOffer::Why::State:
            plan.refuse(Error::Kind::Invalid, QStringLiteral("state"));
            break;
        case ActionOffer::Why::Rights:
            plan.refuse(Error::Kind::Denied, keyOf(action));
            break;
        case ActionOffer::Why::Allowed:
        case ActionOffer::Why::Fields:
            break;
    }
    return plan;
}

void TicketActions::refuseMissing(TicketPlan& plan, TicketAction action) const
{
    const QStringList missing = missingFor(action, plan.after(), m_rules.settings);
    if (!missing.isEmpty())
        plan.refuse(Error::Kind::Invalid, QStringLiteral("missing ") + missing.join(u','));
}

void TicketActions::requireText(TicketPlan& plan, const QString& text, QLatin1StringView name)
{
    if (text.trimmed().isEmpty())
        plan.refuse(Error::Kind::Invalid, QStringLiteral("missing ") + name);
}

void TicketActions::planSettle(TicketPlan& plan, const QString& answer) const
{
    plan.set(TicketField::kAnswer, answer);
    refuseMissing(plan, TicketAction::Settle);
    plan.step(TicketState::Settled);
}

void TicketActions::planDispatch(TicketPlan& plan, const DispatchTo& to) const
{
    const Scope* target = m_rules.scopes.find(to.target);
    if (!target)
        return plan.refuse(Error::Kind::Invalid, QStringLiteral("missing target"));
    if (target->kind == u"department" || (target->kind == u"pool" && target->code != u"complaints"))
        return plan.refuse(Error::Kind::Invalid, QStringLiteral("target"));
    refuseMissing(plan, TicketAction::Dispatch);
    if (to.priority)
        plan.set(TicketField::kPriority, keyOf(*to.priority));
    if (!to.note.isEmpty())
        plan.entry(EntryKind::Note, to.note);
    plan.step(TicketState::Dispatched);
    plan.moveTo(to.target);
}

Result<Group> TicketActions::settle(const TicketCase& ticket, const QString& answer) const
{
    TicketPlan plan = this->plan(TicketAction::Settle, ticket);
    planSettle(plan, wordingFor(plan, ticket, answer));
    return plan.finish();
}

Result<Group> TicketActions::dispatch(const TicketCase& ticket, const DispatchTo& to) const
{
    TicketPlan plan = this->plan(TicketAction::Dispatch, ticket);
    planDispatch(plan, to);
    return plan.finish();
}

Result<Group> TicketActions::accept(const TicketCase& ticket) const
{
    TicketPlan plan = this->plan(TicketAction::Accept, ticket);
    plan.step(TicketState::Accepted);
    return plan.finish();
}

Result<Group> TicketActions::appoint(const TicketCase& ticket, const QString& appointment,
                                     std::optional<Instant> time) const
{
    TicketPlan plan = this->plan(TicketAction::Appoint, ticket);
    requireText(plan, appointment, TicketField::kAppointment);
    plan.set(TicketField::kAppointment, appointment);
    plan.setTime(TicketField::kAppointedAt, time);
    QJsonObject data;
    if (time)
        data.insert(TicketField::kAppointedAt, toMicros(*time));
    plan.entry(EntryKind::Appointment, appointment, data);
    return plan.finish();
}

Result<Group> TicketActions::arrive(const TicketCase& ticket) const
{
    TicketPlan plan = this->plan(TicketAction::Arrive, ticket);
    plan.setTime(TicketField::kArrivedAt, plan.at());
    plan.entry(EntryKind::Arrival, {});
    return plan.finish();
}

Result<Group> TicketActions::done(const TicketCase& ticket, const QString& answer) const
{
    TicketPlan plan = this->plan(TicketAction::Done, ticket);
    plan.set(TicketField::kAnswer, wordingFor(plan, ticket, answer));
    refuseMissing(plan, TicketAction::Done);
    plan.step(TicketState::Done);
    return plan.finish();
}

Result<Group> TicketActions::giveBack(const TicketCase& ticket, const QString& reason) const
{
    TicketPlan plan = this->plan(TicketAction::Return, ticket);
    requireText(plan, reason, TicketField::kReason);
    plan.set(TicketField::kReason, reason);
    plan.step(TicketState::Returned);
    return plan.finish();
}

Result<Group> TicketActions::cancel(const TicketCase& ticket, const QString& reason) const
{
    TicketPlan plan = this->plan(TicketAction::Cancel, ticket);
    requireText(plan, reason, TicketField::kReason);
    plan.set(TicketField::kReason, reason);
    plan.step(TicketState::Cancelled);
    return plan.finish();
}

BulkPlan TicketActions::forEach(const QList<TicketCase>& tickets,
                                const std::function<Result<Group>(const TicketCase&)>& action)
{
    BulkPlan plan;
    for (const TicketCase& ticket : tickets) {
        const Result<Group> group = action(ticket);
        if (group)
            plan.groups.append(*group);
        else
            plan.refused.append({ticket.ticket.id(), group.error()});
    }
    return plan;
}

}  // namespace Seatdesk
