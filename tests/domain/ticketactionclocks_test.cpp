// SPDX-License-Identifier: GPL-3.0-or-later
// Which clocks the actions of a ticket start, pause, meet and miss.
#include "support/ticketstory.h"

using namespace Seatdesk;
using namespace std::chrono_literals;

namespace {

class TicketActionClocks : public TicketStory
{
protected:
    /// When the ticket's clocks of that kind are due that run.
    QList<std::optional<Instant>> running(ClockKind kind) const
    {
        QList<std::optional<Instant>> due;
        for (const Row& row : ledger.ticketCase(id).clocks) {
            if (TicketClock(row).kind() == kind && TicketClock(row).state() == ClockState::Running)
                due.append(TicketClock(row).dueAt());
        }
        return due;
    }
};

}  // namespace

TEST_F(TicketActionClocks, WaitingForTheCustomerStopsTheClocks)
{
    start(draft());
    office.time.advance(20min);
    actWell(agent, [](const TicketActions& a, const TicketCase& c) { return a.wait(c, QStringLiteral("photo")); });
    EXPECT_TRUE(ticket().waiting());
    EXPECT_FALSE(ticket().dueAt().has_value());
    EXPECT_FALSE(offers(agent, TicketAction::Wait));
    office.time.advance(5h);
    actWell(agent, [](const TicketActions& a, const TicketCase& c) { return a.resume(c); });
    EXPECT_EQ(ticket().dueAt(), office.time.now() + 40min);
    EXPECT_EQ(entries(EntryKind::Wait) + entries(EntryKind::Resume), 2);
}

TEST_F(TicketActionClocks, APromiseIsAClockOfItsOwnAndRunsWhileWaiting)
{
    start(draft());
    const Instant when = office.time.now() + 30min;
    actWell(agent, [&](const TicketActions& a, const TicketCase& c) { return a.promise(c, when); });
    EXPECT_EQ(ticket().dueKind(), ClockKind::Promise);
    actWell(agent, [](const TicketActions& a, const TicketCase& c) { return a.wait(c, QStringLiteral("photo")); });
    EXPECT_EQ(ticket().dueAt(), when);
    actWell(agent, [](const TicketActions& a, const TicketCase& c) {
        return a.reply(c, QStringLiteral("Still at it"), Channel::Sms);
    });
    EXPECT_EQ(clock(ClockKind::Promise).state(), ClockState::Met);
    EXPECT_FALSE(ticket().promisedAt().has_value());
    const QList<Row> entries = ledger.rows(QStringLiteral("entry"));
    EXPECT_TRUE(std::any_of(entries.begin(), entries.end(), [](const Row& row) {
        return row.text(QStringLiteral("audience")) == u"customer" && row.text(QStringLiteral("kind")) == u"reply";
    }));
}

TEST_F(TicketActionClocks, AMissedPromiseStaysMissedWhenRenewed)
{
    start(draft());
    actWell(agent, [&](const TicketActions& a, const TicketCase& c) { return a.promise(c, office.time.now() + 5min); });
    office.time.advance(10min);
    actWell(agent, [&](const TicketActions& a, const TicketCase& c) { return a.promise(c, office.time.now() + 5min); });
    int missed = 0;
    for (const Row& row : ledger.rows(QStringLiteral("clock")))
        missed += TicketClock(row).state() == ClockState::Missed ? 1 : 0;
    EXPECT_EQ(missed, 1);
    EXPECT_EQ(ticket().dueAt(), office.time.now() + 5min);
}

TEST_F(TicketActionClocks, AComplaintOwesAReplyFromTakingItAndAnotherWhenInvalid)
{
    TicketDraft made = draft(TicketKind::Complaint);
    made.fields.insert(TicketField::kComplaintLevel, QStringLiteral("1"));
    start(made);
    const Instant taken = office.time.now();
    EXPECT_EQ(clock(ClockKind::Reply).dueAt(), taken + 2h);
    office.time.advance(1h);
    const auto judge = [](Verdict verdict, const QString& norm) {
        return [=](const TicketActions& a, const TicketCase& c) { return a.judge(c, {verdict, norm, {}, {}}); };
    };
    EXPECT_EQ(act(agent, judge(Verdict::Valid, {})).error().detail, QStringLiteral("missing norm_broken"));
    actWell(agent, judge(Verdict::Valid, QStringLiteral("Answer within three rings")));
    EXPECT_EQ(clock(ClockKind::Reply).dueAt(), taken + 2h);
    actWell(agent, judge(Verdict::Invalid, {}));
    EXPECT_EQ(clock(ClockKind::Reply).state(), ClockState::Void);
    EXPECT_EQ(clock(ClockKind::Explain).dueAt(), office.time.now() + 2h);
}

