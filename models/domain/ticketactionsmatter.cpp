// SPDX-License-Identifier: GPL-3.0-or-later
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

}  // namespace Seatdesk
