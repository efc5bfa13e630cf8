// SPDX-License-Identifier: GPL-3.0-or-later
// What is saved of a ticket or contact that is there already.
#include "domain/contact.h"
#include "domain/dialling.h"
#include "domain/groupbuilder.h"
#include "domain/quote.h"
#include "domain/rating.h"
#include "domain/records.h"
#include "domain/session.h"
#include "domain/try.h"
#include "domain/whendone.h"
#include "items/ticketsaver.h"

#include <algorithm>

namespace Seatdesk {

namespace {

QJsonValue valueIn(const QJsonObject& fields, const QString& key)
{
    return fields.contains(key) ? fields.value(key) : QJsonValue();
}

/// What differs from `before`, null for what is gone.
QJsonObject difference(const QJsonObject& before, const QJsonObject& now)
{
    QJsonObject changed;
    for (const QString& key : before.keys() + now.keys()) {
        if (const QJsonValue value = valueIn(now, key); value != valueIn(before, key))
            changed.insert(key, value);
    }
    return changed;
}

/// The fields of the ticket that the draft makes.
QJsonObject fieldsOf(const TicketDraft& draft)
{
    QJsonObject fields = draft.fields;
    if (draft.solvedFirst) {
        fields.insert(TicketField::kSolvedFirst, true);
        fields.insert(TicketField::kFormOwed, true);
    }
    return fields;
}

/// What this person has changed since the ticket was recorded and the ticket does not hold yet. What others wrote on
/// it meanwhile is theirs.
QJsonObject changedFields(const DeskCard& card, const Row& ticket)
{
    QJsonObject changed =
        card.kept ? difference(fieldsOf(*card.kept), fieldsOf(card.draft)) : difference({}, card.draft.fields);
    for (const QString& key : changed.keys()) {
        if (changed.value(key) == valueIn(ticket.fields, key))
            changed.remove(key);
    }
    return changed;
}

/// What the card had kept is what this person saw of the ticket, not what a colleague wrote there since: the authority
/// judges by it who was first. What the recording put in by itself the card does not know.
void standOn(const TicketDraft& kept, const QJsonObject& changed, Group& edit)
{
    const QJsonObject seen = fieldsOf(kept);
    for (Operation& operation : edit) {
        if (operation.record != Ticket::kRecord)
            continue;
        for (const QString& key : changed.keys()) {
            const bool byRule =
                key == TicketField::kChannel || key == TicketField::kMode || key == TicketField::kPriority;
            if (!operation.base.contains(key) || (byRule && !seen.contains(key)))
                continue;
            const QJsonValue value = valueIn(seen, key);
            operation.base.insert(key, value == QJsonValue(QString()) ? QJsonValue() : value);
        }
    }
}

/// The ticket as the group leaves it.
TicketCase caseAfter(const TicketCase& before, const Group& group)
{
    Row ticket = before.ticket.row();
    QList<Row> rows = before.clocks + before.escalations + before.relations;
    for (const Operation& operation : group) {
        if (operation.row == ticket.id) {
            ticket = applied(operation, ticket);
            continue;
        }
        const auto known =
            std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.id == operation.row; });
        if (known == rows.end())
            rows.append(applied(operation, Row()));
        else
            *known = applied(operation, *known);
    }
    TicketCase after = TicketCase::of(ticket, rows);
    if (!after.ticket.customer().isNull())
        after.customer = before.customer;
    after.parent = before.parent;
    return after;
}

/// The number that the ticket names, as far as it names one.
QJsonObject numberIn(const QJsonObject& fields)
{
    QJsonObject number;
    for (const QLatin1StringView key : {TicketField::kCustomerContact, TicketField::kMaskedNumber}) {
        if (fields.contains(key))
            number.insert(key, fields.value(key));
    }
    return number;
}

void setNumber(QJsonObject& fields, const QJsonObject& number)
{
    for (const QLatin1StringView key : {TicketField::kCustomerContact, TicketField::kMaskedNumber}) {
        fields.remove(key);
        if (number.contains(key))
            fields.insert(key, number.value(key));
    }
}

}  // namespace

/// One group of what was planned apart.
Group TicketSaver::joined(const QList<Group>& parts)
{
    Group whole;
    for (const Group& part : parts)
        whole += part;
    for (Operation& operation : whole)
        operation.group = whole.constFirst().group;
    return whole;
}

/// The card's number as the ticket will name it: another phone is another number of it, and none is the caller's again.
/// A phone that stays is the ticket's whoever has called.
Group TicketSaver::keepNumber(DeskCard& card) const
{
    QJsonObject& fields = card.draft.fields;
    const QJsonObject kept = card.kept ? numberIn(card.kept->fields) : QJsonObject();
    // A number that no phone has put there is the caller's.
    if (card.keptPhone.isEmpty() || (card.kept && numberIn(fields) != kept))
        card.callers = numberIn(fields);
    if (card.phone != card.keptPhone)
        setNumber(fields, dialledNumber(card.phone).isEmpty() ? card.callers : QJsonObject());
    else if (!card.phone.isEmpty() && !kept.isEmpty())
        setNumber(fields, kept);
    return newNumber(card);
}

