// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ticketstory.h"

using namespace Seatdesk;
using namespace std::chrono_literals;

namespace {

class CallbackTest : public TicketStory
{
protected:
    void SetUp() override
    {
        start(draft());
        dispatchTo(office.unit);
        accept(clerk);
        finishWork(clerk);
        approve(lead);
    }
    Result<void> attempt(AttemptOutcome outcome, std::optional<Solved> solved = {}, const QString& note = {})
    {
        return act(caller, [&](const TicketActions& a, const TicketCase& c) {
            return a.attempt(c, {outcome, Channel::Phone, solved, {}, note});
        });
    }
};

}  // namespace

TEST_F(CallbackTest, MayCloseAfterTheLeastAndMustAfterTheMostAttempts)
{
    const auto why = [&] { return actions(caller).offer(TicketAction::Close, ledger.ticketCase(id)); };
    for (int i = 0; i < 2; ++i)
        ASSERT_TRUE(attempt(AttemptOutcome::NoAnswer).has_value());
    EXPECT_EQ(why().missing, QStringList{QStringLiteral("attempts")});
    ASSERT_TRUE(attempt(AttemptOutcome::Refused).has_value());
    EXPECT_TRUE(why().allowed());
    ASSERT_TRUE(attempt(AttemptOutcome::NoAnswer).has_value());
    EXPECT_EQ(ticket().state(), TicketState::Callback);
    ASSERT_TRUE(attempt(AttemptOutcome::NoAnswer).has_value());
    EXPECT_EQ(ticket().state(), TicketState::Closed);
    EXPECT_EQ(ticket().attempts(), 5);
    EXPECT_EQ(ledger.rows(QStringLiteral("attempt")).size(), 5);
}

TEST_F(CallbackTest, ClosesWhenTheContactDataIsWrongAndSaysSo)
{
    ASSERT_TRUE(attempt(AttemptOutcome::WrongData).has_value());
    EXPECT_EQ(ticket().state(), TicketState::Closed);
    EXPECT_EQ(entries(EntryKind::WrongData), 1);
}

TEST_F(CallbackTest, GoesBackToWorkAndToTheDirectorWhenUnsolved)
{
    EXPECT_EQ(attempt(AttemptOutcome::Reached).error().detail, QStringLiteral("missing solved"));
    EXPECT_EQ(attempt(AttemptOutcome::Reached, Solved::No).error().detail, QStringLiteral("missing note"));
    ASSERT_TRUE(attempt(AttemptOutcome::Reached, Solved::Worse, QStringLiteral("Now the whole house")).has_value());
    EXPECT_EQ(ticket().state(), TicketState::Dispatched);
    EXPECT_EQ(ticket().scope(), office.unit);
    EXPECT_EQ(ticket().reason(), QStringLiteral("Now the whole house"));
    EXPECT_EQ(ticket().escalatedTo(), QStringLiteral("director"));
    EXPECT_TRUE(offers(director, TicketAction::Instruct));
    EXPECT_FALSE(offers(lead, TicketAction::Instruct));
    accept(clerk);
    finishWork(clerk);
    EXPECT_EQ(ticket().attempts(), 0);
}

TEST_F(CallbackTest, IsNotForWhoeverDidTheWork)
{
    EXPECT_FALSE(offers(clerk, TicketAction::Attempt));
    EXPECT_FALSE(offers(agent, TicketAction::Attempt));
}

TEST_F(CallbackTest, LetsALeadReopenWhatWasClosed)
{
    ASSERT_TRUE(attempt(AttemptOutcome::Reached, Solved::Yes).has_value());
    const Action reopen = [](const TicketActions& a, const TicketCase& c) {
        return a.reopen(c, {}, QStringLiteral("Same fault again"));
    };
    EXPECT_EQ(act(agent, reopen).error().kind, Error::Kind::Denied);
    actWell(lead, reopen);
    EXPECT_EQ(ticket().state(), TicketState::Dispatched);
    EXPECT_EQ(ticket().scope(), office.unit);
    EXPECT_FALSE(ticket().closedAt().has_value());
}

TEST_F(CallbackTest, IsNotOwedWhereTheDepartmentSaysSo)
{
    const auto department = newId<ScopeId>();
    settings = Settings({}, {}, department);
    Row row;
    row.record = QStringLiteral("setting");
    row.scope = department;
    row.fields = {{QStringLiteral("key"), QString(SettingKey::kCallbackShare)}, {QStringLiteral("value"), 0}};
    ASSERT_TRUE(settings.apply(row));
    start(draft());
    dispatchTo(office.unit);
    accept(clerk);
    finishWork(clerk);
    EXPECT_EQ(clock(ClockKind::Callback).id(), RecordId());
    approve(lead);
    EXPECT_EQ(ticket().state(), TicketState::Closed);
    EXPECT_EQ(ticket().scope(), office.team);
}
