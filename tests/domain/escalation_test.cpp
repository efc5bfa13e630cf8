// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deputies.h"
#include "support/ticketstory.h"

using namespace Seatdesk;
using namespace std::chrono_literals;

namespace {

class EscalationTest : public TicketStory
{
protected:
    void SetUp() override { start(draft()); }
    Result<void> escalate(const QString& role, bool emergency = false, RecordId follows = {})
    {
        return act(agent, [&](const TicketActions& a, const TicketCase& c) {
            return a.escalate(c, {role, QStringLiteral("danger"), QStringLiteral("bar the line"), emergency, follows});
        });
    }
    Escalation last() const { return Escalation(ledger.rows(QStringLiteral("escalation")).last()); }
};

}  // namespace

TEST_F(EscalationTest, CarriesAProposalOfOnesOwn)
{
    const Result<void> without = act(agent, [](const TicketActions& a, const TicketCase& c) {
        return a.escalate(c, {QStringLiteral("lead"), QStringLiteral("danger"), QStringLiteral(" "), false, {}});
    });
    EXPECT_EQ(without.error().detail, QStringLiteral("missing proposal"));
    ASSERT_TRUE(escalate(QStringLiteral("lead")).has_value());
    EXPECT_EQ(last().proposal(), QStringLiteral("bar the line"));
    EXPECT_EQ(ticket().escalatedTo(), QStringLiteral("lead"));
    EXPECT_EQ(entries(EntryKind::Escalation), 1);
}

TEST_F(EscalationTest, GoesLevelByLevelUnlessAnEmergencyWhichOwesAReport)
{
    EXPECT_EQ(escalate(QStringLiteral("director")).error().detail, QStringLiteral("level"));
    EXPECT_EQ(escalate(QStringLiteral("agent"), true).error().detail, QStringLiteral("level"));
    ASSERT_TRUE(escalate(QStringLiteral("director"), true).has_value());
    EXPECT_TRUE(last().reportOwed());
    EXPECT_TRUE(offers(agent, TicketAction::FileReport));
    actWell(agent, [&](const TicketActions& a, const TicketCase& c) {
        return a.fileReport(c, last().id(), QStringLiteral("What happened"));
    });
    EXPECT_FALSE(last().reportOwed());
    ASSERT_TRUE(escalate(QStringLiteral("lead"), true).has_value());
    EXPECT_FALSE(last().reportOwed());
}

TEST_F(EscalationTest, RecordsInstructionDisagreementAndTheWayUp)
{
    ASSERT_TRUE(escalate(QStringLiteral("lead")).has_value());
    const RecordId first = last().id();
    const Action instruct = [&](const TicketActions& a, const TicketCase& c) {
        return a.instruct(c, first, QStringLiteral("Wait until tomorrow"));
    };
    EXPECT_EQ(act(agent, instruct).error().kind, Error::Kind::Denied);
    EXPECT_EQ(act(office.actor(QStringLiteral("lead"), office.otherTeam), instruct).error().kind, Error::Kind::Denied);
    actWell(lead, instruct);
    EXPECT_EQ(last().instruction(), QStringLiteral("Wait until tomorrow"));
    EXPECT_EQ(last().instructedBy(), lead.person);
    EXPECT_EQ(last().instructedAt(), office.time.now());
    EXPECT_TRUE(ticket().escalatedTo().isEmpty());
    actWell(agent, [&](const TicketActions& a, const TicketCase& c) {
        return a.disagree(c, first, QStringLiteral("It burns today"));
    });
    EXPECT_EQ(last().disagreement(), QStringLiteral("It burns today"));
    ASSERT_TRUE(escalate(QStringLiteral("director"), false, first).has_value());
    EXPECT_EQ(last().follows(), first);
    EXPECT_FALSE(last().reportOwed());
}

TEST_F(EscalationTest, AComplaintGoesAtOnceToWhomItsLevelNames)
{
    EXPECT_EQ(actions(agent).superiors(ledger.ticketCase(id)), QStringList{QStringLiteral("lead")});
    EXPECT_FALSE(escalate(QStringLiteral("area")).has_value());
    TicketDraft made = draft(TicketKind::Complaint);
    made.fields.insert(TicketField::kComplaintLevel, QStringLiteral("2"));
    start(made);
    ASSERT_TRUE(escalate(QStringLiteral("area")).has_value());
    EXPECT_FALSE(last().reportOwed());
}

TEST_F(EscalationTest, ADirectorMayAnswerWhatWentToALead)
{
    ASSERT_TRUE(escalate(QStringLiteral("lead")).has_value());
    EXPECT_TRUE(offers(director, TicketAction::Instruct));
}

TEST(Deputies, StandInForATime)
{
    const FixedTime time;
    const auto away = newId<StaffId>();
    const auto deputy = newId<StaffId>();
    const Grant grant = Deputies::grant(away, deputy, time.now(), time.now() + 8h);
    EXPECT_EQ(Deputies::actingFor({grant}, deputy, time.now()), QList<StaffId>{away});
    EXPECT_EQ(Deputies::deputiesOf({grant}, away, time.now()), QList<StaffId>{deputy});
    EXPECT_TRUE(Deputies::actingFor({grant}, deputy, time.now() + 8h).isEmpty());
    const GroupBuilder builder(QStringLiteral("0042"), newId<StaffId>(), time);
    EXPECT_TRUE(Deputies::name(builder, newId<ScopeId>(), grant, QStringLiteral("leave")).has_value());
    EXPECT_FALSE(Deputies::name(builder, newId<ScopeId>(), Deputies::grant(away, away, time.now(), time.now() + 8h), {})
                     .has_value());
}
