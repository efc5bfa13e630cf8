// SPDX-License-Identifier: GPL-3.0-or-later
// An agent asks the lead with a proposal, gets an instruction, disagrees, and takes it further up.
#include "domain/escalation.h"
#include "ticketjourney.h"
#include "widgets/tickets/detailpane.h"

using namespace Seatdesk;

namespace {

class EscalationJourney : public TicketJourney
{
protected:
    Escalation last() const
    {
        const QList<Row> rows = bench.storedRows(Escalation::kRecord);
        return Escalation(rows.isEmpty() ? Row() : rows.constLast());
    }
    bool waitForEscalations(qsizetype count) const
    {
        return waitFor([&] { return bench.storedRows(Escalation::kRecord).size() == count; });
    }
    void escalate(const char* matter, const char* proposal) const
    {
        press(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        go("matter");
        type(matter);
        go("proposal");
        type(proposal);
        submit();
    }
};

}  // namespace

TEST_F(EscalationJourney, AProposalAnInstructionAndADisagreementAreRecorded)
{
    signIn(kAgent);
    const RecordId id = bench.record(QString::fromUtf8("客户威胁到现场"), kFault);
    choose(id);
    escalate("客户情绪激动，称要到营业厅闹事", "请派负责人今天上门，先停收当月费用");
    ASSERT_TRUE(waitForEscalations(1));
    EXPECT_EQ(last().toRole(), QStringLiteral("lead"));
    EXPECT_EQ(last().proposal(), QString::fromUtf8("请派负责人今天上门，先停收当月费用"));

    signIn(kLead);
    choose(id, "escalated");
    say("Instruct", "今天不上门，明早九点由我联系客户");
    ASSERT_TRUE(waitFor([&] { return !last().instruction().isEmpty(); }));
    EXPECT_TRUE(waitFor([&] { return ticket(id).escalatedTo().isEmpty(); }));

    signIn(kAgent);
    choose(id);
    say("I disagree", "明早太晚，客户今晚就要来");
    const auto isShown = [&] {
        const QList<Row>& shown = page().detail().file()->ticket.escalations;
        return !shown.isEmpty() && !Escalation(shown.constFirst()).disagreement().isEmpty();
    };
    ASSERT_TRUE(waitFor(isShown));
    escalate("客户今晚到场", "请主任今天与客户通话");
    ASSERT_TRUE(waitForEscalations(2));
    EXPECT_EQ(last().toRole(), QStringLiteral("director"));

    signIn(kDirector);
    choose(id, "escalated");
    say("Instruct", "同意，我十分钟内致电");
    ASSERT_TRUE(waitFor([&] { return last().instruction() == QString::fromUtf8("同意，我十分钟内致电"); }));
    EXPECT_FALSE(last().follows().isNull());
}
