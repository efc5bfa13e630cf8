// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ticketsaver.h"

#include "domain/contact.h"
#include "domain/customercontact.h"
#include "domain/dialling.h"
#include "domain/groupbuilder.h"
#include "domain/maskednumber.h"
#include "domain/quote.h"
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

/// The part of a new ticket's group that comes after its recording. What is settled at once starts no clock, so its
/// step is the changes; a dispatch repeats the recording operation by operation and goes on from there.
Result<Group> stepOf(const TicketActions& actions, TicketDraft draft, const std::optional<Customer>& customer,
                     TicketAction way, const Group& group)
{
    Group step;
    if (way == TicketAction::Settle) {
        for (const Operation& operation : group) {
            if (operation.verb == Operation::Verb::Change)
                step.append(operation);
        }
    } else if (way == TicketAction::Dispatch) {
        draft.note.clear();
        SEATDESK_TRY_LET(recorded, actions.record(draft, customer));
        step = group.mid(recorded.size());
    }
    return step;
}

/// What was typed since the ticket was recorded, as one group; empty when nothing was.
Result<Group> editOf(const TicketActions& actions, const TicketFile& file, const QJsonObject& changed, Group quotes)
{
    if (changed.isEmpty())
        return quotes;
    SEATDESK_TRY_LET(edit, actions.edit(file.ticket, changed));
    for (Operation& quote : quotes)
        quote.group = edit.first().group;
    return edit + quotes;
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
    const bool known = card.phone.isEmpty() && fields.contains(TicketField::kCustomerContact);
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

Result<Group> TicketSaver::planNew(const DeskCard& card, const std::optional<Customer>& customer,
                                   SavedTicket& result) const
{
    DeskCard planned = card;
    Group group = newNumber(planned);
    TicketDraft& draft = planned.draft;
    if (draft.contact.isNull())
        draft.contactFields = planned.contactFields(m_session.time().now());
    const TicketActions actions = m_desk.actions();
    SEATDESK_TRY_LET(ticket, planOf(actions, draft, customer, result.way));
    SEATDESK_TRY_LET(step, stepOf(actions, draft, customer, result.way, ticket));
    result.step = step;
    result.contact = draft.contact;
    for (const Operation& operation : ticket) {
        if (operation.record == Contact::kRecord)
            result.contact = ContactId(operation.row);
    }
    for (Operation& operation : group)
        operation.group = ticket.first().group;
    group += ticket;
    result.card.draft.fields = draft.fields;
    return group;
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

void TicketSaver::saveRecorded(const DeskCard& card, TicketAction way, const Saved& saved)
{
    m_desk.load(card.draft.ticket, this, [this, card, way, saved](const Result<TicketFile>& file) {
        if (!file)
            return saved(tl::unexpected(file.error()));
        QJsonObject changed;
        const Row& row = file->ticket.ticket.row();
        for (auto field = card.draft.fields.begin(); field != card.draft.fields.end(); ++field) {
            if (row.fields.value(field.key()) != field.value())
                changed.insert(field.key(), field.value());
        }
        const Result<Group> edit = editOf(m_desk.actions(), *file, changed, newQuotes(card, *file));
        if (!edit)
            return saved(tl::unexpected(edit.error()));
        if (edit->isEmpty())
            return stepRecorded(card, way, saved);
        whenDone(m_desk.records().submit(*edit), this, [this, card, way, saved](const Result<void>& done) {
            if (done)
                stepRecorded(card, way, saved);
            else
                saved(tl::unexpected(done.error()));
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
