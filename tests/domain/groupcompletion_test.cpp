// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/groupcompletion.h"
#include "domain/attempt.h"
#include "support/ticketstory.h"

using namespace Seatdesk;
using namespace std::chrono_literals;

namespace {

class LedgerTickets : public KnownTickets
{
public:
    explicit LedgerTickets(const Ledger& ledger) : m_ledger(ledger) {}
    std::optional<TicketCase> ticket(RecordId id) override
    {
        return m_ledger.row(id).id.isNull() ? std::nullopt : std::optional(m_ledger.ticketCase(id));
    }
    std::optional<Customer> customer(CustomerId id) override
    {
        const Row row = m_ledger.row(RecordId(id));
        return row.id.isNull() ? std::nullopt : std::optional(Customer(row));
    }

private:
    const Ledger& m_ledger;
};

/// A department whose people use a program that knows of rows and nothing of clocks.
class GroupCompletionTest : public TicketStory
{
protected:
    GroupBuilder builder(const Actor& actor) const { return {QStringLiteral("0042"), actor.person, office.time}; }
    Group completed(const Group& group)
    {
        LedgerTickets known(ledger);
        return GroupCompletion({RuleBook::shipped(), office.scopes, settings, calendar}, known).complete(group);
    }
    void create(TicketKind kind = TicketKind::Fault, QJsonObject fields = {})
    {
        GroupBuilder group = builder(agent);
        fields.insert(TicketField::kState, keyOf(TicketState::Recorded));
        fields.insert(TicketField::kKind, keyOf(kind));
        fields.insert(TicketField::kSummary, QStringLiteral("No dial tone"));
        id = group.insert(Ticket::kRecord, office.team, fields);
        submit(completed(group.group()), agent);
    }
    void change(const Actor& actor, const QJsonObject& fields)
    {
        GroupBuilder group = builder(actor);
        group.change(ledger.row(id), fields);
        submit(completed(group.group()), actor);
    }
    void step(const Actor& actor, TicketState state, QJsonObject fields = {})
    {
        fields.insert(TicketField::kState, keyOf(state));
        change(actor, fields);
    }
    void dispatch() { step(agent, TicketState::Dispatched, {{QStringLiteral("scope_id"), office.unit.toString()}}); }
    void append(const Actor& actor, const QString& record, QJsonObject fields)
    {
        GroupBuilder group = builder(actor);
        fields.insert(QStringLiteral("ticket"), id.toString());
        group.insert(record, {}, fields);
        submit(completed(group.group()), actor);
    }
};

}  // namespace

TEST_F(GroupCompletionTest, WalksThePathWithPlainOperations)
{
    create();
    EXPECT_EQ(ticket().owner(), agent.person);
    EXPECT_EQ(ticket().holder(), agent.person);
    EXPECT_EQ(ticket().origin(), office.team);
    EXPECT_EQ(ticket().row().alsoScope, ScopeId(agent.person));
    EXPECT_EQ(ticket().movedAt(), office.time.now());
    EXPECT_EQ(ticket().dueKind(), ClockKind::Dispatch);
    EXPECT_EQ(ticket().dueAt(), office.time.now() + 60min);
    office.time.advance(10min);
    dispatch();
    EXPECT_EQ(clock(ClockKind::Dispatch).state(), ClockState::Met);
    EXPECT_TRUE(ticket().holder().isNull());
    EXPECT_TRUE(ticket().callbackOwed());
    step(clerk, TicketState::Accepted);
    EXPECT_EQ(ticket().holder(), clerk.person);
    EXPECT_EQ(ticket().acceptedAt(), office.time.now());
    EXPECT_EQ(ticket().dueKind(), ClockKind::Settle);
    step(clerk, TicketState::Done, {{TicketField::kAnswer, QStringLiteral("Repaired")}});
    EXPECT_EQ(ticket().resolver(), clerk.person);
    EXPECT_EQ(ticket().dueKind(), ClockKind::Callback);
    step(lead, TicketState::Callback);
    EXPECT_EQ(ticket().scope(), office.pool(QStringLiteral("callback")));
    append(caller, Attempt::kRecord, {{AttemptField::kOutcome, keyOf(AttemptOutcome::Reached)}});
    EXPECT_EQ(ticket().attempts(), 1);
    EXPECT_EQ(clock(ClockKind::Callback).state(), ClockState::Met);
    step(caller, TicketState::Closed);
    EXPECT_EQ(ticket().scope(), office.team);
    EXPECT_EQ(ticket().closedAt(), office.time.now());
    EXPECT_FALSE(ticket().dueAt().has_value());
}

TEST_F(GroupCompletionTest, GivesTheSameIdsWhoeverWorksThemOut)
{
    GroupBuilder group = builder(agent);
    group.insert(Ticket::kRecord, office.team,
                 {{TicketField::kState, keyOf(TicketState::Recorded)},
                  {TicketField::kKind, keyOf(TicketKind::Complaint)},
                  {TicketField::kSummary, QStringLiteral("Rude")}});
    const Group once = completed(group.group());
    EXPECT_EQ(once.size(), 3) << "the ticket, its dispatch and its reply";
    EXPECT_EQ(completed(group.group()), once);
    EXPECT_EQ(completed(once), once) << "what is complete stays as it is";
}

