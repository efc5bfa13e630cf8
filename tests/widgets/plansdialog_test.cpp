// SPDX-License-Identifier: GPL-3.0-or-later
// Emergency plans from activation to end, as the team works by them, and who writes them.
#include "shiftplace.h"

#include "domain/planactions.h"
#include "widgets/handover/plansdialog.h"
#include "widgets/handover/planstepsdialog.h"

#include <QLabel>
#include <QPointer>

using namespace Seatdesk;

namespace {

class EmergencyPlans : public ShiftPlace
{
protected:
    void openPlans(const QString& role = q("lead"), bool hasPlans = true)
    {
        open(role);
        if (hasPlans)
            putPlans();
        EXPECT_TRUE(waitUntil([&] { return !work->records.all(Book::kRecord).isEmpty(); }));
        EXPECT_TRUE(actions.run(q("handover.plans")));
        plans = window.findChild<PlansDialog*>();
        ASSERT_TRUE(plans);
        EXPECT_TRUE(waitUntil([&] { return !hasPlans || rows() == 4; }));
    }
    void putPlans()
    {
        const GroupBuilder builder(q("0042"), me(), work->office.time);
        for (const Operation& plan : addStandardPlans(builder, work->office.department, {}))
            putPlan(plan);
    }
    void putPlan(const Operation& plan)
    {
        Row row;
        row.record = plan.record;
        row.id = plan.row;
        row.scope = work->office.department;
        row.fields = plan.set;
        work->records.put(row);
    }
    [[nodiscard]] QListView* planList() const { return plans->findChild<QListView*>(q("planList")); }
    [[nodiscard]] int rows() const { return planList()->model()->rowCount(); }
    [[nodiscard]] QString rowText(int row) const { return planList()->model()->index(row, 0).data().toString(); }
    static void press(const QDialog* dialog, const char* name)
    {
        dialog->findChild<QPushButton*>(QString::fromLatin1(name))->click();
    }
    QDialog* asked(const QWidget* over) const
    {
        QDialog* found = nullptr;
        EXPECT_TRUE(waitUntil([&] { return (found = over->findChild<QDialog*>(q("askDialog"))) != nullptr; }));
        return found;
    }
    static bool isGone(const QWidget* over)
    {
        return waitUntil([&] { return over->findChild<QDialog*>(q("askDialog")) == nullptr; });
    }
    void answer(const QWidget* over, const char* field, const char* words)
    {
        QDialog* ask = asked(over);
        ask->findChild<QPlainTextEdit*>(QString::fromLatin1(field))->setPlainText(q(words));
        submit(ask);
        EXPECT_TRUE(isGone(over)) << qPrintable(told(ask));
    }
    void activateFirst()
    {
        planList()->setCurrentIndex(planList()->model()->index(0, 0));
        press(plans, "planActivate");
        answer(plans, "why", "平台无法登录");
        EXPECT_TRUE(waitUntil([&] { return rows() == 5; }));
    }
    PlanStepsDialog* steps()
    {
        press(plans, "planSteps");
        auto* dialog = plans->findChild<PlanStepsDialog*>();
        EXPECT_TRUE(dialog);
        return dialog;
    }
    [[nodiscard]] QList<Row> runs() const { return work->records.all(PlanRun::kRecord); }

    QPointer<PlansDialog> plans;
};

}  // namespace

TEST_F(EmergencyPlans, ALeadActivatesOneTheStepsAreTickedAndTheBookTellsIt)
{
    openPlans();
    EXPECT_TRUE(rowText(0).startsWith(q("System failure, System failure"))) << qPrintable(rowText(0));
    activateFirst();
    EXPECT_TRUE(lastEntry().startsWith(q("Emergency plan activated: System failure (version 1, steps: 9). Why: 平台")))
        << qPrintable(lastEntry());
    EXPECT_EQ(BookEntry(work->records.all(BookEntry::kRecord).last()).body()->category, BookCategory::Equipment);
    ASSERT_TRUE(waitUntil([&] { return rowText(0).contains(q("Under way")); })) << qPrintable(rowText(0));
    PlanStepsDialog* dialog = steps();
    auto* stepList = dialog->findChild<QListView*>(q("planStepList"));
    EXPECT_EQ(stepList->model()->rowCount(), 9);
    stepList->setCurrentIndex(stepList->model()->index(3, 0));
    EXPECT_TRUE(dialog->findChild<QLabel*>(q("planStep"))->text().contains(q("numbered paper forms")));
    press(dialog, "planTick");
    answer(dialog, "remark", "发出 12 张");
    EXPECT_TRUE(lastEntry().contains(q("step 4 of 9 done")) && lastEntry().contains(q("Remark: 发出 12 张")))
        << qPrintable(lastEntry());
    EXPECT_TRUE(waitUntil([&] { return stepList->model()->index(3, 0).data().toString().contains(q("Done")); }))
        << qPrintable(stepList->model()->index(3, 0).data().toString());
    press(dialog, "planEnd");
    answer(dialog, "outcome", "平台恢复");
    ASSERT_EQ(runs().size(), 1);
    EXPECT_FALSE(PlanRun(runs().first()).isUnderWay());
    EXPECT_TRUE(lastEntry().startsWith(q("Emergency plan ended: System failure. 平台恢复\nTicked off: 1 of 9 steps")))
        << qPrintable(lastEntry());
    EXPECT_TRUE(lastEntry().contains(q("Not ticked off: 1. "))) << qPrintable(lastEntry());
    EXPECT_FALSE(lastEntry().contains(q("Not ticked off: 4. ")));
    EXPECT_TRUE(waitUntil([&] { return !dialog->findChild<QPushButton*>(q("planTick"))->isVisible(); }));
    EXPECT_EQ(work->records.all(BookEntry::kRecord).size(), 3);
}

