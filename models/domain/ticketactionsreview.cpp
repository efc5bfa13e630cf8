// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/attempt.h"
#include "domain/relation.h"
#include "domain/ticketactions.h"

#include <algorithm>

namespace Seatdesk {

Result<Group> TicketActions::approve(const TicketCase& ticket) const
{
    TicketPlan plan = this->plan(TicketAction::Approve, ticket);
    const bool owed = ticket.ticket.callbackOwed();
    if (owed && m_rules.scopes.pool(QStringLiteral("callback")).isNull())
        plan.refuse(Error::Kind::Invalid, QStringLiteral("callback pool"));
    plan.step(owed ? TicketState::Callback : TicketState::Closed);
    return plan.finish();
}

Result<Group> TicketActions::reject(const TicketCase& ticket, const QString& reason) const
{
    TicketPlan plan = this->plan(TicketAction::Reject, ticket);
    requireText(plan, reason, TicketField::kReason);
    plan.set(TicketField::kReason, reason);
    plan.step(TicketState::Accepted);
    return plan.finish();
}

/// Dispatched once more after it had been done: the work starts anew, the callbacks too.
void TicketActions::planSendAgain(TicketPlan& plan, ScopeId target, const QString& reason) const
{
    const Scope* found = m_rules.scopes.find(target);
    if (!found || found->kind == u"department")
        return plan.refuse(Error::Kind::Invalid, QStringLiteral("missing target"));
    plan.set(TicketField::kReason, reason);
    plan.step(TicketState::Dispatched);
    plan.moveTo(target);
}

Result<Group> TicketActions::attempt(const TicketCase& ticket, const CallbackAttempt& attempt) const
{
    TicketPlan plan = this->plan(TicketAction::Attempt, ticket);
    const bool reached = attempt.outcome == AttemptOutcome::Reached;
    const bool solved = reached && attempt.solved == Solved::Yes;
    if (reached && !attempt.solved)
        plan.refuse(Error::Kind::Invalid, QStringLiteral("missing solved"));
    if (reached && !solved)
        requireText(plan, attempt.note, AttemptField::kNote);
    QJsonObject fields{
        {AttemptField::kAt, toMicros(plan.at())},         {AttemptField::kBy, plan.person().toString()},
        {AttemptField::kChannel, keyOf(attempt.channel)}, {AttemptField::kOutcome, keyOf(attempt.outcome)},
        {AttemptField::kSatisfied, attempt.satisfied},    {AttemptField::kNote, attempt.note}};
    if (attempt.solved && reached)
        fields.insert(AttemptField::kSolved, keyOf(*attempt.solved));
    plan.insertChild(Attempt::kRecord, fields);
    const qint64 made = ticket.ticket.attempts() + 1;
    if (reached && !solved) {
        // Written to the director, and back to whoever did the work.
        planEscalation(plan, {QStringLiteral("director"), QStringLiteral("callback"), attempt.note, false, {}}, false);
        const ScopeId workedIn = ticket.ticket.workedIn();
        planSendAgain(plan, workedIn.isNull() ? ticket.ticket.origin() : workedIn, attempt.note);
    } else if (attempt.outcome == AttemptOutcome::WrongData) {
        const StaffId signer = ticket.customer ? ticket.customer->signedBy() : StaffId();
        plan.entry(EntryKind::WrongData, attempt.note, {{QStringLiteral("signed_by"), signer.toString()}});
        plan.step(TicketState::Closed);
    } else if (solved || made >= m_rules.settings.number(SettingKey::kAttemptsMost)) {
        plan.step(TicketState::Closed);
    }
    return plan.finish();
}

Result<Group> TicketActions::close(const TicketCase& ticket) const
{
    TicketPlan plan = this->plan(TicketAction::Close, ticket);
    if (ticket.ticket.attempts() < m_rules.settings.number(SettingKey::kAttemptsLeast))
        plan.refuse(Error::Kind::Invalid, QStringLiteral("missing attempts"));
    plan.step(TicketState::Closed);
    return plan.finish();
}

Result<Group> TicketActions::reopen(const TicketCase& ticket, ScopeId target, const QString& reason) const
{
    TicketPlan plan = this->plan(TicketAction::Reopen, ticket);
    requireText(plan, reason, TicketField::kReason);
    const ScopeId workedIn = ticket.ticket.workedIn();
    planSendAgain(plan, target.isNull() ? workedIn : target, reason);
    return plan.finish();
}

void TicketActions::planUrge(TicketPlan& plan, const TicketCase& ticket)
{
    plan.set(TicketField::kUrged, ticket.ticket.urged() + 1);
    plan.setTime(TicketField::kUrgedAt, plan.at());
}

Result<Group> TicketActions::urge(const TicketCase& ticket, const QString& text) const
{
    TicketPlan plan = this->plan(TicketAction::Urge, ticket);
    planUrge(plan, ticket);
    plan.entry(EntryKind::Urge, text);
    return plan.finish();
}

Result<Group> TicketActions::assign(const TicketCase& ticket, StaffId holder) const
{
    TicketPlan plan = this->plan(TicketAction::Assign, ticket);
    if (holder.isNull())
        plan.refuse(Error::Kind::Invalid, QStringLiteral("missing holder"));
    if (holder == ticket.ticket.holder())
        plan.refuse(Error::Kind::Invalid, QStringLiteral("nothing changed"));
    plan.set(TicketField::kHolder, holder.toString());
    plan.setTime(TicketField::kMovedAt, plan.at());
    plan.entry(EntryKind::Assign, {}, {{TicketField::kHolder, holder.toString()}});
    return plan.finish();
}

Result<Group> TicketActions::merge(const TicketCase& ticket, const Ticket& lead) const
{
    TicketPlan plan = this->plan(TicketAction::Merge, ticket);
    if (lead.id() == ticket.ticket.id() || !isOpen(lead))
        plan.refuse(Error::Kind::Invalid, QStringLiteral("merged_into"));
    const RecordId id = ticket.ticket.id();
    plan.insertChild(Relation::kRecord,
                     {{RelationField::kOther, lead.id().toString()}, {RelationField::kKind, Relation::kMerged}});
    plan.entryOn(lead.row(), EntryKind::Merge, ticket.ticket.number(), {{RelationField::kOther, id.toString()}});
    plan.set(TicketField::kMergedInto, lead.id().toString());
    plan.step(TicketState::Merged);
    return plan.finish();
}

Result<Group> TicketActions::unmerge(const TicketCase& ticket, const QString& reason) const
{
    TicketPlan plan = this->plan(TicketAction::Unmerge, ticket);
    requireText(plan, reason, TicketField::kReason);
    plan.set(TicketField::kReason, reason);
    plan.step(ticket.ticket.stateBefore().value_or(TicketState::Recorded));
    for (const Row& row : ticket.relations) {
        const Relation relation(row);
        if (relation.kind() == Relation::kMerged && !relation.endedAt())
            plan.changeChild(row, {{RelationField::kEndedAt, toMicros(plan.at())}});
    }
    return plan.finish();
}

}  // namespace Seatdesk
