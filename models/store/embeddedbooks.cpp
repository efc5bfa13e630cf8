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

Result<QString> EmbeddedAuthority::entryHash(RecordId book, qint64 seq)
{
    SEATDESK_TRY_LET(transaction, m_store.begin());
    SEATDESK_TRY(seenBook(book));
    SEATDESK_TRY(historyBegan());
    SEATDESK_TRY(transaction.commit());
    SEATDESK_TRY_LET(
        select, m_store.connection().prepare(QStringLiteral("select hash from book_entry where book = ? and seq = ?")));
    select.bind(book).bind(seq);
    SEATDESK_TRY_LET(found, select.next());
    return found ? select.text(0) : QString();
}

Result<BookHead> EmbeddedAuthority::offerEntries(RecordId book, const QList<Row>& entries)
{
    SEATDESK_TRY_LET(transaction, m_store.begin());
    SEATDESK_TRY_LET(row, seenBook(book));
    SEATDESK_TRY_LET(who, actor());
    SEATDESK_TRY_LET(tree, m_store.scopes());
    if (!who.isSystem &&
        !Permissions(m_store.rules(), *tree).mayInsertChild(who, BookEntry::kRecord, row, m_time.now()))
        return failure(Error::Kind::Denied, QStringLiteral("book_entry"));
    SEATDESK_TRY_LET(head, bookHead(m_store, book));
    SEATDESK_TRY_LET(began, historyBegan());
    if (row.deleted || Book(row).isClosed() || m_time.now() - began > kOffersHold)
        return head;
    for (const Row& offered : entries) {
        const BookEntry entry(offered);
        if (entry.seq() <= head.seq)
            continue;
        SEATDESK_TRY_LET(author, m_store.find(QStringLiteral("staff"), RecordId(entry.author())));
        SEATDESK_TRY_LET(known, m_store.find(BookEntry::kRecord, offered.id));
        if (entry.book() != book || !author || known || fromMicros(entry.atMicros()) > began || !goesOn(head, entry))
            break;
        SEATDESK_TRY(bringBack(row, offered));
        head = {entry.seq(), entry.hash()};
    }
    SEATDESK_TRY(transaction.commit());
    return head;
}

/// As it was bound; the history of the row says who brought it.
Result<void> EmbeddedAuthority::bringBack(const Row& book, const Row& offered)
{
    const BookEntry entry(offered);
    Row row;
    row.record = BookEntry::kRecord;
    row.id = offered.id;
    row.scope = book.scope;
    row.alsoScope = book.alsoScope;
    row.updatedAt = fromMicros(entry.atMicros());
    row.updatedBy = m_person;
    for (const QLatin1StringView field :
         {BookEntryField::kBook, BookEntryField::kSeq, BookEntryField::kOperation, BookEntryField::kAuthor,
          BookEntryField::kAt, BookEntryField::kBody, BookEntryField::kBodyHash, BookEntryField::kHash})
        row.fields.insert(field, offered.fields.value(field));
    SEATDESK_TRY_LET(written, m_store.put(row, nullptr));
    SEATDESK_TRY(m_store.keepHistory(written, entry.operation(), {{QStringLiteral("brought_back"), true}}));
    SEATDESK_TRY_LET(put, m_store.connection().prepare(sqlText(Sql::ChainPut)));
    SEATDESK_TRY(put.bind(book.id).bind(entry.seq()).bind(entry.hash()).run());
    // Its author sends it again, too: it is done.
    SEATDESK_TRY_LET(find, m_store.connection().prepare(sqlText(Sql::OperationFind)));
    find.bind(entry.operation());
    SEATDESK_TRY_LET(answered, find.next());
    if (answered)
        return {};
    PushResult done;
    done.operation = entry.operation();
    SEATDESK_TRY_LET(insert, m_store.connection().prepare(sqlText(Sql::OperationInsert)));
    insert.bind(done.operation).bind(entry.author()).bind(toMicros(m_time.now()));
    return insert.bind(QString::fromUtf8(toJsonText(pushResultToJson(done)))).run();
}

}  // namespace Seatdesk
