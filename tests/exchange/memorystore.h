// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportsource.h"
#include "exchange/importsink.h"

#include <map>

namespace Seatdesk {

/// Takes imports and gives exports, in memory. Can be told to fail at the n-th take().
class MemoryStore : public ImportSink, public ExportSource
{
public:
    Result<QList<Row>> existing(const QString& record) override { return all(record); }
    Result<QSet<QString>> existingKeys(const QString& record, const QStringList& keys) override;
    Result<RecordId> begin(const Row& batch) override;
    Result<void> take(const QList<Row>& rows) override;
    void refused(const RefusedRow& row) override { refusedRows.append(row); }
    Result<void> finish(const ImportReport& report) override;

    Result<QList<Row>> batches(const QString& record) override;
    Result<QList<Row>> rows(const QString& record, RecordId batch, RecordId after, int limit) override;
    Result<QHash<RecordId, QString>> contactValues(const QList<RecordId>& contacts) override;

    [[nodiscard]] QList<Row> all(const QString& record) const;
    Row& find(RecordId id) { return m_rows[id]; }
    void insert(const Row& row);

    QList<RefusedRow> refusedRows;
    int takes = 0;
    int failingTake = 0;
    int finished = 0;

private:
    std::map<RecordId, Row> m_rows;
    QHash<QString, QSet<QString>> m_keys;
};

}  // namespace Seatdesk
