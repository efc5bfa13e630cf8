// SPDX-License-Identifier: GPL-3.0-or-later
// Clocks at the list: started by hand.
#include "domain/ticketclock.h"
#include "ticketbench.h"
#include "widgets/controls/segmentedcontrol.h"

#include <gtest/gtest.h>

using namespace Seatdesk;
using namespace std::chrono_literals;

TEST(TicketClocks, ShippingStartsItsUsualEndAndItsLatestFromTheWindow)
{
    TicketBench at;
    const RecordId id = at.at.record(QStringLiteral("A new modem by post"));
    at.show();
    ASSERT_TRUE(at.choose(id));
    ASSERT_TRUE(at.bench->actions().run(QStringLiteral("tickets.clock")));
    ASSERT_TRUE(waitUntil([&] { return at.dialog() != nullptr; }));
    auto* kind = at.inDialog<SegmentedControl>("kind");
    ASSERT_NE(kind, nullptr);
    QTest::keyClick(kind, Qt::Key_2);
    EXPECT_EQ(kind->currentValue(), keyOf(ClockKind::Shipping));
    ASSERT_TRUE(at.submitDialog());
    QHash<QString, Instant> ends;
    for (const Row& row : at.at.records.all(TicketClock::kRecord)) {
        const TicketClock clock(row);
        if (clock.ticket() == TicketId(id) && clock.kind() && clock.dueAt())
            ends.insert(keyOf(*clock.kind()), *clock.dueAt());
    }
    const Instant now = at.at.office.time.now();
    EXPECT_EQ(ends.value(keyOf(ClockKind::Shipping)), now + 24h);
    EXPECT_EQ(ends.value(keyOf(ClockKind::ShippingLatest)), now + 48h);
}
