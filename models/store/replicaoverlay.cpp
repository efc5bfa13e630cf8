// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Replica that lays operations over the rows of the authority until it has answered them.
#include "domain/jsontext.h"
#include "domain/try.h"
#include "store/connection.h"
#include "store/outbox.h"
#include "store/replica.h"
#include "store/sql.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <algorithm>

namespace Seatdesk {

namespace {

QString rowText(const Row& row)
{
    return QString::fromUtf8(toJsonText(rowToJson(row)));
}

}  // namespace

Row Replica::baseRow(const QString& record, const QString& text)
{
    return rowFromJson(record, objectFromJsonText(text.toUtf8()).value_or(QJsonObject()));
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
            SEATDESK_TRY(m_tables.find(record)->put(*m_connection, baseRow(record, *base), 0));
        else
            SEATDESK_TRY(m_tables.find(record)->remove(*m_connection, id));
        for (const Operation& operation : operations)
            SEATDESK_TRY(lay(operation, changes));
    }
    return transaction.commit();
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
            SEATDESK_TRY(putBase(baseRow(record, *base), false, changes));
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
    // An edit of a row that is out of sight shows nothing; it still waits for the authority's answer.
    const bool isMade = base || (!operations.isEmpty() && (operations.first().verb == Operation::Verb::Insert ||
                                                           operations.first().verb == Operation::Verb::Append));
    if (!isMade) {
        SEATDESK_TRY(drop(record, id, changes));
    } else {
        Row row = base ? baseRow(record, *base) : Row();
        for (const Operation& operation : operations)
            row = applied(operation, row);
        row.sync = attention ? SyncState::Attention : operations.isEmpty() ? SyncState::Synced : SyncState::Here;
        // Lists know their rows by this key and would not hear of it.
        SEATDESK_TRY_LET(shown, find(record, id));
        row.key = shown ? shown->key : 0;
        SEATDESK_TRY(show(row, changes));
    }
    if (operations.isEmpty()) {
        SEATDESK_TRY_LET(forget, m_connection->prepare(sqlText(Sql::PendingBaseDrop)));
        SEATDESK_TRY(forget.bind(record).bind(id).run());
    }
    return {};
}

Result<void> Replica::layWaiting(const QList<PushResult>& settled, Outbox& outbox, QList<RowChange>& changes)
{
    QSet<OperationId> settledIds;
    QSet<OperationId> refused;
    for (const PushResult& result : settled) {
        settledIds.insert(result.operation);
        if (result.status != PushResult::Status::Ok)
            refused.insert(result.operation);
    }
    SEATDESK_TRY_LET(waiting, outbox.pendingRows());
    for (const auto& [record, id] : waiting) {
        if (!m_tables.find(record))
            continue;
        SEATDESK_TRY_LET(operations, outbox.pendingOf(id));
        const bool attention = std::any_of(operations.begin(), operations.end(),
                                           [&](const Operation& operation) { return refused.contains(operation.id); });
        SEATDESK_TRY(recompute(record, id, settledIds, attention, outbox, changes));
    }
    return {};
}

}  // namespace Seatdesk
