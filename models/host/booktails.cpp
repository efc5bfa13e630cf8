// SPDX-License-Identifier: GPL-3.0-or-later
// The part of BookKeeper that gives an authority back what it lost of bound books.
#include "domain/book.h"
#include "domain/try.h"
#include "host/bookkeeper.h"

#include <QLoggingCategory>

#include <algorithm>

namespace Seatdesk {

Q_DECLARE_LOGGING_CATEGORY(syncLog)

namespace {

constexpr int kOffered = 200;

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
    return m_store.writer().run([&] { return m_store.outbox().chainHeads().dropTail(book); }).result();
}

}  // namespace Seatdesk
