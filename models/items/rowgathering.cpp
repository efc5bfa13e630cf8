// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/rowgathering.h"

#include "domain/records.h"
#include "domain/whendone.h"

#include <QTimer>

namespace Seatdesk {

RowGathering::RowGathering(Done done, int expected, QObject* context)
    : QObject(context), m_done(std::move(done)), m_expected(expected)
{}

void RowGathering::start(Records& records, const QList<Query>& lists,
                         const QList<std::pair<QString, RecordId>>& singles, QObject* context, Done done)
{
    const auto expected = static_cast<int>(lists.size() + singles.size());
    auto* self = new RowGathering(std::move(done), expected, context);
    for (const Query& query : lists)
        whenDone(records.list(query), self, [self](const Result<QList<Row>>& rows) { self->take(rows); });
    for (const auto& [record, id] : singles) {
        whenDone(records.get(record, id), self, [self](const Result<Row>& row) {
            if (row)
                self->take(QList<Row>{*row});
            else if (row.error().kind == Error::Kind::NotFound)
                self->take(QList<Row>{});
            else
                self->take(tl::unexpected(row.error()));
        });
    }
    if (expected == 0) {
        self->m_expected = 1;
        QTimer::singleShot(0, self, [self] { self->take(QList<Row>{}); });
    }
}

void RowGathering::take(const Result<QList<Row>>& rows)
{
    if (rows)
        m_rows += *rows;
    else if (!m_error)
        m_error = rows.error();
    if (--m_expected > 0)
        return;
    deleteLater();
    if (m_error)
        m_done(tl::unexpected(*m_error));
    else
        m_done(m_rows);
}

}  // namespace Seatdesk
