// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ticketprint.h"

#include "app/window/accesslog.h"
#include "app/window/ticketprintout.h"
#include "domain/category.h"
#include "domain/records.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/whendone.h"
#include "exchange/formprinter.h"

#include <QPagedPaintDevice>
#include <QtConcurrentRun>

#include <utility>

namespace Seatdesk {

TicketPrint::TicketPrint(const Workplace& place, Order order, QObject* parent)
    : QObject(parent),
      m_place(place),
      m_order(std::move(order)),
      m_desk(place.records, place.session, place.settings, place.calendar, place.seat)
{}

void TicketPrint::start()
{
    m_desk.load(RecordId(m_order.ticket), this, [this](const Result<TicketFile>& file) {
        if (!file) {
            Q_EMIT failed(file.error());
            return;
        }
        Query categories;
        categories.record = Category::kRecord;
        whenDone(m_place.records.list(categories), this, [this, loaded = *file](const Result<QList<Row>>& rows) {
            if (rows)
                log(loaded, *rows);
            else
                Q_EMIT failed(rows.error());
        });
    });
}

/// From here on it is on record that the ticket was printed, whether or not the file could be written in the end.
void TicketPrint::log(const TicketFile& file, const QList<Row>& categories)
{
    const Group entry = accessLogged(m_place, {QStringLiteral("print"), RecordId(m_order.ticket), m_order.reason, 1});
    whenDone(m_place.records.submit(entry), this, [this, file, categories](const Result<void>& logged) {
        if (logged)
            write(file, categories);
        else
            Q_EMIT failed(logged.error());
    });
}

void TicketPrint::write(const TicketFile& file, const QList<Row>& categories)
{
    const Session& session = m_place.session;
    const TicketPrintout printout(
        file, TicketNames(session.scopes(), categories),
        {session.nameOf(ScopeId(session.person())), m_place.time.now(), m_order.reason, m_place.settings.zone()});
    const FormContent content = printout.content(m_order.form, session.nameOf(session.scopes().department()));
    // A printer belongs to the thread of the dialog it was chosen in; one or two pages are painted at once.
    if (m_order.paper)
        return told(printForm(content, *m_order.paper));
    whenDone(QtConcurrent::run([content, path = m_order.path] { return writeFormPdf(content, path); }), this,
             [this](const Result<int>& pages) { told(pages); });
}

void TicketPrint::told(const Result<int>& pages)
{
    if (pages)
        Q_EMIT printed(*pages);
    else
        Q_EMIT failed(pages.error());
}

}  // namespace Seatdesk
