// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clockrule.h"
#include "domain/correction.h"
#include "domain/missingfields.h"
#include "domain/ticketactions.h"
#include "domain/timelineentry.h"

namespace Seatdesk {

Result<Group> TicketActions::wait(const TicketCase& ticket, const QString& reason) const
{
    TicketPlan plan = this->plan(TicketAction::Wait, ticket);
    requireText(plan, reason, TicketField::kWaitReason);
    plan.set(TicketField::kWaiting, true);
    plan.set(TicketField::kWaitReason, reason);
    plan.entry(EntryKind::Wait, reason);
    return plan.finish();
}

Result<Group> TicketActions::resume(const TicketCase& ticket) const
{
    TicketPlan plan = this->plan(TicketAction::Resume, ticket);
    plan.set(TicketField::kWaiting, false);
    plan.set(TicketField::kWaitReason, QJsonValue());
    plan.entry(EntryKind::Resume, {});
    return plan.finish();
}

Result<Group> TicketActions::promise(const TicketCase& ticket, Instant when) const
{
    TicketPlan plan = this->plan(TicketAction::Promise, ticket);
    if (when <= plan.at())
        plan.refuse(Error::Kind::Invalid, QStringLiteral("promised_at"));
    plan.setTime(TicketField::kPromisedAt, when);
    plan.entry(EntryKind::Promise, {}, {{TicketField::kPromisedAt, toMicros(when)}});
    return plan.finish();
}

Result<Group> TicketActions::note(const TicketCase& ticket, const QString& text) const
{
    TicketPlan plan = this->plan(TicketAction::Note, ticket);
    requireText(plan, text, TimelineEntryField::kText);
    plan.entry(EntryKind::Note, text);
    return plan.finish();
}

Result<Group> TicketActions::reply(const TicketCase& ticket, const QString& text, Channel channel) const
{
    TicketPlan plan = this->plan(TicketAction::Reply, ticket);
    requireText(plan, text, TimelineEntryField::kText);
    plan.entry(EntryKind::Reply, text, {{TicketField::kChannel, keyOf(channel)}}, Audience::Customer);
    return plan.finish();
}

Result<Group> TicketActions::judge(const TicketCase& ticket, const ComplaintVerdict& verdict) const
{
    TicketPlan plan = this->plan(TicketAction::Judge, ticket);
    const bool valid = verdict.verdict == Verdict::Valid;
    const QString norm = verdict.norm.isEmpty() ? ticket.ticket.normBroken() : verdict.norm;
    if (valid)
        requireText(plan, norm, TicketField::kNormBroken);
    plan.set(TicketField::kComplaintValid, keyOf(verdict.verdict));
    plan.set(TicketField::kNormBroken, norm);
    if (!verdict.facts.isEmpty())
        plan.set(TicketField::kVerifiedFacts, verdict.facts);
    plan.entry(EntryKind::Verdict, verdict.why, {{TicketField::kComplaintValid, keyOf(verdict.verdict)}});
    return plan.finish();
}

Result<Group> TicketActions::startClock(const TicketCase& ticket, ClockKind kind) const
{
    TicketPlan plan = this->plan(TicketAction::Edit, ticket);
    const QList<ClockEvent>& starts = clockRule(kind).starts;
    if (!starts.contains(ClockEvent::Asked) && kind != ClockKind::Refund)
        plan.refuse(Error::Kind::Invalid, QStringLiteral("clock"));
    plan.startClock(kind);
    // Shipping is promised within one time and owed at the latest within another; both run from the same moment.
    if (kind == ClockKind::Shipping)
        plan.startClock(ClockKind::ShippingLatest);
    return plan.finish();
}

Result<Group> TicketActions::fileForm(const TicketCase& ticket, const QJsonObject& fields) const
{
    TicketPlan plan = this->plan(TicketAction::FileForm, ticket);
    for (auto field = fields.begin(); field != fields.end(); ++field)
        plan.set(field.key(), field.value());
    refuseMissing(plan, TicketAction::FileForm);
    plan.set(TicketField::kFormOwed, false);
    plan.entry(EntryKind::Form, {});
    return plan.finish();
}

Result<Group> TicketActions::edit(const TicketCase& ticket, const QJsonObject& fields) const
{
    TicketPlan plan = this->plan(TicketAction::Edit, ticket);
    if (fields.contains(TicketField::kCorrection) && !mayVerifyCorrection(ticket.ticket, plan.person()))
        plan.refuse(Error::Kind::Invalid, TicketField::kCorrection);
    for (auto field = fields.begin(); field != fields.end(); ++field)
        plan.set(field.key(), field.value());
    return plan.finish();
}

}  // namespace Seatdesk
