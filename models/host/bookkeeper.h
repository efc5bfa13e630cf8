// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/authority.h"
#include "host/seatstore.h"

#include <QSet>

namespace Seatdesk {

/// Holds what the authority says of bound books against what this seat has seen of them: a history that does not go on
/// from the last entry seen is noted as such, and the head stays where it was, until there is one that does. Sync
/// thread, but for what says otherwise.
class BookKeeper
{
public:
    explicit BookKeeper(SeatStore& store) : m_store(store) {}

    /// Which books a page speaks of. Writer thread, while the sync thread waits for it.
    void look(const PullPage& page);
    /// What is held may be of other rights or another history.
    void forget() { m_isStale = true; }
    /// Compares where something came. To be called when all of it has: within a pull entries come in another order.
    Result<void> compare();

private:
    Result<void> compareNow();
    Result<void> compareBook(RecordId book);

    SeatStore& m_store;
    bool m_isStale = true;  ///< all books are to be looked through
    QSet<RecordId> m_touched;
};

}  // namespace Seatdesk
