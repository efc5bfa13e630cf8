// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/liverows.h"

#include "domain/whendone.h"

#include <algorithm>

namespace Seatdesk {

LiveRows::LiveRows(Records& records, QObject* parent) : QObject(parent), m_records(records)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &LiveRows::refresh);
    connect(&records.feed(), &RecordFeed::reset, &m_soon, qOverload<>(&QTimer::start));
    connect(&records.feed(), &RecordFeed::changed, this, [this](const QList<RowChange>& changes) {
        const bool ours = m_query && std::any_of(changes.begin(), changes.end(), [this](const RowChange& change) {
                              return change.row.record == m_query->record;
                          });
        if (ours)
            m_soon.start();
    });
}

void LiveRows::setQuery(const Query& query)
{
    m_query = query;
    m_loaded = false;
    refresh();
}

void LiveRows::refresh()
{
    if (!m_query)
        return;
    const int number = ++m_asked;
    whenDone(m_records.list(*m_query), this, [this, number](const Result<QList<Row>>& answer) {
        if (number != m_asked)
            return;
        if (!answer) {
            Q_EMIT failed(answer.error());
            return;
        }
        m_rows = *answer;
        m_loaded = true;
        Q_EMIT changed();
    });
}

}  // namespace Seatdesk
