// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/outbox.h"

#include "domain/jsontext.h"
#include "domain/try.h"
#include "store/connection.h"
#include "store/preciousfile.h"
#include "store/pushresultjson.h"
#include "store/sql.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <QSet>

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

/// The part of an operation that sets the fields which lost, as one of its own.
Operation lostPart(const Operation& whole, const QList<FieldConflict>& conflicts)
{
    Operation lost = whole;
    lost.id = newId<OperationId>();
    lost.base = {};
    lost.set = {};
    for (const FieldConflict& conflict : conflicts) {
        lost.set.insert(conflict.field, whole.set.value(conflict.field));
        if (whole.base.contains(conflict.field))
            lost.base.insert(conflict.field, whole.base.value(conflict.field));
    }
    return lost;
}

/// The part that the authority took beside what lost; with nothing in `set` where it took nothing: other operations of
/// the group, or a step of the state, wait for all of it.
Operation takenPart(const Operation& whole, const QList<FieldConflict>& conflicts, bool alone)
{
    Operation taken = whole;
    if (!alone || whole.set.contains(QStringLiteral("state")))
        taken.set = {};
    for (const FieldConflict& conflict : conflicts) {
        taken.set.remove(conflict.field);
        taken.base.remove(conflict.field);
    }
    return taken;
}

}  // namespace

Outbox::Outbox(std::unique_ptr<PreciousFile> file) : m_file(std::move(file)) {}

Outbox::~Outbox() = default;

Result<std::unique_ptr<Outbox>> Outbox::open(const QString& path)
{
    SEATDESK_TRY_LET(file, PreciousFile::open(path, QStringLiteral(":/store/outbox"), true));
    return std::unique_ptr<Outbox>(new Outbox(std::move(file)));
}

Result<void> Outbox::ensureSound()
{
    return m_file->ensureSound();
}

void Outbox::setListener(RepairListener listener)
{
    m_file->setListener(std::move(listener));
}

Result<Statement> Outbox::prepare(const QString& sql)
{
    return m_file->connection().prepare(sql);
}

Result<Transaction> Outbox::begin(Transaction::Disk disk)
{
    SEATDESK_TRY(ensureSound());
    return Transaction::begin(m_file->connection(), disk);
}

Result<void> Outbox::add(const Group& group)
{
    SEATDESK_TRY_LET(transaction, begin());
    for (const Operation& operation : group) {
        SEATDESK_TRY_LET(insert, prepare(sqlText(Sql::OutboxInsert)));
        insert.bind(operation.id).bind(operation.group).bind(operation.record).bind(operation.row);
        SEATDESK_TRY(insert.bind(toMicros(operation.at)).bind(compact(operation.toJson())).run());
    }
    return transaction.commit();
}

