// SPDX-License-Identifier: GPL-3.0-or-later
#include "host/seatstore.h"

#include <QDeadlineTimer>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Seatdesk;
using namespace std::chrono_literals;

/// Whoever signs out two seconds after signing in.
TEST(SeatStoreTest, LooksThroughNothingWhenItIsClosedMeanwhile)
{
    const QTemporaryDir folder;
    auto store = SeatStore::open(folder.path(), RuleBook::shipped()).value();
    store->lookThroughLater(1ms);
    store->writer().runAndWait([] {});
    // The time is over while the thread is busy, so that closing is before the look.
    store->writer().post([] {
        const QDeadlineTimer busy(20);
        while (!busy.hasExpired())
            continue;
    });
    store.reset();
    SUCCEED() << "a look at a closed file ends the program";
}
