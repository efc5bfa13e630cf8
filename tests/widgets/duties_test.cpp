// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar of duties in the window: what is to be done, said to be done with what shows it, corrected; the duties
// themselves made and changed by the director alone.
#include "domain/fulfilment.h"
#include "domain/standingtask.h"
#include "domain/usualtasks.h"
#include "support/readingplace.h"
#include "support/text.h"
#include "widgets/actions/actionregistry.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/duties/dutycalendar.h"
#include "widgets/duties/tasksdialog.h"

#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Seatdesk;

namespace {

using std::chrono::days;

/// It is Wednesday, the 18th of November 2026, 10:00 in Shanghai.
class DutiesTest : public testing::Test
{
protected:
    void start(const char* role, DutyWays ways = {})
    {
        work = std::make_unique<ReadingPlace>(q(role));
        actions = std::make_unique<ActionRegistry>(theme, &window);
        window.resize(1000, 700);
        window.show();
        QApplication::setActiveWindow(&window);
        caret = new QLineEdit(&window);
        caret->show();
        caret->setFocus();
        calendar = new DutyCalendar(work->place, theme, *actions, ways, &window);
        said = std::make_unique<QSignalSpy>(calendar, &DutyCalendar::pressing);
    }
    RecordId task(const char* what, const char* recurs, const char* role = "lead", OwedBy owedBy = OwedBy::Team)
    {
        return work->put(StandingTask::kRecord,
                         {{StandingTaskField::kWhat, q(what)},
                          {StandingTaskField::kRole, q(role)},
                          {StandingTaskField::kOwedBy, keyOf(owedBy)},
                          {StandingTaskField::kRecurs, q(recurs)},
                          {StandingTaskField::kCopies, 7},
                          {StandingTaskField::kCopiesTo, q("主任一份")},
                          {StandingTaskField::kSince, toMicros(work->office.time.now() - days(1))}});
    }
    void open(int expected)
    {
        ASSERT_TRUE(actions->run(DutyCalendar::action()));
        ASSERT_TRUE(waitUntil([&] { return calendar->board().isLoaded() && rows() == expected; })) << rows();
    }
    [[nodiscard]] TasksDialog* dialog() const { return window.findChild<TasksDialog*>(); }
    [[nodiscard]] QListView* list() const { return dialog()->findChild<QListView*>(q("dutyList")); }
    [[nodiscard]] QListView* history() const { return dialog()->findChild<QListView*>(q("dutyHistory")); }
    [[nodiscard]] int rows() const { return list()->model()->rowCount(); }
    [[nodiscard]] QString text(int row) const { return list()->model()->index(row, 0).data().toString(); }
    [[nodiscard]] QString told() const { return dialog()->findChild<NoticeBar*>()->sentence(); }
    void choose(const char* control, const char* value) const
    {
        auto* segments = window.findChild<SegmentedControl*>(q(control));
        ASSERT_TRUE(segments) << control;
        segments->setCurrentValue(q(value));
        Q_EMIT segments->chosen(q(value));
    }
    void press(const char* button) const { dialog()->findChild<QPushButton*>(q(button))->click(); }
    QDialog* asked(const char* button)
    {
        press(button);
        QDialog* found = nullptr;
        EXPECT_TRUE(waitUntil([&] {
            found = window.findChild<QDialog*>(q("askDialog"));
            return found != nullptr;
        })) << qPrintable(told());
        return found;
    }
    static void type(const QDialog* ask, const char* field, const char* words)
    {
        if (auto* text = ask->findChild<QPlainTextEdit*>(q(field)))
            text->setPlainText(q(words));
        else
            ask->findChild<QLineEdit*>(q(field))->setText(q(words));
    }
    bool submit(QDialog* ask)
    {
        const QPointer<QDialog> gone = ask;
        QTest::keyClick(ask, Qt::Key_Return, Qt::ControlModifier);
        return waitUntil([&] { return !gone; });
    }
    static bool isRefused(QDialog* ask)
    {
        QTest::keyClick(ask, Qt::Key_Return, Qt::ControlModifier);
        return waitUntil([&] { return ask->findChild<NoticeBar*>()->isVisible(); }) && ask->isVisible();
    }
    [[nodiscard]] QList<Fulfilment> fulfilments() const
    {
        QList<Fulfilment> all;
        for (const Row& row : work->records.all(Fulfilment::kRecord))
            all.append(Fulfilment(row));
        return all;
    }

