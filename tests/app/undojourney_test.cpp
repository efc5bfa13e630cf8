// SPDX-License-Identifier: GPL-3.0-or-later
// A step taken too soon is taken back by an inverse step, which the time line keeps.
#include "ticketjourney.h"
#include "widgets/actions/actionregistry.h"
#include "widgets/controls/noticebar.h"
#include "widgets/tickets/composer.h"
#include "widgets/tickets/detailpane.h"

using namespace Seatdesk;

namespace {

class UndoJourney : public TicketJourney
{};

}  // namespace

TEST_F(UndoJourney, AnApprovalTakenTooSoonIsTakenBack)
{
    signIn(kAgent);
    const RecordId id = bench.record(QString::fromUtf8("宽带每晚八点后掉线"), kFault);
    sendToTheUnit(id);
    acceptAsClerk(id);
    undo();
    ASSERT_TRUE(reaches(id, TicketState::Dispatched));
    EXPECT_TRUE(ticket(id).holder().isNull());
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(reaches(id, TicketState::Accepted));
    finishAsClerk(id, "分光器已更换");

    signIn(kLead);
    choose(id);
    command("Approve");
    ASSERT_TRUE(waitFor([&] { return ticket(id).state() == TicketState::Callback; }));
    undo();
    ASSERT_TRUE(waitFor([&] { return ticket(id).state() == TicketState::Done; }));
    EXPECT_EQ(ticket(id).scope(), unit);
    // What happened is not rubbed out: the step and the step back both stand there.
    EXPECT_GE(entries(id, EntryKind::Status).size(), 5);
}

TEST_F(UndoJourney, WorkReportedTooSoonGoesOn)
{
    signIn(kAgent);
    const RecordId id = bench.record(QString::fromUtf8("宽带每晚八点后掉线"), kFault);
    sendToTheUnit(id);
    acceptAsClerk(id);
    finishAsClerk(id, "分光器已更换");
    undo();
    ASSERT_TRUE(reaches(id, TicketState::Accepted));
    EXPECT_FALSE(ticket(id).doneAt());
    EXPECT_TRUE(ticket(id).resolver().isNull());
}

TEST_F(UndoJourney, AMergeByMistakeIsTakenBackWithoutAWordOfWhy)
{
    signIn(kAgent);
    const RecordId first = bench.record(QString::fromUtf8("整栋楼断网"), kFault);
    const RecordId second = bench.record(QString::fromUtf8("三单元也断网"), kFault);
    signIn(kLead);
    merge(second, first);
    // Out of the view it goes, and the pane with it to the next one.
    const auto is = [&](TicketState state) { return waitFor([&] { return ticket(second).state() == state; }); };
    ASSERT_TRUE(is(TicketState::Merged));
    undo();
    ASSERT_TRUE(is(TicketState::Recorded));
    EXPECT_TRUE(ticket(second).mergedInto().isNull());
}

TEST_F(UndoJourney, ASendingBackByMistakeIsTakenBack)
{
    signIn(kAgent);
    const RecordId id = bench.record(QString::fromUtf8("宽带每晚八点后掉线"), kFault);
    sendToTheUnit(id);
    acceptAsClerk(id);
    const StaffId clerk = ticket(id).holder();
    finishAsClerk(id, "分光器已更换");
    const auto doneAt = ticket(id).doneAt();
    signIn(kLead);
    choose(id);
    say("Send back", "写明原因");
    ASSERT_TRUE(reaches(id, TicketState::Accepted));
    undo();
    ASSERT_TRUE(reaches(id, TicketState::Done));
    EXPECT_EQ(ticket(id).resolver(), clerk);
    EXPECT_EQ(ticket(id).doneAt(), doneAt);
}

/// Where one looks for it: at the command, and where the deed is told.
TEST_F(UndoJourney, WhatStaysSaysWhy)
{
    signIn(kAgent);
    const RecordId id = bench.record(QString::fromUtf8("宽带每晚八点后掉线"), kFault);
    choose(id);
    page().detail().composer().setAudience(Audience::Customer);
    page().detail().composer().focusText();
    type("师傅明天上午九点到");
    press(Qt::Key_Return, Qt::ControlModifier);
    const auto why = [&] { return bench.actions().whyNot(QStringLiteral("tickets.undo")); };
    const QString stays = QStringLiteral("What was said, tried or written stays; a note can put it right.");
    EXPECT_TRUE(waitFor([&] { return why() == QStringLiteral("\"Reply to the customer\": ") + stays; }))
        << qPrintable(why());

    sendToTheUnit(id);
    acceptAsClerk(id);
    say("Return", "不归我们处理");
    const QString gone = QStringLiteral(
        "It cannot be taken back: the ticket went out of your sight; "
        "whoever has it sends it back.");
    EXPECT_TRUE(waitFor([&] { return why() == QStringLiteral("\"Return\": ") + gone; })) << qPrintable(why());
    EXPECT_EQ(page().notice().sentence(), QStringLiteral("Return: done. ") + gone);
}
