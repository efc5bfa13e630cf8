// SPDX-License-Identifier: GPL-3.0-or-later
// The lead changes many tickets at once after a preview, and takes the last change back.
#include "ticketjourney.h"

#include "widgets/tickets/tickettable.h"

#include <QAction>
#include <QTreeWidget>

using namespace Seatdesk;

namespace {

class BulkJourney : public TicketJourney
{};

}  // namespace

TEST_F(BulkJourney, ManyAreDispatchedAfterAPreviewAndTakenBack)
{
    signIn(kAgent);
    const RecordId one = bench.record(QString::fromUtf8("一号楼断网"), kFault);
    const RecordId two = bench.record(QString::fromUtf8("二号楼断网"), kFault);
    const RecordId taken = bench.record(QString::fromUtf8("三号楼断网"), kFault);
    sendToTheUnit(taken);

    signIn(kLead);
    ASSERT_TRUE(page().showView(QStringLiteral("open")));
    ASSERT_TRUE(waitFor([&] { return page().table().tickets().rowCount() == 3 && page().table().tickets().peek(2); }));
    press(Qt::Key_A, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return bench.actions().action(QStringLiteral("tickets.bulk"))->isEnabled(); }));
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    const auto* preview = dialog()->findChild<QTreeWidget*>(QStringLiteral("bulkPreview"));
    ASSERT_TRUE(waitFor([&] { return preview->topLevelItemCount() == 3; }));
    const auto* typed = dialog()->findChild<QWidget*>(QStringLiteral("typed"));
    ASSERT_TRUE(waitFor([&] { return typed->isVisible(); }));
    find("target", QString::fromUtf8("网络"));
    int refused = 0;
    for (int i = 0; i < 3; ++i)
        refused += preview->topLevelItem(i)->text(2) == u"Not in its state.";
    EXPECT_EQ(refused, 1) << "the one that is there already";
    submit();
    for (const RecordId id : {one, two}) {
        EXPECT_TRUE(waitFor([&] { return ticket(id).state() == TicketState::Dispatched; }));
        EXPECT_EQ(ticket(id).scope(), unit);
    }
    undo();
    for (const RecordId id : {one, two})
        EXPECT_TRUE(waitFor([&] { return ticket(id).state() == TicketState::Recorded; }));
    EXPECT_EQ(ticket(taken).state(), TicketState::Dispatched);
}
