// SPDX-License-Identifier: GPL-3.0-or-later
// A department's clerk sees only what was dispatched to the unit: accepts, appoints, answers, is done.
#include "ticketjourney.h"

#include "items/ticketlistmodel.h"
#include "widgets/tickets/composer.h"
#include "widgets/tickets/detailpane.h"
#include "widgets/tickets/tickettable.h"

using namespace Seatdesk;

namespace {

class ClerkJourney : public TicketJourney
{};

}  // namespace

TEST_F(ClerkJourney, AcceptsAppointsAnswersAndIsDone)
{
    signIn(kAgent);
    const RecordId id = bench.record(QString::fromUtf8("宽带每晚八点后掉线"), kFault);
    const RecordId other = bench.record(QString::fromUtf8("营业厅排队过久"), kFault);
    sendToTheUnit(id);

    signIn(kClerk);
    EXPECT_EQ(bench.desk().workbench()->currentPage(), QStringLiteral("tickets"));
    EXPECT_FALSE(bench.desk().workbench()->page(QStringLiteral("desk"))) << "a clerk records no ticket";
    EXPECT_FALSE(bench.actions().action(QStringLiteral("ticket.new")));
    ASSERT_TRUE(page().showView(QStringLiteral("all")));
    ASSERT_TRUE(waitFor([&] { return page().table().tickets().isComplete(); }));
    EXPECT_EQ(page().table().tickets().rowCount(), 1);
    EXPECT_EQ(bench.rows(Ticket::kRecord).size(), 1) << "nor is the other one anywhere on this seat";
    choose(id);
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(reaches(id, TicketState::Accepted));

    say("Appoint", "明天上午九点上门，出发前来电");
    ASSERT_TRUE(waitFor([&] { return ticket(id).appointedAt().has_value(); }));
    EXPECT_EQ(ticket(id).appointment(), QString::fromUtf8("明天上午九点上门，出发前来电"));

    page().detail().composer().setAudience(Audience::Customer);
    page().detail().composer().focusText();
    type("师傅明天上午九点到，出发前会先打您的电话");
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return entries(id, EntryKind::Reply).size() == 1; }));

    page().focusList();
    finishAsClerk(id, "分光器老化，已更换");
    EXPECT_EQ(ticket(id).answer(), QString::fromUtf8("分光器老化，已更换"));
    EXPECT_EQ(ticket(other).state(), TicketState::Recorded);
}
