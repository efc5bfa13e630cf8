// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Replica that tells the search index which rows to read again.
#include "domain/try.h"
#include "store/connection.h"
#include "store/replica.h"
#include "store/sql.h"
#include "store/statement.h"
#include "store/transaction.h"

namespace Seatdesk {

/// The records whose words people search.
bool Replica::isIndexed(const QString& record)
{
    static const QStringList records{QStringLiteral("article"),  QStringLiteral("ticket"),
                                     QStringLiteral("phrase"),   QStringLiteral("directory"),
                                     QStringLiteral("customer"), QStringLiteral("question")};
    return records.contains(record);
}

Result<void> Replica::queueForIndex(const QString& record, RecordId id)
{
    if (!isIndexed(record))
        return {};
    SEATDESK_TRY_LET(put, m_connection->prepare(sqlText(Sql::IndexQueuePut)));
    return put.bind(record).bind(id).run();
}

Result<QList<Replica::IndexJob>> Replica::indexJobs(int limit)
{
    QList<IndexJob> jobs;
    {
        SEATDESK_TRY_LET(select, m_connection->prepare(sqlText(Sql::IndexQueueGet)));
        select.bind(limit);
        for (;;) {
            SEATDESK_TRY_LET(found, select.next());
            if (!found)
                break;
            jobs.append({select.integer(0), select.text(1), select.id<RecordId>(2), std::nullopt});
        }
    }
    for (IndexJob& job : jobs) {
        SEATDESK_TRY_LET(row, find(job.record, job.id));
        if (row && !row->deleted)
            job.row = *row;
    }
    return jobs;
}

Result<void> Replica::dropIndexJobs(qint64 upTo)
{
    SEATDESK_TRY_LET(drop, m_connection->prepare(sqlText(Sql::IndexQueueDrop)));
    return drop.bind(upTo).run();
}

Result<void> Replica::queueAllForIndex()
{
    SEATDESK_TRY_LET(transaction, Transaction::begin(*m_connection));
    SEATDESK_TRY(m_connection->execute(QStringLiteral("delete from index_queue")));
    for (const RecordTable& table : m_tables.all()) {
        if (isIndexed(table.rule().name))
            SEATDESK_TRY(m_connection->execute(
                QStringLiteral("insert into index_queue (record, row_id) select '%1', id from %2 where deleted = 0")
                    .arg(table.rule().name, table.quotedName())));
    }
    return transaction.commit();
}

}  // namespace Seatdesk
