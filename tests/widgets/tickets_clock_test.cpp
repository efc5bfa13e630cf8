// SPDX-License-Identifier: GPL-3.0-or-later
// Clocks at the list: started by hand, and ticking while nobody touches anything.
#include "domain/ticketclock.h"
#include "items/ticketlistmodel.h"
#include "ticketbench.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/tickets/tickettable.h"

#include <QPaintEvent>

#include <gtest/gtest.h>

using namespace Seatdesk;
using namespace std::chrono_literals;

namespace {

/// Counts the paintings that reach into one column.
class ColumnPaintings : public QObject
{
public:
    ColumnPaintings(TicketTable& table, TicketTable::Column column) : m_table(table), m_column(static_cast<int>(column))
    {
        table.viewport()->installEventFilter(this);
    }
    [[nodiscard]] int count() const { return m_count; }

    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() != QEvent::Paint)
            return false;
        const QRect cells(m_table.columnViewportPosition(m_column), 0, m_table.columnWidth(m_column),
                          m_table.viewport()->height());
        m_count += static_cast<QPaintEvent*>(event)->region().intersects(cells) ? 1 : 0;
        return false;
    }

private:
    TicketTable& m_table;
    int m_column;
    int m_count = 0;
};

}  // namespace

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

TEST(TicketClocks, TheCellsTickWhileNobodyTouchesAnything)
{
    TicketBench at;
    at.put(QStringLiteral("No light"), TicketState::Recorded,
           {{TicketField::kDueAt, toMicros(at.at.office.time.now() + 1h)}});
    at.show();
    TicketTable& table = at.page->table();
    // The caret would blink, the mouse hover: nothing of that kind is to be taken for the clock.
    at.page->setFocus();
    at.settle();
    const ColumnPaintings paintings(table, TicketTable::Column::Clock);
    at.at.office.time.advance(1s);
    EXPECT_TRUE(waitUntil([&] { return paintings.count() > 0; }));
    EXPECT_TRUE(waitUntil([&] { return paintings.count() > 1; })) << "and again a second later";
}