TEST_F(GroupCompletionTest, AddsNothingToWhatTheActionsMake)
{
    TicketDraft made = draft(TicketKind::Complaint);
    made.fields.insert(TicketField::kComplaintLevel, QStringLiteral("1"));
    made.fields.insert(TicketField::kComplaintTo, QStringLiteral("us"));
    made.fields.insert(TicketField::kNormBroken, QStringLiteral("three rings"));
    made.target = office.unit;
    const Result<Group> recorded = actions(agent).recordAndDispatch(made);
    ASSERT_TRUE(recorded.has_value()) << qPrintable(recorded.error().detail);
    EXPECT_EQ(completed(*recorded), *recorded);
    id = made.ticket;
    submit(*recorded, agent);
    const Result<Group> reply = actions(agent).reply(ledger.ticketCase(id), QStringLiteral("Sorry"), Channel::Sms);
    ASSERT_TRUE(reply.has_value());
    EXPECT_EQ(completed(*reply), *reply);
}

TEST_F(GroupCompletionTest, HearsRepliesPromisesAndWaiting)
{
    create(TicketKind::Complaint);
    EXPECT_EQ(clock(ClockKind::Reply).dueAt(), office.time.now() + 2h);
    change(agent, {{TicketField::kPromisedAt, toMicros(office.time.now() + 30min)}});
    EXPECT_EQ(ticket().dueKind(), ClockKind::Promise);
    change(agent, {{TicketField::kWaiting, true}, {TicketField::kWaitReason, QStringLiteral("photo")}});
    EXPECT_EQ(clock(ClockKind::Reply).state(), ClockState::Paused);
    office.time.advance(20min);
    change(agent, {{TicketField::kWaiting, false}});
    EXPECT_EQ(clock(ClockKind::Reply).state(), ClockState::Running);
    append(agent, QStringLiteral("entry"),
           {{QStringLiteral("kind"), keyOf(EntryKind::Reply)}, {QStringLiteral("text"), QStringLiteral("Sorry")}});
    EXPECT_EQ(clock(ClockKind::Reply).state(), ClockState::Met);
    EXPECT_EQ(clock(ClockKind::Promise).state(), ClockState::Met);
    EXPECT_FALSE(ticket().promisedAt().has_value());
    EXPECT_EQ(ticket().dueKind(), ClockKind::Dispatch);
}

TEST_F(GroupCompletionTest, TakesAStepBack)
{
    create();
    dispatch();
    step(clerk, TicketState::Accepted);
    office.time.advance(1min);
    step(clerk, TicketState::Dispatched);
    EXPECT_EQ(clock(ClockKind::Settle).state(), ClockState::Void);
    EXPECT_FALSE(ticket().acceptedAt().has_value());
    EXPECT_TRUE(ticket().holder().isNull());
}

/// What is put back was written by another PC, whose clock may be ahead.
TEST_F(GroupCompletionTest, TakesAStepBackWhoeversClockIsAhead)
{
    create();
    dispatch();
    step(clerk, TicketState::Accepted);
    office.time.advance(90s);
    step(clerk, TicketState::Done, {{TicketField::kAnswer, QStringLiteral("Repaired")}});
    const Instant done = office.time.now();
    const std::optional<Instant> due = clock(ClockKind::Callback).dueAt();
    office.time.set(done - 80s);
    step(lead, TicketState::Accepted, {{TicketField::kReason, QStringLiteral("by mistake")}});
    office.time.advance(10s);
    step(lead, TicketState::Done, {{TicketField::kMovedAt, toMicros(done)}});
    EXPECT_EQ(ticket().resolver(), clerk.person) << "the lead has done nothing of it";
    EXPECT_EQ(clock(ClockKind::Callback).dueAt(), due) << "nor does the callback begin anew";
}

TEST_F(GroupCompletionTest, LetsWhatTheGroupSaysStand)
{
    const Instant longAgo = office.time.now() - 48h;
    create(TicketKind::Fault,
           {{TicketField::kRecordedAt, toMicros(longAgo)}, {TicketField::kOwner, lead.person.toString()}});
    EXPECT_EQ(ticket().recordedAt(), longAgo);
    EXPECT_EQ(ticket().owner(), lead.person);
    EXPECT_EQ(ticket().holder(), lead.person);
}

TEST_F(GroupCompletionTest, LeavesWhatItDoesNotKnowAsItIs)
{
    create();
    Row unseen = ledger.row(id);
    unseen.id = newId<RecordId>();
    GroupBuilder group = builder(agent);
    group.change(unseen, {{TicketField::kState, keyOf(TicketState::Settled)}});
    EXPECT_EQ(completed(group.group()), group.group());
}
