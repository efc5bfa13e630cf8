// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ticketsaver.h"

#include "domain/contact.h"
#include "domain/customercontact.h"
#include "domain/dialling.h"
#include "domain/groupbuilder.h"
#include "domain/maskednumber.h"
#include "domain/paperactions.h"
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

void TicketSaver::saveNew(const DeskCard& card, TicketAction way, const Saved& saved)
{
    withCustomer(card, [this, card, way, saved](const std::optional<Customer>& customer) {
        // A contact that the card made before, about another ticket, may have been given a rating since.
        withContact(card, [this, card, way, saved, customer](const Result<Row>& contact) {
            SavedTicket result{way, card, {}, {}};
            const Result<Group> group = contact ? planNew(customer, *contact, result) : tl::unexpected(contact.error());
            if (!group)
                return saved(tl::unexpected(group.error()));
            submit(*group, result, saved);
        });
    });
}

/// Who the customer is decides how long some work may take.
void TicketSaver::withCustomer(const DeskCard& card, const std::function<void(const std::optional<Customer>&)>& then)
{
    if (card.customer().isNull())
        return then({});
    whenDone(m_desk.records().get(Customer::kRecord, RecordId(card.customer())), this,
             [then](const Result<Row>& row) { then(row ? std::optional(Customer(*row)) : std::nullopt); });
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

Result<Group> TicketSaver::planNew(const std::optional<Customer>& customer, const Row& contact,
                                   SavedTicket& result) const
{
    DeskCard planned = result.card;
    const Group group = keepNumber(planned);
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
    result.card.callers = planned.callers;
    return joined({group, ticket, changedContact(planned, contact), usedPaper(planned, draft.ticket)});
}

/// What was written on paper is on that ticket now.
Group TicketSaver::usedPaper(const DeskCard& card, RecordId ticket) const
{
    if (card.paperForm.isNull())
        return {};
    return useForm(GroupBuilder(m_seat, m_session.person(), m_session.time()), card.paperForm, ticket);
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
        withContact(card, [this, file = *file, card, text, urges, saved](const Result<Row>& contact) {
            SavedTicket result{TicketAction::Note, card, {}, {}};
            const Result<Group> group =
                contact ? planAdded(file, *contact, text, urges, result) : tl::unexpected(contact.error());
            if (!group)
                return saved(tl::unexpected(group.error()));
            submit(*group, result, saved);
        });
    });
}

Result<Group> TicketSaver::planAdded(const TicketFile& file, const Row& contact, const QString& text, bool urges,
                                     SavedTicket& result) const
{
    DeskCard planned = result.card;
    TicketDraft& draft = planned.draft;
    Group number;
    if (draft.contact.isNull()) {
        number = keepNumber(planned);
        draft.contactFields = planned.contactFields(m_session.time().now());
    }
    SEATDESK_TRY_LET(added, m_desk.actions().addContact(file.ticket, draft, text, urges));
    result.contact = contactIn(added, draft.contact);
    result.step = changesIn(added);
    result.card.draft.fields = draft.fields;
    result.card.draft.contact = result.contact;
    result.card.callers = planned.callers;
    return joined({number, added, changedContact(planned, contact), usedPaper(planned, file.id())});
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
