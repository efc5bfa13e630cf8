// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customeraccess.h"
#include "domain/quote.h"
#include "domain/settings.h"
#include "domain/whendone.h"
#include "widgets/tickets/actionwords.h"
#include "widgets/tickets/askdialog.h"
#include "widgets/tickets/detailpane.h"
#include "widgets/tickets/factsblock.h"
#include "widgets/tickets/ticketcommands.h"
#include "widgets/tickets/ticketspage.h"
#include "widgets/words/ticketwords.h"
#include "widgets/workplace.h"

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
        whenDone(asked, this, [this, done](const Result<QString>& number) {
            if (number)
                m_page.detail().facts().reveal(*number);
            done(number ? QString() : ActionWords::failure(tr("Showing the number"), number.error()));
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

}  // namespace Seatdesk
