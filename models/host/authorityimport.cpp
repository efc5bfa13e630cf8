// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/authorityimport.h"

#include "domain/backlogclocks.h"
#include "domain/ticket.h"
#include "domain/try.h"
#include "host/authorityrows.h"
#include "store/connection.h"
#include "store/transaction.h"

#include <algorithm>

namespace Seatdesk {

namespace {

const QString kBatch = QStringLiteral("import_batch");

/// Tickets that are open have their clocks behind them, see backlogClocks().
Result<QList<Row>> withClocks(AuthorityStore& store, const QList<Row>& rows, const Settings& settings, Instant now)
{
    if (std::none_of(rows.begin(), rows.end(), [](const Row& row) { return row.record == Ticket::kRecord; }))
        return rows;
    SEATDESK_TRY_LET(scopes, store.scopes());
    SEATDESK_TRY_LET(days, allRows(store, QStringLiteral("calendar_day")));
    WorkCalendar calendar = WorkCalendar::of(settings);
    for (const Row& day : days)
        calendar.apply(day);
    const CompletionRules rules{store.rules(), *scopes, settings, calendar};
    QList<Row> whole;
    for (Row row : rows) {
        const QList<Row> clocks = row.record == Ticket::kRecord ? backlogClocks(row, rules, now) : QList<Row>();
        whole.append(row);
        whole += clocks;
    }
    return whole;
}

}  // namespace

AuthorityImport::AuthorityImport(SeatHost& host, std::function<void(const RefusedRow&)> refusedRow)
    : m_host(host), m_refusedRow(std::move(refusedRow))
{}

Result<QList<Row>> AuthorityImport::existing(const QString& record)
{
    return m_host.administer([record](AuthorityStore& store) { return allRows(store, record); }).result();
}

Result<QSet<QString>> AuthorityImport::existingKeys(const QString& record, const QStringList& keys)
{
    return m_host.administer([=](AuthorityStore& store) { return knownImportKeys(store, record, keys); }).result();
}

Result<RecordId> AuthorityImport::begin(const Row& batch)
{
    auto begun = m_host.administer([this, batch](AuthorityStore& store) -> Result<RecordId> {
        SEATDESK_TRY_LET(earlier, allRows(store, kBatch));
        for (const Row& row : earlier) {
            if (isSameBatch(row, batch))
                return row.id;
        }
        SEATDESK_TRY(putNewRows(store, {batch}, QTimeZone::utc(), m_host.time().now()));
        return batch.id;
    });
    Result<RecordId> id = begun.result();
    m_batch = id.value_or(RecordId());
    return id;
}

Result<void> AuthorityImport::take(const QList<Row>& taken)
{
    QList<Row> rows = taken;
    for (Row& row : rows) {
        // A node that only lies on the way to one of the file's: it came with the batch, but is none of its rows.
        if (row.record == u"category" && !row.has(kBatch))
            row.fields.insert(kBatch, m_batch.toString());
    }
    return m_host
        .administer([this, rows](AuthorityStore& store) -> Result<void> {
            SEATDESK_TRY_LET(settings, departmentSettings(store));
            SEATDESK_TRY_LET(whole, withClocks(store, rows, settings, m_host.time().now()));
            return putNewRows(store, whole, settings.zone(), m_host.time().now());
        })
        .result();
}

Result<void> AuthorityImport::finish(const ImportReport& report)
{
    return m_host
        .administer([this, report](AuthorityStore& store) -> Result<void> {
            SEATDESK_TRY_LET(before, store.find(kBatch, m_batch));
            if (!before)
                return {};
            Row after = *before;
            after.fields.insert(QStringLiteral("taken"), before->integer(QStringLiteral("taken")) + report.taken);
            after.fields.insert(QStringLiteral("refused"), report.refused);
            SEATDESK_TRY_LET(transaction, store.begin());
            SEATDESK_TRY(store.put(after, &*before));
            return transaction.commit();
        })
        .result();
}

}  // namespace Seatdesk