    std::unique_ptr<ReadingPlace> work;
    Theme theme;
    QWidget window;
    QLineEdit* caret = nullptr;
    std::unique_ptr<ActionRegistry> actions;
    DutyCalendar* calendar = nullptr;
    std::unique_ptr<QSignalSpy> said;
};

}  // namespace

TEST_F(DutiesTest, ThePersonIsToldBesideTheWorkOnceAndTheCaretStays)
{
    start("lead");
    task("培训计划", "weekly 3 @ 18:00");
    ASSERT_TRUE(waitUntil([&] { return said->size() == 1; }));
    EXPECT_EQ(said->first().first().toString(), q("Due today: 培训计划, by 18:00."));
    EXPECT_FALSE(said->first().last().toBool());
    EXPECT_EQ(QApplication::focusWidget(), caret);
    task("服务质量分析", "weekly 2 @ 18:00");
    ASSERT_TRUE(waitUntil([&] { return said->size() == 2; }));
    EXPECT_TRUE(said->last().first().toString().startsWith(q("Overdue: 服务质量分析")))
        << qPrintable(said->last().first().toString());
    EXPECT_TRUE(said->last().last().toBool());
}

TEST_F(DutiesTest, TheListSaysWhatIsOverdueDueAndSoonOwnFirst)
{
    start("lead");
    task("培训计划", "weekly 3 @ 18:00");
    task("服务质量分析", "monthly 17 @ 18:00");
    task("部门例会", "weekly 5 @ 14:30", "director", OwedBy::Department);
    open(2);
    EXPECT_TRUE(text(0).contains(q("服务质量分析")) && text(0).contains(q("Overdue"))) << qPrintable(text(0));
    EXPECT_TRUE(text(1).contains(q("Due today")) && text(1).contains(q("7 copies: 主任一份"))) << qPrintable(text(1));
    choose("dutiesWhose", "everybody");
    ASSERT_EQ(rows(), 3) << "the meeting is the director's";
    EXPECT_TRUE(text(2).contains(q("部门例会")) && text(2).contains(q("Soon"))) << qPrintable(text(2));
    list()->setCurrentIndex(list()->model()->index(2, 0));
    press("dutyDo");
    EXPECT_TRUE(told().startsWith(q("This duty is done by: "))) << qPrintable(told());
    EXPECT_FALSE(window.findChild<QDialog*>(q("askDialog")));
}

TEST_F(DutiesTest, ADutyIsDoneWithWhatShowsItAndItsCopies)
{
    start("lead");
    task("满意度分析", "monthly 17 @ 18:00");
    open(1);
    QDialog* ask = asked("dutyDo");
    EXPECT_TRUE(isRefused(ask)) << "without anything that shows it";
    type(ask, "evidence", "分析报告已报送");
    type(ask, "copies", "six");
    EXPECT_TRUE(isRefused(ask));
    type(ask, "copies", "6");
    ASSERT_TRUE(submit(ask));
    ASSERT_TRUE(waitUntil([&] { return rows() == 0; }));
    ASSERT_EQ(fulfilments().size(), 1);
    const Fulfilment done = fulfilments().first();
    EXPECT_EQ(done.evidence(), q("分析报告已报送"));
    EXPECT_EQ(done.copies(), 6);
    EXPECT_EQ(done.person(), work->session.person());
    EXPECT_TRUE(done.isLate());
    choose("dutiesWhich", "done");
    ASSERT_TRUE(waitUntil([&] { return rows() == 1; }));
    EXPECT_TRUE(text(0).contains(q("Done late"))) << qPrintable(text(0));
    EXPECT_TRUE(waitUntil([&] { return history()->model()->rowCount() == 1; }));
}

