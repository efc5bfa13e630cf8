// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/authority.h"
#include "domain/bookhistory.h"
#include "host/seatstore.h"

#include <QSet>

namespace Seatdesk {

/// Holds what the authority says of bound books against what this seat has seen of them: a history that does not go on
/// from the last entry seen is noted as such, and the head stays where it was, until there is one that does. What
/// another history of the authority lacks is kept and offered to it. Sync thread, but for what says otherwise.
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
