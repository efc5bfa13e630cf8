// SPDX-License-Identifier: GPL-3.0-or-later
// Many tickets on one matter.
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
