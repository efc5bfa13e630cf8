// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/planboard.h"

#include "support/deskoffice.h"
#include "support/text.h"

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

using std::chrono::minutes;

class PlanBoardTest : public testing::Test
{
protected:
    Row put(const QString& record, const QJsonObject& fields, ScopeId scope)
    {
        Row row;
        row.record = record;
        row.id = newId<RecordId>();
        row.scope = scope;
        row.fields = fields;
        row.updatedAt = now();
        at.records.put(row);
        return row;
    }
    Row plan()
    {
        const RecordId id = newId<RecordId>();
        const QJsonArray steps{QJsonObject{{q("does"), q("报修")}}, QJsonObject{{q("does"), q("改用纸单")}}};
        return put(EmergencyPlan::kRecord,
                   {{EmergencyPlanField::kSeries, id.toString()},
                    {EmergencyPlanField::kVersion, 1},
                    {EmergencyPlanField::kBody, QJsonObject{{q("title"), q("停电")}, {q("steps"), steps}}}},
                   at.office.department);
    }
    Row run(const Row& plan, ScopeId team, minutes ago, bool hasEnded = false)
    {
        QJsonObject fields{{PlanRunField::kPlan, plan.id.toString()},
                           {PlanRunField::kStartedAt, toMicros(now() - ago)}};
        if (hasEnded)
            fields.insert(PlanRunField::kEndedAt, toMicros(now()));
        return put(PlanRun::kRecord, fields, team);
    }
    void tick(const Row& run, int step, TickState state, minutes ago)
    {
        put(PlanTick::kRecord,
            {{PlanTickField::kRun, run.id.toString()},
             {PlanTickField::kStep, step},
             {PlanTickField::kState, keyOf(state)},
             {PlanTickField::kAt, toMicros(now() - ago)}},
            run.scope);
    }
    Instant now() const { return at.office.time.now(); }
    static QList<RecordId> ids(const QList<Row>& rows)
    {
        QList<RecordId> ids;
        for (const Row& row : rows)
            ids.append(row.id);
        return ids;
    }

    DeskOffice at;
    PlanBoard board{at.records};
};

}  // namespace

TEST_F(PlanBoardTest, TellsWhatIsUnderWayInTheTeamAndWhatHasEnded)
{
    const Row known = plan();
    const Row old = run(known, at.office.team, minutes(90));
    const Row fresh = run(known, at.office.team, minutes(5));
    const Row ended = run(known, at.office.team, minutes(200), true);
    const Row other = run(known, at.office.otherTeam, minutes(1));
    EXPECT_TRUE(waitUntil([&] { return ids(board.running()) == QList{other.id, fresh.id, old.id}; }));
    board.setTeam(at.office.team);
    board.readPast();
    EXPECT_TRUE(waitUntil([&] { return ids(board.running()) == QList{fresh.id, old.id}; }));
    EXPECT_TRUE(waitUntil([&] { return ids(board.past()) == QList{ended.id}; }));
    ASSERT_TRUE(board.planOf(ended));
    EXPECT_EQ(board.planOf(ended)->id, known.id);
}

TEST_F(PlanBoardTest, OfSeveralTicksTheOneThatWasWrittenLastCounts)
{
    const Row failed = run(plan(), at.office.team, minutes(90));
    ASSERT_TRUE(waitUntil([&] { return board.running().size() == 1; }));
    tick(failed, 1, TickState::Done, minutes(30));
    tick(failed, 2, TickState::Skipped, minutes(20));
    EXPECT_TRUE(waitUntil([&] { return board.progressOf(failed) == PlanProgress{2, 2}; }));
    // As in the duty log, whatever time somebody gave it.
    at.office.time.advance(minutes(1));
    tick(failed, 1, TickState::Open, minutes(60));
    EXPECT_TRUE(waitUntil([&] { return board.progressOf(failed) == PlanProgress{1, 2}; }));
    tick(failed, 7, TickState::Done, minutes(1));
    at.office.time.advance(minutes(1));
    tick(failed, 2, TickState::Open, minutes(10));
    EXPECT_TRUE(waitUntil([&] { return board.progressOf(failed) == PlanProgress{0, 2}; }))
        << "and of steps that the plan has not, none does";
}
