// SPDX-License-Identifier: GPL-3.0-or-later
// Undo is offered for what it can do, and for nothing else: every action there is, done by whoever does it.
#include "domain/ticketclock.h"
#include "items/ticketdesk.h"
#include "support/deskoffice.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

#include <map>

using namespace Seatdesk;

namespace {

using Plan = TicketDesk::Action;
using A = TicketActions;
using C = TicketCase;

/// One deed of one person.
struct Deed
{
    QString role;
    Plan plan;
};

/// How a ticket comes to where the action is done, the action, and whether it can be taken back.
struct Story
{
    QList<Deed> before;
    Deed deed;
    std::optional<Error::Kind> stays = {};  ///< why it cannot be taken back
};

constexpr Error::Kind kOutOfSight = Error::Kind::NotFound;
/// Said, tried or written down, or nothing leads back.
constexpr Error::Kind kForGood = Error::Kind::Invalid;

const QString kWhy = QStringLiteral("because");
const QString kAgent = QStringLiteral("agent");
const QString kLead = QStringLiteral("lead");
const QString kClerk = QStringLiteral("department");
const QString kCaller = QStringLiteral("callback");
const QString kDirector = QStringLiteral("director");

class TakeBackTest : public testing::Test
{
protected:
    using Stories = std::map<QString, Story>;

    /// A complaint on site with a form owed: most actions can be done to it.
    TicketDraft draft()
    {
        TicketDraft draft;
        draft.number = QStringLiteral("2611180042%1").arg(++m_count, 4, 10, QLatin1Char('0'));
        draft.fields = {{TicketField::kKind, keyOf(TicketKind::Complaint)},
                        {TicketField::kMode, keyOf(TicketMode::Onsite)},
                        {TicketField::kComplaintLevel, QStringLiteral("1")},
                        {TicketField::kComplaintTo, QStringLiteral("us")},
                        {TicketField::kFormOwed, true}};
        for (const QLatin1StringView text : {TicketField::kSummary, TicketField::kDescription, TicketField::kAddress,
                                             TicketField::kAppointment, TicketField::kNormBroken, TicketField::kAnswer})
            draft.fields.insert(text, QStringLiteral("said"));
        return draft;
    }
    RecordId record()
    {
        sit(kAgent);
        const TicketDraft made = draft();
        const Result<Group> group = desk->actions().record(made);
        EXPECT_TRUE(group.has_value()) << qPrintable(group.has_value() ? QString() : group.error().detail);
        EXPECT_TRUE(waitFor([&](const auto& told) { desk->save({*group}, kWhy, &context, told); }).has_value());
        return made.ticket;
    }
    /// The seat at which that person works from now on.
    void sit(const QString& role)
    {
        const Actor& actor = people.at(role);
        Row staff;
        staff.record = QStringLiteral("staff");
        staff.id = RecordId(actor.person);
        staff.fields = {{QStringLiteral("name"), role}, {QStringLiteral("team"), office.team.toString()}};
        desk.reset();
        session = std::make_unique<Session>(staff, RuleBook::shipped(), office.time);
        session->update(staff, actor.grants, office.scopes);
        records.obey(permissions, actor, office.time);
        desk = std::make_unique<TicketDesk>(records, *session, settings, calendar, kSeat);
        office.time.advance(std::chrono::minutes(1));
    }
    static Result<void> waitFor(const std::function<void(const TicketDesk::Done&)>& start)
    {
        std::optional<Result<void>> answer;
        start([&](const Result<void>& result) { answer = result; });
        EXPECT_TRUE(waitUntil([&] { return answer.has_value(); }));
        return answer.value_or(Result<void>());
    }
    void act(const Deed& deed)
    {
        sit(deed.role);
        const Result<void> done = waitFor(
            [&](const auto& told) { desk->perform(ticket, QStringLiteral("Deed"), deed.plan, &context, told); });
        ASSERT_TRUE(done.has_value()) << qPrintable(deed.role) << ' ' << qPrintable(done.error().detail);
    }
    /// All that can be seen of the ticket: its fields, where it lies, which clocks run until when.
    std::string picture() const
    {
        const Row row = records.row(ticket);
        QJsonObject seen = row.fields;
        seen.insert(QStringLiteral("scope"), row.scope.toString());
        seen.insert(QStringLiteral("also"), row.alsoScope.toString());
        for (const Row& clock : records.all(TicketClock::kRecord)) {
            const TicketClock one(clock);
            if (one.ticket() == TicketId(ticket) && one.state() != ClockState::Void)
                seen.insert(QStringLiteral("clock ") + keyOf(*one.kind()) + keyOf(*one.state()),
                            one.dueAt() ? toMicros(*one.dueAt()) : 0);
        }
        seen.insert(QStringLiteral("ties"), records.all(QStringLiteral("relation")).size());
        seen.insert(QStringLiteral("escalations"), records.all(QStringLiteral("escalation")).size());
        return QJsonDocument(seen).toJson(QJsonDocument::Indented).toStdString();
    }
    RecordId escalation() const
    {
        const QList<Row> rows = records.all(QStringLiteral("escalation"));
        return rows.isEmpty() ? RecordId() : rows.last().id;
    }

