// SPDX-License-Identifier: GPL-3.0-or-later
// What of the standing tasks is due, what became of it, and what is written of it.
#include "domain/taskcalendar.h"

#include "domain/settings.h"
#include "domain/taskactions.h"
#include "domain/usualtasks.h"
#include "domain/workcalendar.h"
#include "support/office.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Seatdesk;

namespace {

using State = TaskDue::State;
using std::chrono::days;
using std::chrono::hours;

class TaskCalendarTest : public testing::Test
{
protected:
    TaskCalendarTest() { o.time.set(at(QDate(2026, 11, 18), 12)); }  // a Wednesday
    Instant at(const QDate& day, int hour) const
    {
        return fromDateTime(QDateTime(day, QTime(hour, 0), calendar.zone()));
    }
    Row task(const char* recurs, OwedBy owedBy = OwedBy::Department, const QString& role = QStringLiteral("director"))
    {
        Row row;
        row.record = StandingTask::kRecord;
        row.id = newId<RecordId>();
        row.scope = o.department;
        row.fields = {{StandingTaskField::kWhat, QStringLiteral("满意度分析")},
                      {StandingTaskField::kRole, role},
                      {StandingTaskField::kOwedBy, keyOf(owedBy)},
                      {StandingTaskField::kRecurs, QString::fromLatin1(recurs)},
                      {StandingTaskField::kSince, toMicros(o.time.now() - days(14))}};
        return row;
    }
    QList<TaskDue> dues(const QList<Row>& tasks, const QList<Row>& written = {}) const
    {
        return TaskCalendar(settings, calendar).dues(tasks, {o.team, o.otherTeam}, o.department, written, o.time.now());
    }
    static QList<State> states(const QList<TaskDue>& dues)
    {
        QList<State> all;
        for (const TaskDue& due : dues)
            all.append(due.state);
        return all;
    }
    GroupBuilder builder() const { return {QStringLiteral("seat"), person, o.time}; }
    Row written(const TaskDue& due, const FulfilmentDraft& draft)
    {
        const Result<Group> group = fulfil(builder(), due, draft);
        EXPECT_TRUE(group.has_value()) << qPrintable(group ? QString() : group.error().detail);
        Row row = applied(group->first(), {});
        row.record = Fulfilment::kRecord;
        row.updatedAt = o.time.now();
        return row;
    }
    FulfilmentDraft done(Instant doneAt) const
    {
        FulfilmentDraft draft;
        draft.doneAt = doneAt;
        draft.evidence = QStringLiteral("已报送");
        return draft;
    }
    QString fault(const TaskDue& due, const FulfilmentDraft& draft) const
    {
        const Result<Group> group = fulfil(builder(), due, draft);
        return group ? QString() : group.error().detail;
    }

    Office o;
    const Settings settings;
    const WorkCalendar calendar = WorkCalendar::of(settings);
    const StaffId person = newId<StaffId>();
};

}  // namespace

TEST_F(TaskCalendarTest, TellsWhatIsOverdueDueTodayAndSoon)
{
    EXPECT_EQ(states(dues({task("weekly 1 @ 18:00")})), (QList<State>{State::Overdue, State::Overdue}));
    EXPECT_EQ(states(dues({task("weekly 3 @ 18:00")})), (QList<State>{State::Overdue, State::Overdue, State::Today}));
    EXPECT_EQ(states(dues({task("monthly 21 @ 18:00")})), (QList<State>{State::Soon})) << "in three days";
    EXPECT_TRUE(dues({task("monthly 22 @ 18:00")}).isEmpty()) << "in four";
}

TEST_F(TaskCalendarTest, OfWhatIsDoneEveryDayTheNextOneAloneLiesAhead)
{
    Row daily = task("daily @ 10:00 16:00", OwedBy::Team, QStringLiteral("lead"));
    daily.fields.insert(StandingTaskField::kSince, toMicros(o.time.now()));
    const QList<TaskDue> found = dues({daily});
    EXPECT_EQ(states(found), (QList<State>{State::Today, State::Today, State::Soon, State::Soon})) << "of both teams";
    EXPECT_EQ(found.last().at, at(QDate(2026, 11, 19), 10));
}

