// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"
#include "domain/result.h"
#include "domain/row.h"
#include "store/recordtable.h"

#include <QList>
#include <QSet>

#include <memory>

namespace Seatdesk {

class Connection;

/// Reads replica.db beside its writer, through a read-only connection of its own. One thread.
class ReplicaReader
{
public:
    static Result<std::unique_ptr<ReplicaReader>> open(const QString& path, const RuleBook& rules);
    ~ReplicaReader();

    Result<Row> get(const QString& record, RecordId id);
    /// `ids`: when given, only these rows, as a full-text filter found them.
    Result<QList<Row>> list(const Query& query, const QList<RecordId>* ids);
    Result<QList<qint64>> keys(const Query& query, const QList<RecordId>* ids);
    Result<QList<Row>> rows(const QString& record, const QList<qint64>& keys, const QStringList& fields);
    Result<qint64> count(const Query& query);

private:
    ReplicaReader(std::unique_ptr<Connection> connection, const RuleBook& rules);
    Result<QList<qint64>> keysAmong(const Query& query, const QSet<RecordId>& ids);

    std::unique_ptr<Connection> m_connection;
    RecordTables m_tables;
};

}  // namespace Seatdesk
