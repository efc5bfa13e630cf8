// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bookentry.h"
#include "domain/bookhead.h"
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

    /// As long as seats send again what was acknowledged.
    static constexpr int kOfferDays = 7;
};

}  // namespace Seatdesk