    Stories stories() const;
    void addSteps(Stories& all) const;
    void addReviews(Stories& all) const;
    void addTalk(Stories& all) const;
    void addMatters(Stories& all) const;

    Deed dispatched() const
    {
        return {kAgent, [unit = office.unit](const A& a, const C& c) { return a.dispatch(c, {unit, {}, {}}); }};
    }
    static Deed accepted()
    {
        return {kClerk, [](const A& a, const C& c) { return a.accept(c); }};
    }
    static Deed finished()
    {
        return {kClerk, [](const A& a, const C& c) { return a.done(c, QStringLiteral("Repaired")); }};
    }
    static Deed approved()
    {
        return {kLead, [](const A& a, const C& c) { return a.approve(c); }};
    }
    static Deed tried(AttemptOutcome outcome)
    {
        return {kCaller, [outcome](const A& a, const C& c) {
                    return a.attempt(c, {outcome, Channel::Phone, Solved::Yes, {}, kWhy});
                }};
    }
    static Deed escalated(bool emergency = false)
    {
        return {kAgent, [emergency](const A& a, const C& c) {
                    return a.escalate(c, {emergency ? kDirector : kLead, kWhy, kWhy, emergency, {}});
                }};
    }
    Deed instructed(const QString& role) const
    {
        return {role, [this](const A& a, const C& c) { return a.instruct(c, escalation(), kWhy); }};
    }
    static Deed waiting()
    {
        return {kAgent, [](const A& a, const C& c) { return a.wait(c, kWhy); }};
    }
    Deed merged() const
    {
        return {kLead, [this](const A& a, const C& c) { return a.merge(c, Ticket(records.row(other))); }};
    }

