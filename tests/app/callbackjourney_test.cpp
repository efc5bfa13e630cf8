// SPDX-License-Identifier: GPL-3.0-or-later
// The callback agent calls: nobody answers and it is closed after enough attempts; another is not solved and goes back.
#include "domain/attempt.h"
#include "domain/escalation.h"
#include "ticketjourney.h"

using namespace Seatdesk;

namespace {

class CallbackJourney : public TicketJourney
{
protected:
    /// A ticket that was answered and approved; the callback agent is signed in and has chosen it.
    RecordId answered()
    {
        signIn(kAgent);
        const RecordId id = bench.record(QString::fromUtf8("宽带每晚八点后掉线"), kFault);
        sendToTheUnit(id);
        acceptAsClerk(id);
        finishAsClerk(id, "分光器已更换");
        signIn(kLead);
        choose(id);
        command("Approve");
        EXPECT_TRUE(waitFor([&] { return ticket(id).state() == TicketState::Callback; }));
        signIn(kCaller);
        choose(id, "callbacks");
        return id;
    }
    void call(RecordId id, AttemptOutcome outcome) const
    {
        const qint64 before = ticket(id).attempts();
        command("Callback");
        pick("outcome", keyOf(outcome));
        submit();
        ASSERT_TRUE(waitFor([&] { return ticket(id).attempts() == before + 1; }));
    }
};

}  // namespace

TEST_F(CallbackJourney, NobodyAnswersAndItClosesAfterEnoughAttempts)
{
    const RecordId id = answered();
    call(id, AttemptOutcome::NoAnswer);
    EXPECT_FALSE(bench.actions().whyNot(QStringLiteral("tickets.close")).isEmpty());
    call(id, AttemptOutcome::NoAnswer);
    call(id, AttemptOutcome::Refused);
    ASSERT_TRUE(waitFor([&] { return bench.actions().whyNot(QStringLiteral("tickets.close")).isEmpty(); }));
    command("Close");
    ASSERT_TRUE(waitFor([&] { return ticket(id).state() == TicketState::Closed; }));
    EXPECT_EQ(bench.storedRows(Attempt::kRecord).size(), 3);
}

TEST_F(CallbackJourney, WhatIsNotSolvedGoesBackToWorkAndToTheDirector)
{
    const RecordId id = answered();
    command("Callback");
    pick("solved", keyOf(Solved::No));
    go("note");
    type("昨晚又掉线三次");
    submit();
    ASSERT_TRUE(waitFor([&] { return ticket(id).state() == TicketState::Dispatched; }));
    EXPECT_EQ(ticket(id).scope(), unit);
    EXPECT_EQ(ticket(id).reason(), QString::fromUtf8("昨晚又掉线三次"));

    signIn(kDirector);
    choose(id, "escalated");
    EXPECT_EQ(Escalation(bench.storedRows(Escalation::kRecord).constFirst()).proposal(),
              QString::fromUtf8("昨晚又掉线三次"));
}
