// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ticketsaver.h"

#include "domain/contact.h"
#include "domain/customercontact.h"
#include "domain/dialling.h"
#include "domain/groupbuilder.h"
#include "domain/maskednumber.h"
#include "domain/quote.h"
#include "domain/rating.h"
#include "domain/records.h"
#include "domain/session.h"
#include "domain/try.h"
#include "domain/whendone.h"
#include "items/rowgathering.h"

#include <algorithm>
#include <utility>

namespace Seatdesk {

namespace {

Result<Group> planOf(const TicketActions& actions, const TicketDraft& draft, const std::optional<Customer>& customer,
                     TicketAction way)
{
    if (way == TicketAction::Settle)
        return actions.recordAndSettle(draft, customer);
    if (way == TicketAction::Dispatch)
        return actions.recordAndDispatch(draft, customer);
    return actions.record(draft, customer);
}

Group changesIn(const Group& group)
{
    Group changes;
    for (const Operation& operation : group) {
        if (operation.verb == Operation::Verb::Change)
            changes.append(operation);
    }
    return changes;
}

/// The contact that the group makes; `known` when it makes none.
ContactId contactIn(const Group& group, ContactId known)
{
    const auto made = std::find_if(group.begin(), group.end(),
                                   [](const Operation& operation) { return operation.record == Contact::kRecord; });
    return made == group.end() ? known : ContactId(made->row);
}

/// One group of what was planned apart.
Group joined(const QList<Group>& parts)
{
    Group whole;
    for (const Group& part : parts)
        whole += part;
    for (Operation& operation : whole)
        operation.group = whole.constFirst().group;
    return whole;
}

/// The part of a new ticket's group that comes after its recording. What is settled at once starts no clock, so its
/// step is the changes; a dispatch repeats the recording operation by operation and goes on from there.
Result<Group> stepOf(const TicketActions& actions, TicketDraft draft, const std::optional<Customer>& customer,
                     TicketAction way, const Group& group)
{
    Group step;
    if (way == TicketAction::Settle) {
        step = changesIn(group);
    } else if (way == TicketAction::Dispatch) {
        draft.note.clear();
        SEATDESK_TRY_LET(recorded, actions.record(draft, customer));
        step = group.mid(recorded.size());
    }
    return step;
}

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

/// What this person has changed since the ticket was recorded and the ticket does not hold yet. What others wrote on
/// it meanwhile is theirs.
QJsonObject changedFields(const DeskCard& card, const Row& ticket)
{
    QJsonObject changed = difference(card.kept ? card.kept->fields : QJsonObject(), card.draft.fields);
    if (card.kept && card.kept->solvedFirst != card.draft.solvedFirst) {
        for (const QLatin1StringView key : {TicketField::kSolvedFirst, TicketField::kFormOwed})
            changed.insert(key, card.draft.solvedFirst ? QJsonValue(true) : QJsonValue());
    }
    for (const QString& key : changed.keys()) {
        if (changed.value(key) == valueIn(ticket.fields, key))
            changed.remove(key);
    }
    return changed;
}

}  // namespace

TicketSaver::TicketSaver(TicketDesk& desk, TicketNumbers& numbers, const Session& session, const Settings& settings,
                         QString seat, QObject* parent)
    : QObject(parent),
      m_desk(desk),
      m_numbers(numbers),
      m_session(session),
      m_settings(settings),
      m_seat(std::move(seat))
{}

void TicketSaver::number(const TicketDraft& draft, const Numbered& numbered)
{
    const RecordId ticket = draft.ticket;
    const QString known = draft.number.isEmpty() ? m_reserved.value(ticket) : draft.number;
    if (!known.isEmpty())
        return numbered(known);
    m_waiting[ticket].append(numbered);
    if (m_waiting[ticket].size() > 1)
        return;
    const QDate day = toDateTime(m_session.time().now(), m_settings.zone()).date();
    whenDone(m_numbers.next(day), this, [this, ticket](const Result<TicketNumber>& drawn) {
        const Result<QString> digits = drawn.map([](const TicketNumber& one) { return one.digits(); });
        if (digits)
            m_reserved.insert(ticket, *digits);
        for (const Numbered& tell : m_waiting.take(ticket))
            tell(digits);
    });
}

void TicketSaver::save(DeskCard card, TicketAction way, const Saved& saved)
{
    if (card.recorded)
        return saveRecorded(card, way, saved);
    number(card.draft, [this, card, way, saved](const Result<QString>& digits) mutable {
        if (!digits)
            return saved(tl::unexpected(digits.error()));
        card.draft.number = *digits;
        saveNew(card, way, saved);
    });
}

/// Who the customer is decides how long some work may take.
void TicketSaver::saveNew(const DeskCard& card, TicketAction way, const Saved& saved)
{
    if (card.customer().isNull())
        return saveOf({}, card, way, saved);
    whenDone(m_desk.records().get(Customer::kRecord, RecordId(card.customer())), this,
             [this, card, way, saved](const Result<Row>& row) {
                 saveOf(row ? std::optional(Customer(*row)) : std::nullopt, card, way, saved);
             });
}

void TicketSaver::saveOf(const std::optional<Customer>& customer, const DeskCard& card, TicketAction way,
                         const Saved& saved)
{
    SavedTicket result{way, card, {}, {}};
    const Result<Group> group = planNew(card, customer, result);
    if (!group)
        return saved(tl::unexpected(group.error()));
    submit(*group, result, saved);
}

/// A number that the department does not know yet is kept with the ticket: the seat shows and syncs only its mask.
Group TicketSaver::newNumber(DeskCard& card) const
{
    QJsonObject& fields = card.draft.fields;
    const QString number = dialledNumber(card.phone.isEmpty() ? card.number : card.phone);
    const bool known =
        (card.phone.isEmpty() || card.phone == card.keptPhone) && fields.contains(TicketField::kCustomerContact);
    if (number.isEmpty() || known)
        return {};
    GroupBuilder builder(m_seat, m_session.person(), m_session.time());
    const QJsonValue customer = fields.value(TicketField::kCustomer);
    const RecordId contact =
        builder.insert(CustomerContact::kRecord, m_session.scopes().pool(QStringLiteral("customers")),
                       {{CustomerContactField::kCustomer, customer.isString() ? customer : QJsonValue()},
                        {CustomerContactField::kKind, QStringLiteral("phone")},
                        {CustomerContactField::kValue, number},
                        {CustomerContactField::kMasked, maskedNumber(number)},
                        {CustomerContactField::kValid, true}});
    fields.insert(TicketField::kCustomerContact, contact.toString());
    fields.insert(TicketField::kMaskedNumber, maskedNumber(number));
    return builder.group();
}

/// The same for a ticket that is there: another phone is another number of it, and none is the caller's again. A phone
/// that stays is the ticket's whoever has called.
Group TicketSaver::changedNumber(DeskCard& card) const
{
    QJsonObject& fields = card.draft.fields;
    for (const QLatin1StringView key : {TicketField::kCustomerContact, TicketField::kMaskedNumber}) {
        if (card.phone != card.keptPhone)
            fields.remove(key);
        else if (!card.phone.isEmpty() && card.kept && card.kept->fields.contains(key))
            fields.insert(key, card.kept->fields.value(key));
    }
    return newNumber(card);
}

Result<Group> TicketSaver::planNew(const DeskCard& card, const std::optional<Customer>& customer,
                                   SavedTicket& result) const
{
    DeskCard planned = card;
    const Group group = newNumber(planned);
    TicketDraft& draft = planned.draft;
    if (draft.contact.isNull())
        draft.contactFields = planned.contactFields(m_session.time().now());
    const TicketActions actions = m_desk.actions();
    SEATDESK_TRY_LET(ticket, planOf(actions, draft, customer, result.way));
    SEATDESK_TRY_LET(step, stepOf(actions, draft, customer, result.way, ticket));
    result.step = step;
    result.contact = contactIn(ticket, draft.contact);
    result.card.draft.fields = draft.fields;
    result.card.draft.contact = result.contact;
    return joined({group, ticket});
}

void TicketSaver::submit(const Group& group, const SavedTicket& result, const Saved& saved)
{
    whenDone(m_desk.records().submit(group), this, [result, saved](const Result<void>& done) {
        if (done)
            saved(result);
        else
            saved(tl::unexpected(done.error()));
    });
}

void TicketSaver::addTo(RecordId ticket, const DeskCard& card, const QString& text, bool urges, const Saved& saved)
{
    m_desk.load(ticket, this, [this, card, text, urges, saved](const Result<TicketFile>& file) {
        if (!file)
            return saved(tl::unexpected(file.error()));
        DeskCard planned = card;
        TicketDraft& draft = planned.draft;
        Group number;
        if (draft.contact.isNull()) {
            number = newNumber(planned);
            draft.contactFields = planned.contactFields(m_session.time().now());
        }
        const Result<Group> added = m_desk.actions().addContact(file->ticket, draft, text, urges);
        if (!added)
            return saved(tl::unexpected(added.error()));
        SavedTicket result{TicketAction::Note, card, contactIn(*added, draft.contact), changesIn(*added)};
        result.card.draft.fields = draft.fields;
        result.card.draft.contact = result.contact;
        submit(joined({number, *added}), result, saved);
    });
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

void TicketSaver::saveRecorded(DeskCard card, TicketAction way, const Saved& saved)
{
    const Group number = changedNumber(card);
    m_desk.load(card.draft.ticket, this, [this, card, number, way, saved](const Result<TicketFile>& file) {
        if (!file)
            return saved(tl::unexpected(file.error()));
        withContact(card, [this, card, number, way, saved, file = *file](const Result<Row>& contact) {
            const Result<Group> change =
                contact ? changeOf(card, file, *contact, number) : tl::unexpected(contact.error());
            if (!change)
                return saved(tl::unexpected(change.error()));
            if (change->isEmpty())
                return stepRecorded(card, way, saved);
            whenDone(m_desk.records().submit(*change), this, [this, card, way, saved](const Result<void>& done) {
                if (done)
                    stepRecorded(card, way, saved);
                else
                    saved(tl::unexpected(done.error()));
            });
        });
    });
}

void TicketSaver::stepRecorded(const DeskCard& card, TicketAction way, const Saved& saved)
{
    if (way == TicketAction::Record)
        return saved(SavedTicket{way, card, card.draft.contact, {}});
    m_desk.load(card.draft.ticket, this, [this, card, way, saved](const Result<TicketFile>& file) {
        if (!file)
            return saved(tl::unexpected(file.error()));
        const TicketActions actions = m_desk.actions();
        const Result<Group> group =
            way == TicketAction::Settle
                ? actions.settle(file->ticket, card.draft.fields.value(TicketField::kAnswer).toString())
                : actions.dispatch(file->ticket, {card.draft.target, {}, card.draft.note});
        if (!group)
            return saved(tl::unexpected(group.error()));
        submit(*group, {way, card, card.draft.contact, *group}, saved);
    });
}

void TicketSaver::undo(const SavedTicket& saved, const std::function<void(const Result<void>&)>& done)
{
    if (saved.step.isEmpty())
        return done({});
    QList<std::pair<QString, RecordId>> rows;
    for (const Operation& operation : saved.step)
        rows.append({operation.record, operation.row});
    RowGathering::start(m_desk.records(), {}, rows, this, [this, saved, done](const Result<QList<Row>>& now) {
        if (!now)
            return done(tl::unexpected(now.error()));
        const Result<Group> back =
            inverse(m_session.rules(), saved.step, *now, GroupBuilder(m_seat, m_session.person(), m_session.time()));
        if (!back)
            return done(tl::unexpected(back.error()));
        whenDone(m_desk.records().submit(*back), this, done);
    });
}

}  // namespace Seatdesk
