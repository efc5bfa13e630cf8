// SPDX-License-Identifier: GPL-3.0-or-later
// Who writes emergency plans, who works by them, and that what was used stays as it was, for every authority alike.
#include "contract/authoritycontract.h"
#include "domain/book.h"
#include "domain/bookactions.h"
#include "domain/bookentry.h"
#include "domain/planactions.h"

using namespace Seatdesk;

namespace {

using PlanPush = PushResult::Status;

template <typename Department>
class AuthorityPlans : public AuthorityContract<Department>
{
protected:
    static PlanDraft draft() { return {PlanKind::System, QStringLiteral("停水"), {{{}, QStringLiteral("报物业")}}}; }
    PlanPush push(StaffId person, const Result<Group>& group)
    {
        return group ? this->d.push(person, *group).first().status : PlanPush::Invalid;
    }
    Row plan()
    {
        const Result<Group> group = addPlan(this->d.builder(director), this->d.department, draft());
        EXPECT_EQ(push(director, group), PlanPush::Ok);
        return this->d.row(EmergencyPlan::kRecord, group->first().row);
    }
    Row book()
    {
        const RecordId id = bookId(this->d.firstTeam, 1);
        const Group group = openBook(this->d.builder(this->lead), this->d.firstTeam, QStringLiteral("值班日志"), 1);
        this->d.push(this->lead, group);
        return this->d.row(Book::kRecord, id);
    }
    PlanActions actions(StaffId person) { return {this->d.builder(person), {book(), PlanKind::System, false}}; }
    Row activated()
    {
        const Result<Group> group =
            actions(this->lead).activate(plan(), QStringLiteral("水管爆裂"), QStringLiteral("启动"));
        EXPECT_EQ(push(this->lead, group), PlanPush::Ok);
        return this->d.row(PlanRun::kRecord, group->first().row);
    }
    PlanPush tick(StaffId person, const Row& run)
    {
        return push(person, actions(person).tick(run, {1, TickState::Done, this->d.time.now(), {}},
                                                 QStringLiteral("第 1 步已完成")));
    }
    PlanPush end(StaffId person, const Row& run, const QString& outcome = QStringLiteral("已修复"))
    {
        return push(person, actions(person).end(run, outcome, QStringLiteral("结束")));
    }

    StaffId director = this->holder(QStringLiteral("director"), this->d.department);
};

}  // namespace

TYPED_TEST_SUITE(AuthorityPlans, Departments);

TYPED_TEST(AuthorityPlans, TheDirectorWritesThemAndNobodyAltersAVersion)
{
    EXPECT_EQ(this->push(this->lead, addPlan(this->d.builder(this->lead), this->d.department, this->draft())),
              PlanPush::Denied);
    const Row plan = this->plan();
    EXPECT_EQ(this->d.change(this->director, plan, {{EmergencyPlanField::kBody, QJsonObject()}}).status,
              PlanPush::Denied);
    const auto revised = [&] { return revisePlan(this->d.builder(this->director), plan, this->draft()); };
    EXPECT_EQ(this->push(this->director, revised()), PlanPush::Ok);
    EXPECT_EQ(this->push(this->director, revised()), PlanPush::Invalid) << "there is one version 2";
    EXPECT_EQ(this->push(this->lead, withdrawPlan(this->d.builder(this->lead), plan)), PlanPush::Denied);
    EXPECT_EQ(this->push(this->director, withdrawPlan(this->d.builder(this->director), plan)), PlanPush::Ok);
}

TYPED_TEST(AuthorityPlans, ALeadActivatesItTheTeamTicksAndTheBookTellsTheWholeStory)
{
    const Row run = this->activated();
    EXPECT_EQ(
        this->push(
            this->agent,
            this->actions(this->agent).activate(this->plan(), QStringLiteral("水管爆裂"), QStringLiteral("启动"))),
        PlanPush::Denied);
    EXPECT_EQ(this->tick(this->agent, run), PlanPush::Ok);
    EXPECT_EQ(this->tick(this->stranger, run), PlanPush::Denied) << "of another team";
    EXPECT_EQ(this->end(this->agent, run), PlanPush::Denied);
    EXPECT_EQ(this->end(this->lead, run), PlanPush::Ok);
    EXPECT_EQ(this->d.row(PlanRun::kRecord, run.id).text(PlanRunField::kOutcome), QStringLiteral("已修复"));
}

TYPED_TEST(AuthorityPlans, AStepThatWasTickedIsNeverAlteredNorTakenAway)
{
    const Row run = this->activated();
    const Result<Group> group =
        this->actions(this->agent).tick(run, {1, TickState::Done, this->d.time.now(), {}}, QStringLiteral("完成"));
    ASSERT_EQ(this->push(this->agent, group), PlanPush::Ok);
    const Row tick = this->d.row(PlanTick::kRecord, group->first().row);
    EXPECT_EQ(PlanTick(tick).by(), this->agent);
    EXPECT_EQ(this->d.change(this->lead, tick, {{PlanTickField::kState, keyOf(TickState::Open)}}).status,
              PlanPush::Denied);
    GroupBuilder away = this->d.builder(this->lead);
    away.remove(tick);
    EXPECT_EQ(this->push(this->lead, away.group()), PlanPush::Denied);
}

TYPED_TEST(AuthorityPlans, NobodyActivatesEndsOrWritesOneInAnothersName)
{
    const Row run = this->activated();
    EXPECT_EQ(
        this->push(
            this->lead,
            this->actions(this->director).activate(this->plan(), QStringLiteral("水管爆裂"), QStringLiteral("启动"))),
        PlanPush::Denied);
    EXPECT_EQ(this->d
                  .change(this->lead, run,
                          {{PlanRunField::kEndedAt, toMicros(this->d.time.now())},
                           {PlanRunField::kEndedBy, this->director.toString()},
                           {PlanRunField::kOutcome, QStringLiteral("已修复")}})
                  .status,
              PlanPush::Denied);
    const StaffId other = this->holder(QStringLiteral("director"), this->d.department);
    EXPECT_EQ(this->push(this->director, addPlan(this->d.builder(other), this->d.department, this->draft())),
              PlanPush::Denied);
}

TYPED_TEST(AuthorityPlans, WhatHasEndedStaysAsItEndedAndNothingIsDeleted)
{
    Row run = this->activated();
    const auto removed = [this](StaffId person, const Row& row) {
        GroupBuilder away = this->d.builder(person);
        away.remove(row);
        return this->push(person, away.group());
    };
    EXPECT_EQ(removed(this->lead, run), PlanPush::Denied);
    EXPECT_EQ(removed(this->director, this->plan()), PlanPush::Denied);
    ASSERT_EQ(this->end(this->lead, run), PlanPush::Ok);
    run = this->d.row(PlanRun::kRecord, run.id);
    EXPECT_EQ(this->d.change(this->director, run, {{PlanRunField::kOutcome, QStringLiteral("自行恢复")}}).status,
              PlanPush::Denied);
    EXPECT_EQ(this->d.change(this->lead, run, {{PlanRunField::kEndedAt, QJsonValue::Null}}).status, PlanPush::Denied);
    EXPECT_EQ(PlanRun(this->d.row(PlanRun::kRecord, run.id)).outcome(), QStringLiteral("已修复"));
}

TYPED_TEST(AuthorityPlans, OfTwoLeadsWhoEndItTheSecondIsToldAndTheirEntryIsNotWritten)
{
    const Row run = this->activated();
    EXPECT_EQ(this->end(this->lead, run), PlanPush::Ok);
    EXPECT_EQ(this->end(this->director, run, QStringLiteral("自行恢复")), PlanPush::Conflict);
}
