// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar of duties as a person sees it, and when it tells of itself.
#include "items/taskboard.h"

#include "items/taskwatch.h"
#include "support/deskoffice.h"
#include "support/text.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Seatdesk;

namespace {

using std::chrono::days;
using std::chrono::hours;

/// It is Wednesday, the 18th of November 2026, 10:00 in Shanghai; the lead of a team is signed in.
class TaskBoardTest : public testing::Test
{
protected:
    Row put(QLatin1StringView record, ScopeId scope, const QJsonObject& fields)
    {
        Row row;
        row.record = record;
        row.id = newId<RecordId>();
        row.scope = scope;
        row.fields = fields;
        at.records.put(row);
        return row;
    }
    Row task(const char* recurs, const char* role = "lead", OwedBy owedBy = OwedBy::Team, RecordId follows = {})
    {
        return put(StandingTask::kRecord, at.office.department,
                   {{StandingTaskField::kWhat, q("培训计划")},
                    {StandingTaskField::kRole, q(role)},
                    {StandingTaskField::kOwedBy, keyOf(owedBy)},
                    {StandingTaskField::kRecurs, q(recurs)},
                    {StandingTaskField::kFollows, follows.toString()},
                    {StandingTaskField::kSince, toMicros(now() - days(1))}});
    }
    void fulfil(const TaskDue& due)
    {
        put(Fulfilment::kRecord, due.unit,
            {{FulfilmentField::kTask, due.task.id.toString()},
             {FulfilmentField::kPeriod, due.period},
             {FulfilmentField::kDueAt, toMicros(due.at)},
             {FulfilmentField::kDoneAt, toMicros(due.at)},
             {FulfilmentField::kWrittenAt, toMicros(now())}});
    }
    [[nodiscard]] Instant now() const { return at.office.time.now(); }
    bool waitForDues(const TaskBoard& board, qsizetype count)
    {
        return waitUntil([&] { return board.isLoaded() && board.dues().size() == count; });
    }

    DeskOffice at;
};

}  // namespace

TEST_F(TaskBoardTest, ShowsWhatThePersonsTeamAndTheDepartmentOweAndWhatIsTheirOwn)
{
    task("weekly 3 @ 18:00");
    task("weekly 3 @ 17:00", "director", OwedBy::Department);
    const TaskBoard board(at.records, at.session, at.settings, at.calendar);
    ASSERT_TRUE(waitForDues(board, 2));
    const TaskDue& ofAll = board.dues().first();
    const TaskDue& ofTeam = board.dues().last();
    EXPECT_EQ(ofTeam.unit, at.office.team) << "of the other team nothing is seen";
    EXPECT_TRUE(board.isMine(ofTeam) && board.mayFulfil(ofTeam));
    EXPECT_EQ(ofAll.unit, at.office.department);
    EXPECT_FALSE(board.isMine(ofAll) || board.mayFulfil(ofAll));
}

TEST_F(TaskBoardTest, FollowsWhatIsWrittenAndTheClock)
{
    task("weekly 3 @ 18:00");
    TaskBoard board(at.records, at.session, at.settings, at.calendar);
    ASSERT_TRUE(waitForDues(board, 1));
    EXPECT_EQ(board.dues().first().state, TaskDue::State::Today);
    at.office.time.advance(hours(9));
    at.records.put(at.records.all(StandingTask::kRecord).first());
    ASSERT_TRUE(waitUntil([&] { return board.dues().first().state == TaskDue::State::Overdue; }));
    fulfil(board.dues().first());
    EXPECT_TRUE(waitUntil([&] { return board.dues().first().isDone(); }));
}

TEST_F(TaskBoardTest, KnowsWhoseRuleATaskReplaced)
{
    const Row first = task("weekly 1 @ 18:00");
    const Row second = task("weekly 2 @ 18:00", "lead", OwedBy::Team, first.id);
    const Row third = task("weekly 3 @ 18:00", "lead", OwedBy::Team, second.id);
    const TaskBoard board(at.records, at.session, at.settings, at.calendar);
    ASSERT_TRUE(waitUntil([&] { return board.tasks().size() == 3; }));
    EXPECT_EQ(board.lineOf(third.id), (QList<RecordId>{third.id, second.id, first.id}));
    EXPECT_EQ(board.lineOf(first.id), QList<RecordId>{first.id});
}

TEST_F(TaskBoardTest, TellsOfTheOwnDutiesOnceWhenTheirDayComesAndOnceWhenTheyAreOverdue)
{
    task("weekly 3 @ 18:00");
    task("weekly 4 @ 18:00");
    task("weekly 3 @ 17:00", "director", OwedBy::Department);
    TaskBoard board(at.records, at.session, at.settings, at.calendar);
    TaskWatch watch(board);
    QSignalSpy told(&watch, &TaskWatch::pressing);
    ASSERT_TRUE(waitUntil([&] { return told.size() == 1; }));
    const auto first = told.takeFirst().first().value<QList<TaskDue>>();
    ASSERT_EQ(first.size(), 1) << "that of tomorrow and the director's are not told";
    EXPECT_EQ(first.first().state, TaskDue::State::Today);
    watch.look();
    EXPECT_TRUE(told.isEmpty());
    at.office.time.advance(hours(9));
    at.records.put(at.records.all(StandingTask::kRecord).first());
    ASSERT_TRUE(waitUntil([&] { return told.size() == 1; }));
    EXPECT_EQ(told.takeFirst().first().value<QList<TaskDue>>().first().state, TaskDue::State::Overdue);
    at.office.time.advance(hours(6));
    fulfil(board.dues().first());
    ASSERT_TRUE(waitUntil([&] { return told.size() == 1; })) << "Thursday's";
    EXPECT_EQ(told.first().first().value<QList<TaskDue>>().size(), 1);
}
