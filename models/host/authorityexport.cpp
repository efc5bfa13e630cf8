// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/authorityexport.h"

#include "domain/try.h"
#include "host/authorityrows.h"

namespace Seatdesk {

Result<AuthorityExport> AuthorityExport::begin(SeatHost& host, const QString& record, const QString& reason, StaffId by)
{
    if (reason.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, QStringLiteral("reason"));
    SEATDESK_TRY(host.administer([&host, record, reason, by](AuthorityStore& store) -> Result<void> {
                         SEATDESK_TRY_LET(scopes, store.scopes());
                         Row entry;
                         entry.record = QStringLiteral("access_log");
                         entry.id = newId<RecordId>();
                         entry.scope = scopes->pool(QStringLiteral("log"));
                         entry.fields = {{QStringLiteral("at"), toMicros(host.time().now())},
                                         {QStringLiteral("what"), QStringLiteral("export")},
                                         {QStringLiteral("record"), record},
                                         {QStringLiteral("reason"), reason}};
                         if (!by.isNull())
                             entry.fields.insert(QStringLiteral("by"), by.toString());
                         return putNewRows(store, {entry}, QTimeZone::utc(), host.time().now());
                     })
                     .result());
    return AuthorityExport(host);
}

Result<QList<Row>> AuthorityExport::batches(const QString& record)
{
    SEATDESK_TRY_LET(all, existing(QStringLiteral("import_batch")));
    QList<Row> batches;
    for (const Row& row : all) {
        if (row.text(QStringLiteral("record")) == record)
            batches.append(row);
    }
    return batches;
}

Result<QList<Row>> AuthorityExport::rows(const QString& record, RecordId batch, RecordId after, int limit)
{
    return m_host.administer([=](AuthorityStore& store) { return batchRows(store, record, batch, after, limit); })
        .result();
}

Result<QList<Row>> AuthorityExport::existing(const QString& record)
{
    return m_host.administer([record](AuthorityStore& store) { return allRows(store, record); }).result();
}

Result<QHash<RecordId, QString>> AuthorityExport::contactValues(const QList<RecordId>& contacts)
{
    return m_host
        .administer([contacts](AuthorityStore& store) -> Result<QHash<RecordId, QString>> {
            QHash<RecordId, QString> values;
            for (const RecordId& id : contacts) {
                SEATDESK_TRY_LET(row, store.find(QStringLiteral("customer_contact"), id));
                if (row)
                    values.insert(id, row->text(QStringLiteral("value")));
            }
            return values;
        })
        .result();
}

}  // namespace Seatdesk
