// SPDX-License-Identifier: GPL-3.0-or-later
// Who is away from the seat of a shift is noted on the page of the handover; what lasted too long stands in the log.
#include "shiftplace.h"

#include <QDateTimeEdit>

using namespace Seatdesk;

namespace {

using std::chrono::minutes;

class SeatLeavePane : public ShiftPlace
{
protected:
    void start(const char* role = "lead")
    {
        open(q(role));
        plan(li, today, q("08:00-16:00"));
        openShift();
        ASSERT_TRUE(waitUntil([&] { return list->model()->rowCount() == 1; }));
        list->setCurrentIndex(list->model()->index(0, 0));
    }
    void leave()
    {
        QDialog* ask = this->ask("handover.leaveSeat");
        submit(ask);
        ASSERT_TRUE(waitUntil([&] { return actions.whyNot(q("handover.backAtSeat")).isEmpty(); }))
            << qPrintable(actions.whyNot(q("handover.backAtSeat")));
    }
    [[nodiscard]] qsizetype entries() const { return work->records.all(BookEntry::kRecord).size(); }
};

}  // namespace

TEST_F(SeatLeavePane, WhoWasAwayTooLongStandsInTheLogWithTheRemark)
{
    start();
    const qsizetype before = entries();
    leave();
    EXPECT_EQ(actions.whyNot(q("handover.leaveSeat")), q("This person is away already."));
    EXPECT_EQ(entries(), before);
    work->office.time.advance(minutes(25));
    QDialog* ask = this->ask("handover.backAtSeat");
    ask->findChild<QLineEdit*>(q("remark"))->setText(q("去取表单"));
    submit(ask);
    ASSERT_TRUE(waitUntil([&] { return entries() == before + 1; }));
    EXPECT_EQ(lastEntry(), q("Away from the seat: 李婷, 10:00–10:25, 0:25 h (a breach from 20 minutes on). 去取表单"));
    EXPECT_TRUE(
        waitUntil([&] { return actions.whyNot(q("handover.backAtSeat")) == q("This person is at the seat."); }));
}

TEST_F(SeatLeavePane, WhoIsBackInTimeLeavesNothingInTheLog)
{
    start();
    const qsizetype before = entries();
    leave();
    work->office.time.advance(minutes(19));
    submit(ask("handover.backAtSeat"));
    ASSERT_TRUE(waitUntil([&] { return !actions.whyNot(q("handover.backAtSeat")).isEmpty(); }));
    EXPECT_EQ(entries(), before);
}

TEST_F(SeatLeavePane, WhoCoversForAColleagueSaysForWhom)
{
    start();
    QDialog* ask = this->ask("handover.leaveSeat");
    choose(ask, q("away_kind"), q("cover"));
    submit(ask);
    EXPECT_TRUE(waitUntil([&] { return told(ask) == q("Choose the colleague who is covered for."); }))
        << qPrintable(told(ask));
    pick(ask, q("covers"), q("王芳"));
    submit(ask);
    ASSERT_TRUE(waitUntil([&] { return !work->records.all(Attendance::kRecord).isEmpty(); }));
    const std::optional<SeatAway> away = Attendance(work->records.all(Attendance::kRecord).first()).away();
    ASSERT_TRUE(away);
    EXPECT_EQ(away->kind, AwayKind::Cover);
    EXPECT_EQ(work->session.nameOf(ScopeId(away->covers)), q("王芳"));
}

TEST_F(SeatLeavePane, AnAgentIsToldWhoNotesIt)
{
    open(q("agent"));
    ASSERT_TRUE(waitUntil([&] { return actions.run(q("handover.openShift")); }));
    EXPECT_TRUE(waitUntil([&] {
        return actions.whyNot(q("handover.leaveSeat")) == q("The team's lead or the director notes who is away.");
    })) << qPrintable(actions.whyNot(q("handover.leaveSeat")));
}