    const QString kSeat = QStringLiteral("0042");
    Office office;
    Permissions permissions{RuleBook::shipped(), office.scopes};
    Settings settings;
    WorkCalendar calendar = WorkCalendar::of(settings);
    FakeRecords records;
    std::map<QString, Actor> people{{kAgent, office.actor(kAgent, office.team)},
                                    {kLead, office.actor(kLead, office.team)},
                                    {kClerk, office.actor(kClerk, office.unit)},
                                    {kCaller, office.actor(kCaller, office.pool(QStringLiteral("callback")))},
                                    {kDirector, office.actor(kDirector, office.department)}};
    QObject context;
    std::unique_ptr<Session> session;
    std::unique_ptr<TicketDesk> desk;
    int m_count = 0;
    RecordId other;
    RecordId ticket;
};

/// The steps on the path up to the answer.
void TakeBackTest::addSteps(Stories& all) const
{
    all[QStringLiteral("settle")] = {{}, {kAgent, [](const A& a, const C& c) { return a.settle(c, kWhy); }}};
    all[QStringLiteral("dispatch")] = {{}, dispatched()};
    all[QStringLiteral("accept")] = {{dispatched()}, accepted()};
    const QList<Deed> atWork{dispatched(), accepted()};
    all[QStringLiteral("appoint")] = {atWork, {kClerk, [this](const A& a, const C& c) {
                                                   return a.appoint(c, QStringLiteral("Tomorrow"),
                                                                    office.time.now() + std::chrono::hours(20));
                                               }}};
    all[QStringLiteral("arrive")] = {atWork, {kClerk, [](const A& a, const C& c) { return a.arrive(c); }}};
    all[QStringLiteral("done")] = {atWork, finished()};
    // What is given back lies out of the clerk's sight.
    all[QStringLiteral("return")] = {
        atWork, {kClerk, [](const A& a, const C& c) { return a.giveBack(c, kWhy); }}, kOutOfSight};
    all[QStringLiteral("assign")] = {
        atWork, {kClerk, [this](const A& a, const C& c) { return a.assign(c, people.at(kLead).person); }}};
    all[QStringLiteral("cancel")] = {{}, {kLead, [](const A& a, const C& c) { return a.cancel(c, kWhy); }}};
    all[QStringLiteral("edit")] = {
        {}, {kAgent, [](const A& a, const C& c) { return a.edit(c, {{TicketField::kSummary, kWhy}}); }}};
    all[QStringLiteral("file_form")] = {{}, {kAgent, [](const A& a, const C& c) { return a.fileForm(c, {}); }}};
}

/// What is decided on the work of others, most of it with a reason that stays.
void TakeBackTest::addReviews(Stories& all) const
{
    const QList<Deed> answered{dispatched(), accepted(), finished()};
    const QList<Deed> toCall = answered + QList<Deed>{approved()};
    const QList<Deed> tired = toCall + QList<Deed>(3, tried(AttemptOutcome::NoAnswer));
    all[QStringLiteral("approve")] = {answered, approved()};
    all[QStringLiteral("reject")] = {answered, {kLead, [](const A& a, const C& c) { return a.reject(c, kWhy); }}};
    // A call that was made cannot be unmade.
    all[QStringLiteral("attempt")] = {toCall, tried(AttemptOutcome::NoAnswer), kForGood};
    all[QStringLiteral("close")] = {tired, {kCaller, [](const A& a, const C& c) { return a.close(c); }}, kOutOfSight};
    all[QStringLiteral("reopen")] = {toCall + QList<Deed>{tried(AttemptOutcome::Reached)},
                                     {kDirector, [](const A& a, const C& c) { return a.reopen(c, {}, kWhy); }},
                                     kForGood};
    all[QStringLiteral("merge")] = {{}, merged()};
    all[QStringLiteral("unmerge")] = {{merged()}, {kLead, [](const A& a, const C& c) { return a.unmerge(c, kWhy); }}};
    all[QStringLiteral("judge")] = {
        {}, {kAgent, [](const A& a, const C& c) { return a.judge(c, {Verdict::Invalid, {}, kWhy, kWhy}); }}};
}

/// What is asked, said and waited for.
void TakeBackTest::addTalk(Stories& all) const
{
    all[QStringLiteral("urge")] = {{dispatched()}, {kLead, [](const A& a, const C& c) { return a.urge(c, kWhy); }}};
    all[QStringLiteral("escalate")] = {{}, escalated()};
    all[QStringLiteral("instruct")] = {{escalated()}, instructed(kLead)};
    all[QStringLiteral("disagree")] = {{escalated(), instructed(kLead)}, {kAgent, [this](const A& a, const C& c) {
                                                                              return a.disagree(c, escalation(), kWhy);
                                                                          }}};
    all[QStringLiteral("report")] = {
        {escalated(true)}, {kAgent, [this](const A& a, const C& c) { return a.fileReport(c, escalation(), kWhy); }}};
    all[QStringLiteral("wait")] = {{}, waiting()};
    all[QStringLiteral("resume")] = {{waiting()}, {kAgent, [](const A& a, const C& c) { return a.resume(c); }}};
    all[QStringLiteral("promise")] = {{}, {kAgent, [this](const A& a, const C& c) {
                                               return a.promise(c, office.time.now() + std::chrono::hours(1));
                                           }}};
    all[QStringLiteral("note")] = {{}, {kAgent, [](const A& a, const C& c) { return a.note(c, kWhy); }}, kForGood};
    // What the customer was told cannot be unsaid.
    all[QStringLiteral("reply")] = {
        {}, {kAgent, [](const A& a, const C& c) { return a.reply(c, kWhy, Channel::Phone); }}, kForGood};
}

/// One of many, a ruling, who is liable.
void TakeBackTest::addMatters(Stories& all) const
{
    const Deed joined{kLead, [this](const A& a, const C& c) { return a.join(c, Ticket(records.row(other))); }};
    all[QStringLiteral("join")] = {{}, joined};
    all[QStringLiteral("leave")] = {{joined}, {kLead, [](const A& a, const C& c) { return a.leave(c); }}};
    // The office's word is written once.
    all[QStringLiteral("rule")] = {
        {dispatched()}, {kDirector, [this](const A& a, const C& c) { return a.rule(c, office.unit, kWhy); }}, kForGood};
    all[QStringLiteral("share")] = {{}, {kAgent, [](const A& a, const C& c) { return a.share(c, kWhy); }}};
    all[QStringLiteral("liability")] = {{}, {kLead, [this](const A& a, const C& c) {
                                                 return a.recordLiability(c,
                                                                          {people.at(kAgent).person, {}, kWhy, kWhy});
                                             }}};
}

TakeBackTest::Stories TakeBackTest::stories() const
{
    Stories all;
    // Told by recording alone. A ticket ends by a step and is never wiped out.
    all[QStringLiteral("record")] = {{}, {kAgent, {}}, Error::Kind::Denied};
    addSteps(all);
    addReviews(all);
    addTalk(all);
    addMatters(all);
    return all;
}

}  // namespace