TEST_F(TaskCalendarTest, NothingIsDueBeforeATaskWasMadeOrOnceItEnded)
{
    Row made = task("daily @ 18:00");
    made.fields.insert(StandingTaskField::kSince, toMicros(at(QDate(2026, 11, 16), 18)));
    made.fields.insert(StandingTaskField::kEndedAt, toMicros(o.time.now()));
    const QList<TaskDue> found = dues({made});
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.first().at, at(QDate(2026, 11, 17), 18));
    made.fields.insert(StandingTaskField::kRecurs, QStringLiteral("whenever"));
    EXPECT_TRUE(dues({made}).isEmpty()) << "a newer program's rule";
}

TEST_F(TaskCalendarTest, IsNotAskedForFartherBackThanTheSettingSays)
{
    Row old = task("daily @ 18:00");
    old.fields.insert(StandingTaskField::kSince, 0);
    EXPECT_EQ(dues({old}).first().at, at(QDate(2026, 9, 17), 18)) << "62 days";
}

TEST_F(TaskCalendarTest, WhatTeamsOweEachOwesByItself)
{
    const Row weekly = task("weekly 2 @ 18:00", OwedBy::Team, QStringLiteral("lead"));
    QList<TaskDue> found = dues({weekly});
    ASSERT_EQ(found.size(), 4);
    const Row made = written(found[0], done(found[0].at - hours(1)));
    EXPECT_EQ(made.scope, o.team);
    found = dues({weekly}, {made});
    EXPECT_EQ(states(found), (QList<State>{State::Done, State::Overdue, State::Overdue, State::Overdue}));
    EXPECT_EQ(found[0].fulfilment, made);
}

TEST_F(TaskCalendarTest, WhatWasDoneAfterItsTimeIsLate)
{
    const Row weekly = task("weekly 2 @ 18:00");
    const QList<TaskDue> found = dues({weekly});
    const QList<Row> rows{written(found[0], done(found[0].at)), written(found[1], done(found[1].at + hours(1)))};
    EXPECT_EQ(states(dues({weekly}, rows)), (QList<State>{State::Done, State::DoneLate}));
    EXPECT_TRUE(Fulfilment(rows[1]).isLate());
}

TEST_F(TaskCalendarTest, ACorrectionHoldsAndWhatItCorrectsStays)
{
    const Row weekly = task("weekly 2 @ 18:00");
    TaskDue due = dues({weekly}).last();
    const Row first = written(due, done(due.at - hours(1)));
    due = dues({weekly}, {first}).last();
    o.time.advance(hours(1));
    FulfilmentDraft late = done(due.at + hours(2));
    EXPECT_EQ(fault(due, late), FulfilmentField::kReason);
    late.reason = QStringLiteral("时间记错");
    const Row second = written(due, late);
    due = dues({weekly}, {second, first}).last();
    EXPECT_EQ(due.state, State::DoneLate);
    EXPECT_EQ(due.fulfilments, (QList<Row>{second, first}));
    EXPECT_EQ(Fulfilment(second).corrects(), first.id);
    o.time.advance(hours(1));
    FulfilmentDraft never;
    never.outcome = FulfilmentOutcome::Withdrawn;
    never.reason = QStringLiteral("并未报送");
    const Row third = written(due, never);
    due = dues({weekly}, {first, third, second}).last();
    EXPECT_EQ(due.state, State::Overdue);
    EXPECT_TRUE(due.fulfilment.id.isNull());
    EXPECT_EQ(due.fulfilments.size(), 3);
}

TEST_F(TaskCalendarTest, SomethingHasToShowThatItWasDoneAndNobodyDoesItTomorrow)
{
    const TaskDue due = dues({task("weekly 2 @ 18:00")}).last();
    FulfilmentDraft draft = done(o.time.now() + hours(1));
    EXPECT_EQ(fault(due, draft), FulfilmentField::kDoneAt);
    draft = done(o.time.now());
    draft.evidence = QStringLiteral("  ");
    EXPECT_EQ(fault(due, draft), FulfilmentField::kEvidence);
    draft.link = {QStringLiteral("article"), newId<RecordId>()};
    EXPECT_EQ(Fulfilment(written(due, draft)).link(), draft.link);
    draft.copies = -1;
    EXPECT_EQ(fault(due, draft), FulfilmentField::kCopies);
    draft.copies = 7;
    EXPECT_EQ(Fulfilment(written(due, draft)).copies(), 7);
    draft.outcome = FulfilmentOutcome::Withdrawn;
    EXPECT_EQ(fault(due, draft), FulfilmentField::kOutcome) << "there is nothing to take back";
}

