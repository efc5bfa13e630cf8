// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/missingfields.h"
#include "domain/ticketactions.h"

#include <algorithm>

namespace Seatdesk {

namespace {

bool isIn(const Ticket& ticket, std::initializer_list<TicketState> states)
{
    return ticket.state() && std::find(states.begin(), states.end(), *ticket.state()) != states.end();
}

template <typename Predicate>
bool anyEscalation(const TicketCase& ticket, Predicate predicate)
{
    return std::any_of(ticket.escalations.begin(), ticket.escalations.end(),
                       [&](const Row& row) { return predicate(Escalation(row)); });
}

bool instructedNotDisagreed(const Escalation& escalation)
{
    return !escalation.instruction().isEmpty() && escalation.disagreement().isEmpty();
}

/// The state that the action's step leads to; nothing when it is no step.
std::optional<TicketState> stepOf(TicketAction action, const Ticket& ticket)
{
    switch (action) {
        case TicketAction::Settle:
            return TicketState::Settled;
        case TicketAction::Dispatch:
        case TicketAction::Reopen:
            return TicketState::Dispatched;
        case TicketAction::Accept:
        case TicketAction::Reject:
            return TicketState::Accepted;
        case TicketAction::Done:
            return TicketState::Done;
        case TicketAction::Return:
            return TicketState::Returned;
        case TicketAction::Approve:
            return ticket.callbackOwed() ? TicketState::Callback : TicketState::Closed;
        case TicketAction::Attempt:
        case TicketAction::Close:
            return TicketState::Closed;
        case TicketAction::Cancel:
            return TicketState::Cancelled;
        case TicketAction::Merge:
            return TicketState::Merged;
        case TicketAction::Unmerge:
            return ticket.stateBefore();
        default:
            return std::nullopt;
    }
}

/// The field that stands for the right to an action which is no step.
QLatin1StringView fieldOf(TicketAction action)
{
    switch (action) {
        case TicketAction::Appoint:
            return TicketField::kAppointment;
        case TicketAction::Arrive:
            return TicketField::kArrivedAt;
        case TicketAction::Urge:
            return TicketField::kUrged;
        case TicketAction::Wait:
        case TicketAction::Resume:
            return TicketField::kWaiting;
        case TicketAction::Promise:
        case TicketAction::Reply:
            return TicketField::kPromisedAt;
        case TicketAction::Judge:
            return TicketField::kComplaintValid;
        case TicketAction::FileForm:
            return TicketField::kFormOwed;
        case TicketAction::Assign:
            return TicketField::kHolder;
        case TicketAction::Edit:
            return TicketField::kSummary;
        default:
            return {};
    }
}

}  // namespace

/// Whether the ticket is where the action can be done at all, whoever does it.
bool TicketActions::fits(TicketAction action, const TicketCase& ticket) const
{
    using State = TicketState;
    const Ticket& t = ticket.ticket;
    switch (action) {
        case TicketAction::Record:
            return false;
        case TicketAction::Settle:
            return isIn(t, {State::Recorded});
        case TicketAction::Dispatch:
            return isIn(t, {State::Recorded, State::Returned});
        case TicketAction::Accept:
            return isIn(t, {State::Dispatched});
        case TicketAction::Appoint:
        case TicketAction::Return:
        case TicketAction::Assign:
            return isIn(t, {State::Dispatched, State::Accepted});
        case TicketAction::Arrive:
        case TicketAction::Done:
            return isIn(t, {State::Accepted}) && (action == TicketAction::Done || !t.arrivedAt());
        case TicketAction::Approve:
        case TicketAction::Reject:
            return isIn(t, {State::Done});
        case TicketAction::Attempt:
        case TicketAction::Close:
            return isIn(t, {State::Callback});
        case TicketAction::Reopen:
            return isIn(t, {State::Closed});
        case TicketAction::Cancel:
            return isIn(t, {State::Recorded, State::Dispatched});
        case TicketAction::Unmerge:
            return isIn(t, {State::Merged});
        case TicketAction::Wait:
            return isOpen(t) && !t.waiting();
        case TicketAction::Resume:
            return isOpen(t) && t.waiting();
        case TicketAction::Judge:
            return isOpen(t) && t.kind() == TicketKind::Complaint;
        case TicketAction::FileForm:
            return t.formOwed();
        case TicketAction::Note:
            return true;
        case TicketAction::Instruct:
            return anyEscalation(ticket, [](const Escalation& e) { return e.instruction().isEmpty(); });
        case TicketAction::Disagree:
            return anyEscalation(ticket, instructedNotDisagreed);
        case TicketAction::FileReport:
            return anyEscalation(ticket, [](const Escalation& e) { return e.reportOwed(); });
        case TicketAction::Urge:
        case TicketAction::Escalate:
        case TicketAction::Promise:
        case TicketAction::Reply:
        case TicketAction::Merge:
        case TicketAction::Edit:
            break;
    }
    return isOpen(t);
}

bool TicketActions::mayDo(TicketAction action, const TicketCase& ticket) const
{
    const Row& row = ticket.ticket.row();
    const Actor& actor = m_acting.actor;
    const Instant now = m_rules.time.now();
    if (const std::optional<TicketState> step = stepOf(action, ticket.ticket))
        return m_rules.permissions.mayStep(actor, row, keyOf(*step), now);
    if (const QLatin1StringView field = fieldOf(action); !field.isEmpty())
        return m_rules.permissions.mayWrite(actor, row, field, now);
    if (action == TicketAction::Instruct)
        return mayInstruct(ticket);
    if (action == TicketAction::Escalate)
        return m_rules.permissions.mayInsertChild(actor, QString(Escalation::kRecord), row, now);
    const auto byMe = [&](const Escalation& e) { return actor.isSystem || e.by() == actor.person; };
    if (action == TicketAction::Disagree)
        return anyEscalation(ticket, [&](const Escalation& e) { return byMe(e) && instructedNotDisagreed(e); });
    if (action == TicketAction::FileReport)
        return anyEscalation(ticket, [&](const Escalation& e) { return byMe(e) && e.reportOwed(); });
    return m_rules.permissions.maySee(actor, row, now);
}

ActionOffer::Why TicketActions::whyNot(TicketAction action, const TicketCase& ticket) const
{
    if (!fits(action, ticket))
        return ActionOffer::Why::State;
    return mayDo(action, ticket) ? ActionOffer::Why::Allowed : ActionOffer::Why::Rights;
}

ActionOffer TicketActions::offer(TicketAction action, const TicketCase& ticket) const
{
    ActionOffer offer{action, whyNot(action, ticket), {}};
    if (!offer.allowed())
        return offer;
    offer.missing = missingFor(action, ticket.ticket, m_rules.settings);
    const bool enoughAttempts = ticket.ticket.attempts() >= m_rules.settings.number(SettingKey::kAttemptsLeast);
    if (action == TicketAction::Close && !enoughAttempts)
        offer.missing.append(TicketField::kAttempts);
    if (!offer.missing.isEmpty())
        offer.why = ActionOffer::Why::Fields;
    return offer;
}

QList<ActionOffer> TicketActions::available(const TicketCase& ticket) const
{
    QList<ActionOffer> offers;
    for (const TicketAction action : allOf<TicketAction>())
        offers.append(offer(action, ticket));
    return offers;
}

}  // namespace Seatdesk
