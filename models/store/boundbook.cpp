// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/boundbook.h"

#include "domain/book.h"
#include "domain/checkkeys.h"
#include "domain/dutyshift.h"
#include "domain/settings.h"
#include "domain/try.h"
#include "store/connection.h"
#include "store/pagecheckrule.h"
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

namespace {

Result<std::shared_ptr<const SigningKeys>> signingKeys(AuthorityStore& store, Duration leeway)
{
    SEATDESK_TRY_LET(table, store.tables().table(SigningKey::kRecord));
    SEATDESK_TRY_LET(select,
                     store.connection().prepare(
                         QStringLiteral("select %1 from %2 order by id").arg(table->columns(), table->quotedName())));
    QList<Row> keys;
    for (;;) {
        SEATDESK_TRY_LET(found, select.next());
        if (!found)
            return std::make_shared<const SigningKeys>(keys, signatureHolds, leeway);
        keys.append(table->readRow(select));
    }
}

/// The entry of a book with that number.
Result<std::optional<Row>> entryAt(AuthorityStore& store, RecordId book, qint64 seq)
{
    SEATDESK_TRY_LET(table, store.tables().table(BookEntry::kRecord));
    SEATDESK_TRY_LET(
        select,
        store.connection().prepare(
            QStringLiteral("select %1 from %2 where book = ? and seq = ?").arg(table->columns(), table->quotedName())));
    select.bind(book).bind(seq);
    SEATDESK_TRY_LET(found, select.next());
    return found ? std::optional(table->readRow(select)) : std::nullopt;
}

/// What stands in the book; what cannot be read is nothing that a signature could name.
SigningKeys::Before before(AuthorityStore& store, RecordId book)
{
    const auto at = [&store, book](qint64 seq) {
        return entryAt(store, book, seq).value_or(std::nullopt).value_or(Row());
    };
    return {[at](qint64 seq) { return seq == 0 ? BookHead().hash : BookEntry(at(seq)).hash(); },
            [at](qint64 seq) { return BookEntry(at(seq)).bodyHash(); },
            [at](qint64 seq) { return SigningKeys::handoverOf(BookEntry(at(seq))); }};
}

/// Whether it is the page that waits for its author which was signed: whoever handed over may have signed another
/// meanwhile.
Result<bool> isThePage(AuthorityStore& store, const BookEntry& entry, const Takeover& taken)
{
    SEATDESK_TRY_LET(shift, store.find(DutyShift::kRecord, taken.shift));
    SEATDESK_TRY_LET(page, entryAt(store, entry.book(), taken.page.seq));
    return shift && page && DutyShift(*shift).page() == page->id && DutyShift(*shift).relievedBy() == entry.author();
}

/// What an entry says to be signed is judged before it is in the book, where nobody could take it out.
Result<void> judgeSigned(AuthorityStore& store, const BookEntry& entry, const BookBody& body)
{
    if (!body.handover && !body.takeover)
        return {};
    SEATDESK_TRY_LET(leeway, signingLeeway(store));
    SEATDESK_TRY_LET(keys, signingKeys(store, leeway));
    SEATDESK_TRY_LET(isOfShift, body.takeover ? isThePage(store, entry, *body.takeover) : Result<bool>(true));
    if (!isOfShift || !keys->hold(entry, before(store, entry.book())))
        return failure(Error::Kind::Invalid, QStringLiteral("signature"));
    return {};
}

}  // namespace

Result<Duration> signingLeeway(AuthorityStore& store)
{
    SEATDESK_TRY_LET(tree, store.scopes());
    SEATDESK_TRY_LET(settings, bookSettings(store, tree->department()));
    return std::chrono::minutes(settings.number(SettingKey::kSigningLeeway));
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
    if (BookEntry(entry).author().isNull())
        return failure(Error::Kind::Invalid, QStringLiteral("author"));
    const QString hash = chainHash(head, BookEntry(entry));
    entry.fields.insert(BookEntryField::kHash, hash);
    SEATDESK_TRY(judgeSigned(store, BookEntry(entry), body));
    SEATDESK_TRY_LET(put, store.connection().prepare(sqlText(Sql::ChainPut)));
    return put.bind(book->id).bind(head.seq + 1).bind(hash).run();
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
    SEATDESK_TRY_LET(keys, signingKeys(store, SigningKeys::kMostLeeway));
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