TEST_F(TicketActionClocks, OnSiteWorkRunsFromRecordingAndTheEngineerFromTheAppointment)
{
    TicketDraft made = draft(TicketKind::Repair);
    made.fields.insert(TicketField::kMode, keyOf(TicketMode::Onsite));
    made.fields.insert(TicketField::kAddress, QStringLiteral("Gate 3"));
    made.fields.insert(TicketField::kAppointment, QStringLiteral("tomorrow morning"));
    start(made);
    EXPECT_EQ(clock(ClockKind::Onsite).dueAt(), office.time.now() + 48h);
    dispatchTo(office.unit);
    accept(clerk);
    const Instant when = office.time.now() + 4h;
    actWell(clerk,
            [&](const TicketActions& a, const TicketCase& c) { return a.appoint(c, QStringLiteral("14:00"), when); });
    EXPECT_EQ(clock(ClockKind::Engineer).dueAt(), when + 20min);
    office.time.advance(4h + 25min);
    actWell(clerk, [](const TicketActions& a, const TicketCase& c) { return a.arrive(c); });
    EXPECT_EQ(clock(ClockKind::Engineer).state(), ClockState::Missed);
    EXPECT_EQ(clock(ClockKind::Onsite).state(), ClockState::Met);
    EXPECT_FALSE(offers(clerk, TicketAction::Arrive));
}

TEST_F(TicketActionClocks, WorkThatIsDoneEndsItsClocksAndGoesOnWithThemWhenRejected)
{
    TicketDraft made = draft(TicketKind::Return);
    made.fields.insert(TicketField::kMode, keyOf(TicketMode::Onsite));
    made.fields.insert(TicketField::kAddress, QStringLiteral("Gate 3"));
    made.fields.insert(TicketField::kAppointment, QStringLiteral("tomorrow morning"));
    start(made);
    dispatchTo(office.unit);
    accept(clerk);
    const Instant when = office.time.now() + 4h;
    actWell(clerk,
            [&](const TicketActions& a, const TicketCase& c) { return a.appoint(c, QStringLiteral("14:00"), when); });
    actWell(clerk, [&](const TicketActions& a, const TicketCase& c) { return a.promise(c, when); });
    const QList<ClockKind> ofTheWork{ClockKind::Settle, ClockKind::Onsite, ClockKind::Engineer, ClockKind::Promise,
                                     ClockKind::Refund};
    QMap<ClockKind, std::optional<Instant>> due;
    for (const ClockKind kind : ofTheWork)
        due.insert(kind, clock(kind).dueAt());
    office.time.advance(3h);
    finishWork(clerk);
    for (const ClockKind kind : ofTheWork)
        EXPECT_EQ(clock(kind).state(), ClockState::Met) << qPrintable(keyOf(kind));
    office.time.advance(1min);
    actWell(lead, [](const TicketActions& a, const TicketCase& c) { return a.reject(c, QStringLiteral("too vague")); });
    for (const ClockKind kind : ofTheWork)
        EXPECT_EQ(running(kind), QList<std::optional<Instant>>{due.value(kind)}) << qPrintable(keyOf(kind));
}

