// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/replica.h"

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

namespace Seatdesk {

namespace {

const QString kCursor = QStringLiteral("cursor");
const QString kFingerprint = QStringLiteral("fingerprint");
const QString kScopes = QStringLiteral("scopes");

QString rowText(const Row& row)
{
    return QString::fromUtf8(toJsonText(rowToJson(row)));
}

Row rowOfText(const QString& record, const QString& text)
{
    return rowFromJson(record, objectFromJsonText(text.toUtf8()).value_or(QJsonObject()));
}

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

Replica::Replica(std::unique_ptr<Connection> connection, const RuleBook& rules)
    : m_connection(std::move(connection)), m_rules(rules), m_tables(rules, RecordTable::Side::Replica)
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
        std::unique_ptr<Replica> replica(new Replica(std::move(*connection), rules));
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

Result<QList<ScopeId>> Replica::scopes()
{
    SEATDESK_TRY_LET(text, state(kScopes));
    QList<ScopeId> scopes;
    for (const QString& id : text.split(u' ', Qt::SkipEmptyParts))
        scopes.append(ScopeId::fromString(id));
    return scopes;
}

Result<std::optional<Row>> Replica::find(const QString& record, RecordId id)
{
    const RecordTable* table = m_tables.find(record);
    if (!table)
        return std::nullopt;
    return table->find(*m_connection, id);
}

Result<std::optional<QString>> Replica::pendingBase(const QString& record, RecordId id, bool& found)
{
    SEATDESK_TRY_LET(select, m_connection->prepare(sqlText(Sql::PendingBaseGet)));
    select.bind(record).bind(id);
    SEATDESK_TRY_LET(row, select.next());
    found = row;
    if (!row || select.isNull(0))
        return std::nullopt;
    return select.text(0);
}

Result<void> Replica::keepBase(const QString& record, RecordId id, OperationId derivedOf)
{
    SEATDESK_TRY_LET(current, find(record, id));
    SEATDESK_TRY_LET(put, m_connection->prepare(sqlText(Sql::PendingBasePut)));
    put.bind(record).bind(id);
    if (current)
        put.bind(rowText(*current));
    else
        put.bindNull();
    return put.bind(derivedOf).run();
}

Result<Row> Replica::lay(const Operation& operation, QList<RowChange>& changes)
{
    SEATDESK_TRY(keepBase(operation.record, operation.row, OperationId()));
    SEATDESK_TRY_LET(before, find(operation.record, operation.row));
    Row after = applied(operation, before.value_or(Row()));
    const RecordRule& rule = *m_rules.record(operation.record);
    if (!before && rule.scopeRule == ScopeRule::Parent) {
        SEATDESK_TRY_LET(parent, find(rule.parent, after.reference(rule.parent)));
        if (parent) {
            after.scope = parent->scope;
            after.alsoScope = parent->alsoScope;
        }
    }
    after.sync = SyncState::Here;
    SEATDESK_TRY(show(after, changes));
    for (Row& derived : derivedRows(operation, before ? &*before : nullptr, after)) {
        SEATDESK_TRY(keepBase(derived.record, derived.id, operation.id));
        derived.sync = SyncState::Here;
        SEATDESK_TRY(show(derived, changes));
    }
    return after;
}

Result<QList<RowChange>> Replica::overlay(const Group& group)
{
    QList<RowChange> changes;
    SEATDESK_TRY_LET(transaction, Transaction::begin(*m_connection));
    for (const Operation& operation : group) {
        // Records that no seat keeps (numbers of customers) have nothing to be laid over.
        if (m_tables.find(operation.record))
            SEATDESK_TRY(lay(operation, changes));
    }
    SEATDESK_TRY(transaction.commit());
    return changes;
}

Result<void> Replica::overlayAll(Outbox& outbox)
{
    SEATDESK_TRY_LET(rows, outbox.pendingRows());
    QList<RowChange> changes;
    SEATDESK_TRY_LET(transaction, Transaction::begin(*m_connection));
    for (const auto& [record, id] : rows) {
        if (!m_tables.find(record))
            continue;
        SEATDESK_TRY(keepBase(record, id, OperationId()));
        SEATDESK_TRY_LET(operations, outbox.pendingOf(id));
        bool found = false;
        SEATDESK_TRY_LET(base, pendingBase(record, id, found));
        if (base)
            SEATDESK_TRY(m_tables.find(record)->put(*m_connection, rowOfText(record, *base), 0));
        else
            SEATDESK_TRY(m_tables.find(record)->remove(*m_connection, id));
        for (const Operation& operation : operations)
            SEATDESK_TRY(lay(operation, changes));
    }
    return transaction.commit();
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

Result<void> Replica::dropDerived(OperationId operation, QList<RowChange>& changes)
{
    SEATDESK_TRY_LET(select, m_connection->prepare(sqlText(Sql::DerivedOf)));
    select.bind(operation);
    QList<std::pair<QString, RecordId>> derived;
    for (;;) {
        SEATDESK_TRY_LET(row, select.next());
        if (!row)
            break;
        derived.append({select.text(0), select.id<RecordId>(1)});
    }
    for (const auto& [record, id] : derived) {
        bool found = false;
        SEATDESK_TRY_LET(base, pendingBase(record, id, found));
        if (base)
            SEATDESK_TRY(putBase(rowOfText(record, *base), false, changes));
        else
            SEATDESK_TRY(drop(record, id, changes));
        SEATDESK_TRY_LET(forget, m_connection->prepare(sqlText(Sql::PendingBaseDrop)));
        SEATDESK_TRY(forget.bind(record).bind(id).run());
    }
    return {};
}

Result<void> Replica::putBase(const Row& row, bool pending, QList<RowChange>& changes)
{
    if (pending) {
        SEATDESK_TRY_LET(put, m_connection->prepare(
                                  QStringLiteral("update pending_base set base = ? where record = ? and row_id = ?")));
        return put.bind(rowText(row)).bind(row.record).bind(row.id).run();
    }
    Row shown = row;
    shown.sync = SyncState::Synced;
    return show(shown, changes);
}

Result<void> Replica::recompute(const QString& record, RecordId id, const QSet<OperationId>& settled, bool attention,
                                Outbox& outbox, QList<RowChange>& changes)
{
    SEATDESK_TRY_LET(operations, outbox.pendingOf(id));
    erase_if(operations, [&](const Operation& operation) { return settled.contains(operation.id); });
    bool found = false;
    SEATDESK_TRY_LET(base, pendingBase(record, id, found));
    if (operations.isEmpty() && !base) {
        SEATDESK_TRY(drop(record, id, changes));
    } else {
        Row row = base ? rowOfText(record, *base) : Row();
        for (const Operation& operation : operations)
            row = applied(operation, row);
        row.sync = attention ? SyncState::Attention : operations.isEmpty() ? SyncState::Synced : SyncState::Here;
        SEATDESK_TRY(show(row, changes));
    }
    if (operations.isEmpty()) {
        SEATDESK_TRY_LET(forget, m_connection->prepare(sqlText(Sql::PendingBaseDrop)));
        SEATDESK_TRY(forget.bind(record).bind(id).run());
    }
    return {};
}

Result<QList<RowChange>> Replica::apply(const QList<Row>& rows, const QList<std::pair<QString, RecordId>>& gone,
                                        const QString& cursor, const QList<PushResult>& settled, Outbox& outbox)
{
    QList<RowChange> changes;
    QSet<OperationId> settledIds;
    QSet<OperationId> refused;
    for (const PushResult& result : settled) {
        settledIds.insert(result.operation);
        if (result.status != PushResult::Status::Ok)
            refused.insert(result.operation);
    }
    SEATDESK_TRY_LET(mine, scopes());
    SEATDESK_TRY_LET(waiting, outbox.pendingRows());
    SEATDESK_TRY_LET(transaction, Transaction::begin(*m_connection));
    for (const Row& row : rows) {
        if (!m_tables.find(row.record))
            continue;
        bool pending = false;
        SEATDESK_TRY(pendingBase(row.record, row.id, pending));
        if (!pending) {
            SEATDESK_TRY_LET(current, find(row.record, row.id));
            if (current && current->revision >= row.revision)
                continue;
        }
        SEATDESK_TRY(putBase(row, pending, changes));
    }
    for (const auto& [record, id] : gone) {
        SEATDESK_TRY_LET(current, find(record, id));
        if (current && !mine.contains(current->scope) && !mine.contains(current->alsoScope))
            SEATDESK_TRY(drop(record, id, changes));
    }
    if (!settled.isEmpty() || !rows.isEmpty()) {
        for (const auto& [record, id] : waiting) {
            if (!m_tables.find(record))
                continue;
            SEATDESK_TRY_LET(operations, outbox.pendingOf(id));
            const bool attention = std::any_of(operations.begin(), operations.end(), [&](const Operation& operation) {
                return refused.contains(operation.id);
            });
            SEATDESK_TRY(recompute(record, id, settledIds, attention, outbox, changes));
        }
    }
    for (const PushResult& result : settled)
        SEATDESK_TRY(dropDerived(result.operation, changes));
    if (!cursor.isNull())
        SEATDESK_TRY(setState(kCursor, cursor));
    SEATDESK_TRY(transaction.commit());
    return changes;
}

Result<QList<RowChange>> Replica::setScopes(const QList<ScopeId>& scopes)
{
    SEATDESK_TRY_LET(before, this->scopes());
    QList<RowChange> changes;
    SEATDESK_TRY_LET(transaction, Transaction::begin(*m_connection));
    QStringList names;
    QJsonArray hex;
    for (const ScopeId& scope : scopes) {
        names.append(scope.toString());
        hex.append(QString::fromLatin1(scope.toBytes().toHex()));
    }
    const bool lost = std::any_of(before.begin(), before.end(), [&](ScopeId scope) { return !scopes.contains(scope); });
    for (const RecordTable& table : m_tables.all()) {
        if (!lost)
            break;
        const QString mine = QStringLiteral("(select unhex_id(value) from json_each(?1))");
        SEATDESK_TRY_LET(purge, m_connection->prepare(
                                    QStringLiteral("delete from %1 where sync_state = 0 and scope_id not in %2 and "
                                                   "(also_scope is null or also_scope not in %2)")
                                        .arg(table.quotedName(), mine)));
        SEATDESK_TRY(purge.bind(QString::fromUtf8(toJsonText(hex))).run());
    }
    SEATDESK_TRY(setState(kScopes, names.join(u' ')));
    SEATDESK_TRY(transaction.commit());
    return changes;
}

Result<QList<Row>> Replica::all(const QString& record)
{
    SEATDESK_TRY_LET(table, m_tables.table(record));
    SEATDESK_TRY_LET(
        select, m_connection->prepare(
                    QStringLiteral("select %1 from %2 where deleted = 0").arg(table->columns(), table->quotedName())));
    QList<Row> rows;
    for (;;) {
        SEATDESK_TRY_LET(found, select.next());
        if (!found)
            return rows;
        rows.append(table->readRow(select));
    }
}

Result<void> Replica::clear()
{
    SEATDESK_TRY_LET(transaction, Transaction::begin(*m_connection));
    for (const RecordTable& table : m_tables.all())
        SEATDESK_TRY(m_connection->execute(QStringLiteral("delete from ") + table.quotedName()));
    SEATDESK_TRY(m_connection->execute(QStringLiteral("delete from pending_base; delete from index_queue")));
    SEATDESK_TRY(setState(kCursor, QString()));
    SEATDESK_TRY(setState(kScopes, QString()));
    return transaction.commit();
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

}  // namespace Seatdesk
