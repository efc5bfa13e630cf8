// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/boundbook.h"

#include "domain/book.h"
#include "domain/try.h"
#include "store/connection.h"
#include "store/signingpair.h"
#include "store/sql.h"
#include "store/statement.h"

namespace Seatdesk {

Result<BookHead> bookHead(AuthorityStore& store, RecordId book)
{
    SEATDESK_TRY_LET(select, store.connection().prepare(sqlText(Sql::ChainGet)));
    select.bind(book);
    SEATDESK_TRY_LET(found, select.next());
    return found ? BookHead{select.integer(0), select.text(1)} : BookHead();
}

Result<void> bindEntry(AuthorityStore& store, const Operation& operation, const Row* book, Row& entry)
{
    if (!book || Book(*book).isClosed())
        return failure(Error::Kind::Invalid, QStringLiteral("closed book"));
    SEATDESK_TRY_LET(body, BookEntry(entry).body());
    SEATDESK_TRY(body.check());
    // What says to be of another history comes through BookHistory alone.
    if (body.restore || body.formerly)
        return failure(Error::Kind::Invalid, QStringLiteral("restore"));
    SEATDESK_TRY_LET(head, bookHead(store, book->id));
    if (!operation.person.isNull())
        entry.fields.insert(BookEntryField::kAuthor, operation.person.toString());
    entry.fields.insert(BookEntryField::kOperation, operation.id.toString());
    entry.fields.insert(BookEntryField::kAt, toMicros(operation.at));
    entry.fields.insert(BookEntryField::kSeq, head.seq + 1);
    entry.fields.insert(BookEntryField::kBodyHash, sha256Hex(entry.text(BookEntryField::kBody).toUtf8()));
    const BookEntry chained(entry);
    if (chained.author().isNull())
        return failure(Error::Kind::Invalid, QStringLiteral("author"));
    const QString hash = chainHash(head, chained);
    entry.fields.insert(BookEntryField::kHash, hash);
    SEATDESK_TRY_LET(put, store.connection().prepare(sqlText(Sql::ChainPut)));
    return put.bind(book->id).bind(head.seq + 1).bind(hash).run();
}

Result<std::shared_ptr<const SigningKeys>> signingKeys(AuthorityStore& store)
{
    SEATDESK_TRY_LET(table, store.tables().table(SigningKey::kRecord));
    SEATDESK_TRY_LET(select,
                     store.connection().prepare(
                         QStringLiteral("select %1 from %2 order by id").arg(table->columns(), table->quotedName())));
    QList<Row> keys;
    for (;;) {
        SEATDESK_TRY_LET(found, select.next());
        if (!found)
            return std::make_shared<const SigningKeys>(keys, signatureHolds);
        keys.append(table->readRow(select));
    }
}

namespace {

Result<void> tellChecks(AuthorityStore& store, RecordId book, const BookCheck& chain, const BookReading& reading)
{
    if (!reading.check)
        return {};
    SEATDESK_TRY_LET(table, store.tables().table(PageCheck::kRecord));
    SEATDESK_TRY_LET(
        select,
        store.connection().prepare(
            QStringLiteral("select %1 from %2 where book = ? order by id").arg(table->columns(), table->quotedName())));
    select.bind(book);
    for (;;) {
        SEATDESK_TRY_LET(found, select.next());
        if (!found)
            return {};
        const PageCheck check(table->readRow(select));
        SEATDESK_TRY(reading.check(check, chain.bears(check)));
    }
}

}  // namespace

Result<std::optional<BookFault>> checkBook(AuthorityStore& store, RecordId book, const BookReading& reading)
{
    SEATDESK_TRY_LET(keys, signingKeys(store));
    SEATDESK_TRY_LET(table, store.tables().table(BookEntry::kRecord));
    SEATDESK_TRY_LET(select, store.connection().prepare(QStringLiteral("select %1 from %2 where book = ? order by seq")
                                                            .arg(table->columns(), table->quotedName())));
    select.bind(book);
    BookCheck check(keys);
    for (;;) {
        SEATDESK_TRY_LET(found, select.next());
        if (!found)
            break;
        const BookEntry entry(table->readRow(select));
        if (const std::optional<BookFault> fault = check.take(entry))
            return fault;
        SEATDESK_TRY(reading.entry(entry));
    }
    SEATDESK_TRY(tellChecks(store, book, check, reading));
    SEATDESK_TRY_LET(head, bookHead(store, book));
    return check.end(head);
}

}  // namespace Seatdesk