TEST_F(DutiesTest, WhatShowsItCanBeAnArticleAndLeadsThere)
{
    BookLink opened;
    DutyWays ways;
    ways.openLink = [&opened](const BookLink& link) { opened = link; };
    start("lead", ways);
    const RecordId article = work->article(q("满意度分析第47周"), q("正文"));
    task("满意度分析", "monthly 17 @ 18:00");
    open(1);
    QDialog* ask = asked("dutyDo");
    auto* found = ask->findChild<QWidget*>(q("link"))->findChild<QListWidget*>();
    ASSERT_TRUE(waitUntil([&] { return found->count() == 1; }));
    found->setCurrentRow(0);
    ASSERT_TRUE(submit(ask));
    ASSERT_TRUE(waitUntil([&] { return fulfilments().size() == 1; }));
    EXPECT_EQ(fulfilments().first().link(), (BookLink{q("article"), article}));
    EXPECT_EQ(fulfilments().first().evidence(), q("Article 满意度分析第47周"));
    choose("dutiesWhich", "done");
    ASSERT_TRUE(waitUntil([&] { return rows() == 1; }));
    press("dutyLink");
    EXPECT_EQ(opened.id, article);
}

TEST_F(DutiesTest, ACorrectionNeedsAReasonAndTheFirstStaysInTheHistory)
{
    start("lead");
    task("满意度分析", "monthly 17 @ 18:00");
    open(1);
    QDialog* ask = asked("dutyDo");
    type(ask, "evidence", "已报送");
    ASSERT_TRUE(submit(ask));
    choose("dutiesWhich", "done");
    ASSERT_TRUE(waitUntil([&] { return rows() == 1; }));
    ask = asked("dutyDo");
    EXPECT_EQ(ask->findChild<QPlainTextEdit*>(q("evidence"))->toPlainText(), q("已报送"))
        << "what was said stands there";
    choose("outcome", "withdrawn");
    EXPECT_TRUE(isRefused(ask));
    type(ask, "reason", "并未报送");
    work->office.time.advance(std::chrono::minutes(1));
    ASSERT_TRUE(submit(ask));
    ASSERT_TRUE(waitUntil([&] { return rows() == 0; }));
    choose("dutiesWhich", "open");
    ASSERT_TRUE(waitUntil([&] { return rows() == 1; }));
    EXPECT_TRUE(text(0).contains(q("Overdue")));
    ASSERT_TRUE(waitUntil([&] { return history()->model()->rowCount() == 2; }));
    EXPECT_EQ(fulfilments().size(), 2);
}

TEST_F(DutiesTest, TheDirectorTakesTheUsualDutiesOverAndChangesThem)
{
    start("director");
    open(0);
    choose("dutiesWhich", "rules");
    press("dutyUsual");
    const int usual = static_cast<int>(usualTasks(q("en")).size());
    ASSERT_TRUE(waitUntil([&] { return rows() == usual; }));
    press("dutyUsual");
    EXPECT_EQ(told(), q("All the usual duties are there already."));
    for (int row = 0; row < rows(); ++row) {
        if (text(row).startsWith(q("Monthly analysis")))
            list()->setCurrentIndex(list()->model()->index(row, 0));
    }
    QDialog* ask = asked("dutyDo");
    EXPECT_EQ(ask->findChild<QLineEdit*>(q("days"))->text(), q("22"));
    type(ask, "days", "the 20th");
    EXPECT_TRUE(isRefused(ask));
    type(ask, "days", "20");
    type(ask, "times", "9:30，17：00");
    ASSERT_TRUE(submit(ask));
    ASSERT_TRUE(waitUntil([&] { return rows() == usual + 1; })) << "the one before stays, ended";
    EXPECT_TRUE(text(rows() - 1).contains(q("Ended"))) << qPrintable(text(rows() - 1));
    const QList<Row> tasks = work->records.all(StandingTask::kRecord);
    EXPECT_EQ(tasks.last().text(StandingTaskField::kRecurs), q("monthly 20 @ 09:30 17:00 earlier"));
    EXPECT_EQ(StandingTask(tasks.last()).code(), q("quality_analysis"));
    list()->setCurrentIndex(list()->model()->index(0, 0));
    ask = asked("dutyEnd");
    ASSERT_TRUE(submit(ask));
}

