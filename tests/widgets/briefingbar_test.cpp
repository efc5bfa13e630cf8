// SPDX-License-Identifier: GPL-3.0-or-later
// The briefing of a day in a peak period: owed on the page of the duty log, held there, and shown by the entry it is.
#include "shiftplace.h"

#include "domain/briefing.h"
#include "domain/calendarday.h"
#include "domain/fulfilment.h"
#include "domain/standingtask.h"

#include <QTimer>
#include <QToolButton>

using namespace Seatdesk;

namespace {

/// It is Wednesday, the 18th of November 2026, 10:00 in Shanghai.
class BriefingOnPage : public ShiftPlace
{
protected:
    void makePeak(const QDate& day)
    {
        Row row;
        row.record = CalendarDay::kRecord;
        row.fields = {{CalendarDayField::kDay, day.toString(Qt::ISODate)},
                      {CalendarDayField::kKind, QString(CalendarDay::kPeak)}};
        work->calendar.apply(row);
    }
    void owe(const QString& recurs)
    {
        work->put(StandingTask::kRecord,
                  {{StandingTaskField::kWhat, q("征期每日简报")},
                   {StandingTaskField::kRole, q("lead")},
                   {StandingTaskField::kOwedBy, keyOf(OwedBy::Team)},
                   {StandingTaskField::kRecurs, recurs},
                   {StandingTaskField::kCode, QString(Briefing::kCode)},
                   {StandingTaskField::kSince, toMicros(work->office.time.now() - std::chrono::days(3))}});
    }
    [[nodiscard]] NoticeBar* bar() const { return page->findChild<NoticeBar*>(q("briefingOwed")); }
};

}  // namespace

TEST_F(BriefingOnPage, IsOwedInAPeakPeriodAndHeldByOneEntry)
{
    open(q("lead"));
    makePeak(today);
    owe(q("peak @ 11:00"));
    work->put(Announcement::kRecord, {{AnnouncementField::kTitle, q("资费调整")},
                                      {AnnouncementField::kMustRead, true},
                                      {AnnouncementField::kAt, toMicros(work->office.time.now())}});
    ASSERT_TRUE(waitUntil([&] { return bar()->isVisible(); }));
    EXPECT_EQ(bar()->sentence(), q("The briefing of the day is due by 11:00: it is a peak period."));
    EXPECT_TRUE(bar()->findChild<QToolButton*>(q("holdBriefing")));
    plan(li, today, q("08:00-16:00"));
    openShift();
    QDialog* ask = this->ask("handover.briefing");
    auto* says = ask->findChild<QPlainTextEdit*>(q("says"));
    EXPECT_TRUE(says->toPlainText().contains(q("资费调整"))) << "what is to be talked over stands there";
    says->setPlainText(q("今日话务预计增加三成"));
    submit(ask);
    ASSERT_TRUE(waitUntil([&] { return work->records.all(Fulfilment::kRecord).size() == 1; }));
    EXPECT_EQ(lastEntry(), q("Briefing of the day in the peak period\n今日话务预计增加三成"));
    const Fulfilment done(work->records.all(Fulfilment::kRecord).first());
    EXPECT_EQ(done.link(), (BookLink{BookEntry::kRecord, work->records.all(BookEntry::kRecord).last().id}));
    EXPECT_TRUE(waitUntil([&] { return !bar()->isVisible(); }));
    EXPECT_EQ(actions.whyNot(q("handover.briefing")), q("No briefing is owed today."));
}

TEST_F(BriefingOnPage, IsStillHeldOnItsDayWhenItIsLateAndNotTheDayAfter)
{
    open(q("lead"));
    makePeak(today.addDays(-1));
    makePeak(today);
    owe(q("peak @ 08:30"));
    ASSERT_TRUE(waitUntil([&] { return bar()->isVisible(); }));
    EXPECT_EQ(bar()->sentence(), q("The briefing of the day was due by 08:30: it is a peak period."));
    work->office.time.advance(std::chrono::days(1));
    bar()->findChild<QTimer*>()->setInterval(1);
    EXPECT_TRUE(waitUntil([&] { return !bar()->isVisible(); }));
}

TEST_F(BriefingOnPage, OffPeakNothingIsShown)
{
    open(q("lead"));
    makePeak(today.addDays(1));
    owe(q("peak @ 11:00"));
    openShift();
    EXPECT_FALSE(bar()->isVisible());
    EXPECT_EQ(actions.whyNot(q("handover.briefing")), q("No briefing is owed today."));
}

TEST_F(BriefingOnPage, IsHeldByTheLead)
{
    open(q("agent"));
    makePeak(today);
    owe(q("peak @ 11:00"));
    ASSERT_TRUE(
        waitUntil([&] { return actions.whyNot(q("handover.briefing")) == q("The team's lead holds the briefing."); }));
    EXPECT_FALSE(bar()->isVisible());
}
