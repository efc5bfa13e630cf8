// SPDX-License-Identifier: GPL-3.0-or-later
// The ticket one works on leaves the view: what is marked in the list and what the detail shows stay one.
#include "items/ticketlistmodel.h"
#include "ticketbench.h"
#include "widgets/tickets/detailpane.h"
#include "widgets/tickets/tickettable.h"

#include <QLabel>
#include <QLineEdit>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

RecordId shownIn(const TicketBench& at)
{
    const auto& file = at.page->detail().file();
    return file ? file->id() : RecordId();
}

}  // namespace

TEST(TicketsThatLeaveTheView, HaveTheirNeighbourChosenAndShown)
{
    TicketBench at;
    at.at.record(QStringLiteral("Whole house offline"));
    const RecordId two = at.at.record(QStringLiteral("Also offline"));
    at.at.record(QStringLiteral("No light"));
    at.show();
    at.page->showView(QStringLiteral("open"));
    const auto agree = [&] { return at.page->table().selectedTickets() == QList<RecordId>{shownIn(at)}; };
    const TicketListModel& model = at.page->table().tickets();
    ASSERT_TRUE(waitUntil([&] { return model.rowCount() == 3; }));
    ASSERT_TRUE(at.choose(two));
    at.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitUntil([&] { return at.dialog() != nullptr; }));
    QTest::keyClicks(at.inDialog<QLineEdit>("typed"), QStringLiteral("house"));
    at.settle();
    ASSERT_TRUE(at.submitDialog());
    ASSERT_TRUE(waitUntil([&] { return model.rowCount() == 2; }));
    EXPECT_TRUE(waitUntil(agree));
    EXPECT_NE(shownIn(at), two);
    EXPECT_TRUE(at.find<QLabel>(QStringLiteral("selectedCount"))->text().startsWith(u"1 "));
    at.page->focusList();
    at.press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([&] { return model.rowCount() == 3; }));
    EXPECT_TRUE(waitUntil(agree));
}

TEST(TicketsThatLeaveTheView, LeaveOneOfThoseStillChosenShown)
{
    TicketBench at;
    for (const char* summary : {"one", "two", "three"})
        at.put(QString::fromLatin1(summary));
    at.show();
    TicketTable& table = at.page->table();
    ASSERT_TRUE(waitUntil([&] { return table.tickets().peek(2) != nullptr; }));
    table.clearSelection();
    for (const int row : {2, 0})
        table.selectionModel()->setCurrentIndex(table.model()->index(row, 0),
                                                QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const RecordId gone = table.currentTicket();
    ASSERT_TRUE(waitUntil([&] { return shownIn(at) == gone; }));
    const RecordId rest = table.selectedTickets().constLast();
    at.at.records.remove(gone);
    EXPECT_TRUE(waitUntil([&] { return table.selectedTickets() == QList<RecordId>{rest} && shownIn(at) == rest; }));
}
