// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/statusreport.h"

#include "domain/book.h"
#include "domain/try.h"
#include "host/seatstore.h"

namespace Seatdesk {

namespace {

struct Counts
{
    int waiting = 0;
    int refused = 0;
    Instant asOf;
    QList<DoubtedBook> doubted;
};

Result<QList<DoubtedBook>> doubtedIn(SeatStore& store)
{
    SEATDESK_TRY_LET(faults, store.outbox().chainHeads().doubted());
    QList<DoubtedBook> books;
    for (const auto& [id, fault] : faults) {
        SEATDESK_TRY_LET(row, store.replica().find(Book::kRecord, id));
        // Out of sight: whoever sees it says so.
        if (!row || row->deleted)
            continue;
        const Book book(*row);
        books.append({id, book.name(), book.number(), fault});
    }
    return books;
}

Result<Counts> countsIn(SeatStore& store, Instant asOf)
{
    SEATDESK_TRY_LET(count, store.outbox().count());
    SEATDESK_TRY_LET(tray, store.outbox().tray());
    Counts counts{count.operations, static_cast<int>(tray.size()), asOf, {}};
    SEATDESK_TRY_LET(doubted, doubtedIn(store));
    counts.doubted = doubted;
    if (asOf == Instant{}) {
        SEATDESK_TRY_LET(before, store.replica().state(kAsOfState));
        counts.asOf = fromMicros(before.toLongLong());
    }
    return counts;
}

}  // namespace

void reportStanding(SeatStore& store, SyncStatus& status, const Standing& standing)
{
    const auto counted = store.writer().run([&] { return countsIn(store, standing.asOf); }).result();
    if (!counted)
        return;
    QMetaObject::invokeMethod(
        &status,
        [status = &status, standing, counts = *counted] {
            status->setServerAhead(standing.serverAhead);
            status->setDoubtedBooks(counts.doubted);
            status->update(standing.isReachable, counts.waiting, counts.refused, counts.asOf, standing.trouble,
                           standing.isServed);
        },
        Qt::QueuedConnection);
}

}  // namespace Seatdesk
