// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/authorityimport.h"

#include "domain/try.h"
#include "host/authorityrows.h"
#include "store/connection.h"
#include "store/transaction.h"

namespace Seatdesk {

namespace {

const QString kBatch = QStringLiteral("import_batch");

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
        .administer([this, rows](AuthorityStore& store) {
            // The department's zone; its setting may come with a server, the default holds without one.
            return putNewRows(store, rows, QTimeZone("Asia/Shanghai"), m_host.time().now());
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
