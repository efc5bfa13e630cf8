// SPDX-License-Identifier: GPL-3.0-or-later
// Many tickets on one matter, departments that disagree, complaints that stay undone, who is liable.
#include "domain/relation.h"
#include "domain/timelineentry.h"
#include "support/ticketstory.h"

using namespace Seatdesk;

namespace {

const QString kWording = QStringLiteral("The cable is repaired since noon");

class MatterTest : public TicketStory
{
protected:
    void SetUp() override
    {
        start(draft());
        parent = id;
        TicketDraft second = draft();
        second.ticket = newId<RecordId>();
        second.number = QStringLiteral("26111800420025");
        start(second);
    }
    /// As the desk loads it: with the ticket that it belongs to.
    TicketCase whole(RecordId ticket) const
    {
        TicketCase one = ledger.ticketCase(ticket);
        if (const Row* tie = one.belonging())
            one.parent = Ticket(ledger.row(RecordId(Relation(*tie).other())));
        return one;
    }
    Result<void> settle(const QString& answer = {})
    {
        const Result<Group> group = actions(agent).settle(whole(id), answer);
        if (!group)
            return tl::unexpected(group.error());
        submit(*group, agent);
        return {};
    }
    void join()
    {
        const Ticket to(ledger.row(parent));
        actWell(agent, [&](const TicketActions& a, const TicketCase& c) { return a.join(c, to); });
    }
    QJsonObject lastData(RecordId ticket, EntryKind kind) const
    {
        QJsonObject data;
        for (const Row& row : ledger.rows(QStringLiteral("entry"))) {
            const TimelineEntry entry(row);
            if (RecordId(entry.ticket()) == ticket && entry.kind() == kind)
                data = entry.data().toObject();
        }
        return data;
    }

    RecordId parent;
};

}  // namespace

TEST_F(MatterTest, ManyTicketsHaveOneParentAndItsWording)
{
    join();
    EXPECT_TRUE(ledger.ticketCase(id).belonging());
    EXPECT_EQ(lastData(parent, EntryKind::Merge).value(RelationField::kOther).toString(), id.toString());
    EXPECT_EQ(settle(QStringLiteral("My own words")).error().detail, QStringLiteral("parent"));

    const Result<Group> first = actions(agent).settle(whole(parent), kWording);
    ASSERT_TRUE(first);
    submit(*first, agent);
    ASSERT_TRUE(settle(QStringLiteral("My own words")).has_value());
    EXPECT_EQ(ticket().answer(), kWording);
    EXPECT_EQ(ticket().state(), TicketState::Settled);
}

TEST_F(MatterTest, WhatIsTakenUpAgainIsNotAnsweredYet)
{
    join();
    TicketCase one = whole(id);
    const auto settles = [&](TicketState state) {
        Row row = ledger.row(parent);
        row.fields.insert(TicketField::kAnswer, kWording);
        row.fields.insert(TicketField::kState, keyOf(state));
        one.parent = Ticket(row);
        return actions(agent).settle(one, {}).has_value();
    };
    EXPECT_TRUE(settles(TicketState::Closed));
    EXPECT_TRUE(settles(TicketState::Done));
    EXPECT_FALSE(settles(TicketState::Dispatched));
    EXPECT_FALSE(settles(TicketState::Accepted));
}

TEST_F(MatterTest, ATieIsOneAndEndsWithWhoMayEndIt)
{
    join();
    EXPECT_FALSE(offers(agent, TicketAction::Join)) << "it belongs to one already";
    EXPECT_TRUE(offers(agent, TicketAction::Leave));
    EXPECT_TRUE(offers(lead, TicketAction::Leave));
    EXPECT_FALSE(offers(office.actor(QStringLiteral("agent"), office.team), TicketAction::Leave));
    actWell(lead, [](const TicketActions& a, const TicketCase& c) { return a.leave(c); });
    EXPECT_FALSE(ledger.ticketCase(id).belonging());
    EXPECT_TRUE(settle(QStringLiteral("My own words")).has_value());
    EXPECT_EQ(ticket().answer(), QStringLiteral("My own words"));
}

TEST_F(MatterTest, NoTicketBelongsToItselfOrToAClosedOne)
{
    const auto refusal = [&](RecordId to) {
        return act(agent,
                   [&](const TicketActions& a, const TicketCase& c) { return a.join(c, Ticket(ledger.row(to))); })
            .error()
            .detail;
    };
    EXPECT_EQ(refusal(id), QStringLiteral("merged_into"));
    const Result<Group> first = actions(agent).settle(whole(parent), kWording);
    ASSERT_TRUE(first);
    submit(*first, agent);
    EXPECT_EQ(refusal(parent), QStringLiteral("merged_into"));
}

TEST_F(MatterTest, TheOfficeRulesAndTheRulingIsRecorded)
{
    EXPECT_FALSE(offers(lead, TicketAction::Rule));
    EXPECT_FALSE(offers(office.actor(QStringLiteral("area"), office.team), TicketAction::Rule));
    ASSERT_TRUE(offers(director, TicketAction::Rule));
    EXPECT_EQ(act(director, [&](const TicketActions& a, const TicketCase& c) { return a.rule(c, office.unit, {}); })
                  .error()
                  .detail,
              QStringLiteral("missing text"));
    actWell(director, [&](const TicketActions& a, const TicketCase& c) {
        return a.rule(c, office.unit, QStringLiteral("The network unit does it"));
    });
    EXPECT_EQ(lastData(id, EntryKind::Instruction).value(TimelineEntryField::kTarget).toString(),
              office.unit.toString());
}

TEST_F(MatterTest, AComplaintNotDoneOnItsDayIsHeldWithTheAreaManager)
{
    EXPECT_FALSE(offers(agent, TicketAction::Share)) << "a fault";
    TicketDraft complaint = draft(TicketKind::Complaint);
    complaint.ticket = newId<RecordId>();
    start(complaint);
    ASSERT_TRUE(offers(agent, TicketAction::Share));
    actWell(agent, [](const TicketActions& a, const TicketCase& c) {
        return a.share(c, QStringLiteral("The other side cannot be reached; visit tomorrow"));
    });
    EXPECT_EQ(ticket().escalatedTo(), QStringLiteral("area"));
    EXPECT_TRUE(Escalation(ledger.ticketCase(id).escalations.last()).isShared());
    EXPECT_TRUE(offers(office.actor(QStringLiteral("area"), office.team), TicketAction::Instruct));
    EXPECT_FALSE(offers(agent, TicketAction::Share)) << "once";
}

TEST_F(MatterTest, WhoIsLiableIsRecordedByWhoLeads)
{
    TicketDraft complaint = draft(TicketKind::Complaint);
    complaint.ticket = newId<RecordId>();
    start(complaint);
    EXPECT_FALSE(offers(agent, TicketAction::Liability));
    ASSERT_TRUE(offers(lead, TicketAction::Liability));
    const auto record = [&](const QString& measure) {
        return act(lead, [&](const TicketActions& a, const TicketCase& c) {
            return a.recordLiability(c, {agent.person, lead.person, measure, QStringLiteral("Given in writing")});
        });
    };
    EXPECT_EQ(record({}).error().detail, QStringLiteral("missing measure"));
    ASSERT_TRUE(record(QStringLiteral("Apology and a talk")).has_value());
    EXPECT_EQ(ticket().measure(), QStringLiteral("Apology and a talk"));
    const QJsonObject data = lastData(id, EntryKind::Verdict);
    EXPECT_EQ(data.value(TicketField::kLiable).toString(), agent.person.toString());
    EXPECT_EQ(data.value(u"superior").toString(), lead.person.toString());
}
