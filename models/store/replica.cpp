// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/replica.h"

#include "domain/baserecords.h"
#include "domain/jsontext.h"
#include "domain/try.h"
#include "store/connection.h"
#include "store/outbox.h"
#include "store/sql.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace Seatdesk {

namespace {

const QString kCursor = QStringLiteral("cursor");
const QString kFingerprint = QStringLiteral("fingerprint");

QString resourceText(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void removeDatabase(const QString& path)
{
    for (const QString& suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::remove(path + suffix);
}

/// The text of the replica's own scripts is part of what it was made by.
QString currentFingerprint(const RuleBook& rules)
{
    static_cast<void>(sqlText(Sql::StateGet));  // registers the resource
    const QString scripts = resourceText(QStringLiteral(":/store/replica/schema.sql")) +
                            resourceText(QStringLiteral(":/store/replica/indexes.sql"));
    return rules.fingerprint() + u'-' + QString::number(qHash(scripts, 0), 16);
}

}  // namespace

Replica::Replica(const QString& path, std::unique_ptr<Connection> connection, const RuleBook& rules)
    : m_connection(std::move(connection)), m_rules(rules), m_tables(rules, RecordTable::Side::Replica), m_path(path)
{}

Replica::~Replica() = default;

Result<std::unique_ptr<Replica>> Replica::open(const QString& path, const RuleBook& rules)
{
    for (const bool fresh : {false, true}) {
        if (fresh)
            removeDatabase(path);
        auto connection = Connection::open(path, Connection::Mode::Replica);
        if (!connection) {
            if (connection.error().kind == Error::Kind::Corrupt && !fresh)
                continue;
            return tl::unexpected(connection.error());
        }
        std::unique_ptr<Replica> replica(new Replica(path, std::move(*connection), rules));
        const Result<bool> usable = replica->isUsable();
        if (usable && *usable)
            return replica;
        if (fresh) {
            SEATDESK_TRY(replica->create());
            return replica;
        }
    }
    return failure(Error::Kind::Internal, QStringLiteral("replica"));
}

Result<bool> Replica::ensureSound()
{
    if (m_broken || m_connection->isMoved()) {
        SEATDESK_TRY(rebuild());
        return true;
    }
    if (std::exchange(m_checked, true))
        return false;
    const Result<bool> sound = m_connection->isSound();
    if (sound && *sound)
        return false;
    SEATDESK_TRY(rebuild());
    return true;
}

Result<void> Replica::rebuild()
{
    m_broken = true;
    // Closed first: a connection takes the log of its file's name with it when it goes.
    SEATDESK_TRY_LET(nothing, Connection::open(QStringLiteral(":memory:"), Connection::Mode::ReadOnly));
    m_connection = std::move(nothing);
    removeDatabase(m_path);
    SEATDESK_TRY_LET(connection, Connection::open(m_path, Connection::Mode::Replica));
    m_connection = std::move(connection);
    SEATDESK_TRY(create());
    m_broken = false;
    return {};
}

Result<bool> Replica::isUsable()
{
    const Result<QString> made = state(kFingerprint);
    return made && *made == currentFingerprint(m_rules);
}

Result<void> Replica::create()
{
    SEATDESK_TRY_LET(transaction, Transaction::begin(*m_connection));
    SEATDESK_TRY(m_connection->execute(resourceText(QStringLiteral(":/store/replica/schema.sql"))));
    for (const RecordTable& table : m_tables.all())
        SEATDESK_TRY(m_connection->execute(table.createSql()));
    SEATDESK_TRY(m_connection->execute(resourceText(QStringLiteral(":/store/replica/indexes.sql"))));
    SEATDESK_TRY(setState(kFingerprint, currentFingerprint(m_rules)));
    return transaction.commit();
}

Result<QString> Replica::state(const QString& key)
{
    SEATDESK_TRY_LET(select, m_connection->prepare(sqlText(Sql::StateGet)));
    select.bind(key);
    SEATDESK_TRY_LET(found, select.next());
    return found ? select.text(0) : QString();
}

Result<void> Replica::setState(const QString& key, const QString& value)
{
    SEATDESK_TRY_LET(put, m_connection->prepare(sqlText(Sql::StateSet)));
    return put.bind(key).bind(value).run();
}

Result<QString> Replica::cursor()
{
    return state(kCursor);
}

Result<std::optional<Row>> Replica::find(const QString& record, RecordId id)
{
    const RecordTable* table = m_tables.find(record);
    if (!table)
        return std::nullopt;
    return table->find(*m_connection, id);
}

Result<void> Replica::drop(const QString& record, RecordId id, QList<RowChange>& changes)
{
    SEATDESK_TRY_LET(row, find(record, id));
    if (!row)
        return {};
    SEATDESK_TRY(m_tables.find(record)->remove(*m_connection, id));
    changes.append({*row, true});
    return queueForIndex(record, id);
}

Result<void> Replica::show(const Row& row, QList<RowChange>& changes)
{
    const RecordTable* table = m_tables.find(row.record);
    SEATDESK_TRY(table->put(*m_connection, row, static_cast<qint64>(row.sync)));
    changes.append({row, row.deleted});
    return queueForIndex(row.record, row.id);
}

Result<void> Replica::applyRows(const QList<Row>& rows, QList<RowChange>& changes)
{
    for (const Row& row : rows) {
        if (!m_tables.find(row.record))
            continue;
        bool pending = false;
        SEATDESK_TRY(pendingBase(row.record, row.id, pending));
        Row taken = row;
        if (!pending) {
            SEATDESK_TRY_LET(current, find(row.record, row.id));
            if (current && current->revision >= row.revision)
                continue;
            taken.key = current ? current->key : 0;
        }
        SEATDESK_TRY(putBase(taken, pending, changes));
    }
    return {};
}

Result<void> Replica::applyGone(const QList<std::pair<QString, RecordId>>& gone, QList<RowChange>& changes)
{
    for (const auto& [record, id] : gone) {
        SEATDESK_TRY(drop(record, id, changes));
        // What waits for the row finds nothing to be laid over.
        SEATDESK_TRY_LET(forget, m_connection->prepare(sqlText(Sql::PendingBaseEmpty)));
        SEATDESK_TRY(forget.bind(record).bind(id).run());
    }
    return {};
}

Result<QList<RowChange>> Replica::apply(const QList<Row>& rows, const QList<std::pair<QString, RecordId>>& gone,
                                        const QString& cursor, const QList<PushResult>& settled, Outbox& outbox)
{
    QList<RowChange> changes;
    SEATDESK_TRY_LET(transaction, Transaction::begin(*m_connection));
    SEATDESK_TRY(applyRows(rows, changes));
    // The row as this seat has it still names the scope that it left: the authority knows better. What comes with the
    // same page is seen through another scope.
    auto left = gone;
    left.removeIf([&](const auto& one) {
        return std::any_of(rows.begin(), rows.end(), [&](const Row& row) { return row.id == one.second; });
    });
    SEATDESK_TRY(applyGone(left, changes));
    if (!settled.isEmpty() || !rows.isEmpty())
        SEATDESK_TRY(layWaiting(settled, outbox, changes));
    for (const PushResult& result : settled)
        SEATDESK_TRY(dropDerived(result.operation, changes));
    if (!cursor.isNull())
        SEATDESK_TRY(setState(kCursor, cursor));
    SEATDESK_TRY(transaction.commit());
    return changes;
}

Result<QList<Row>> Replica::all(const QString& record)
{
    SEATDESK_TRY_LET(table, m_tables.table(record));
    SEATDESK_TRY_LET(
        select, m_connection->prepare(
                    QStringLiteral("select %1 from %2 where deleted = 0").arg(table->columns(), table->quotedName())));
    return table->readRows(select);
}

Result<QList<Row>> Replica::referring(const QString& record, const QString& field, RecordId id)
{
    SEATDESK_TRY_LET(table, m_tables.table(record));
    if (!table->rule().field(field))
        return failure(Error::Kind::Invalid, QStringLiteral("field ") + field);
    SEATDESK_TRY_LET(select, m_connection->prepare(QStringLiteral("select %1 from %2 where \"%3\" = ? and deleted = 0")
                                                       .arg(table->columns(), table->quotedName(), field)));
    select.bind(id);
    return table->readRows(select);
}

Result<void> Replica::clear()
{
    SEATDESK_TRY(holdContacts({}));
    SEATDESK_TRY_LET(transaction, Transaction::begin(*m_connection));
    for (const RecordTable& table : m_tables.all()) {
        // Any row that comes is newer.
        const QString forget = baseRecords().contains(table.rule().name) ? QStringLiteral("update %1 set rev = 0")
                                                                         : QStringLiteral("delete from %1");
        SEATDESK_TRY(m_connection->execute(forget.arg(table.quotedName())));
    }
    SEATDESK_TRY(m_connection->execute(QStringLiteral("delete from pending_base; delete from index_queue")));
    SEATDESK_TRY(setState(kCursor, QString()));
    SEATDESK_TRY(forgetScopes());
    return transaction.commit();
}

Result<QList<RowChange>> Replica::endFilling()
{
    QList<RowChange> changes;
    SEATDESK_TRY_LET(transaction, Transaction::begin(*m_connection));
    for (const QString& record : baseRecords()) {
        const RecordTable* table = m_tables.find(record);
        SEATDESK_TRY_LET(
            select, m_connection->prepare(
                        QStringLiteral("select %1 from %2 where rev = 0").arg(table->columns(), table->quotedName())));
        SEATDESK_TRY_LET(rows, table->readRows(select));
        for (const Row& row : std::as_const(rows)) {
            // One that was made here and waits has no revision either.
            bool pending = false;
            SEATDESK_TRY(pendingBase(record, row.id, pending));
            if (!pending)
                SEATDESK_TRY(drop(record, row.id, changes));
        }
    }
    SEATDESK_TRY(transaction.commit());
    return changes;
}

Result<QList<RowChange>> Replica::clearAttention(const QString& record, RecordId id)
{
    QList<RowChange> changes;
    SEATDESK_TRY_LET(row, find(record, id));
    if (!row || row->sync != SyncState::Attention)
        return changes;
    row->sync = SyncState::Synced;
    SEATDESK_TRY(show(*row, changes));
    return changes;
}

Result<QList<RowChange>> Replica::markAttention(const QString& record, RecordId id)
{
    QList<RowChange> changes;
    // Records that no seat keeps (numbers of customers) carry no mark.
    if (!m_tables.find(record))
        return changes;
    SEATDESK_TRY_LET(row, find(record, id));
    if (!row)
        return changes;
    row->sync = SyncState::Attention;
    SEATDESK_TRY(show(*row, changes));
    return changes;
}

}  // namespace Seatdesk
