// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/viewexport.h"

#include "app/window/accesslog.h"
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
    Query query = resolved(m_order.query, m_place.session.person().toString(), toMicros(m_place.time.now()),
                           m_place.settings.zone());
    if (query.record.isEmpty())
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
        const QList<Row> taken = rows->first(std::min<qsizetype>(rows->size(), m_order.mostRows));
        m_order.sheet(m_place, taken, this, [this, taken](const Result<RowSheet>& sheet) {
            if (!sheet)
                return fail(sheet.error());
            log(taken, *sheet);
        });
    });
}

void ViewExport::cancel()
{
    m_work->cancelled = true;
    m_ticks.stop();
}

/// From here on it is on record that the rows were taken out, whether or not the file could be written in the end.
void ViewExport::log(const QList<Row>& rows, const RowSheet& sheet)
{
    if (m_work->cancelled)
        return;
    LoggedAccess access{QStringLiteral("export"), RecordId(), m_order.reason, rows.size()};
    if (!m_order.query.record.isEmpty())
        access.record = m_order.query.record;
    whenDone(m_place.records.submit(accessLogged(m_place, access)), this,
             [this, rows, sheet](const Result<void>& logged) {
                 if (m_work->cancelled)
                     return;
                 if (!logged)
                     return fail(logged.error());
                 write(rows, sheet);
             });
}

void ViewExport::write(const QList<Row>& rows, const RowSheet& sheet)
{
    connect(&m_ticks, &QTimer::timeout, this,
            [this, total = rows.size()] { Q_EMIT progressed(m_work->written, total); });
    m_ticks.start();
    const auto work = [path = m_order.path, sheet, rows, state = m_work] {
        return writeTable(path, sheet, rows, *state);
    };
    whenDone(QtConcurrent::run(work), this, [this](const Result<qsizetype>& written) {
        m_ticks.stop();
        if (m_work->cancelled)
            return;
        if (!written)
            return fail(written.error());
        Q_EMIT wrote(*written, m_cut);
    });
}

void ViewExport::fail(const Error& error)
{
    if (!m_work->cancelled)
        Q_EMIT failed(error);
}

Result<qsizetype> ViewExport::writeTable(const QString& path, const RowSheet& sheet, const QList<Row>& rows, Work& work)
{
    const std::unique_ptr<TableWriter> writer = tableWriterFor(path, {}, Readers::People);
    SEATDESK_TRY(writer->begin(sheet.header));
    for (const Row& row : rows) {
        if (work.cancelled)
            return tl::unexpected(cancelledError());
        SEATDESK_TRY(writer->writeTexts(sheet.cells(row)));
        ++work.written;
    }
    SEATDESK_TRY(writer->finish());
    return rows.size();
}

}  // namespace Seatdesk