TEST_F(TaskCalendarTest, AnotherRuleIsAnotherTaskThatFollows)
{
    const Row before = task("weekly 2 @ 18:00");
    TaskDraft draft{QStringLiteral("满意度周报"),
                    QStringLiteral("analyst"),
                    {},
                    OwedBy::Department,
                    QStringLiteral("weekly 2 @ 18:00"),
                    2,
                    {},
                    {},
                    {}};
    Result<Group> group = changeTask(builder(), before, draft);
    ASSERT_EQ(group->size(), 1) << "other words of the same task";
    EXPECT_EQ(applied(group->first(), before).text(StandingTaskField::kWhat), draft.what);
    draft.recurs = QStringLiteral("weekly 3 @ 18:00");
    group = changeTask(builder(), before, draft);
    ASSERT_EQ(group->size(), 2);
    const Row ended = applied(group->first(), before);
    EXPECT_EQ(StandingTask(ended).endedAt(), o.time.now());
    EXPECT_EQ(StandingTask(ended).what(), StandingTask(before).what());
    const StandingTask next(applied(group->last(), {}));
    EXPECT_EQ(next.follows(), before.id);
    EXPECT_EQ(next.since(), o.time.now());
    draft.recurs = QStringLiteral("weekly");
    EXPECT_EQ(changeTask(builder(), before, draft).error().detail, StandingTaskField::kRecurs);
}

TEST_F(TaskCalendarTest, TheRoleTheNamedPersonAndThoseAboveMaySayThatItWasDone)
{
    const Instant now = o.time.now();
    const Actor lead = o.actor(QStringLiteral("lead"), o.team);
    const Actor otherLead = o.actor(QStringLiteral("lead"), o.otherTeam);
    const Actor agent = o.actor(QStringLiteral("agent"), o.team);
    const Actor analyst = o.actor(QStringLiteral("analyst"), o.unit);
    const Actor director = o.actor(QStringLiteral("director"), o.department);
    const Permissions& may = o.permissions;
    const Row ofTeam = task("weekly 2 @ 18:00", OwedBy::Team, QStringLiteral("lead"));
    EXPECT_TRUE(may.owesTask(lead, ofTeam, o.team, now));
    EXPECT_FALSE(may.mayFulfil(otherLead, ofTeam, o.team, now));
    EXPECT_FALSE(may.mayFulfil(agent, ofTeam, o.team, now));
    EXPECT_TRUE(may.mayFulfil(director, ofTeam, o.team, now));
    EXPECT_FALSE(may.owesTask(director, ofTeam, o.team, now)) << "stands in";
    const Row ofAll = task("weekly 2 @ 18:00", OwedBy::Department, QStringLiteral("analyst"));
    EXPECT_TRUE(may.owesTask(analyst, ofAll, o.department, now)) << "wherever the role is held";
    EXPECT_FALSE(may.mayFulfil(lead, ofAll, o.department, now));
    Row named = ofTeam;
    named.fields.insert(StandingTaskField::kPerson, agent.person.toString());
    EXPECT_TRUE(may.owesTask(agent, named, o.team, now));
    EXPECT_FALSE(may.owesTask(lead, named, o.team, now));
    EXPECT_TRUE(may.mayFulfil(lead, named, o.team, now));
}

TEST(UsualTasks, AreReadableInEveryLanguageAndOwedByRolesThatThereAre)
{
    const QList<TaskDraft> english = usualTasks(QStringLiteral("en"));
    ASSERT_EQ(english.size(), 15);
    for (const QString& language : {QStringLiteral("en"), QStringLiteral("zh_CN"), QStringLiteral("zh_TW")}) {
        QStringList codes;
        for (const TaskDraft& task : usualTasks(language)) {
            EXPECT_TRUE(Recurrence::parse(task.recurs)) << qPrintable(task.recurs);
            EXPECT_TRUE(RuleBook::shipped().role(task.role)) << qPrintable(task.role);
            EXPECT_FALSE(task.what.isEmpty() || task.evidence.isEmpty()) << qPrintable(task.code);
            EXPECT_EQ(task.copies > 0, !task.copiesTo.isEmpty()) << qPrintable(task.code);
            EXPECT_FALSE(codes.contains(task.code));
            codes.append(task.code);
        }
        EXPECT_EQ(codes.size(), english.size());
        EXPECT_EQ(usualTasks(language).first().what == english.first().what, language == u"en");
    }
}
