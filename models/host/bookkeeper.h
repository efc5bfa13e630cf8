// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/authority.h"
#include "domain/bookhistory.h"
#include "domain/groupbuilder.h"
#include "host/seatstore.h"

#include <QSet>

#include <functional>
#include <optional>

namespace Seatdesk {

/// Holds what the authority says of bound books against what this seat has seen of them: a history that does not go on
/// from the last entry seen is noted as such, and the head stays where it was, until there is one that does. What
/// another history of the authority lacks is kept and offered to it, or brought back by the director. Sync thread, but
/// for what says otherwise.
class BookKeeper
{
public:
    explicit BookKeeper(SeatStore& store) : m_store(store) {}

    /// Who takes back what it lost; null where nobody does. Before the first round.
    void setHistory(BookHistory* history) { m_history = history; }
    /// The authority has another history: before what came of the one before is forgotten, the entries that it lacks
    /// are put aside. `mine`: the scopes that this person sees.
    Result<void> saveTails(const QSet<ScopeId>& mine);
    /// Offers what was put aside, before anything is pushed: the authors send theirs again, which would be bound behind
    /// what has been written since. Once for each history and each start.
    Result<void> offerTails();
    /// What is kept of a book that the authority lacks; empty when it does not go on from there. Writer thread.
    Result<QList<Row>> lostEntries(RecordId book);
    /// Signs for a restore: fills in who and with what.
    using Sign = std::function<Result<void>(BookRestore&, RecordId book, const QString& words)>;
    /// See BookRestoring. `builder`: empty, of whoever sits here.
    Result<void> restore(RecordId book, BookBody words, GroupBuilder builder, const Sign& sign);
    /// Which books a page speaks of. Writer thread, while the sync thread waits for it.
    void look(const PullPage& page);
    /// What is held may be of other rights or another history.
    void forget() { m_isStale = true; }
    /// Compares where something came. To be called when all of it has: within a pull entries come in another order.
    Result<void> compare();

private:
    struct Seen
    {
        RecordId book;
        BookHead head;
    };
    struct Tail
    {
        BookHead common;  ///< the last entry before them
        BookHead lost;    ///< the last of them
        QList<Row> entries;
    };
    Result<std::optional<BookFault>> firstLost(RecordId book);
    Result<std::optional<Tail>> tailOf(RecordId book);
    Result<QList<BookHead>> headsAt(RecordId book, qint64 seq);
    Result<std::optional<BookHead>> restoredEnd(RecordId book, const BookHead& seen);
    Result<QList<Seen>> seenBooks(const QSet<ScopeId>& mine);
    Result<void> saveTail(const Seen& seen);
    Result<qint64> commonWith(const Seen& seen);
    Result<bool> isThere(RecordId book, qint64 seq, const QString& hash);
    Result<void> offerTail(RecordId book);
    Result<void> compareNow();
    Result<void> compareBook(RecordId book);

    SeatStore& m_store;
    BookHistory* m_history = nullptr;
    bool m_mayHaveTails = true;  ///< and they have not been offered
    bool m_isStale = true;       ///< all books are to be looked through
    QSet<RecordId> m_touched;
};

}  // namespace Seatdesk
