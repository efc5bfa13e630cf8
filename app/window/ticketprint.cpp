// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ticketprint.h"

#include "app/window/ticketprintout.h"
#include "domain/category.h"
#include "domain/records.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/whendone.h"

#include <utility>

namespace Seatdesk {

TicketPrint::TicketPrint(const Workplace& place, TicketId ticket, FormKind form, Paper paper, QObject* parent)
    : PrintJob(place, std::move(paper), parent),
      m_ticket(ticket),
      m_form(form),
      m_desk(place.records, place.session, place.settings, place.calendar, place.seat)
{}

void TicketPrint::start()
{
    m_desk.load(RecordId(m_ticket), this, [this](const Result<TicketFile>& file) {
        if (!file) {
            Q_EMIT failed(file.error());
            return;
        }
        Query categories;
        categories.record = Category::kRecord;
        whenDone(place().records.list(categories), this, [this, loaded = *file](const Result<QList<Row>>& rows) {
            if (rows)
                take(loaded, *rows);
            else
                Q_EMIT failed(rows.error());
        });
    });
}

void TicketPrint::take(const TicketFile& file, const QList<Row>& categories)
{
    const Session& session = place().session;
    const TicketPrintout printout(
        file, TicketNames(session.scopes(), categories),
        {session.nameOf(ScopeId(session.person())), place().time.now(), paper().reason, place().settings.zone()});
    FormContent content = printout.content(m_form, session.nameOf(session.scopes().department()));
    print({QStringLiteral("print"), RecordId(m_ticket), paper().reason, 1},
          [content = std::move(content)] { return content; });
}

}  // namespace Seatdesk