TEST_F(TakeBackTest, WhatWasSentBackWithinATeamGoesOutAgainAsItWas)
{
    ticket = record();
    act({kAgent, [team = office.team](const A& a, const C& c) { return a.dispatch(c, {team, {}, {}}); }});
    const std::string before = picture();
    act({kLead, [](const A& a, const C& c) { return a.giveBack(c, kWhy); }});
    ASSERT_FALSE(desk->undoName().isEmpty());
    office.time.advance(std::chrono::minutes(1));
    EXPECT_TRUE(waitFor([&](const auto& told) { desk->undo(&context, told); }).has_value());
    EXPECT_EQ(picture(), before);
}

/// Going out once more looks like taking the return back, and is not.
TEST_F(TakeBackTest, WhatWasReturnedAndIsSentElsewhereIsSentNow)
{
    ticket = record();
    act({kAgent, [team = office.team](const A& a, const C& c) { return a.dispatch(c, {team, {}, {}}); }});
    act({kLead, [](const A& a, const C& c) { return a.giveBack(c, kWhy); }});
    act(dispatched());
    const Ticket sent(records.row(ticket));
    ASSERT_EQ(sent.scope(), office.unit);
    EXPECT_EQ(sent.dispatchedAt(), sent.movedAt());
}

TEST_F(TakeBackTest, WhatIsOfferedWorksForEveryActionThereIs)
{
    const Stories all = stories();
    for (const TicketAction action : allOf<TicketAction>()) {
        SCOPED_TRACE(qPrintable(keyOf(action)));
        const auto story = all.find(keyOf(action));
        ASSERT_NE(story, all.end()) << "nobody tells here how it is done and whether it can be taken back";
        other = record();
        ticket = record();
        for (const Deed& deed : story->second.before)
            ASSERT_NO_FATAL_FAILURE(act(deed));
        const std::string before = picture();
        if (story->second.deed.plan) {
            ASSERT_NO_FATAL_FAILURE(act(story->second.deed));
        }
        const auto staying = desk->staying();
        EXPECT_EQ(desk->undoName().isEmpty(), story->second.stays.has_value());
        EXPECT_EQ(staying.has_value() && staying->name == u"Deed", story->second.stays && story->second.deed.plan);
        if (staying) {
            EXPECT_EQ(staying->why.kind, story->second.stays) << qPrintable(staying->why.detail);
        }
        if (desk->undoName().isEmpty())
            continue;
        office.time.advance(std::chrono::minutes(1));
        const Result<void> undone = waitFor([&](const auto& told) { desk->undo(&context, told); });
        EXPECT_TRUE(undone.has_value()) << qPrintable(undone.error().detail);
        EXPECT_EQ(picture(), before);
    }
}
