// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/missingfields.h"
#include "domain/ticketactions.h"

#include <algorithm>

namespace Seatdesk {

namespace {

/// The states in which the action can be done.
QList<TicketState> statesOf(TicketAction action)
{
    using State = TicketState;
    switch (action) {
        case TicketAction::Record:
            return {};
        case TicketAction::Settle:
            return {State::Recorded};
        case TicketAction::Dispatch:
            return {State::Recorded, State::Returned};
        case TicketAction::Accept:
            return {State::Dispatched};
        case TicketAction::Appoint:
        case TicketAction::Return:
        case TicketAction::Assign:
            return {State::Dispatched, State::Accepted};
        case TicketAction::Arrive:
        case TicketAction::Done:
            return {State::Accepted};
        case TicketAction::Approve:
        case TicketAction::Reject:
            return {State::Done};
        case TicketAction::Attempt:
        case TicketAction::Close:
            return {State::Callback};
        case TicketAction::Reopen:
            return {State::Closed};
        case TicketAction::Cancel:
            return {State::Recorded, State::Dispatched};
        case TicketAction::Unmerge:
            return {State::Merged};
        case TicketAction::Note:
        case TicketAction::FileForm:
        case TicketAction::Disagree:
        case TicketAction::FileReport:
        case TicketAction::Instruct:
        case TicketAction::Liability:
            return allOf<TicketState>();
        default:
            return openStates();
    }
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
        case TicketAction::Join:
            return TicketField::kSummary;
        case TicketAction::Liability:
            return TicketField::kOwner;
        default:
            return {};
    }
}

}  // namespace

/// Whether the ticket is where the action can be done at all, whoever does it.
bool TicketActions::fits(TicketAction action, const TicketCase& ticket) const
{
    const Ticket& t = ticket.ticket;
    if (!t.state() || !statesOf(action).contains(*t.state()))
        return false;
    switch (action) {
        case TicketAction::Arrive:
            return t.mode() == TicketMode::Onsite && !t.arrivedAt();
        case TicketAction::Wait:
            return !t.waiting();
        case TicketAction::Resume:
            return t.waiting();
        case TicketAction::Judge:
            return t.kind() == TicketKind::Complaint;
        case TicketAction::FileForm:
            return t.formOwed();
        case TicketAction::Instruct:
            return anyEscalation(ticket, [](const Escalation& e) { return e.instruction().isEmpty(); });
        case TicketAction::Disagree:
            return anyEscalation(ticket, instructedNotDisagreed);
        case TicketAction::FileReport:
            return anyEscalation(ticket, [](const Escalation& e) { return e.reportOwed(); });
        case TicketAction::Join:
            return !ticket.belonging();
        case TicketAction::Leave:
            return ticket.belonging() != nullptr;
        case TicketAction::Share:
            return t.kind() == TicketKind::Complaint &&
                   !anyEscalation(ticket, [](const Escalation& e) { return e.isShared(); });
        case TicketAction::Liability:
            return t.kind() == TicketKind::Complaint;
        default:
            return true;
    }
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
    if (action == TicketAction::Rule)
        return isOffice(ticket);
    if (action == TicketAction::Leave)
        return mayEndTie(ticket);
    if (action == TicketAction::Escalate || action == TicketAction::Share)
        return m_rules.permissions.mayInsertChild(actor, QString(Escalation::kRecord), row, now);
    const bool sees = m_rules.permissions.maySee(actor, row, now);
    const auto byMe = [&](const Escalation& e) { return actor.isSystem || (sees && e.by() == actor.person); };
    if (action == TicketAction::Disagree)
        return anyEscalation(ticket, [&](const Escalation& e) { return byMe(e) && instructedNotDisagreed(e); });
    if (action == TicketAction::FileReport)
        return anyEscalation(ticket, [&](const Escalation& e) { return byMe(e) && e.reportOwed(); });
    return sees;
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
