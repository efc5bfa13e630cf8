// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/statusreport.h"

#include "domain/try.h"
#include "host/seatstore.h"

namespace Seatdesk {

namespace {

struct Counts
{
    int waiting = 0;
    int refused = 0;
    Instant asOf;
};

Result<Counts> countsIn(SeatStore& store, Instant asOf)
{
    SEATDESK_TRY_LET(count, store.outbox().count());
    SEATDESK_TRY_LET(tray, store.outbox().tray());
    Counts counts{count.operations, static_cast<int>(tray.size()), asOf};
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
            status->update(standing.isReachable, counts.waiting, counts.refused, counts.asOf, standing.trouble,
                           standing.isServed);
        },
        Qt::QueuedConnection);
}

}  // namespace Seatdesk
