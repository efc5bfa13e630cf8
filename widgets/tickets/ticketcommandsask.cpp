// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customeraccess.h"
#include "domain/quote.h"
#include "domain/records.h"
#include "domain/relation.h"
#include "domain/settings.h"
#include "domain/timelineentry.h"
#include "domain/whendone.h"
#include "widgets/tickets/actionwords.h"
#include "widgets/tickets/askdialog.h"
#include "widgets/tickets/bulkdialog.h"
#include "widgets/tickets/detailpane.h"
#include "widgets/tickets/factsblock.h"
#include "widgets/tickets/ticketcommands.h"
#include "widgets/tickets/ticketspage.h"
#include "widgets/words/ticketwords.h"
#include "widgets/workplace.h"

#include <algorithm>

namespace Seatdesk {

void TicketCommands::reveal()
{
    const auto& file = m_page.detail().file();
    const RecordId contact = file ? file->ticket.ticket.customerContact() : RecordId();
    if (contact.isNull())
        return refuse(tr("No number of this customer is on record."));
    askReveal(contact);
}

void TicketCommands::askReveal(RecordId contact)
{
    AskSpec spec;
    spec.title = tr("Show the customer's number");
    spec.intro = tr("Who looked, when and why is recorded. The number is shown for half a minute.");
    spec.submit = tr("Show");
    spec.fields = {{QStringLiteral("reason"), tr("What it is needed for"), AskField::Kind::Line, true}};
    const auto submit = [this, contact](const QJsonObject& answers, const auto& done) {
        const auto asked = m_place.customers.reveal(contact, answers.value(u"reason").toString());
        whenDone(asked, this, [this, contact, done](const Result<QString>& number) {
            if (!number)
                return done(ActionWords::failure(tr("Showing the number"), number.error()));
            const auto& file = m_page.detail().file();
            if (!file || file->ticket.ticket.customerContact() != contact)
                return done(tr("Its ticket is no longer shown: open it again, then ask for the number."));
            m_page.detail().facts().reveal(*number);
            done({});
        });
    };
    (new AskDialog(spec, submit, m_theme, m_page.window()))->open();
}

void TicketCommands::startClock()
{
    AskField kind{QStringLiteral("kind"), tr("Clock"), AskField::Kind::Choice, true, keyOf(ClockKind::Order)};
    for (const ClockKind one : {ClockKind::Order, ClockKind::Shipping, ClockKind::Refund})
        kind.choices.append({keyOf(one), TicketWords::clockKind(one)});
    const QString name = tr("Start of a clock");
    const AskSpec spec{tr("Start a clock"), {}, tr("Start"), {kind}, m_place.settings.zone()};
    const RecordId ticket = m_page.detail().file()->id();
    const auto submit = [this, ticket, name](const QJsonObject& answers, const auto& done) {
        const auto clock = fromKey<ClockKind>(answers.value(u"kind").toString()).value_or(ClockKind::Order);
        const auto plan = [clock](const TicketActions& a, const TicketCase& c) { return a.startClock(c, clock); };
        m_desk.perform(ticket, name, plan, this, [this, name, done](const Result<void>& result) {
            done(result ? QString() : ActionWords::failure(name, result.error()));
            if (result)
                carriedOut(name);
        });
    };
    (new AskDialog(spec, submit, m_theme, m_page.window()))->open();
}

void TicketCommands::declareQuoted()
{
    const auto whyNot = [this] {
        const auto& file = m_page.detail().file();
        if (!file)
            return whyNotTicket();
        return file->quotes.isEmpty() ? tr("No article is quoted in this ticket.") : QString();
    };
    declare(
        QStringLiteral("tickets.quoted"), tr("Open the article quoted last"), QStringLiteral("quote"),
        [this] { openQuoted(m_page.detail().file()->quotes.constLast()); }, whyNot);
    connect(&m_page.detail(), &DetailPane::quoteAsked, this, &TicketCommands::openQuoted);
}

void TicketCommands::openQuoted(const Row& quote)
{
    m_ways.openQuoted(Quote(quote).article(), Quote(quote).version());
}

void TicketCommands::tie(const Deed& deed, RecordId other, const std::function<void(const QString&)>& done)
{
    const QString name = ActionWords::name(deed.action);
    whenDone(m_place.records.get(Ticket::kRecord, other), this, [=, this](const Result<Row>& row) {
        if (!row)
            return done(ActionWords::failure(name, row.error()));
        const auto plan = [deed, to = Ticket(*row)](const TicketActions& a, const TicketCase& c) {
            return deed.action == TicketAction::Merge ? a.merge(c, to) : a.join(c, to);
        };
        m_desk.perform(deed.ticket, name, plan, this, [this, name, done](const Result<void>& result) {
            done(result ? QString() : ActionWords::failure(name, result.error()));
            if (result)
                carriedOut(name);
        });
    });
}

void TicketCommands::bulk()
{
    auto* dialog = new BulkDialog(m_desk, m_place, m_theme, m_page.chosenTickets(), m_page.window());
    connect(dialog, &BulkDialog::carriedOut, this, &TicketCommands::carriedOut);
    dialog->open();
}

QString TicketCommands::whyNotMany() const
{
    const auto& file = m_page.detail().file();
    if (!file)
        return whyNotTicket();
    const bool any = std::any_of(file->entries.begin(), file->entries.end(), [](const Row& row) {
        const QJsonObject data = TimelineEntry(row).data().toObject();
        return data.value(RelationField::kKind).toString() == Relation::kBelongs && !data.contains(u"joined");
    });
    return any ? QString() : tr("No ticket belongs to this one.");
}

/// One wording for all that belong to the ticket: those that this person may answer, after a preview.
void TicketCommands::answerMany()
{
    Query ties;
    ties.record = Relation::kRecord;
    ties.where = {{RelationField::kOther, Condition::Test::Equal, m_page.detail().file()->id().toString(), {}},
                  {RelationField::kKind, Condition::Test::Equal, QString(Relation::kBelongs), {}},
                  {RelationField::kEndedAt, Condition::Test::Empty, {}, {}}};
    whenDone(m_place.records.list(ties), this, [this](const Result<QList<Row>>& rows) {
        QList<RecordId> tickets;
        for (const Row& row : rows.value_or(QList<Row>()))
            tickets.append(RecordId(Relation(row).ticket()));
        if (tickets.isEmpty())
            return refuse(rows ? tr("No ticket belongs to this one.")
                               : ActionWords::failure(ActionWords::name(TicketAction::Done), rows.error()));
        auto* dialog = new BulkDialog(m_desk, m_place, m_theme, tickets, m_page.window());
        dialog->answer();
        connect(dialog, &BulkDialog::carriedOut, this, &TicketCommands::carriedOut);
        dialog->open();
    });
}

}  // namespace Seatdesk