TEST_F(DutiesTest, TheDirectorMakesADutyOfOneTeamsLeads)
{
    start("director");
    open(0);
    choose("dutiesWhich", "rules");
    QDialog* ask = asked("dutyNew");
    type(ask, "what", "设备巡检");
    auto* role = ask->findChild<QComboBox*>(q("role"));
    role->setCurrentIndex(role->findData(q("lead")));
    choose("owed_by", "team");
    auto* pattern = ask->findChild<QComboBox*>(q("pattern"));
    pattern->setCurrentIndex(pattern->findData(q("workdays")));
    type(ask, "days", "");
    type(ask, "times", "10:00 16:00");
    ASSERT_TRUE(submit(ask));
    ASSERT_TRUE(waitUntil([&] { return rows() == 1; }));
    const StandingTask made(work->records.all(StandingTask::kRecord).first());
    EXPECT_EQ(made.owedBy(), OwedBy::Team);
    EXPECT_EQ(made.recurrence()->toText(), q("workdays @ 10:00 16:00"));
    EXPECT_TRUE(text(0).contains(q("every working day, 10:00, 16:00"))) << qPrintable(text(0));
}

TEST_F(DutiesTest, ADutyThatWasGivenToSomebodyByNameIsTheRolesAgainWhenTheDirectorSaysSo)
{
    start("director");
    const RecordId id = task("满意度分析", "monthly 17 @ 18:00");
    Row row = work->records.row(id);
    row.fields.insert(StandingTaskField::kPerson, work->session.person().toString());
    work->records.put(row);
    open(2);  // of each team
    choose("dutiesWhich", "rules");
    QDialog* ask = asked("dutyDo");
    type(ask, "evidence", "分析报告");
    ASSERT_TRUE(submit(ask));
    ASSERT_TRUE(waitUntil([&] { return StandingTask(work->records.row(id)).evidence() == q("分析报告"); }));
    EXPECT_EQ(StandingTask(work->records.row(id)).person(), work->session.person()) << "nobody said otherwise";
    ask = asked("dutyDo");
    auto* found = ask->findChild<QWidget*>(q("person"))->findChild<QListWidget*>();
    ASSERT_TRUE(waitUntil([&] { return found->count() >= 2; }));
    EXPECT_EQ(found->currentRow(), 0);
    EXPECT_EQ(found->item(1)->text(), q("nobody: whoever has the role"));
    found->setCurrentRow(1);
    ASSERT_TRUE(submit(ask));
    EXPECT_TRUE(waitUntil([&] { return StandingTask(work->records.row(id)).person().isNull(); }));
}

TEST_F(DutiesTest, ALeadReadsTheDutiesAndIsToldWhoDecidesThem)
{
    start("lead");
    task("满意度分析", "monthly 17 @ 18:00");
    open(1);
    choose("dutiesWhich", "rules");
    ASSERT_EQ(rows(), 1);
    for (const char* button : {"dutyDo", "dutyNew", "dutyEnd", "dutyUsual"}) {
        press(button);
        EXPECT_EQ(told(), q("The director decides which duties there are.")) << button;
    }
    EXPECT_FALSE(window.findChild<QDialog*>(q("askDialog")));
}

TEST_F(DutiesTest, WithoutTheAuthorityNothingIsLost)
{
    start("lead");
    task("满意度分析", "monthly 17 @ 18:00");
    open(1);
    QDialog* ask = asked("dutyDo");
    type(ask, "evidence", "已报送");
    work->records.failSubmits(Error{Error::Kind::Full, {}});
    EXPECT_TRUE(isRefused(ask));
    EXPECT_TRUE(ask->findChild<NoticeBar*>()->sentence().startsWith(q("Nothing was written.")));
    EXPECT_EQ(ask->findChild<QPlainTextEdit*>(q("evidence"))->toPlainText(), q("已报送"));
    work->records.failSubmits({});
    EXPECT_TRUE(submit(ask));
}
