// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permissions.h"
#include "domain/ticket.h"

#include "support/office.h"

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

class PermissionsTest : public testing::Test
{
protected:
    Result<void> check(const Actor& actor, const Operation& operation, const Row* before, const Row* parent = nullptr)
    {
        const Row after = before ? applied(operation, *before) : applied(operation, Row());
        return m_office.permissions.check(actor, operation, before, after, parent, m_office.time.now());
    }
    Operation operation(const QString& record, Operation::Verb verb, const QJsonObject& set = {})
    {
        Operation made;
        made.id = newId<OperationId>();
        made.record = record;
        made.verb = verb;
        made.row = newId<RecordId>();
        made.set = set;
        return made;
    }

    Office m_office;
};

}  // namespace

TEST_F(PermissionsTest, LetTheHolderOpenAnEscalationOfTheirTicket)
{
    const Actor holder = m_office.actor(QStringLiteral("department"), m_office.unit);
    Row ticket = m_office.ticket(TicketState::Accepted, m_office.unit);
    ticket.fields.insert(TicketField::kHolder, holder.person.toString());
    const Operation escalation = operation(QStringLiteral("escalation"), Operation::Verb::Insert);
    EXPECT_TRUE(check(holder, escalation, nullptr, &ticket).has_value());
    const Actor colleague = m_office.actor(QStringLiteral("department"), m_office.unit);
    EXPECT_FALSE(check(colleague, escalation, nullptr, &ticket).has_value());
}

/// Its writer names both scopes of a new row.
TEST_F(PermissionsTest, JudgeANewRowByTheScopeItComesTo)
{
    const Actor agent = m_office.actor(QStringLiteral("agent"), m_office.team);
    const auto insert = [&](ScopeId scope, ScopeId also) {
        QJsonObject set = m_office.ticket(TicketState::Recorded, scope).fields;
        set.insert(QStringLiteral("scope_id"), scope.toString());
        set.insert(QStringLiteral("also_scope"), also.toString());
        return check(agent, operation(Ticket::kRecord, Operation::Verb::Insert, set), nullptr);
    };
    EXPECT_TRUE(insert(m_office.team, ScopeId(agent.person)));
    const Result<void> elsewhere = insert(m_office.otherTeam, m_office.team);
    ASSERT_FALSE(elsewhere) << "that its own team sees it too opens no other";
    EXPECT_EQ(elsewhere.error().kind, Error::Kind::Denied);
    const Result<void> shown = insert(m_office.team, m_office.otherTeam);
    ASSERT_FALSE(shown) << "nobody puts a row before those whom they do not see";
    EXPECT_EQ(shown.error().detail, QStringLiteral("field also_scope"));
}

TEST_F(PermissionsTest, NeverDeleteATicket)
{
    const Row ticket = m_office.ticket(TicketState::Recorded, m_office.team);
    const Actor lead = m_office.actor(QStringLiteral("lead"), m_office.team);
    EXPECT_FALSE(check(lead, operation(Ticket::kRecord, Operation::Verb::Delete), &ticket).has_value());
}

TEST_F(PermissionsTest, LetAnAgentHandAShiftOverAndOnlyALeadDeleteIt)
{
    Row shift;
    shift.record = QStringLiteral("shift");
    shift.id = newId<RecordId>();
    shift.scope = m_office.team;
    const Actor agent = m_office.actor(QStringLiteral("agent"), m_office.team);
    const Actor lead = m_office.actor(QStringLiteral("lead"), m_office.team);
    const QJsonObject closing{{QStringLiteral("closed_at"), toMicros(m_office.time.now())},
                              {QStringLiteral("closed_by"), agent.person.toString()},
                              {QStringLiteral("ending"), QStringLiteral("nobody")},
                              {QStringLiteral("relieved_by"), QJsonValue()},
                              {QStringLiteral("reason"), QStringLiteral("nobody came")}};
    EXPECT_TRUE(check(agent, operation(shift.record, Operation::Verb::Change, closing), &shift).has_value());
    EXPECT_FALSE(check(agent, operation(shift.record, Operation::Verb::Delete), &shift).has_value());
    EXPECT_TRUE(check(lead, operation(shift.record, Operation::Verb::Delete), &shift).has_value());
}

TEST_F(PermissionsTest, DeleteOnlyForThoseWhoMayChange)
{
    Row category;
    category.record = QStringLiteral("category");
    category.id = newId<RecordId>();
    category.scope = m_office.department;
    const Operation removal = operation(QStringLiteral("category"), Operation::Verb::Delete);
    EXPECT_TRUE(check(m_office.actor(QStringLiteral("admin"), m_office.department), removal, &category).has_value());
    EXPECT_FALSE(check(m_office.actor(QStringLiteral("agent"), m_office.team), removal, &category).has_value());
}

TEST_F(PermissionsTest, LetADeputyActForThePersonWhoIsAway)
{
    const Actor away = m_office.actor(QStringLiteral("agent"), m_office.team);
    Row ticket = m_office.ticket(TicketState::Accepted, m_office.team);
    ticket.fields.insert(TicketField::kHolder, away.person.toString());
    Actor deputy = m_office.actor(QStringLiteral("agent"), m_office.team);
    const auto mayFinish = [&] {
        return m_office.permissions.mayStep(deputy, ticket, QStringLiteral("done"), m_office.time.now());
    };
    EXPECT_FALSE(mayFinish());
    Grant grant{deputy.person, QStringLiteral("deputy"), ScopeId(away.person), {}, {}};
    grant.until = m_office.time.now() + std::chrono::hours(8);
    deputy.grants.append(grant);
    EXPECT_TRUE(mayFinish());
    m_office.time.advance(std::chrono::hours(9));
    EXPECT_FALSE(mayFinish());
}

TEST_F(PermissionsTest, LetAPersonAcceptWhatWasSentToThem)
{
    const Actor person = m_office.actor(QStringLiteral("agent"), m_office.team);
    const Row ticket = m_office.ticket(TicketState::Dispatched, ScopeId(person.person));
    EXPECT_TRUE(m_office.permissions.mayStep(person, ticket, QStringLiteral("accepted"), m_office.time.now()));
    const Actor colleague = m_office.actor(QStringLiteral("agent"), m_office.team);
    EXPECT_FALSE(m_office.permissions.mayStep(colleague, ticket, QStringLiteral("accepted"), m_office.time.now()));
}

TEST_F(PermissionsTest, LetOnlyTheLastToChangeARowTakeAStepBack)
{
    const Actor agent = m_office.actor(QStringLiteral("agent"), m_office.team);
    Row ticket = m_office.ticket(TicketState::Settled, m_office.team);
    ticket.updatedBy = agent.person;
    Operation back = operation(QStringLiteral("ticket"), Operation::Verb::Change);
    back.set = {{QStringLiteral("state"), QStringLiteral("recorded")}};
    EXPECT_TRUE(check(agent, back, &ticket).has_value());
    // Nobody is offered it as a step of its own.
    EXPECT_FALSE(m_office.permissions.mayStep(agent, ticket, QStringLiteral("recorded"), m_office.time.now()));
    ticket.updatedBy = newId<StaffId>();
    EXPECT_FALSE(check(agent, back, &ticket).has_value());
}
