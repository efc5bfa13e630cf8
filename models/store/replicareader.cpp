// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/replicareader.h"

#include "domain/try.h"
#include "store/connection.h"
#include "store/queryplan.h"
#include "store/statement.h"

namespace Seatdesk {

namespace {

constexpr qsizetype kFewIds = 1000;

}  // namespace

ReplicaReader::ReplicaReader(std::unique_ptr<Connection> connection, const RuleBook& rules)
    : m_connection(std::move(connection)), m_tables(rules, RecordTable::Side::Replica)
{}

ReplicaReader::~ReplicaReader() = default;

Result<std::unique_ptr<ReplicaReader>> ReplicaReader::open(const QString& path, const RuleBook& rules)
{
    SEATDESK_TRY_LET(connection, Connection::open(path, Connection::Mode::ReadOnly));
    return std::unique_ptr<ReplicaReader>(new ReplicaReader(std::move(connection), rules));
}

Result<Row> ReplicaReader::get(const QString& record, RecordId id)
{
    SEATDESK_TRY_LET(table, m_tables.table(record));
    SEATDESK_TRY_LET(row, table->find(*m_connection, id));
    if (!row || row->deleted)
        return failure(Error::Kind::NotFound, record);
    return *row;
}

Result<QList<Row>> ReplicaReader::list(const Query& query, const QList<RecordId>* ids)
{
    SEATDESK_TRY_LET(table, m_tables.table(query.record));
    SEATDESK_TRY_LET(plan, QueryPlan::make(*table, query, ids));
    SEATDESK_TRY_LET(select, plan.select(*m_connection, table->columns(query.fields)));
    QList<Row> rows;
    const RecordTable::Fields fields = table->chosen(query.fields);
    for (;;) {
        SEATDESK_TRY_LET(found, select.next());
        if (!found)
            return rows;
        rows.append(table->readRow(select, fields));
    }
}

Result<QList<qint64>> ReplicaReader::keys(const Query& query, const QList<RecordId>* ids)
{
    if (ids && ids->size() > kFewIds)
        return keysAmong(query, {ids->begin(), ids->end()});
    SEATDESK_TRY_LET(table, m_tables.table(query.record));
    SEATDESK_TRY_LET(plan, QueryPlan::make(*table, query, ids));
    SEATDESK_TRY_LET(select, plan.select(*m_connection, QStringLiteral("local_key")));
    QList<qint64> keys;
    for (;;) {
        SEATDESK_TRY_LET(found, select.next());
        if (!found)
            return keys;
        keys.append(select.integer(0));
    }
}

/// Many ids are not looked up one by one: the rows are gone through in their order, by their index.
Result<QList<qint64>> ReplicaReader::keysAmong(const Query& query, const QSet<RecordId>& ids)
{
    Query all = query;
    all.limit = 0;
    SEATDESK_TRY_LET(table, m_tables.table(query.record));
    SEATDESK_TRY_LET(plan, QueryPlan::make(*table, all));
    SEATDESK_TRY_LET(select, plan.select(*m_connection, QStringLiteral("local_key, id")));
    QList<qint64> keys;
    int toSkip = query.limit > 0 ? query.offset : 0;
    while (query.limit == 0 || keys.size() < query.limit) {
        SEATDESK_TRY_LET(found, select.next());
        if (!found)
            break;
        if (ids.contains(select.id<RecordId>(1)) && toSkip-- <= 0)
            keys.append(select.integer(0));
    }
    return keys;
}

Result<QList<Row>> ReplicaReader::rows(const QString& record, const QList<qint64>& keys, const QStringList& fields)
{
    SEATDESK_TRY_LET(table, m_tables.table(record));
    SEATDESK_TRY_LET(select,
                     m_connection->prepare(QStringLiteral("select %1 from %2 where local_key = ? and deleted = 0")
                                               .arg(table->columns(fields), table->quotedName())));
    const RecordTable::Fields chosen = table->chosen(fields);
    QList<Row> rows;
    rows.reserve(keys.size());
    for (const qint64 key : keys) {
        select.reset();
        select.bind(key);
        SEATDESK_TRY_LET(found, select.next());
        if (found)
            rows.append(table->readRow(select, chosen));
    }
    return rows;
}

Result<qint64> ReplicaReader::count(const Query& query)
{
    SEATDESK_TRY_LET(table, m_tables.table(query.record));
    SEATDESK_TRY_LET(plan, QueryPlan::make(*table, query));
    SEATDESK_TRY_LET(select, plan.select(*m_connection, QStringLiteral("count(*)"), false));
    SEATDESK_TRY(select.next());
    return select.integer(0);
}

}  // namespace Seatdesk