/// The articles that were taken in since the ticket was recorded.
Group TicketSaver::newQuotes(const DeskCard& card, const TicketFile& file) const
{
    GroupBuilder builder(m_seat, m_session.person(), m_session.time());
    for (const DraftQuote& quote : card.draft.quotes) {
        const bool known = std::any_of(file.quotes.begin(), file.quotes.end(), [&](const Row& row) {
            return Quote(row).article() == quote.article && Quote(row).version() == quote.version;
        });
        if (!known)
            builder.insert(Quote::kRecord, {},
                           {{QuoteField::kTicket, file.id().toString()},
                            {QuoteField::kArticle, quote.article.toString()},
                            {QuoteField::kVersion, quote.version},
                            {QuoteField::kTitle, quote.title},
                            {QuoteField::kHow, quote.how},
                            {QuoteField::kAt, toMicros(quote.at)},
                            {QuoteField::kBy, m_session.person().toString()}});
    }
    return builder.group();
}

/// What was asked and given as a rating since, and said of the call. Ratings are written once: the last one holds.
Group TicketSaver::changedContact(const DeskCard& card, const Row& contact) const
{
    if (contact.id.isNull() || !card.kept)
        return {};
    const TicketDraft& draft = card.draft;
    GroupBuilder builder(m_seat, m_session.person(), m_session.time());
    builder.change(contact, difference(card.kept->contactFields, draft.contactFields));
    const QString invitation = draft.contactFields.value(ContactField::kInvitation).toString();
    const bool same = invitation == card.kept->contactFields.value(ContactField::kInvitation).toString() &&
                      draft.score == card.kept->score;
    if (invitation.isEmpty() || same)
        return builder.group();
    builder.insert(Rating::kRecord, {},
                   {{RatingField::kContact, contact.id.toString()},
                    {RatingField::kInvitation, invitation},
                    {RatingField::kScore, draft.score.isEmpty() ? QJsonValue() : QJsonValue(draft.score)},
                    {RatingField::kAt, toMicros(builder.at())},
                    {RatingField::kBy, m_session.person().toString()}});
    return builder.group();
}

Result<Group> TicketSaver::changeOf(const DeskCard& card, const TicketFile& file, const Row& contact,
                                    const Group& number) const
{
    const QJsonObject changed = changedFields(card, file.ticket.ticket.row());
    Group edit;
    if (!changed.isEmpty()) {
        SEATDESK_TRY_LET(planned, m_desk.actions().edit(file.ticket, changed));
        edit = planned;
        if (card.kept)
            standOn(*card.kept, changed, edit);
    }
    return joined({number, edit, newQuotes(card, file), changedContact(card, contact)});
}

/// The row of the contact when what was said of it has changed, else an empty one.
void TicketSaver::withContact(const DeskCard& card, const std::function<void(const Result<Row>&)>& then)
{
    const TicketDraft& draft = card.draft;
    const bool same =
        !card.kept || (card.kept->contactFields == draft.contactFields && card.kept->score == draft.score);
    if (same || draft.contact.isNull())
        return then(Row());
    whenDone(m_desk.records().get(Contact::kRecord, RecordId(draft.contact)), this, then);
}

/// The change and the step are one group: whole or not at all.
void TicketSaver::saveRecorded(DeskCard card, TicketAction way, const Saved& saved)
{
    const Group number = keepNumber(card);
    m_desk.load(card.draft.ticket, this, [this, card, number, way, saved](const Result<TicketFile>& file) {
        if (!file)
            return saved(tl::unexpected(file.error()));
        withCustomer(card, [this, card, number, way, saved, file = *file](const auto& customer) mutable {
            if (customer)
                file.ticket.customer = customer;
            withContact(card, [this, card, number, way, saved, file](const Result<Row>& contact) {
                SavedTicket result{way, card, card.draft.contact, {}};
                const Result<Group> group =
                    contact ? planRecorded(file, *contact, number, result) : tl::unexpected(contact.error());
                if (!group)
                    return saved(tl::unexpected(group.error()));
                if (group->isEmpty())
                    return saved(result);
                submit(*group, result, saved);
            });
        });
    });
}

Result<Group> TicketSaver::planRecorded(const TicketFile& file, const Row& contact, const Group& number,
                                        SavedTicket& result) const
{
    const TicketDraft& draft = result.card.draft;
    SEATDESK_TRY_LET(change, changeOf(result.card, file, contact, number));
    const TicketActions actions = m_desk.actions();
    const TicketCase changed = caseAfter(file.ticket, change);
    if (result.way == TicketAction::Settle) {
        SEATDESK_TRY_LET(step, actions.settle(changed, draft.fields.value(TicketField::kAnswer).toString()));
        result.step = step;
    } else if (result.way == TicketAction::Dispatch) {
        SEATDESK_TRY_LET(step, actions.dispatch(changed, {draft.target, {}, draft.note}));
        result.step = step;
    }
    return joined({change, result.step});
}

}  // namespace Seatdesk
