// SPDX-License-Identifier: GPL-3.0-or-later
// The part of BookKeeper that gives an authority back what it lost of bound books.
#include "domain/book.h"
#include "domain/try.h"
#include "host/bookkeeper.h"
#include "store/signingpair.h"

#include <QLoggingCategory>

#include <algorithm>
#include <limits>

namespace Seatdesk {

Q_DECLARE_LOGGING_CATEGORY(syncLog)

namespace {

constexpr int kOffered = 200;
constexpr int kPortion = 1000;

/// What passes by itself is tried again with the round; anything else holds no round up.
Result<void> orGoOn(const Error& error)
{
    if (error.kind == Error::Kind::Offline || error.kind == Error::Kind::Busy || error.kind == Error::Kind::Full)
        return tl::unexpected(error);
    qCWarning(syncLog, "books were not compared with the other history: %s", qUtf8Printable(error.detail));
    return {};
}

}  // namespace

Result<void> BookKeeper::saveTails(const QSet<ScopeId>& mine)
{
    m_mayHaveTails = true;
    if (!m_history)
        return {};
    SEATDESK_TRY_LET(books, seenBooks(mine));
    for (const Seen& seen : books) {
        if (const Result<void> saved = saveTail(seen); !saved)
            SEATDESK_TRY(orGoOn(saved.error()));
    }
    return {};
}

/// Those that stand here as they were seen: of one in doubt what was seen was put aside when the doubt began.
Result<QList<BookKeeper::Seen>> BookKeeper::seenBooks(const QSet<ScopeId>& mine)
{
    return m_store.writer()
        .run([this, mine]() -> Result<QList<Seen>> {
            QList<Seen> seen;
            SEATDESK_TRY_LET(books, m_store.replica().all(Book::kRecord));
            for (const Row& book : books) {
                SEATDESK_TRY_LET(kept, m_store.outbox().chainHeads().find(book.id));
                if (!kept.fault && kept.head.seq > 0 && mine.contains(book.scope))
                    seen.append({book.id, kept.head});
            }
            return seen;
        })
        .result();
}

Result<void> BookKeeper::saveTail(const Seen& seen)
{
    SEATDESK_TRY_LET(common, commonWith(seen));
    if (common == seen.head.seq)
        return {};
    qCWarning(syncLog, "book %s: entries %lld to %lld are not in the other history",
              qUtf8Printable(seen.book.toString()), common + 1, seen.head.seq);
    return m_store.writer()
        .run([this, seen, common]() -> Result<void> {
            SEATDESK_TRY_LET(entries, m_store.replica().entriesFrom(seen.book, common + 1,
                                                                    static_cast<int>(seen.head.seq - common)));
            return m_store.outbox().chainHeads().keepTail(seen.book, entries);
        })
        .result();
}

/// The number of the last entry that both have: where one is the same, so are all before it. Mostly little or nothing
/// is missing, so the end is looked at first.
Result<qint64> BookKeeper::commonWith(const Seen& seen)
{
    const auto isSame = [&](qint64 seq) -> Result<bool> {
        const auto entry =
            m_store.writer().run([&] { return m_store.replica().entriesFrom(seen.book, seq, 1); }).result();
        if (!entry)
            return tl::unexpected(entry.error());
        if (entry->isEmpty() || BookEntry(entry->first()).seq() != seq)
            return false;
        return isThere(seen.book, seq, BookEntry(entry->first()).hash());
    };
    qint64 common = seen.head.seq;
    qint64 differs = common + 1;
    for (qint64 step = 1; common > 0; step *= 2) {
        SEATDESK_TRY_LET(same, isSame(common));
        if (same)
            break;
        differs = common;
        common = std::max<qint64>(0, common - step);
    }
    while (differs - common > 1) {
        const qint64 middle = common + (differs - common) / 2;
        SEATDESK_TRY_LET(same, isSame(middle));
        (same ? common : differs) = middle;
    }
    return common;
}

/// A book that was opened since the backup is not there at all.
Result<bool> BookKeeper::isThere(RecordId book, qint64 seq, const QString& hash)
{
    const Result<QString> there = m_history->entryHash(book, seq);
    if (!there && there.error().kind == Error::Kind::NotFound)
        return false;
    if (!there)
        return tl::unexpected(there.error());
    return *there == hash;
}

Result<void> BookKeeper::offerTails()
{
    if (!m_history || !m_mayHaveTails)
        return {};
    SEATDESK_TRY_LET(books,
                     m_store.writer().run([this] { return m_store.outbox().chainHeads().booksWithTail(); }).result());
    for (const RecordId& book : std::as_const(books)) {
        if (const Result<void> offered = offerTail(book); !offered)
            SEATDESK_TRY(orGoOn(offered.error()));
    }
    m_mayHaveTails = false;
    return {};
}

/// What is not taken stays: the person is told, and it is in no other place.
Result<void> BookKeeper::offerTail(RecordId book)
{
    SEATDESK_TRY_LET(tail, m_store.writer().run([&] { return m_store.outbox().chainHeads().tail(book); }).result());
    for (qsizetype i = 0; i < tail.size(); i += kOffered) {
        SEATDESK_TRY_LET(head, m_history->offerEntries(book, tail.mid(i, kOffered)));
        if (head.seq < BookEntry(tail[std::min(i + kOffered, tail.size()) - 1]).seq())
            return {};
    }
    const BookEntry last(tail.last());
    SEATDESK_TRY_LET(isBack, isThere(book, last.seq(), last.hash()));
    if (!isBack)
        return {};
    return m_store.writer().run([&] { return m_store.outbox().chainHeads().dropTail(book, tail); }).result();
}

/// Of the entries put aside those that follow one from the other, to the last of them, and the one before.
Result<std::optional<BookKeeper::Tail>> BookKeeper::tailOf(RecordId book)
{
    SEATDESK_TRY_LET(entries, m_store.outbox().chainHeads().tail(book));
    if (entries.isEmpty())
        return std::nullopt;
    SEATDESK_TRY_LET(candidates, headsAt(book, BookEntry(entries.first()).seq() - 1));
    for (const BookHead& common : std::as_const(candidates)) {
        BookCheck check = BookCheck::behind(common);
        const bool holds =
            std::all_of(entries.begin(), entries.end(), [&](const Row& row) { return !check.take(BookEntry(row)); });
        if (holds)
            return Tail{common, check.head(), entries};
    }
    return std::nullopt;
}

/// What the book has at that number: the entry itself, and those that had that number before they were brought back.
Result<QList<BookHead>> BookKeeper::headsAt(RecordId book, qint64 seq)
{
    if (seq == 0)
        return QList<BookHead>{BookHead()};
    QList<BookHead> heads;
    SEATDESK_TRY_LET(entries, m_store.replica().entriesFrom(book, seq, std::numeric_limits<int>::max()));
    for (const Row& row : std::as_const(entries)) {
        const BookEntry entry(row);
        if (entry.seq() == seq)
            heads.append({seq, entry.hash()});
        const Result<BookBody> body = entry.body();
        if (body && body->formerly && body->formerly->seq == seq)
            heads.append(*body->formerly);
    }
    return heads;
}

/// Where what was put aside begins, the person is told that it is gone or that another stands there.
Result<std::optional<BookFault>> BookKeeper::firstLost(RecordId book)
{
    SEATDESK_TRY_LET(tail, m_store.outbox().chainHeads().tail(book));
    if (tail.isEmpty())
        return std::nullopt;
    const BookEntry first(tail.first());
    SEATDESK_TRY_LET(there, m_store.replica().entriesFrom(book, first.seq(), 1));
    const bool isReplaced = !there.isEmpty() && BookEntry(there.first()).seq() == first.seq();
    return BookFault{first.seq(), isReplaced ? BookFault::Kind::Replaced : BookFault::Kind::Head};
}

Result<QList<Row>> BookKeeper::lostEntries(RecordId book)
{
    SEATDESK_TRY_LET(tail, tailOf(book));
    return tail ? tail->entries : QList<Row>();
}

Result<void> BookKeeper::restore(RecordId book, BookBody words, GroupBuilder builder, const Sign& sign)
{
    SEATDESK_TRY_LET(tail, m_store.writer().run([&] { return tailOf(book); }).result());
    if (!m_history || !tail)
        return failure(Error::Kind::NotFound, QStringLiteral("lost entries"));
    SEATDESK_TRY_LET(head, m_history->offerEntries(book, {}));
    BookRestore restore;
    restore.common = tail->common;
    restore.lost = tail->lost;
    restore.head = head;
    restore.at = builder.at();
    SEATDESK_TRY(sign(restore, book, words.text));
    words.happenedAt = builder.at();
    words.restore = restore;
    builder.insert(BookEntry::kRecord, ScopeId(),
                   {{BookEntryField::kBook, book.toString()}, {BookEntryField::kBody, words.toText()}});
    SEATDESK_TRY(m_history->restoreBook(builder.group().first(), tail->entries));
    m_isStale = true;
    return {};
}

/// Whether all that was seen of the book up to that entry was brought back, signed; and what of it was put aside is
/// let go.
Result<std::optional<BookHead>> BookKeeper::restoredEnd(RecordId book, const BookHead& seen)
{
    SEATDESK_TRY_LET(keys, m_store.replica().all(SigningKey::kRecord));
    BookCheck check(std::make_shared<const SigningKeys>(keys, signatureHolds));
    for (;;) {
        SEATDESK_TRY_LET(entries, m_store.replica().entriesFrom(book, check.head().seq + 1, kPortion));
        for (const Row& entry : std::as_const(entries)) {
            if (check.take(BookEntry(entry)))
                return std::nullopt;
        }
        if (entries.size() < kPortion)
            break;
    }
    SEATDESK_TRY_LET(tail, m_store.outbox().chainHeads().tail(book));
    QList<Row> back;
    for (const Row& row : std::as_const(tail)) {
        if (check.recovered().contains({BookEntry(row).seq(), BookEntry(row).hash()}))
            back.append(row);
    }
    if (!back.isEmpty())
        SEATDESK_TRY(m_store.outbox().chainHeads().dropTail(book, back));
    if (!check.recovered().isComplete() || !check.recovered().contains(seen))
        return std::nullopt;
    return check.head();
}

}  // namespace Seatdesk
