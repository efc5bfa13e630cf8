// SPDX-License-Identifier: GPL-3.0-or-later
// The part of EmbeddedAuthority that gets back the end of a bound book, see domain/bookhistory.h.
#include "domain/book.h"
#include "domain/jsontext.h"
#include "domain/try.h"
#include "store/boundbook.h"
#include "store/connection.h"
#include "store/embeddedauthority.h"
#include "store/pushresultjson.h"
#include "store/sql.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <algorithm>

namespace Seatdesk {

namespace {

const QString kSince = QStringLiteral("known_epoch_since");
constexpr Duration kOffersHold = std::chrono::days(BookHistory::kOfferDays);

/// Whether an entry goes on from that head of its book as it was bound once.
bool goesOn(const BookHead& head, const BookEntry& entry)
{
    const Result<BookBody> body = entry.body();
    return !entry.isErased() && body && body->check() && !entry.author().isNull() &&
           !BookCheck::behind(head).take(entry);
}

Error refusedRestore()
{
    return {Error::Kind::Invalid, QStringLiteral("restore")};
}

}  // namespace

Result<Row> EmbeddedAuthority::seenBook(RecordId book)
{
    SEATDESK_TRY_LET(who, actor());
    SEATDESK_TRY_LET(tree, m_store.scopes());
    SEATDESK_TRY_LET(row, m_store.find(Book::kRecord, book));
    if (!row || (!who.isSystem && !Permissions(m_store.rules(), *tree).maySee(who, *row, m_time.now())))
        return failure(Error::Kind::NotFound, QStringLiteral("book"));
    return *row;
}

Result<Row> EmbeddedAuthority::writtenBook(RecordId book)
{
    SEATDESK_TRY_LET(row, seenBook(book));
    SEATDESK_TRY_LET(who, actor());
    SEATDESK_TRY_LET(tree, m_store.scopes());
    const Permissions permissions(m_store.rules(), *tree);
    if (!who.isSystem && !permissions.mayInsertChild(who, BookEntry::kRecord, row, m_time.now()))
        return failure(Error::Kind::Denied, QStringLiteral("book_entry"));
    return row;
}

/// When the history became this one, as the first seat found that compared its books with it; the beginning of time for
/// the one that the file has always had.
Result<Instant> EmbeddedAuthority::historyBegan()
{
    SEATDESK_TRY_LET(epoch, m_store.meta(QStringLiteral("epoch")));
    SEATDESK_TRY_LET(known, m_store.meta(AuthorityStore::kKnownEpoch));
    if (epoch != known) {
        SEATDESK_TRY(m_store.setMeta(AuthorityStore::kKnownEpoch, epoch));
        SEATDESK_TRY(m_store.setMeta(kSince, QString::number(toMicros(m_time.now()))));
    }
    SEATDESK_TRY_LET(since, m_store.meta(kSince));
    return fromMicros(since.toLongLong());
}

bool EmbeddedAuthority::takesBack(const Row& book, Instant began)
{
    return !book.deleted && !Book(book).isClosed() && began != Instant();
}

Result<QString> EmbeddedAuthority::entryHash(RecordId book, qint64 seq)
{
    SEATDESK_TRY_LET(transaction, m_store.begin());
    SEATDESK_TRY(seenBook(book));
    SEATDESK_TRY(historyBegan());
    SEATDESK_TRY(transaction.commit());
    return hashOf(book, seq);
}

Result<QString> EmbeddedAuthority::hashOf(RecordId book, qint64 seq)
{
    SEATDESK_TRY_LET(
        select, m_store.connection().prepare(QStringLiteral("select hash from book_entry where book = ? and seq = ?")));
    select.bind(book).bind(seq);
    SEATDESK_TRY_LET(found, select.next());
    return found ? select.text(0) : QString();
}

/// Whether it goes on from there, of before the present history, by somebody who is known.
Result<bool> EmbeddedAuthority::isBackable(const BookHead& head, const Row& offered, Instant began)
{
    const BookEntry entry(offered);
    SEATDESK_TRY_LET(author, m_store.find(QStringLiteral("staff"), RecordId(entry.author())));
    SEATDESK_TRY_LET(leeway, signingLeeway(m_store));
    const bool isBefore = fromMicros(entry.atMicros()) <= began + leeway;
    return author && isBefore && goesOn(head, entry);
}

Result<BookHead> EmbeddedAuthority::offerEntries(RecordId book, const QList<Row>& entries)
{
    SEATDESK_TRY_LET(transaction, m_store.begin());
    SEATDESK_TRY_LET(row, writtenBook(book));
    SEATDESK_TRY_LET(head, bookHead(m_store, book));
    SEATDESK_TRY_LET(began, historyBegan());
    if (!takesBack(row, began) || m_time.now() - began > kOffersHold)
        return head;
    for (const Row& offered : entries) {
        const BookEntry entry(offered);
        if (entry.seq() <= head.seq)
            continue;
        SEATDESK_TRY_LET(isBack, isBackable(head, offered, began));
        SEATDESK_TRY_LET(known, m_store.find(BookEntry::kRecord, offered.id));
        if (entry.book() != book || !isBack || known)
            break;
        SEATDESK_TRY_LET(bound, bindBehind(row, head, offered));
        head = bound;
    }
    SEATDESK_TRY(transaction.commit());
    return head;
}

/// The history of the row says who brought it.
Result<BookHead> EmbeddedAuthority::bindBehind(const Row& book, const BookHead& head, Row entry)
{
    entry.key = 0;
    entry.scope = book.scope;
    entry.alsoScope = book.alsoScope;
    entry.extra = {};
    entry.updatedAt = fromMicros(BookEntry(entry).atMicros());
    entry.updatedBy = m_person;
    entry.fields.insert(BookEntryField::kSeq, head.seq + 1);
    entry.fields.insert(BookEntryField::kBodyHash, sha256Hex(entry.text(BookEntryField::kBody).toUtf8()));
    const BookHead now{head.seq + 1, chainHash(head, BookEntry(entry))};
    entry.fields.insert(BookEntryField::kHash, now.hash);
    SEATDESK_TRY_LET(written, m_store.put(entry, nullptr));
    const OperationId operation = BookEntry(entry).operation();
    SEATDESK_TRY(m_store.keepHistory(written, operation, {{QStringLiteral("brought_back"), true}}));
    SEATDESK_TRY_LET(put, m_store.connection().prepare(sqlText(Sql::ChainPut)));
    SEATDESK_TRY(put.bind(book.id).bind(now.seq).bind(now.hash).run());
    // Its author sends it again, too: it is done.
    SEATDESK_TRY_LET(find, m_store.connection().prepare(sqlText(Sql::OperationFind)));
    find.bind(operation);
    SEATDESK_TRY_LET(answered, find.next());
    if (answered)
        return now;
    PushResult done;
    done.operation = operation;
    SEATDESK_TRY_LET(insert, m_store.connection().prepare(sqlText(Sql::OperationInsert)));
    insert.bind(done.operation).bind(BookEntry(entry).author()).bind(toMicros(m_time.now()));
    SEATDESK_TRY(insert.bind(QString::fromUtf8(toJsonText(pushResultToJson(done)))).run());
    return now;
}

Result<bool> EmbeddedAuthority::isDirector(StaffId signer, const Row& book)
{
    SEATDESK_TRY_LET(grants, m_store.grantsOf(signer));
    SEATDESK_TRY_LET(tree, m_store.scopes());
    const Permissions permissions(m_store.rules(), *tree);
    return permissions.holds(Actor{signer, grants, false}, QStringLiteral("director"), book.scope, m_time.now());
}

/// Whether the entry that had that number and hash was brought back into the book.
Result<bool> EmbeddedAuthority::wasRecovered(RecordId book, const BookHead& former)
{
    SEATDESK_TRY_LET(select,
                     m_store.connection().prepare(QStringLiteral(
                         "select 1 from book_entry where book = ? and json_extract(body, '$.recovered.seq') = ? "
                         "and json_extract(body, '$.recovered.hash') = ?")));
    select.bind(book).bind(former.seq).bind(former.hash);
    return select.next();
}

/// Whether the heads that were signed are of this book: where both histories part may also have been brought back.
Result<bool> EmbeddedAuthority::holdsOn(RecordId book, const BookRestore& restore)
{
    SEATDESK_TRY_LET(head, hashOf(book, restore.head.seq));
    SEATDESK_TRY_LET(common, hashOf(book, restore.common.seq));
    if (head != restore.head.hash || head.isEmpty())
        return false;
    if (restore.common == BookHead() || common == restore.common.hash)
        return true;
    return wasRecovered(book, restore.common);
}

Result<void> EmbeddedAuthority::restoreBook(const Operation& entry, const QList<Row>& lost)
{
    SEATDESK_TRY_LET(transaction, m_store.begin());
    const RecordId book = RecordId::fromString(entry.set.value(BookEntryField::kBook).toString());
    SEATDESK_TRY_LET(row, writtenBook(book));
    SEATDESK_TRY_LET(body, BookBody::parse(entry.set.value(BookEntryField::kBody).toString()));
    SEATDESK_TRY_LET(director, isDirector(body.restore ? body.restore->person : StaffId(), row));
    if (!director)
        return failure(Error::Kind::Denied, QStringLiteral("restore"));
    SEATDESK_TRY_LET(began, historyBegan());
    SEATDESK_TRY_LET(isOfBook, holdsOn(book, *body.restore));
    if (!takesBack(row, began) || !isOfBook || !body.check())
        return tl::unexpected(refusedRestore());
    SEATDESK_TRY_LET(head, bookHead(m_store, book));
    Row signedOne;
    signedOne.record = BookEntry::kRecord;
    signedOne.id = entry.row;
    signedOne.fields = {{BookEntryField::kBook, book.toString()},
                        {BookEntryField::kOperation, entry.id.toString()},
                        {BookEntryField::kAuthor, m_person.toString()},
                        {BookEntryField::kAt, toMicros(m_time.now())},
                        {BookEntryField::kBody, entry.set.value(BookEntryField::kBody)}};
    SEATDESK_TRY_LET(begun, bindBehind(row, head, signedOne));
    SEATDESK_TRY(bringBack(row, begun, entry, lost, began));
    return transaction.commit();
}

Result<void> EmbeddedAuthority::bringBack(const Row& book, BookHead head, const Operation& restoring,
                                          const QList<Row>& lost, Instant began)
{
    SEATDESK_TRY_LET(body, BookBody::parse(restoring.set.value(BookEntryField::kBody).toString()));
    BookHead former = body.restore->common;
    for (Row row : lost) {
        const BookEntry entry(row);
        SEATDESK_TRY_LET(isBack, isBackable(former, row, began));
        SEATDESK_TRY_LET(isThere, wasRecovered(book.id, {entry.seq(), entry.hash()}));
        if (!isBack || isThere || entry.book() != book.id)
            return tl::unexpected(refusedRestore());
        former = {entry.seq(), entry.hash()};
        // Where its author's older program has had it bound anew, it stands there twice.
        SEATDESK_TRY_LET(twin, m_store.find(BookEntry::kRecord, row.id));
        if (twin)
            row.id = derivedId(restoring.id, row.id.toString());
        SEATDESK_TRY_LET(marked, BookBody::recovered(entry.bodyText(), former));
        row.fields.insert(BookEntryField::kBody, marked);
        SEATDESK_TRY_LET(bound, bindBehind(book, head, row));
        head = bound;
    }
    return former == body.restore->lost ? Result<void>() : tl::unexpected(refusedRestore());
}

}  // namespace Seatdesk
