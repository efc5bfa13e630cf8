// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/viewexport.h"

#include "app/window/accesslog.h"
#include "domain/category.h"
#include "domain/records.h"
#include "domain/session.h"
#include "domain/settings.h"
#include "domain/ticket.h"
#include "domain/try.h"
#include "domain/whendone.h"
#include "exchange/progress.h"
#include "exchange/tablewriter.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <chrono>
#include <utility>

namespace Seatdesk {

ViewExport::ViewExport(const Workplace& place, Order order, QObject* parent)
    : QObject(parent), m_place(place), m_order(std::move(order))
{
    m_ticks.setInterval(std::chrono::milliseconds(200));
}

ViewExport::~ViewExport()
{
    cancel();
}

void ViewExport::start()
{
    Query categories;
    categories.record = Category::kRecord;
    whenDone(m_place.records.list(categories), this, [this](const Result<QList<Row>>& rows) {
        if (!rows)
            return fail(rows.error());
        m_names = TicketNames(m_place.session.scopes(), *rows);
        list();
    });
}

void ViewExport::cancel()
{
    m_work->cancelled = true;
    m_ticks.stop();
}

void ViewExport::list()
{
    Query query = resolved(m_order.query, m_place.session.person().toString(), toMicros(m_place.time.now()),
                           m_place.settings.zone());
    query.record = Ticket::kRecord;
    query.fields.clear();
    query.offset = 0;
    query.limit = m_order.mostRows + 1;
    whenDone(m_place.records.list(query), this, [this](const Result<QList<Row>>& rows) {
        if (m_work->cancelled)
            return;
        if (!rows)
            return fail(rows.error());
        m_cut = rows->size() > m_order.mostRows;
        log(rows->first(std::min<qsizetype>(rows->size(), m_order.mostRows)));
    });
}

/// From here on it is on record that the tickets were taken out, whether or not the file could be written in the end.
void ViewExport::log(const QList<Row>& tickets)
{
    const Group entry = accessLogged(m_place, {QStringLiteral("export"), RecordId(), m_order.reason, tickets.size()});
    whenDone(m_place.records.submit(entry), this, [this, tickets](const Result<void>& logged) {
        if (m_work->cancelled)
            return;
        if (!logged)
            return fail(logged.error());
        write(tickets);
    });
}

void ViewExport::write(const QList<Row>& tickets)
{
    connect(&m_ticks, &QTimer::timeout, this,
            [this, total = tickets.size()] { Q_EMIT progressed(m_work->written, total); });
    m_ticks.start();
    const auto work = [path = m_order.path, sheet = TicketSheet(m_names, m_place.settings.zone()), tickets,
                       state = m_work] { return writeTable(path, sheet, tickets, *state); };
    whenDone(QtConcurrent::run(work), this, [this](const Result<qsizetype>& rows) {
        m_ticks.stop();
        if (m_work->cancelled)
            return;
        if (!rows)
            return fail(rows.error());
        Q_EMIT wrote(*rows, m_cut);
    });
}

void ViewExport::fail(const Error& error)
{
    if (!m_work->cancelled)
        Q_EMIT failed(error);
}

Result<qsizetype> ViewExport::writeTable(const QString& path, const TicketSheet& sheet, const QList<Row>& tickets,
                                         Work& work)
{
    const std::unique_ptr<TableWriter> writer = tableWriterFor(path, {}, Readers::People);
    SEATDESK_TRY(writer->begin(TicketSheet::header()));
    for (const Row& ticket : tickets) {
        if (work.cancelled)
            return tl::unexpected(cancelledError());
        SEATDESK_TRY(writer->writeTexts(sheet.cells(ticket)));
        ++work.written;
    }
    SEATDESK_TRY(writer->finish());
    return tickets.size();
}

}  // namespace Seatdesk
