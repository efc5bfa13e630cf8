// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planactions.h"

#include "domain/bookactions.h"
#include "domain/bookentry.h"
#include "support/faketime.h"
#include "support/text.h"

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

using std::chrono::minutes;

class PlanActionsTest : public testing::Test
{
protected:
    PlanActionsTest()
    {
        book.scope = newId<ScopeId>();
        book.id = bookId(book.scope, 1);
        run.record = PlanRun::kRecord;
        run.id = newId<RecordId>();
        run.fields = {{PlanRunField::kStartedAt, toMicros(time.now() - minutes(30))}};
        draft.title = q("停水");
        draft.steps = {{q("班长"), q("报物业")}, {{}, q("告知全体")}};
    }
    GroupBuilder builder() const { return {q("0042"), person, time}; }
    PlanActions actions(bool isOffline = false) const { return {builder(), {book, PlanKind::System, isOffline}}; }
    static Row rowOf(const Operation& operation)
    {
        Row row;
        row.record = operation.record;
        row.id = operation.row;
        row.fields = operation.set;
        return row;
    }
    static BookBody entryOf(const Group& group)
    {
        return *BookBody::parse(group.last().set.value(BookEntryField::kBody).toString());
    }

    FakeTime time;
    const StaffId person = newId<StaffId>();
    const ScopeId department = newId<ScopeId>();
    Row book;
    Row run;
    PlanDraft draft;
};

}  // namespace

TEST_F(PlanActionsTest, AnotherVersionIsAnotherRowOfTheSamePlanAndTheOldOneStays)
{
    const Result<Group> first = addPlan(builder(), department, draft);
    ASSERT_TRUE(first);
    const Row one = rowOf(first->first());
    draft.steps.append({{}, q("送水")});
    const Result<Group> second = revisePlan(builder(), one, draft);
    ASSERT_TRUE(second);
    ASSERT_EQ(second->size(), 1) << "nothing of the version before is changed";
    const Row two = rowOf(second->first());
    EXPECT_EQ(EmergencyPlan(two).series(), one.id);
    EXPECT_EQ(EmergencyPlan(two).version(), 2);
    EXPECT_EQ(EmergencyPlan(one).steps(q("zh_CN")).size(), 2);
    EXPECT_EQ(revisePlan(builder(), one, draft)->first().row, two.id) << "two versions 2 are not possible";
    EXPECT_EQ(currentPlans({two, one}), QList<Row>{two});
    Row gone = two;
    gone.fields.insert(EmergencyPlanField::kRetiredAt, 1);
    EXPECT_TRUE(currentPlans({one, gone}).isEmpty()) << "the version before does not come back";
}

TEST_F(PlanActionsTest, APlanNeedsATitleAndSteps)
{
    PlanDraft wrong = draft;
    wrong.title = q(" ");
    EXPECT_EQ(addPlan(builder(), department, wrong).error().detail, q("title"));
    wrong = draft;
    wrong.steps.clear();
    EXPECT_EQ(addPlan(builder(), department, wrong).error().detail, q("steps"));
}

TEST_F(PlanActionsTest, StepsAreReadFromLinesAsTheyAreWritten)
{
    EXPECT_EQ(PlanDraft::stepsOf(draft.stepLines()), draft.steps);
    const QList<PlanStep> read = PlanDraft::stepsOf(q("班长｜ 报物业 \n\n  告知全体\n班长 |\n"));
    EXPECT_EQ(read, draft.steps) << "bars of full width, blank lines, nothing to do";
}

TEST_F(PlanActionsTest, TheStandardPlansAreThereOnceInEveryLanguage)
{
    const Group group = addStandardPlans(builder(), department, {});
    ASSERT_EQ(group.size(), 4);
    QList<Row> rows;
    for (const Operation& operation : group) {
        rows.append(rowOf(operation));
        const EmergencyPlan plan(rows.last());
        for (const QString& language : {q("zh_CN"), q("zh_TW"), q("en_GB")}) {
            EXPECT_FALSE(plan.title(language).isEmpty());
            const QList<PlanStep> steps = plan.steps(language);
            EXPECT_GE(steps.size(), 8);
            for (const PlanStep& step : steps)
                EXPECT_FALSE(step.who.isEmpty() || step.does.isEmpty());
        }
        EXPECT_NE(plan.title(q("zh_TW")), plan.title(q("en_GB")));
    }
    EXPECT_EQ(EmergencyPlan(rows.first()).title(q("en_GB")), q("System failure"));
    EXPECT_TRUE(addStandardPlans(builder(), department, rows).isEmpty());
    EXPECT_EQ(addStandardPlans(builder(), department, {}).first().row, rows.first().id) << "whoever takes them over";
}

TEST_F(PlanActionsTest, AnActivationAndItsBookEntryStandTogether)
{
    Row plan;
    plan.id = newId<RecordId>();
    EXPECT_EQ(actions().activate(plan, q(" "), q("x")).error().detail, q("why"));
    const Result<Group> group = actions(true).activate(plan, q("平台无法登录"), q("启动"));
    ASSERT_TRUE(group);
    ASSERT_EQ(group->size(), 2);
    EXPECT_EQ(group->first().group, group->last().group) << "both or neither";
    EXPECT_EQ(PlanRun(rowOf(group->first())).plan(), plan.id);
    const BookBody entry = entryOf(*group);
    EXPECT_EQ(entry.text, q("启动"));
    EXPECT_EQ(entry.category, BookCategory::Equipment);
    EXPECT_TRUE(entry.isOffline);
    EXPECT_EQ(entry.links.first().id, group->first().row);
}

TEST_F(PlanActionsTest, AStepIsTickedWithItsOwnTimeAndNeverAheadOfIt)
{
    const Instant at = time.now() - minutes(12);
    const Result<Group> group = actions().tick(run, {2, TickState::Done, at, {}}, q("完成"));
    ASSERT_TRUE(group);
    EXPECT_EQ(PlanTick(rowOf(group->first())).step(), 2);
    EXPECT_EQ(entryOf(*group).happenedAt, at);
    EXPECT_EQ(actions().tick(run, {2, TickState::Done, time.now() + minutes(1), {}}, q("x")).error().detail, q("at"));
    EXPECT_EQ(actions().tick(run, {2, TickState::Done, time.now() - minutes(31), {}}, q("x")).error().detail, q("at"))
        << "before the plan was activated";
    EXPECT_EQ(actions().tick(run, {2, TickState::Skipped, at, q(" ")}, q("x")).error().detail, q("remark"));
    EXPECT_TRUE(actions().tick(run, {2, TickState::Skipped, at, q("没有断电")}, q("x")));
}

TEST_F(PlanActionsTest, ItEndsOnceAndSaysHow)
{
    EXPECT_EQ(actions().end(run, {}, q("x")).error().detail, q("outcome"));
    const Result<Group> group = actions().end(run, q("已恢复"), q("结束"));
    ASSERT_TRUE(group);
    EXPECT_EQ(entryOf(*group).text, q("结束"));
    run.fields.insert(PlanRunField::kEndedAt, 1);
    EXPECT_EQ(actions().end(run, q("已恢复"), q("x")).error().detail, q("ended_at"));
}
