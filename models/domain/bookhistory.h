// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bookentry.h"
#include "domain/bookhead.h"
#include "domain/operation.h"
#include "domain/result.h"

namespace Seatdesk {

/// How an authority whose history became another one (a restore, a failover) gets back the end of a bound book that
/// seats still hold (sync.md, section 8). Blocking; sync thread.
class BookHistory
{
public:
    virtual ~BookHistory() = default;

    /// The hash of the entry with that number; empty when there is none. NotFound when this person sees no such book.
    virtual Result<QString> entryHash(RecordId book, qint64 seq) = 0;
    /// Takes those of the entries, which are in the order of their numbers, that go on from the end of the book, with
    /// their own numbers, hashes, authors and times; answers its end. For kOfferDays behind the change of the history,
    /// and what was written before it: whoever can compute a hash could write such an end in anybody's name, so it is
    /// also noted who brought it. NotFound as above, Denied for whoever may not write into the book.
    virtual Result<BookHead> offerEntries(RecordId book, const QList<Row>& entries) = 0;
    /// Binds an entry that the director has signed (BookRestore), and behind it the lost entries that it names, which
    /// are in the order of their numbers: each as it was written, by its author and with its time, and marked with its
    /// former number. Nobody else writes entries that say so. Of what was written before the change of the history,
    /// however long ago; Invalid when they do not follow one from the other from where both histories part to the last
    /// one that was lost, Denied also when the signer is not the director. `entry` is the insertion of the signed one;
    /// the authority says when it was written.
    virtual Result<void> restoreBook(const Operation& entry, const QList<Row>& lost) = 0;

    /// As long as seats send again what was acknowledged.
    static constexpr int kOfferDays = 7;
};

}  // namespace Seatdesk
