// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contact.h"
#include "domain/missingfields.h"
#include "domain/quote.h"
#include "domain/rating.h"
#include "domain/ticketactions.h"
#include "domain/timelineentry.h"

namespace Seatdesk {

namespace {

void setDefault(TicketPlan& plan, QLatin1StringView field, const QString& value)
{
    if (!plan.after().row().has(field))
        plan.set(field, value);
}

QJsonObject quoteFields(const DraftQuote& quote, const TicketPlan& plan)
{
    return {{QuoteField::kArticle, quote.article.toString()},
            {QuoteField::kVersion, quote.version},
            {QuoteField::kTitle, quote.title},
            {QuoteField::kHow, quote.how},
            {QuoteField::kAt, toMicros(quote.at)},
            {QuoteField::kBy, plan.person().toString()}};
}

}  // namespace

/// The contact that brought the need, and what was asked and given as a rating: three facts, see Invitation.
ContactId TicketActions::planContact(TicketPlan& plan, const TicketDraft& draft) const
{
    if (!draft.contact.isNull())
        return draft.contact;
    QJsonObject fields = draft.contactFields;
    const auto setMissing = [&](QLatin1StringView field, const QJsonValue& value) {
        if (!fields.contains(field) && !value.isNull() && !value.isUndefined())
            fields.insert(field, value);
    };
    const QJsonObject& ticket = draft.fields;
    const QString channel = ticket.value(TicketField::kChannel).toString();
    setMissing(ContactField::kChannel, channel.isEmpty() ? keyOf(Channel::Phone) : channel);
    setMissing(ContactField::kDirection, QStringLiteral("in"));
    setMissing(ContactField::kPerson, plan.person().toString());
    setMissing(ContactField::kBegunAt, toMicros(plan.at()));
    setMissing(ContactField::kMaskedNumber, ticket.value(TicketField::kMaskedNumber));
    setMissing(ContactField::kCustomer, ticket.value(TicketField::kCustomer));
    setMissing(ContactField::kCustomerContact, ticket.value(TicketField::kCustomerContact));
    setMissing(ContactField::kMode, ticket.value(TicketField::kMode));
    const Row contact = plan.insertOther(Contact::kRecord, m_acting.team, fields);
    const QString invitation = contact.text(ContactField::kInvitation);
    if (invitation.isEmpty())
        return ContactId(contact.id);
    QJsonObject rating{{RatingField::kContact, contact.id.toString()},
                       {RatingField::kInvitation, invitation},
                       {RatingField::kAt, toMicros(plan.at())},
                       {RatingField::kBy, plan.person().toString()}};
    if (!draft.score.isEmpty())
        rating.insert(RatingField::kScore, draft.score);
    plan.insertOther(Rating::kRecord, {}, rating, &contact);
    return ContactId(contact.id);
}

void TicketActions::planQuotes(TicketPlan& plan, const TicketDraft& draft)
{
    for (const DraftQuote& quote : draft.quotes)
        plan.insertChild(Quote::kRecord, quoteFields(quote, plan));
}

TicketPlan TicketActions::planRecord(const TicketDraft& draft, const std::optional<Customer>& customer) const
{
    Row row;
    row.record = Ticket::kRecord;
    row.id = draft.ticket;
    row.scope = m_acting.team;
    row.alsoScope = ScopeId(m_acting.actor.person);
    row.fields = draft.fields;
    TicketCase fresh;
    fresh.ticket = Ticket(row);
    fresh.customer = customer;
    TicketPlan plan(m_rules, m_acting, fresh, TicketPlan::Mode::New);
    if (m_acting.team.isNull())
        plan.refuse(Error::Kind::Denied, QStringLiteral("team"));
    refuseMissing(plan, TicketAction::Record);
    setDefault(plan, TicketField::kChannel, keyOf(Channel::Phone));
    setDefault(plan, TicketField::kMode, keyOf(TicketMode::Hotline));
    setDefault(plan, TicketField::kPriority, keyOf(Priority::Normal));
    plan.set(TicketField::kContact, planContact(plan, draft).toString());
    plan.set(TicketField::kNumber, draft.number);
    plan.set(TicketField::kOwner, plan.person().toString());
    if (draft.solvedFirst) {
        plan.set(TicketField::kSolvedFirst, true);
        plan.set(TicketField::kFormOwed, true);
    }
    plan.step(TicketState::Recorded);
    planQuotes(plan, draft);
    return plan;
}

Result<Group> TicketActions::addContact(const TicketCase& ticket, const TicketDraft& contact, const QString& text,
                                        bool urges) const
{
    const bool urge = urges && offer(TicketAction::Urge, ticket).allowed();
    TicketPlan plan = this->plan(urge ? TicketAction::Urge : TicketAction::Note, ticket);
    requireText(plan, text, TimelineEntryField::kText);
    if (contact.contact.isNull() && m_acting.team.isNull())
        plan.refuse(Error::Kind::Denied, QStringLiteral("team"));
    const ContactId kept = planContact(plan, contact);
    planQuotes(plan, contact);
    if (urge)
        planUrge(plan, ticket);
    plan.entry(urge ? EntryKind::Urge : EntryKind::Note, text, {{TicketField::kContact, kept.toString()}});
    return plan.finish();
}

Result<Group> TicketActions::record(const TicketDraft& draft, const std::optional<Customer>& customer) const
{
    TicketPlan plan = planRecord(draft, customer);
    if (!draft.note.isEmpty())
        plan.entry(EntryKind::Note, draft.note);
    return plan.finish();
}

Result<Group> TicketActions::recordAndSettle(const TicketDraft& draft, const std::optional<Customer>& customer) const
{
    TicketPlan plan = planRecord(draft, customer);
    refuseMissing(plan, TicketAction::Settle);
    plan.commit();
    planSettle(plan, plan.after().answer());
    return plan.finish();
}

Result<Group> TicketActions::recordAndDispatch(const TicketDraft& draft, const std::optional<Customer>& customer) const
{
    TicketPlan plan = planRecord(draft, customer);
    const QStringList missing = missingFor(TicketAction::Dispatch, draft, m_rules.settings);
    if (!missing.isEmpty())
        plan.refuse(Error::Kind::Invalid, QStringLiteral("missing ") + missing.join(u','));
    plan.commit();
    planDispatch(plan, {draft.target, std::nullopt, draft.note});
    return plan.finish();
}

}  // namespace Seatdesk
