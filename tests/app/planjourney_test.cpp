// SPDX-License-Identifier: GPL-3.0-or-later
// A plan that is activated stands beside the work of everybody of the team, on whatever page, until it has ended.
#include "domain/book.h"
#include "domain/bookactions.h"
#include "domain/emergencyplan.h"
#include "domain/planactions.h"
#include "domain/session.h"
#include "support/text.h"
#include "widgets/controls/noticebar.h"
#include "widgets/handover/plansdialog.h"
#include "widgets/shell/statussegment.h"
#include "widgets/shell/statusstrip.h"
#include "windowbench.h"

#include <QApplication>
#include <QPointer>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

class PlanJourney : public testing::Test
{
protected:
    [[nodiscard]] NoticeBar* notice() const
    {
        return bench.desk().workbench()->findChild<NoticeBar*>(q("emergencyNotice"));
    }
    [[nodiscard]] StatusSegment& segment() const { return bench.desk().workbench()->status().right(q("emergency")); }
    Row book()
    {
        const ScopeId team = bench.desk().place().session.team();
        submit(openBook(bench.group(), team, q("值班日志"), 1));
        return bench.rows(Book::kRecord).first();
    }
    void submit(const Group& group) const
    {
        const auto done = bench.desk().place().records.submit(group);
        ASSERT_TRUE(waitFor([&] { return done.isFinished(); }));
        ASSERT_TRUE(done.result());
    }

    WindowBench bench;
};

}  // namespace

TEST_F(PlanJourney, ANewDepartmentHasPlansAndWhoeverIsAtWorkSeesTheOneThatIsActivated)
{
    const QList<Row> plans = currentPlans(bench.rows(EmergencyPlan::kRecord));
    ASSERT_EQ(plans.size(), 4);
    const Row in = book();
    const QPointer<QWidget> caret = QApplication::focusWidget();
    EXPECT_FALSE(segment().isWanted());
    submit(*PlanActions(bench.group(), {in}).activate(plans.first(), q("平台无法登录"), q("启动")));
    ASSERT_TRUE(waitFor([&] { return notice() && notice()->isVisible() && segment().isWanted(); }));
    EXPECT_TRUE(notice()->sentence().startsWith(q("An emergency plan is under way: System failure, since ")))
        << qPrintable(notice()->sentence());
    EXPECT_TRUE(notice()->sentence().endsWith(q("平台无法登录")));
    EXPECT_EQ(segment().text(), q("Emergency: System failure, 0 of 9 steps"));
    EXPECT_EQ(QApplication::focusWidget(), caret.data()) << "it takes no caret";
    notice()->dismiss();
    const Row run = bench.rows(PlanRun::kRecord).first();
    const GroupBuilder builder = bench.group();
    submit(*PlanActions(builder, {in}).tick(run, {1, TickState::Done, builder.at(), {}}, q("完成")));
    ASSERT_TRUE(waitFor([&] { return segment().text() == q("Emergency: System failure, 1 of 9 steps"); }));
    EXPECT_FALSE(notice()->isVisible()) << "who put it away is left in peace";
    segment().click();
    EXPECT_TRUE(waitFor([&] { return bench.window().window().findChild<PlansDialog*>() != nullptr; }));
    submit(*PlanActions(bench.group(), {in}).end(run, q("恢复"), q("结束")));
    EXPECT_TRUE(waitFor([&] { return !segment().isWanted(); }));
}
