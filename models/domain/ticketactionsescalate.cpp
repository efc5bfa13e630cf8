// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/hierarchy.h"
#include "domain/ticketactions.h"

#include <algorithm>

namespace Seatdesk {

namespace {

std::optional<Escalation> findEscalation(const TicketCase& ticket, RecordId id)
{
    for (const Row& row : ticket.escalations) {
        if (row.id == id)
            return Escalation(row);
    }
    return std::nullopt;
}

QStringList rolesOf(const Actor& actor, Instant now)
{
    QStringList roles;
    for (const Grant& grant : actor.grants) {
        if (grant.staff == actor.person && grant.isLive(now))
            roles.append(grant.role);
    }
    return roles;
}

bool anyBelow(const QStringList& roles, const QString& superior)
{
    return std::any_of(roles.begin(), roles.end(), [&](const QString& role) { return isAbove(superior, role); });
}

}  // namespace

void TicketActions::planEscalation(TicketPlan& plan, const EscalationRequest& request, bool reportOwed) const
{
    QJsonObject fields{
        {EscalationField::kBy, plan.person().toString()}, {EscalationField::kAt, toMicros(plan.at())},
        {EscalationField::kToRole, request.toRole},       {EscalationField::kMatter, request.matter},
        {EscalationField::kProposal, request.proposal},   {EscalationField::kEmergency, request.emergency},
        {EscalationField::kReportOwed, reportOwed}};
    if (!request.follows.isNull())
        fields.insert(EscalationField::kFollows, request.follows.toString());
    const RecordId id = plan.insertChild(Escalation::kRecord, fields);
    plan.entry(EntryKind::Escalation, request.proposal,
               {{Escalation::kRecord, id.toString()},
                {EscalationField::kToRole, request.toRole},
                {EscalationField::kMatter, request.matter},
                {EscalationField::kEmergency, request.emergency}});
    plan.set(TicketField::kEscalatedTo, request.toRole);
}

QStringList TicketActions::superiors(const TicketCase& ticket, RecordId follows) const
{
    const std::optional<Escalation> before = findEscalation(ticket, follows);
    const QStringList from = before ? QStringList{before->toRole()} : rolesOf(m_acting.actor, m_rules.time.now());
    QStringList result;
    for (const QString& role : from)
        result += superiorsOf(role);
    if (!before && ticket.ticket.kind() == TicketKind::Complaint)
        result += complaintSuperiors(ticket.ticket.complaintLevel());
    result.removeDuplicates();
    return result;
}

Result<Group> TicketActions::escalate(const TicketCase& ticket, const EscalationRequest& request) const
{
    TicketPlan plan = this->plan(TicketAction::Escalate, ticket);
    requireText(plan, request.matter, EscalationField::kMatter);
    requireText(plan, request.proposal, EscalationField::kProposal);
    const QStringList next = superiors(ticket, request.follows);
    const bool nextLevel = m_acting.actor.isSystem || next.contains(request.toRole);
    if (!nextLevel && !(request.emergency && anyBelow(next, request.toRole)))
        plan.refuse(Error::Kind::Invalid, QStringLiteral("level"));
    planEscalation(plan, request, !nextLevel);
    return plan.finish();
}

bool TicketActions::mayInstruct(const TicketCase& ticket) const
{
    const Instant now = m_rules.time.now();
    const ScopeId also = ticket.ticket.row().alsoScope;
    return std::any_of(ticket.escalations.begin(), ticket.escalations.end(), [&](const Row& row) {
        const Escalation escalation(row);
        if (!escalation.instruction().isEmpty() || escalation.by() == m_acting.actor.person)
            return false;
        const auto holds = [&](const QString& role) {
            return m_rules.permissions.holds(m_acting.actor, role, ticket.ticket.scope(), now) ||
                   m_rules.permissions.holds(m_acting.actor, role, also, now);
        };
        const QStringList mine = rolesOf(m_acting.actor, now);
        return m_acting.actor.isSystem || std::any_of(mine.begin(), mine.end(), [&](const QString& role) {
                   const QString to = escalation.toRole();
                   return (role == to || isAbove(role, to)) && holds(role);
               });
    });
}

Result<Group> TicketActions::instruct(const TicketCase& ticket, RecordId escalation, const QString& text) const
{
    TicketCase one = ticket;
    one.escalations.removeIf([&](const Row& row) { return row.id != escalation; });
    TicketPlan plan = this->plan(TicketAction::Instruct, one);
    requireText(plan, text, EscalationField::kInstruction);
    if (const std::optional<Escalation> found = findEscalation(ticket, escalation))
        plan.changeChild(found->row(), {{EscalationField::kInstruction, text},
                                        {EscalationField::kInstructedBy, plan.person().toString()},
                                        {EscalationField::kInstructedAt, toMicros(plan.at())}});
    plan.entry(EntryKind::Instruction, text, {{Escalation::kRecord, escalation.toString()}});
    QString open;
    for (const Row& row : ticket.escalations) {
        if (row.id != escalation && Escalation(row).instruction().isEmpty())
            open = Escalation(row).toRole();
    }
    plan.set(TicketField::kEscalatedTo, open);
    return plan.finish();
}

Result<Group> TicketActions::disagree(const TicketCase& ticket, RecordId escalation, const QString& text) const
{
    TicketCase one = ticket;
    one.escalations.removeIf([&](const Row& row) { return row.id != escalation; });
    TicketPlan plan = this->plan(TicketAction::Disagree, one);
    requireText(plan, text, EscalationField::kDisagreement);
    if (const std::optional<Escalation> found = findEscalation(ticket, escalation))
        plan.changeChild(found->row(), {{EscalationField::kDisagreement, text},
                                        {EscalationField::kDisagreedAt, toMicros(plan.at())}});
    plan.entry(EntryKind::Disagreement, text, {{Escalation::kRecord, escalation.toString()}});
    return plan.finish();
}

Result<Group> TicketActions::fileReport(const TicketCase& ticket, RecordId escalation, const QString& text) const
{
    TicketCase one = ticket;
    one.escalations.removeIf([&](const Row& row) { return row.id != escalation; });
    TicketPlan plan = this->plan(TicketAction::FileReport, one);
    requireText(plan, text, EscalationField::kReport);
    if (const std::optional<Escalation> found = findEscalation(ticket, escalation))
        plan.changeChild(found->row(), {{EscalationField::kReportOwed, false},
                                        {EscalationField::kReport, text},
                                        {EscalationField::kReportedAt, toMicros(plan.at())}});
    plan.entry(EntryKind::Report, text, {{Escalation::kRecord, escalation.toString()}});
    return plan.finish();
}

}  // namespace Seatdesk
