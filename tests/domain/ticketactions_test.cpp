// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ticketstory.h"

using namespace Seatdesk;
using namespace std::chrono_literals;

namespace {

class TicketActionsTest : public TicketStory
{};

}  // namespace

TEST_F(TicketActionsTest, RecordMakesContactTicketAndDispatchClock)
{
    start(draft());
    EXPECT_EQ(ticket().state(), TicketState::Recorded);
    EXPECT_EQ(ticket().owner(), agent.person);
    EXPECT_EQ(ticket().holder(), agent.person);
    EXPECT_EQ(ticket().row().alsoScope, ScopeId(agent.person));
    EXPECT_EQ(ledger.row(RecordId(ticket().contact())).record, QStringLiteral("contact"));
    EXPECT_EQ(clock(ClockKind::Dispatch).dueAt(), office.time.now() + 60min);
    EXPECT_EQ(ticket().dueAt(), office.time.now() + 60min);
    EXPECT_EQ(ticket().dueKind(), ClockKind::Dispatch);
    EXPECT_EQ(ticket().warnAt(), office.time.now() + 45min);
    EXPECT_EQ(entries(EntryKind::Status), 1);
}

TEST_F(TicketActionsTest, SettledInTheCallLeavesNoClockAndTwoSteps)
{
    TicketDraft made = draft(TicketKind::Inquiry);
    made.fields.insert(TicketField::kAnswer, QStringLiteral("Until 18:00"));
    made.quotes = {{newId<ArticleId>(), 3, QStringLiteral("Opening hours"), QStringLiteral("quoted"), {}}};
    id = made.ticket;
    const Result<Group> group = actions(agent).recordAndSettle(made);
    ASSERT_TRUE(group.has_value()) << qPrintable(group.error().detail);
    submit(*group, agent);
    EXPECT_EQ(ticket().state(), TicketState::Settled);
    EXPECT_EQ(ticket().resolver(), agent.person);
    EXPECT_EQ(ticket().closedAt(), office.time.now());
    EXPECT_TRUE(ledger.rows(QStringLiteral("clock")).isEmpty());
    EXPECT_EQ(ledger.rows(QStringLiteral("quote")).size(), 1);
    EXPECT_EQ(entries(EntryKind::Status), 2);
    EXPECT_FALSE(ticket().dueAt().has_value());
}

TEST_F(TicketActionsTest, WalksThePathFromRecordToClosed)
{
    start(draft());
    dispatchTo(office.unit);
    EXPECT_EQ(ticket().scope(), office.unit);
    EXPECT_TRUE(ticket().holder().isNull());
    EXPECT_EQ(clock(ClockKind::Dispatch).state(), ClockState::Met);
    EXPECT_FALSE(ticket().dueAt().has_value());
    accept(clerk);
    EXPECT_EQ(ticket().holder(), clerk.person);
    EXPECT_EQ(ticket().dueKind(), ClockKind::Settle);
    office.time.advance(3h);
    finishWork(clerk);
    EXPECT_EQ(clock(ClockKind::Settle).state(), ClockState::Met);
    EXPECT_EQ(ticket().dueAt(), office.time.now() + 72h);
    approve(lead);
    EXPECT_EQ(ticket().state(), TicketState::Callback);
    EXPECT_EQ(ticket().scope(), office.pool(QStringLiteral("callback")));
    actWell(caller, [](const TicketActions& a, const TicketCase& c) {
        return a.attempt(c, {AttemptOutcome::Reached, Channel::Phone, Solved::Yes, QStringLiteral("satisfied"), {}});
    });
    EXPECT_EQ(ticket().state(), TicketState::Closed);
    EXPECT_EQ(ticket().scope(), office.team);
    EXPECT_EQ(clock(ClockKind::Callback).state(), ClockState::Met);
    EXPECT_FALSE(ticket().dueAt().has_value());
    EXPECT_EQ(entries(EntryKind::Status), 6);
}

TEST_F(TicketActionsTest, RecordAndDispatchIsOneGroup)
{
    TicketDraft made = draft();
    made.target = office.unit;
    id = made.ticket;
    const Result<Group> group = actions(agent).recordAndDispatch(made);
    ASSERT_TRUE(group.has_value()) << qPrintable(group.error().detail);
    submit(*group, agent);
    EXPECT_EQ(ticket().state(), TicketState::Dispatched);
    EXPECT_EQ(clock(ClockKind::Dispatch).state(), ClockState::Met);
    EXPECT_TRUE(std::all_of(group->begin(), group->end(),
                            [&](const Operation& operation) { return operation.group == group->first().group; }));
}