TEST_F(EmergencyPlans, WhatWasNotDoneNeedsARemark)
{
    openPlans();
    activateFirst();
    PlanStepsDialog* dialog = steps();
    press(dialog, "planTick");
    QDialog* ask = asked(dialog);
    choose(ask, q("state"), q("skipped"));
    submit(ask);
    EXPECT_TRUE(waitUntil([&] { return told(ask) == q("Say why, if the step was not done."); }))
        << qPrintable(told(ask));
    EXPECT_TRUE(work->records.all(PlanTick::kRecord).isEmpty());
    answer(dialog, "remark", "没有断网");
    EXPECT_EQ(PlanTick(work->records.all(PlanTick::kRecord).first()).state(), TickState::Skipped);
}

TEST_F(EmergencyPlans, TheSamePlanIsNotActivatedTwiceAtATime)
{
    openPlans();
    activateFirst();
    planList()->setCurrentIndex(planList()->model()->index(1, 0));
    press(plans, "planActivate");
    EXPECT_EQ(told(plans), q("This plan is under way."));
    EXPECT_EQ(runs().size(), 1);
}

TEST_F(EmergencyPlans, AnAgentTicksAndNeitherActivatesNorEnds)
{
    openPlans(q("agent"));
    press(plans, "planActivate");
    EXPECT_EQ(told(plans), q("The team's lead, whoever acts as lead, or the director activates a plan."));
    EXPECT_FALSE(plans->findChild<QPushButton*>(q("planAdd"))) << "nor writes plans";
    Row plan;
    for (const Row& row : work->records.all(EmergencyPlan::kRecord))
        plan = EmergencyPlan(row).kind() == PlanKind::Surge ? row : plan;
    work->put(PlanRun::kRecord,
              {{PlanRunField::kPlan, plan.id.toString()},
               {PlanRunField::kWhy, q("停机通知")},
               {PlanRunField::kStartedAt, toMicros(work->office.time.now())}},
              work->office.team);
    ASSERT_TRUE(waitUntil([&] { return rows() == 5; }));
    EXPECT_TRUE(waitUntil([&] { return rowText(0).startsWith(q("Call surge, since")); })) << qPrintable(rowText(0));
    planList()->setCurrentIndex(planList()->model()->index(0, 0));
    PlanStepsDialog* dialog = steps();
    press(dialog, "planEnd");
    EXPECT_EQ(told(dialog), q("The team's lead, whoever acts as lead, or the director ends it."));
    press(dialog, "planTick");
    answer(dialog, "remark", "排队 40");
    EXPECT_EQ(work->records.all(PlanTick::kRecord).size(), 1);
}

TEST_F(EmergencyPlans, TheDirectorTakesOverTheStandardOnesAndWritesAnotherVersion)
{
    openPlans(q("director"), false);
    EXPECT_EQ(rows(), 0);
    press(plans, "planStandard");
    ASSERT_TRUE(waitUntil([&] { return rows() == 4; }));
    press(plans, "planStandard");
    EXPECT_EQ(told(plans), q("The department has the standard plans, or had them once."));
    planList()->setCurrentIndex(planList()->model()->index(0, 0));
    press(plans, "planChange");
    QDialog* ask = asked(plans);
    auto* lines = ask->findChild<QPlainTextEdit*>(q("text"));
    EXPECT_EQ(lines->toPlainText().count(u'\n'), 8);
    lines->setPlainText(q("班长 | 报物业"));
    submit(ask);
    ASSERT_TRUE(isGone(plans));
    ASSERT_EQ(work->records.all(EmergencyPlan::kRecord).size(), 5) << "the version before stays";
    EXPECT_TRUE(waitUntil([&] { return rowText(0).contains(q("Steps: 1")) && rowText(0).contains(q("Version 2")); }))
        << qPrintable(rowText(0));
    press(plans, "planWithdraw");
    submit(asked(plans));
    EXPECT_TRUE(waitUntil([&] { return rows() == 3; }));
}
