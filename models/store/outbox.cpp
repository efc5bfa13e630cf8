// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/outbox.h"

#include "domain/jsontext.h"
#include "domain/try.h"
#include "store/connection.h"
#include "store/migrations.h"
#include "store/sql.h"
#include "store/statement.h"
#include "store/transaction.h"

namespace Seatdesk {

namespace {

QString compact(const QJsonObject& object)
{
    return QString::fromUtf8(toJsonText(object));
}

QJsonObject object(const QString& text)
{
    return objectFromJsonText(text.toUtf8()).value_or(QJsonObject());
}

QJsonObject resultToJson(const PushResult& result)
{
    QJsonArray conflicts;
    for (const FieldConflict& conflict : result.conflicts)
        conflicts.append(QJsonObject{{QStringLiteral("field"), conflict.field},
                                     {QStringLiteral("base"), conflict.base},
                                     {QStringLiteral("theirs"), conflict.theirs},
                                     {QStringLiteral("mine"), conflict.mine}});
    return {{QStringLiteral("status"), static_cast<int>(result.status)},
            {QStringLiteral("detail"), result.detail},
            {QStringLiteral("conflicts"), conflicts}};
}

PushResult resultFromJson(OperationId operation, const QJsonObject& json)
{
    PushResult result;
    result.operation = operation;
    result.status = static_cast<PushResult::Status>(json.value(QStringLiteral("status")).toInt());
    result.detail = json.value(QStringLiteral("detail")).toString();
    for (const QJsonValue& value : json.value(QStringLiteral("conflicts")).toArray()) {
        const QJsonObject conflict = value.toObject();
        result.conflicts.append({conflict.value(QStringLiteral("field")).toString(),
                                 conflict.value(QStringLiteral("base")), conflict.value(QStringLiteral("theirs")),
                                 conflict.value(QStringLiteral("mine"))});
    }
    return result;
}

Result<QList<Operation>> readOperations(Statement& statement)
{
    QList<Operation> operations;
    for (;;) {
        SEATDESK_TRY_LET(row, statement.next());
        if (!row)
            return operations;
        SEATDESK_TRY_LET(operation, Operation::fromJson(object(statement.text(0))));
        operations.append(operation);
    }
}

}  // namespace

Outbox::Outbox(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}

Outbox::~Outbox() = default;

Result<std::unique_ptr<Outbox>> Outbox::open(const QString& path)
{
    SEATDESK_TRY_LET(connection, Connection::open(path, Connection::Mode::Precious));
    SEATDESK_TRY(Migrations(QStringLiteral(":/store/outbox")).apply(*connection));
    return std::unique_ptr<Outbox>(new Outbox(std::move(connection)));
}

Result<void> Outbox::add(const Group& group)
{
    SEATDESK_TRY_LET(transaction, Transaction::begin(*m_connection));
    for (const Operation& operation : group) {
        SEATDESK_TRY_LET(insert, m_connection->prepare(sqlText(Sql::OutboxInsert)));
        insert.bind(operation.id).bind(operation.group).bind(operation.record).bind(operation.row);
        SEATDESK_TRY(insert.bind(toMicros(operation.at)).bind(compact(operation.toJson())).run());
    }
    return transaction.commit();
}

Result<QList<Operation>> Outbox::pending(int limit)
{
    // One more than asked tells whether the last group is whole; a group larger than the limit is taken whole.
    for (int wanted = limit;; wanted *= 2) {
        SEATDESK_TRY_LET(select, m_connection->prepare(sqlText(Sql::OutboxPending)));
        select.bind(wanted + 1);
        SEATDESK_TRY_LET(operations, readOperations(select));
        if (operations.size() <= wanted)
            return operations;
        const GroupId cut = operations.last().group;
        while (!operations.isEmpty() && operations.last().group == cut)
            operations.removeLast();
        if (!operations.isEmpty())
            return operations;
    }
}

Result<QList<Operation>> Outbox::pendingOf(RecordId row)
{
    SEATDESK_TRY_LET(select, m_connection->prepare(sqlText(Sql::OutboxPendingOfRow)));
    select.bind(row);
    return readOperations(select);
}

Result<QList<std::pair<QString, RecordId>>> Outbox::pendingRows()
{
    SEATDESK_TRY_LET(select, m_connection->prepare(sqlText(Sql::OutboxPendingRows)));
    QList<std::pair<QString, RecordId>> rows;
    for (;;) {
        SEATDESK_TRY_LET(row, select.next());
        if (!row)
            return rows;
        rows.append({select.text(0), select.id<RecordId>(1)});
    }
}

Result<PendingCount> Outbox::count()
{
    SEATDESK_TRY_LET(select, m_connection->prepare(sqlText(Sql::OutboxCount)));
    SEATDESK_TRY(select.next());
    return PendingCount{static_cast<int>(select.integer(0)), fromMicros(select.integer(1))};
}

Result<void> Outbox::settle(const QList<PushResult>& results, Instant now)
{
    SEATDESK_TRY_LET(transaction, Transaction::begin(*m_connection));
    for (const PushResult& result : results) {
        const bool accepted = result.status == PushResult::Status::Ok;
        SEATDESK_TRY_LET(update, m_connection->prepare(sqlText(accepted ? Sql::OutboxAcknowledge : Sql::OutboxToTray)));
        update.bind(toMicros(now));
        if (!accepted)
            update.bind(compact(resultToJson(result)));
        SEATDESK_TRY(update.bind(result.operation).run());
    }
    return transaction.commit();
}

Result<void> Outbox::forgetBefore(Instant limit)
{
    SEATDESK_TRY_LET(forget, m_connection->prepare(sqlText(Sql::OutboxForget)));
    return forget.bind(toMicros(limit)).run();
}

Result<QList<TrayItem>> Outbox::tray()
{
    SEATDESK_TRY_LET(select, m_connection->prepare(sqlText(Sql::OutboxTray)));
    QList<TrayItem> items;
    for (;;) {
        SEATDESK_TRY_LET(row, select.next());
        if (!row)
            return items;
        SEATDESK_TRY_LET(operation, Operation::fromJson(object(select.text(0))));
        items.append({operation, resultFromJson(operation.id, object(select.text(1))), fromMicros(select.integer(2))});
    }
}

Result<void> Outbox::resolve(OperationId operation)
{
    SEATDESK_TRY_LET(update, m_connection->prepare(sqlText(Sql::OutboxResolve)));
    return update.bind(operation).run();
}

Result<void> Outbox::putDraft(const Draft& draft)
{
    SEATDESK_TRY_LET(put, m_connection->prepare(sqlText(Sql::DraftPut)));
    return put.bind(draft.id)
        .bind(compact(QJsonObject{{QStringLiteral("content"), draft.content}}))
        .bind(toMicros(draft.updatedAt))
        .run();
}

Result<void> Outbox::dropDraft(DraftId id)
{
    SEATDESK_TRY_LET(drop, m_connection->prepare(sqlText(Sql::DraftDrop)));
    return drop.bind(id).run();
}

Result<QList<Draft>> Outbox::drafts()
{
    SEATDESK_TRY_LET(list, m_connection->prepare(sqlText(Sql::DraftList)));
    QList<Draft> drafts;
    for (;;) {
        SEATDESK_TRY_LET(row, list.next());
        if (!row)
            return drafts;
        drafts.append({list.id<DraftId>(0), object(list.text(1)).value(QStringLiteral("content")).toObject(),
                       fromMicros(list.integer(2))});
    }
}

}  // namespace Seatdesk