Result<QList<Operation>> Outbox::pending(int limit)
{
    // One more than asked tells whether the last group is whole; a group larger than the limit is taken whole.
    for (int wanted = limit;; wanted *= 2) {
        SEATDESK_TRY_LET(select, prepare(sqlText(Sql::OutboxPending)));
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
    SEATDESK_TRY_LET(select, prepare(sqlText(Sql::OutboxPendingOfRow)));
    select.bind(row);
    return readOperations(select);
}

Result<QList<std::pair<QString, RecordId>>> Outbox::pendingRows()
{
    SEATDESK_TRY_LET(select, prepare(sqlText(Sql::OutboxPendingRows)));
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
    SEATDESK_TRY_LET(select, prepare(sqlText(Sql::OutboxCount)));
    SEATDESK_TRY(select.next());
    return PendingCount{static_cast<int>(select.integer(0)), fromMicros(select.integer(1))};
}

Result<void> Outbox::settle(const QList<PushResult>& results, Instant now)
{
    // Lost with the power, the answers are had again: the authority remembers what it was sent.
    SEATDESK_TRY_LET(transaction, begin(Transaction::Disk::Unawaited));
    // Before any of them is settled: whether an operation is alone in its group is seen by what still waits of it.
    QSet<OperationId> split;
    for (const PushResult& result : results) {
        SEATDESK_TRY_LET(taken, splitTaken(result, now));
        if (taken)
            split.insert(result.operation);
    }
    for (const PushResult& result : results) {
        const bool accepted = split.contains(result.operation) || result.status == PushResult::Status::Ok;
        SEATDESK_TRY_LET(update, prepare(sqlText(accepted ? Sql::OutboxAcknowledge : Sql::OutboxToTray)));
        update.bind(toMicros(now));
        if (!accepted)
            update.bind(compact(pushResultToJson(result)));
        SEATDESK_TRY(update.bind(result.operation).run());
    }
    return transaction.commit();
}

/// A conflict takes the other fields: they stay, acknowledged under the id that the authority knows, and what lost goes
/// to the tray by itself. Whether it was one of both kinds.
Result<bool> Outbox::splitTaken(const PushResult& result, Instant now)
{
    // One that names no field was refused with its group: nothing of it was taken.
    if (result.status != PushResult::Status::Conflict || result.conflicts.isEmpty())
        return false;
    SEATDESK_TRY_LET(find, prepare(sqlText(Sql::OutboxSent)));
    find.bind(result.operation);
    SEATDESK_TRY_LET(known, find.next());
    if (!known)
        return false;
    SEATDESK_TRY_LET(whole, Operation::fromJson(object(find.text(0))));
    const Operation taken = takenPart(whole, result.conflicts, find.integer(1) == 1);
    if (taken.set.isEmpty())
        return false;
    SEATDESK_TRY_LET(reduce, prepare(sqlText(Sql::OutboxReduce)));
    SEATDESK_TRY(reduce.bind(compact(taken.toJson())).bind(taken.id).run());
    const Operation lost = lostPart(whole, result.conflicts);
    SEATDESK_TRY_LET(insert, prepare(sqlText(Sql::OutboxInsertRefused)));
    insert.bind(lost.id).bind(lost.group).bind(lost.record).bind(lost.row).bind(toMicros(lost.at));
    SEATDESK_TRY(insert.bind(compact(lost.toJson())).bind(toMicros(now)).bind(compact(pushResultToJson(result))).run());
    return true;
}

Result<void> Outbox::sendAcknowledgedAgain()
{
    SEATDESK_TRY(ensureSound());
    SEATDESK_TRY_LET(update, prepare(sqlText(Sql::OutboxSendAgain)));
    return update.run();
}

Result<void> Outbox::forgetBefore(Instant limit)
{
    SEATDESK_TRY(ensureSound());
    SEATDESK_TRY_LET(forget, prepare(sqlText(Sql::OutboxForget)));
    return forget.bind(toMicros(limit)).run();
}

Result<QList<TrayItem>> Outbox::tray()
{
    SEATDESK_TRY_LET(select, prepare(sqlText(Sql::OutboxTray)));
    QList<TrayItem> items;
    for (;;) {
        SEATDESK_TRY_LET(row, select.next());
        if (!row)
            return items;
        SEATDESK_TRY_LET(operation, Operation::fromJson(object(select.text(0))));
        items.append(
            {operation, pushResultFromJson(operation.id, object(select.text(1))), fromMicros(select.integer(2))});
    }
}

Result<QList<TrayItem>> Outbox::latest(int limit)
{
    QList<TrayItem> items;
    for (const TrayItem::Stage stage : {TrayItem::Stage::Waiting, TrayItem::Stage::Sent}) {
        SEATDESK_TRY_LET(select, prepare(sqlText(Sql::OutboxLatest)));
        select.bind(stage == TrayItem::Stage::Waiting ? 0 : 1).bind(limit);
        const qsizetype first = items.size();
        for (;;) {
            SEATDESK_TRY_LET(row, select.next());
            if (!row)
                break;
            SEATDESK_TRY_LET(operation, Operation::fromJson(object(select.text(0))));
            items.insert(first, TrayItem{operation, {}, fromMicros(select.integer(1)), stage});
        }
    }
    return items;
}

Result<void> Outbox::resolve(OperationId operation, Instant now)
{
    SEATDESK_TRY(ensureSound());
    SEATDESK_TRY_LET(update, prepare(sqlText(Sql::OutboxResolve)));
    return update.bind(toMicros(now)).bind(operation).run();
}

Result<void> Outbox::bringBack(OperationId operation)
{
    SEATDESK_TRY(ensureSound());
    SEATDESK_TRY_LET(update, prepare(sqlText(Sql::OutboxBringBack)));
    SEATDESK_TRY_LET(found, update.bind(operation).next());
    if (!found)
        return failure(Error::Kind::NotFound, QStringLiteral("tray"));
    return update.run();
}

Result<void> Outbox::putDraft(const Draft& draft)
{
    SEATDESK_TRY(ensureSound());
    SEATDESK_TRY_LET(put, prepare(sqlText(Sql::DraftPut)));
    return put.bind(draft.id)
        .bind(compact(QJsonObject{{QStringLiteral("content"), draft.content}}))
        .bind(toMicros(draft.updatedAt))
        .run();
}

Result<void> Outbox::dropDraft(DraftId id)
{
    SEATDESK_TRY(ensureSound());
    SEATDESK_TRY_LET(drop, prepare(sqlText(Sql::DraftDrop)));
    return drop.bind(id).run();
}

Result<QList<Draft>> Outbox::drafts()
{
    SEATDESK_TRY_LET(list, prepare(sqlText(Sql::DraftList)));
    QList<Draft> drafts;
    for (;;) {
        SEATDESK_TRY_LET(row, list.next());
        if (!row)
            return drafts;
        drafts.append({list.id<DraftId>(0), object(list.text(1)).value(QStringLiteral("content")).toObject(),
                       fromMicros(list.integer(2))});
    }
}

ChainHeads Outbox::chainHeads()
{
    return ChainHeads(*m_file);
}

}  // namespace Seatdesk
