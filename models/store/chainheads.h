// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bookchain.h"
#include "domain/result.h"

#include <QList>

#include <optional>
#include <utility>

namespace Seatdesk {

class PreciousFile;

/// How far this seat has seen each bound book, in outbox.db: what an authority says later must go on from there. Made
/// for a moment; one thread.
class ChainHeads
{
public:
    explicit ChainHeads(PreciousFile& file) : m_file(file) {}

    struct Kept
    {
        BookHead head;                   ///< the last entry that follows from all before it
        std::optional<BookFault> fault;  ///< how the history that there is now does not go on from it

        bool operator==(const Kept&) const = default;
    };
    /// Of a book that was never seen: the beginning.
    Result<Kept> find(RecordId book);
    Result<void> put(RecordId book, const Kept& kept);
    /// The books with a fault.
    Result<QList<std::pair<RecordId, BookFault>>> doubted();

    // Entries that were seen and that the authority's present history lacks.
    Result<void> keepTail(RecordId book, const QList<Row>& entries);
    Result<QList<RecordId>> booksWithTail();
    /// In the order of their numbers.
    Result<QList<Row>> tail(RecordId book);
    /// They are back.
    Result<void> dropTail(RecordId book, const QList<Row>& entries);

private:
    PreciousFile& m_file;
};

}  // namespace Seatdesk
