// SPDX-License-Identifier: GPL-3.0-or-later
// A duty that is overdue is told above the page, said to be done with what shows it, and printed; the department has
// it.
#include "app/window/documents.h"
#include "app/window/reasondialog.h"
#include "domain/accesslogentry.h"
#include "domain/drafts.h"
#include "domain/fulfilment.h"
#include "domain/session.h"
#include "domain/standingtask.h"
#include "support/text.h"
#include "widgets/controls/noticebar.h"
#include "widgets/duties/dutycalendar.h"
#include "widgets/duties/tasksdialog.h"
#include "windowbench.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

class DutiesJourney : public testing::Test
{
protected:
    /// Due at every midnight, since the one before the last.
    void oweSomething()
    {
        GroupBuilder group = bench.group();
        group.insert(StandingTask::kRecord, bench.desk().place().session.scopes().department(),
                     {{StandingTaskField::kWhat, q("满意度分析")},
                      {StandingTaskField::kRole, q("lead")},
                      {StandingTaskField::kOwedBy, keyOf(OwedBy::Team)},
                      {StandingTaskField::kRecurs, q("daily @ 00:00")},
                      {StandingTaskField::kCopies, 7},
                      {StandingTaskField::kSince, toMicros(bench.desk().place().time.now() - std::chrono::hours(24))}});
        bench.submit(group);
    }
    [[nodiscard]] NoticeBar* notice() const
    {
        return bench.desk().workbench()->findChild<NoticeBar*>(q("dutiesNotice"));
    }
    [[nodiscard]] TasksDialog* dialog() const { return bench.desk().workbench()->findChild<TasksDialog*>(); }
    [[nodiscard]] int rows() const { return dialog()->findChild<QListView*>(q("dutyList"))->model()->rowCount(); }
    QDialog* askDone()
    {
        dialog()->findChild<QPushButton*>(q("dutyDo"))->click();
        QDialog* ask = nullptr;
        EXPECT_TRUE(waitFor([&] { return (ask = dialog()->findChild<QDialog*>(q("askDialog"))) != nullptr; }));
        return ask;
    }

    WindowBench bench;
};

}  // namespace

TEST_F(DutiesJourney, ALineTellsItLeadsToTheCalendarAndWhatIsSaidReachesTheDepartment)
{
    const QPointer<QWidget> caret = QApplication::focusWidget();
    oweSomething();
    ASSERT_TRUE(waitFor([&] { return notice() && notice()->isVisible(); }));
    EXPECT_TRUE(notice()->sentence().contains(q("满意度分析"))) << qPrintable(notice()->sentence());
    EXPECT_EQ(QApplication::focusWidget(), caret.data()) << "it takes no caret";
    for (QToolButton* word : notice()->findChildren<QToolButton*>()) {
        if (word->text() == q("Show the duties"))
            word->click();
    }
    ASSERT_TRUE(waitFor([&] { return dialog() && rows() > 0; }));
    const int before = rows();
    QDialog* ask = askDone();
    ask->findChild<QPlainTextEdit*>(q("evidence"))->setPlainText(q("已报送主任"));
    QTest::keyClick(ask, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return rows() == before - 1; }));
    ASSERT_TRUE(waitFor([&] { return bench.storedRows(Fulfilment::kRecord).size() == 1; }));
    const Fulfilment said(bench.storedRows(Fulfilment::kRecord).first());
    EXPECT_EQ(said.evidence(), q("已报送主任"));
    EXPECT_EQ(said.copies(), 7);
}

TEST_F(DutiesJourney, TheListIsPrintedAndThatIsOnRecord)
{
    oweSomething();
    bench.actions().run(DutyCalendar::action());
    ASSERT_TRUE(waitFor([&] { return dialog() && rows() > 0; }));
    const QString path = bench.path(q("duties.pdf"));
    bench.desk().documents()->setChooser(
        [path](QWidget*, const Documents::Suggestion&, const Documents::Chosen& chosen) { chosen(path); });
    dialog()->findChild<QPushButton*>(q("dutyPrint"))->click();
    ReasonDialog* reason = bench.desk().documents()->dialog();
    ASSERT_TRUE(reason);
    reason->findChild<QLineEdit*>(q("reason"))->setText(q("部门例会"));
    reason->findChild<QPushButton*>(q("otherWay"))->click();
    ASSERT_TRUE(waitFor([&] { return bench.bytes(q("duties.pdf")).startsWith("%PDF"); }));
    ASSERT_TRUE(waitFor([&] { return !bench.storedRows(AccessLogEntry::kRecord).isEmpty(); }));
    const AccessLogEntry logged(bench.storedRows(AccessLogEntry::kRecord).first());
    EXPECT_EQ(logged.record(), StandingTask::kRecord);
    EXPECT_EQ(logged.reason(), q("部门例会"));
}

TEST_F(DutiesJourney, WhatIsHalfWrittenOfADutyIsListedAndGoneOnWith)
{
    oweSomething();
    bench.actions().run(DutyCalendar::action());
    ASSERT_TRUE(waitFor([&] { return dialog() && rows() > 0; }));
    QDialog* ask = askDone();
    ask->findChild<QPlainTextEdit*>(q("evidence"))->setPlainText(q("分析报告写到一半"));
    ASSERT_TRUE(waitFor([&] {
        auto drafts = bench.desk().place().drafts.all();
        return waitFor([&] { return drafts.isFinished(); }) && drafts.result()->size() == 1;
    }));
    bench.reopen(WindowBench::kAdmin);
    bench.desk().tellUnfinished();
    QToolButton* word = nullptr;
    ASSERT_TRUE(waitFor([&] {
        for (QToolButton* one : bench.desk().workbench()->findChildren<QToolButton*>())
            word = one->text().startsWith(q("Duty that was done")) ? one : word;
        return word != nullptr;
    }));
    word->click();
    QDialog* again = nullptr;
    ASSERT_TRUE(
        waitFor([&] { return dialog() && (again = dialog()->findChild<QDialog*>(q("askDialog"))) != nullptr; }));
    EXPECT_TRUE(waitFor(
        [&] { return again->findChild<QPlainTextEdit*>(q("evidence"))->toPlainText() == q("分析报告写到一半"); }));
}
