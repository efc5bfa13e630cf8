// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/memorystore.h"

namespace Seatdesk {

Result<QSet<QString>> MemoryStore::existingKeys(const QString& record, const QStringList& keys)
{
    QSet<QString> found;
    for (const QString& key : keys) {
        if (m_keys.value(record).contains(key))
            found.insert(key);
    }
    return found;
}

Result<RecordId> MemoryStore::begin(const Row& batch)
{
    for (const Row& earlier : all(batch.record)) {
        if (isSameBatch(earlier, batch))
            return earlier.id;
    }
    insert(batch);
    return batch.id;
}

Result<void> MemoryStore::take(const QList<Row>& rows)
{
    if (++takes == failingTake)
        return failure(Error::Kind::Full, QStringLiteral("disk full"));
    for (const Row& row : rows)
        insert(row);
    return {};
}

Result<void> MemoryStore::finish(const ImportReport& report)
{
    ++finished;
    m_rows[report.batch].fields.insert(QStringLiteral("taken"), report.taken);
    return {};
}

Result<QList<Row>> MemoryStore::batches(const QString& record)
{
    QList<Row> found;
    for (const Row& row : all(QStringLiteral("import_batch"))) {
        if (row.text(QStringLiteral("record")) == record)
            found.append(row);
    }
    return found;
}

Result<QList<Row>> MemoryStore::rows(const QString& record, RecordId batch, RecordId after, int limit)
{
    QList<Row> found;
    for (auto row = m_rows.upper_bound(after); row != m_rows.end() && found.size() < limit; ++row) {
        if (row->second.record == record && row->second.reference(QStringLiteral("import_batch")) == batch)
            found.append(row->second);
    }
    return found;
}

Result<QHash<RecordId, QString>> MemoryStore::contactValues(const QList<RecordId>& contacts)
{
    QHash<RecordId, QString> values;
    for (const RecordId contact : contacts)
        values.insert(contact, m_rows[contact].text(QStringLiteral("value")));
    return values;
}

QList<Row> MemoryStore::all(const QString& record) const
{
    QList<Row> found;
    for (const auto& [id, row] : m_rows) {
        if (row.record == record)
            found.append(row);
    }
    return found;
}

void MemoryStore::insert(const Row& row)
{
    m_rows[row.id] = row;
    m_keys[row.record].insert(row.text(QStringLiteral("import_key")));
}

}  // namespace Seatdesk