TEST_F(TicketActionsTest, SaysWhatIsMissingInTheOrderOfTheForm)
{
    TicketDraft made = draft(TicketKind::Complaint);
    made.fields.insert(TicketField::kMode, keyOf(TicketMode::Onsite));
    const Result<Group> group = actions(agent).recordAndDispatch(made);
    ASSERT_FALSE(group.has_value());
    EXPECT_EQ(group.error().kind, Error::Kind::Invalid);
    EXPECT_EQ(group.error().detail,
              QStringLiteral("missing address,complaint_level,complaint_to,norm_broken,target,appointment"));
}

TEST_F(TicketActionsTest, ReturnedWorkGoesBackToItsTeamWithANewDispatchClock)
{
    start(draft());
    dispatchTo(office.unit);
    accept(clerk);
    office.time.advance(30min);
    const Result<void> refused =
        act(clerk, [](const TicketActions& a, const TicketCase& c) { return a.giveBack(c, QString()); });
    EXPECT_EQ(refused.error().detail, QStringLiteral("missing reason"));
    actWell(clerk,
            [](const TicketActions& a, const TicketCase& c) { return a.giveBack(c, QStringLiteral("Not our line")); });
    EXPECT_EQ(ticket().state(), TicketState::Returned);
    EXPECT_EQ(ticket().scope(), office.team);
    EXPECT_EQ(ticket().holder(), agent.person);
    EXPECT_EQ(clock(ClockKind::Settle).state(), ClockState::Void);
    EXPECT_EQ(ticket().dueAt(), office.time.now() + 60min);
}

TEST_F(TicketActionsTest, SolvedFirstOwesTheForm)
{
    TicketDraft made = draft(TicketKind::Complaint);
    made.solvedFirst = true;
    made.fields.insert(TicketField::kAnswer, QStringLiteral("Barred the line at once"));
    made.fields.remove(TicketField::kDescription);
    id = made.ticket;
    const Result<Group> group = actions(agent).recordAndSettle(made);
    ASSERT_TRUE(group.has_value()) << qPrintable(group.error().detail);
    submit(*group, agent);
    EXPECT_TRUE(ticket().formOwed());
    const ActionOffer offer = actions(agent).offer(TicketAction::FileForm, ledger.ticketCase(id));
    EXPECT_EQ(offer.why, ActionOffer::Why::Fields);
    EXPECT_EQ(offer.missing.size(), 4);
    actWell(agent, [](const TicketActions& a, const TicketCase& c) {
        return a.fileForm(c, {{TicketField::kDescription, QStringLiteral("Stolen phone")},
                              {TicketField::kComplaintLevel, QStringLiteral("1")},
                              {TicketField::kComplaintTo, QStringLiteral("us")},
                              {TicketField::kNormBroken, QStringLiteral("none")}});
    });
    EXPECT_FALSE(ticket().formOwed());
}

TEST_F(TicketActionsTest, RejectedWorkGoesOnToItsOldEnd)
{
    start(draft());
    dispatchTo(office.unit);
    accept(clerk);
    const std::optional<Instant> due = ticket().dueAt();
    office.time.advance(2h);
    finishWork(clerk);
    actWell(lead, [](const TicketActions& a, const TicketCase& c) { return a.reject(c, QStringLiteral("too vague")); });
    EXPECT_EQ(ticket().state(), TicketState::Accepted);
    EXPECT_EQ(ticket().holder(), clerk.person);
    EXPECT_EQ(ticket().dueAt(), due);
    EXPECT_EQ(clock(ClockKind::Callback).state(), ClockState::Void);
}

TEST_F(TicketActionsTest, UrgesAreCountedByTheLeadOfEitherSideAlone)
{
    start(draft());
    dispatchTo(office.unit);
    const Action urge = [](const TicketActions& a, const TicketCase& c) { return a.urge(c, QStringLiteral("please")); };
    EXPECT_EQ(act(agent, urge).error().kind, Error::Kind::Denied);
    actWell(lead, urge);
    actWell(office.actor(QStringLiteral("lead"), office.unit), urge);
    EXPECT_EQ(act(office.actor(QStringLiteral("lead"), office.otherTeam), urge).error().kind, Error::Kind::Denied);
    EXPECT_EQ(ticket().urged(), 2);
    EXPECT_EQ(entries(EntryKind::Urge), 2);
}

