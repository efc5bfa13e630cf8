// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/escalation.h"
#include "domain/relation.h"
#include "domain/ticketactions.h"
#include "domain/timelineentry.h"

#include <algorithm>
#include <array>

namespace Seatdesk {

namespace {

/// What was answered before it was taken up again holds no longer.
bool isAnswered(const Ticket& ticket)
{
    static constexpr std::array kAnswered{TicketState::Settled, TicketState::Done, TicketState::Callback,
                                          TicketState::Closed};
    return std::find(kAnswered.begin(), kAnswered.end(), ticket.state()) != kAnswered.end() &&
           !ticket.answer().isEmpty();
}

}  // namespace

QString TicketActions::wordingFor(TicketPlan& plan, const TicketCase& ticket, const QString& answer)
{
    // Where the parent may not be seen nothing is known of its wording.
    if (!ticket.belonging() || !ticket.parent)
        return answer.isEmpty() ? ticket.ticket.answer() : answer;
    if (!isAnswered(*ticket.parent))
        plan.refuse(Error::Kind::Invalid, QStringLiteral("parent"));
    return ticket.parent->answer();
}

Result<Group> TicketActions::join(const TicketCase& ticket, const Ticket& parent) const
{
    TicketPlan plan = this->plan(TicketAction::Join, ticket);
    if (parent.id() == ticket.ticket.id() || !isOpen(parent))
        plan.refuse(Error::Kind::Invalid, QStringLiteral("merged_into"));
    const QJsonObject tie{{RelationField::kKind, Relation::kBelongs}};
    plan.insertChild(Relation::kRecord,
                     {{RelationField::kOther, parent.id().toString()}, {RelationField::kKind, Relation::kBelongs}});
    QJsonObject there = tie;
    there.insert(RelationField::kOther, ticket.ticket.id().toString());
    plan.entryOn(parent.row(), EntryKind::Merge, ticket.ticket.number(), there);
    QJsonObject here = tie;
    here.insert(RelationField::kOther, parent.id().toString());
    here.insert(QStringLiteral("joined"), true);
    plan.entry(EntryKind::Merge, parent.number(), here);
    return plan.finish();
}

/// The tie is a child of the ticket: whoever may change it does so by what they are to the ticket.
bool TicketActions::mayEndTie(const TicketCase& ticket) const
{
    Row tie = ticket.ticket.row();
    tie.record = Relation::kRecord;
    return m_rules.permissions.mayWrite(m_acting.actor, tie, RelationField::kEndedAt, m_rules.time.now());
}

/// Whoever directs the department or the centre that the ticket is in or came from.
bool TicketActions::isOffice(const TicketCase& ticket) const
{
    const Row& row = ticket.ticket.row();
    const Instant now = m_rules.time.now();
    const auto directs = [&](const QString& role) {
        return m_rules.permissions.holds(m_acting.actor, role, row.scope, now) ||
               m_rules.permissions.holds(m_acting.actor, role, row.alsoScope, now);
    };
    return m_acting.actor.isSystem || directs(QStringLiteral("director")) || directs(QStringLiteral("centre"));
}

Result<Group> TicketActions::leave(const TicketCase& ticket) const
{
    TicketPlan plan = this->plan(TicketAction::Leave, ticket);
    if (const Row* tie = ticket.belonging()) {
        plan.changeChild(*tie, {{RelationField::kEndedAt, toMicros(plan.at())}});
        plan.entry(EntryKind::Merge, ticket.parent ? ticket.parent->number() : QString(),
                   {{RelationField::kKind, Relation::kBelongs},
                    {RelationField::kOther, tie->text(RelationField::kOther)},
                    {RelationField::kEndedAt, toMicros(plan.at())}});
    }
    return plan.finish();
}

/// Domain, section 1: departments disagree, the office rules, the ruling is recorded.
Result<Group> TicketActions::rule(const TicketCase& ticket, ScopeId responsible, const QString& text) const
{
    TicketPlan plan = this->plan(TicketAction::Rule, ticket);
    requireText(plan, text, TimelineEntryField::kText);
    QJsonObject data{{keyOf(TicketAction::Rule), true}};
    if (!responsible.isNull())
        data.insert(TimelineEntryField::kTarget, responsible.toString());
    plan.entry(EntryKind::Instruction, text, data);
    return plan.finish();
}

/// Domain, section 1, complaints: not done today, the person and the area manager hold it together.
Result<Group> TicketActions::share(const TicketCase& ticket, const QString& proposal) const
{
    TicketPlan plan = this->plan(TicketAction::Share, ticket);
    requireText(plan, proposal, EscalationField::kProposal);
    planEscalation(plan, {QString(Escalation::kSharedWith), QString(Escalation::kSharedMatter), proposal, false, {}},
                   false);
    return plan.finish();
}

Result<Group> TicketActions::recordLiability(const TicketCase& ticket, const Liability& liability) const
{
    TicketPlan plan = this->plan(TicketAction::Liability, ticket);
    if (liability.person.isNull())
        plan.refuse(Error::Kind::Invalid, QStringLiteral("missing ") + TicketField::kLiable);
    requireText(plan, liability.measure, TicketField::kMeasure);
    QStringList names;
    QJsonObject data{{TicketField::kLiable, liability.person.toString()}, {TicketField::kMeasure, liability.measure}};
    if (!liability.superior.isNull())
        data.insert(QStringLiteral("superior"), liability.superior.toString());
    for (const StaffId& one : {liability.person, liability.superior}) {
        if (const Scope* person = m_rules.scopes.find(ScopeId(one)))
            names.append(person->name);
    }
    plan.set(TicketField::kLiable, names.join(QStringLiteral(", ")));
    plan.set(TicketField::kMeasure, liability.measure);
    plan.entry(EntryKind::Verdict, liability.notice, data);
    return plan.finish();
}

}  // namespace Seatdesk
