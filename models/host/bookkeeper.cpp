// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/bookkeeper.h"

#include "domain/book.h"
#include "domain/try.h"

#include <QLoggingCategory>

#include <algorithm>

namespace Seatdesk {

Q_DECLARE_LOGGING_CATEGORY(syncLog)

namespace {

constexpr int kLookedAt = 1000;

/// How the entries that there are do not hold on to the last one seen.
Result<std::optional<BookFault>> faultAt(Replica& replica, RecordId book, const BookHead& seen)
{
    if (seen.seq == 0)
        return std::nullopt;
    SEATDESK_TRY_LET(there, replica.entriesFrom(book, seen.seq, 1));
    if (there.isEmpty()) {
        SEATDESK_TRY_LET(last, replica.lastNumber(book));
        return BookFault{last + 1, BookFault::Kind::Head};
    }
    const BookEntry entry(there.first());
    if (entry.seq() != seen.seq)
        return BookFault{seen.seq, BookFault::Kind::Number};
    if (entry.hash() != seen.hash)
        return BookFault{seen.seq, BookFault::Kind::Replaced};
    return std::nullopt;
}

/// As far as the entries behind `seen` follow one from the other.
Result<ChainHeads::Kept> extended(Replica& replica, RecordId book, const BookHead& seen)
{
    BookCheck check = BookCheck::behind(seen);
    for (;;) {
        SEATDESK_TRY_LET(entries, replica.entriesFrom(book, check.head().seq + 1, kLookedAt));
        for (const Row& entry : entries) {
            if (const std::optional<BookFault> fault = check.take(BookEntry(entry)))
                return ChainHeads::Kept{check.head(), fault};
        }
        if (entries.size() < kLookedAt)
            return ChainHeads::Kept{check.head(), {}};
    }
}

}  // namespace

void BookKeeper::look(const PullPage& page)
{
    for (const Row& row : page.rows) {
        if (row.record == BookEntry::kRecord)
            m_touched.insert(BookEntry(row).book());
        else if (row.record == Book::kRecord)
            m_touched.insert(row.id);
    }
    m_isStale = m_isStale || std::any_of(page.gone.begin(), page.gone.end(),
                                         [](const auto& gone) { return gone.first == BookEntry::kRecord; });
}

Result<void> BookKeeper::compare()
{
    if (!m_isStale && m_touched.isEmpty())
        return {};
    return m_store.writer().run([this] { return compareNow(); }).result();
}

/// Writer thread.
Result<void> BookKeeper::compareNow()
{
    if (m_isStale) {
        SEATDESK_TRY_LET(books, m_store.replica().all(Book::kRecord));
        for (const Row& book : books)
            m_touched.insert(book.id);
    }
    const QSet<RecordId> books = m_touched;
    for (const RecordId& book : books)
        SEATDESK_TRY(compareBook(book));
    m_touched.clear();
    m_isStale = false;
    return {};
}

/// A book that this person no longer sees says nothing of its history.
Result<void> BookKeeper::compareBook(RecordId book)
{
    SEATDESK_TRY_LET(row, m_store.replica().find(Book::kRecord, book));
    if (!row || row->deleted)
        return {};
    SEATDESK_TRY_LET(kept, m_store.outbox().chainHeads().find(book));
    SEATDESK_TRY_LET(fault, faultAt(m_store.replica(), book, kept.head));
    BookHead from = kept.head;
    if (fault) {
        SEATDESK_TRY_LET(restored, restoredEnd(book, kept.head));
        if (restored) {
            from = *restored;
            fault.reset();
        }
    }
    if (fault) {
        SEATDESK_TRY_LET(first, firstLost(book));
        fault = first.value_or(*fault);
    }
    ChainHeads::Kept now{from, fault};
    if (!fault) {
        SEATDESK_TRY_LET(further, extended(m_store.replica(), book, from));
        now = further;
    }
    if (now == kept)
        return {};
    if (now.fault && now.fault != kept.fault)
        qCWarning(syncLog, "book %s does not go on from entry %lld: entry %lld, %d", qUtf8Printable(book.toString()),
                  now.head.seq, now.fault->seq, static_cast<int>(now.fault->kind));
    return m_store.outbox().chainHeads().put(book, now);
}

}  // namespace Seatdesk