TEST_F(TicketActionsTest, MergingPausesAndUnmergingGoesOn)
{
    start(draft());
    const RecordId main = id;
    start(draft());
    const Action merge = [&](const TicketActions& a, const TicketCase& c) {
        return a.merge(c, Ticket(ledger.row(main)));
    };
    EXPECT_EQ(act(agent, merge).error().kind, Error::Kind::Denied);
    office.time.advance(10min);
    actWell(lead, merge);
    EXPECT_EQ(ticket().state(), TicketState::Merged);
    EXPECT_EQ(RecordId(ticket().mergedInto()), main);
    EXPECT_FALSE(ticket().dueAt().has_value());
    office.time.advance(1h);
    actWell(lead, [](const TicketActions& a, const TicketCase& c) { return a.unmerge(c, QStringLiteral("not same")); });
    EXPECT_EQ(ticket().state(), TicketState::Recorded);
    EXPECT_EQ(ticket().dueAt(), office.time.now() + 50min);
    EXPECT_TRUE(ledger.rows(QStringLiteral("relation")).first().fields.contains(QStringLiteral("ended_at")));
}

TEST_F(TicketActionsTest, CannotMergeIntoItselfOrWhatIsOver)
{
    start(draft());
    const Action merge = [&](const TicketActions& a, const TicketCase& c) { return a.merge(c, c.ticket); };
    EXPECT_EQ(act(lead, merge).error().kind, Error::Kind::Invalid);
}

TEST_F(TicketActionsTest, BulkPlansOneGroupForEachAndSaysWhyNot)
{
    start(draft());
    const RecordId first = id;
    start(draft());
    dispatchTo(office.unit);
    const TicketActions byLead = actions(lead);
    const BulkPlan plan = TicketActions::forEach(
        {ledger.ticketCase(first), ledger.ticketCase(id)},
        [&](const TicketCase& c) { return byLead.dispatch(c, {office.unit, Priority::Urgent, {}}); });
    EXPECT_EQ(plan.groups.size(), 1);
    ASSERT_EQ(plan.refused.size(), 1);
    EXPECT_EQ(plan.refused.first().first, id);
    EXPECT_EQ(plan.refused.first().second.detail, QStringLiteral("state"));
}

TEST_F(TicketActionsTest, ADispatchCanBeTakenBackUntilSomeoneAccepts)
{
    start(draft());
    const Result<Group> group = actions(agent).dispatch(ledger.ticketCase(id), {office.unit, {}, {}});
    ASSERT_TRUE(group.has_value());
    submit(*group, agent);
    const auto undo = [&] {
        QList<Row> now;
        for (const Operation& operation : *group)
            now.append(ledger.row(operation.row));
        return inverse(RuleBook::shipped(), *group, now,
                       GroupBuilder(QStringLiteral("0042"), agent.person, office.time));
    };
    const Result<Group> undone = undo();
    ASSERT_TRUE(undone.has_value());
    submit(*undone, agent);
    EXPECT_EQ(ticket().state(), TicketState::Recorded);
    EXPECT_EQ(ticket().scope(), office.team);
    EXPECT_EQ(clock(ClockKind::Dispatch).state(), ClockState::Running);
    EXPECT_EQ(ticket().dueKind(), ClockKind::Dispatch);

    const Result<Group> again = actions(agent).dispatch(ledger.ticketCase(id), {office.unit, {}, {}});
    submit(*again, agent);
    accept(clerk);
    EXPECT_FALSE(ledger.submit(*undone, agent).has_value());
}

TEST_F(TicketActionsTest, OffersSayWhyNot)
{
    start(draft());
    using Why = ActionOffer::Why;
    const auto why = [&](const Actor& actor, TicketAction action) {
        return actions(actor).offer(action, ledger.ticketCase(id)).why;
    };
    EXPECT_EQ(why(agent, TicketAction::Dispatch), Why::Allowed);
    EXPECT_EQ(why(agent, TicketAction::Settle), Why::Fields);
    EXPECT_EQ(why(agent, TicketAction::Accept), Why::State);
    EXPECT_EQ(why(office.actor(QStringLiteral("agent"), office.team), TicketAction::Dispatch), Why::Rights);
    EXPECT_EQ(why(clerk, TicketAction::Note), Why::Rights);
    EXPECT_EQ(actions(agent).available(ledger.ticketCase(id)).size(), allOf<TicketAction>().size());
}

TEST_F(TicketActionsTest, ACorrectionIsVerifiedBySomeoneElseThanWhoDidTheWork)
{
    start(draft(TicketKind::Complaint));
    const Action verify = [](const TicketActions& a, const TicketCase& c) {
        return a.edit(c, {{TicketField::kCorrection, QStringLiteral("Seen at the counter")}});
    };
    EXPECT_EQ(act(agent, verify).error().detail, QStringLiteral("correction"));
    actWell(lead, verify);
    EXPECT_EQ(ticket().correction(), QStringLiteral("Seen at the counter"));
}