TEST_F(TicketActionClocks, AVisitThatWasMadeIsNotOwedAgainWhenTheWorkIsRejected)
{
    TicketDraft made = draft(TicketKind::Repair);
    made.fields.insert(TicketField::kMode, keyOf(TicketMode::Onsite));
    made.fields.insert(TicketField::kAddress, QStringLiteral("Gate 3"));
    made.fields.insert(TicketField::kAppointment, QStringLiteral("tomorrow morning"));
    start(made);
    dispatchTo(office.unit);
    accept(clerk);
    office.time.advance(1h);
    actWell(clerk, [](const TicketActions& a, const TicketCase& c) { return a.arrive(c); });
    office.time.advance(1h);
    finishWork(clerk);
    actWell(lead, [](const TicketActions& a, const TicketCase& c) { return a.reject(c, QStringLiteral("too vague")); });
    EXPECT_EQ(clock(ClockKind::Onsite).state(), ClockState::Met);
    EXPECT_TRUE(running(ClockKind::Onsite).isEmpty());
    EXPECT_EQ(running(ClockKind::Settle).size(), 1);
}

TEST_F(TicketActionClocks, AClockThatEndsWhileItStandsStillIsJudgedThenAndDatedNow)
{
    start(draft());
    office.time.advance(20min);
    actWell(agent, [](const TicketActions& a, const TicketCase& c) { return a.wait(c, QStringLiteral("photo")); });
    office.time.advance(9h);
    dispatchTo(office.unit);
    EXPECT_EQ(clock(ClockKind::Dispatch).state(), ClockState::Met);
    EXPECT_EQ(clock(ClockKind::Dispatch).endedAt(), office.time.now());
}

TEST_F(TicketActionClocks, OnSiteWorkIsDueSoonerWithAContract)
{
    Row customer;
    customer.record = QStringLiteral("customer");
    customer.fields = {{CustomerField::kContract, true}};
    TicketDraft made = draft(TicketKind::Repair);
    made.fields.insert(TicketField::kMode, keyOf(TicketMode::Onsite));
    id = made.ticket;
    const Result<Group> group = actions(agent).record(made, Customer(customer));
    ASSERT_TRUE(group.has_value());
    submit(*group, agent);
    EXPECT_EQ(clock(ClockKind::Onsite).dueAt(), office.time.now() + 24h);
}

TEST_F(TicketActionClocks, WhatBecomesAComplaintOwesAReplyFromThen)
{
    start(draft());
    const auto kindTo = [](TicketKind kind) {
        return
            [=](const TicketActions& a, const TicketCase& c) { return a.edit(c, {{TicketField::kKind, keyOf(kind)}}); };
    };
    office.time.advance(30min);
    actWell(agent, kindTo(TicketKind::Complaint));
    EXPECT_EQ(clock(ClockKind::Reply).dueAt(), office.time.now() + 2h);
    actWell(agent, kindTo(TicketKind::Fault));
    EXPECT_EQ(clock(ClockKind::Reply).state(), ClockState::Void);
    EXPECT_EQ(ticket().dueKind(), ClockKind::Dispatch);
}

TEST_F(TicketActionClocks, OrdersShippingAndRefundsRunWhenAsked)
{
    start(draft(TicketKind::Return));
    EXPECT_EQ(clock(ClockKind::Refund).dueAt(), office.time.now() + std::chrono::days(7));
    const auto startClock = [](ClockKind kind) {
        return [=](const TicketActions& a, const TicketCase& c) { return a.startClock(c, kind); };
    };
    actWell(agent, startClock(ClockKind::Order));
    actWell(agent, startClock(ClockKind::Shipping));
    EXPECT_EQ(clock(ClockKind::Order).dueAt(), office.time.now() + 1h);
    EXPECT_EQ(clock(ClockKind::Shipping).dueAt(), office.time.now() + 24h);
    EXPECT_EQ(clock(ClockKind::ShippingLatest).dueAt(), office.time.now() + 48h) << "with the usual one";
    EXPECT_EQ(act(agent, startClock(ClockKind::Settle)).error().detail, QStringLiteral("clock"));
}

TEST_F(TicketActionClocks, ATicketHandedInWithoutItsClocksKeepsItsDueTime)
{
    start(draft());
    const std::optional<Instant> due = ticket().dueAt();
    TicketCase bare;
    bare.ticket = ticket();
    const Result<Group> group = actions(agent).note(bare, QStringLiteral("called again"));
    ASSERT_TRUE(group.has_value());
    submit(*group, agent);
    EXPECT_EQ(ticket().dueAt(), due);
}
