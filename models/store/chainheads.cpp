// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/chainheads.h"

#include "domain/jsontext.h"
#include "domain/try.h"
#include "store/connection.h"
#include "store/preciousfile.h"
#include "store/sql.h"
#include "store/statement.h"
#include "store/transaction.h"

namespace Seatdesk {

namespace {

std::optional<BookFault> faultOf(const Statement& select, int kind, int seq)
{
    if (select.isNull(kind))
        return std::nullopt;
    return BookFault{select.integer(seq), static_cast<BookFault::Kind>(select.integer(kind))};
}

}  // namespace

Result<ChainHeads::Kept> ChainHeads::find(RecordId book)
{
    SEATDESK_TRY_LET(select, m_file.connection().prepare(sqlText(Sql::ChainHeadGet)));
    select.bind(book);
    SEATDESK_TRY_LET(found, select.next());
    return found ? Kept{{select.integer(0), select.text(1)}, faultOf(select, 2, 3)} : Kept();
}

Result<void> ChainHeads::put(RecordId book, const Kept& kept)
{
    SEATDESK_TRY(m_file.ensureSound());
    SEATDESK_TRY_LET(put, m_file.connection().prepare(sqlText(Sql::ChainHeadPut)));
    put.bind(book).bind(kept.head.seq).bind(kept.head.hash);
    if (kept.fault)
        put.bind(static_cast<int>(kept.fault->kind)).bind(kept.fault->seq);
    else
        put.bindNull().bindNull();
    return put.run();
}

Result<QList<std::pair<RecordId, BookFault>>> ChainHeads::doubted()
{
    SEATDESK_TRY_LET(select, m_file.connection().prepare(sqlText(Sql::ChainHeadDoubted)));
    QList<std::pair<RecordId, BookFault>> books;
    for (;;) {
        SEATDESK_TRY_LET(found, select.next());
        if (!found)
            return books;
        books.append({select.id<RecordId>(0), *faultOf(select, 1, 2)});
    }
}

Result<void> ChainHeads::keepTail(RecordId book, const QList<Row>& entries)
{
    SEATDESK_TRY(m_file.ensureSound());
    SEATDESK_TRY_LET(transaction, Transaction::begin(m_file.connection()));
    for (const Row& row : entries) {
        const BookEntry entry(row);
        SEATDESK_TRY_LET(put, m_file.connection().prepare(sqlText(Sql::BookTailPut)));
        put.bind(book).bind(entry.seq()).bind(entry.hash()).bind(entry.operation());
        SEATDESK_TRY(put.bind(QString::fromUtf8(toJsonText(rowToJson(row)))).run());
    }
    return transaction.commit();
}

Result<QList<RecordId>> ChainHeads::booksWithTail()
{
    SEATDESK_TRY_LET(select, m_file.connection().prepare(sqlText(Sql::BookTailBooks)));
    QList<RecordId> books;
    for (;;) {
        SEATDESK_TRY_LET(found, select.next());
        if (!found)
            return books;
        books.append(select.id<RecordId>(0));
    }
}

Result<QList<Row>> ChainHeads::tail(RecordId book)
{
    SEATDESK_TRY_LET(select, m_file.connection().prepare(sqlText(Sql::BookTailGet)));
    select.bind(book);
    QList<Row> entries;
    for (;;) {
        SEATDESK_TRY_LET(found, select.next());
        if (!found)
            return entries;
        SEATDESK_TRY_LET(json, objectFromJsonText(select.text(0).toUtf8()));
        entries.append(rowFromJson(BookEntry::kRecord, json));
    }
}

Result<void> ChainHeads::dropTail(RecordId book, const QList<Row>& entries)
{
    SEATDESK_TRY(m_file.ensureSound());
    SEATDESK_TRY_LET(transaction, Transaction::begin(m_file.connection()));
    for (const Row& row : entries) {
        SEATDESK_TRY_LET(drop, m_file.connection().prepare(sqlText(Sql::BookTailDrop)));
        SEATDESK_TRY(drop.bind(book).bind(BookEntry(row).hash()).run());
    }
    return transaction.commit();
}

}  // namespace Seatdesk
