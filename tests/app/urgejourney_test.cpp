// SPDX-License-Identifier: GPL-3.0-or-later
// The lead of the team that sent it urges the department that holds it; each urge is recorded.
#include "ticketjourney.h"

using namespace Seatdesk;

namespace {

class UrgeJourney : public TicketJourney
{};

}  // namespace

TEST_F(UrgeJourney, EachUrgeIsRecordedAndTheClerkReadsIt)
{
    signIn(kAgent);
    const RecordId id = bench.record(QString::fromUtf8("宽带每晚八点后掉线"), kFault);
    sendToTheUnit(id);
    acceptAsClerk(id);

    signIn(kLead);
    choose(id);
    for (const char* words : {"客户第二次来电，请今天上门", "请回电说明到场时间"}) {
        const qint64 before = ticket(id).urged();
        press(Qt::Key_U, Qt::ControlModifier);
        go("text");
        type(words);
        submit();
        ASSERT_TRUE(waitFor([&] { return ticket(id).urged() == before + 1; }));
    }

    signIn(kClerk);
    choose(id, "mine");
    const QList<TimelineEntry> urges = entries(id, EntryKind::Urge);
    ASSERT_EQ(urges.size(), 2);
    EXPECT_EQ(urges[1].text(), QString::fromUtf8("请回电说明到场时间"));
    EXPECT_FALSE(bench.actions().whyNot(QStringLiteral("ticket.urge")).isEmpty()) << "nobody urges themselves";
}
