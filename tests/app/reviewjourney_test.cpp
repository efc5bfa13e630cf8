// SPDX-License-Identifier: GPL-3.0-or-later
// The lead reviews an answer, sends it back with a reason, and passes the better one on to callback.
#include "ticketjourney.h"

using namespace Seatdesk;

namespace {

class ReviewJourney : public TicketJourney
{};

}  // namespace

TEST_F(ReviewJourney, AnAnswerThatIsNoneGoesBackToWhoGaveIt)
{
    signIn(kAgent);
    const RecordId id = bench.record(QString::fromUtf8("宽带每晚八点后掉线"), kFault);
    sendToTheUnit(id);
    acceptAsClerk(id);
    const StaffId clerk = ticket(id).holder();
    finishAsClerk(id, "已处理");

    signIn(kLead);
    choose(id);
    say("Send back", "写明原因和处理经过");
    ASSERT_TRUE(reaches(id, TicketState::Accepted));
    EXPECT_EQ(ticket(id).holder(), clerk);
    EXPECT_EQ(ticket(id).reason(), QString::fromUtf8("写明原因和处理经过"));

    signIn(kClerk);
    choose(id, "mine");
    finishAsClerk(id, "分光器老化，已更换，连续观察两晚未再掉线");

    signIn(kLead);
    choose(id);
    command("Approve");
    ASSERT_TRUE(waitFor([&] { return ticket(id).state() == TicketState::Callback; }));
    EXPECT_EQ(ticket(id).answer(), QString::fromUtf8("分光器老化，已更换，连续观察两晚未再掉线"));
}
