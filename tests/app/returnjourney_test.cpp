// SPDX-License-Identifier: GPL-3.0-or-later
// A department sends a ticket back and says why; whoever took the contact sends it to the right place.
#include "ticketjourney.h"

using namespace Seatdesk;

namespace {

class ReturnJourney : public TicketJourney
{};

}  // namespace

TEST_F(ReturnJourney, AClerkSendsBackWhatIsNotTheUnitsAndTheOwnerReadsWhy)
{
    signIn(kAgent);
    const RecordId id = bench.record(QString::fromUtf8("宽带每晚八点后掉线"), kFault);
    sendToTheUnit(id);
    EXPECT_EQ(ticket(id).scope(), unit);

    acceptAsClerk(id);
    press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QDialog* asks = dialog();
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(dialog(), asks) << "without a reason nothing is sent back";
    go("text");
    type("地址不在本部门的片区，请转城西维护部");
    submit();
    ASSERT_TRUE(waitFor([&] { return ticket(id).state() == TicketState::Returned; }));

    signIn(kAgent);
    choose(id, "undispatched");
    EXPECT_EQ(ticket(id).reason(), QString::fromUtf8("地址不在本部门的片区，请转城西维护部"));
    EXPECT_EQ(ticket(id).holder(), ticket(id).owner()) << "who took the contact has it again";
    const QList<TimelineEntry> steps = entries(id, EntryKind::Status);
    EXPECT_TRUE(std::any_of(steps.begin(), steps.end(), [](const TimelineEntry& step) {
        return step.toState() == TicketState::Returned && step.text().contains(QString::fromUtf8("城西维护部"));
    }));
    sendToTheUnit(id);
    EXPECT_EQ(ticket(id).state(), TicketState::Dispatched);
}
