// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskplace.h"

#include "domain/announcement.h"
#include "domain/attendance.h"
#include "domain/duty.h"
#include "domain/dutyshift.h"
#include "domain/openitem.h"
#include "domain/staff.h"
#include "items/closingpage.h"
#include "support/chainedbook.h"
#include "support/fakesigning.h"
#include "support/text.h"
#include "widgets/controls/chip.h"
#include "widgets/controls/noticebar.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/controls/texts.h"
#include "widgets/handover/dutylogdelegate.h"
#include "widgets/handover/handoverpage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTextBrowser>

namespace Seatdesk {

/// A team's hand-over page with its duty log, two colleagues and keys to sign with.
class ShiftPlace : public testing::Test
{
protected:
    void open(const QString& role)
    {
        work = std::make_unique<ReadingPlace>(role);
        book = std::make_unique<ChainedBook>(work->records, work->office.team);
        book->open();
        li = hire(q("1001"), q("李婷"));
        hire(q("1002"), q("王芳"));
        signing = std::make_unique<FakeSigning>(work->records);
        signing->from = work->office.time.now();
        signing->passwords = {{me(), q("my words")}, {li, q("li's words")}};
        HandoverWays ways;
        ways.signing = signing.get();
        page = new HandoverPage(work->place, theme, actions, ways);
        (new QVBoxLayout(&window))->addWidget(page);
        actions.setWorkspace(HandoverPage::workspace());
        window.resize(1300, 700);
        window.show();
        list = page->findChild<QListView*>(q("shiftPeople"));
    }
    StaffId hire(const QString& number, const QString& name)
    {
        const StaffId person(work->put(Staff::kRecord, {{StaffField::kNumber, number},
                                                        {StaffField::kName, name},
                                                        {StaffField::kTeam, work->office.team.toString()},
                                                        {StaffField::kActive, true}}));
        work->office.scopes.insert({ScopeId(person), q("person"), name, {}, work->office.team});
        work->session.update(Row(work->session.staff()), work->person.grants, work->office.scopes);
        return person;
    }
    void plan(StaffId person, const QDate& day, const QString& shift)
    {
        work->put(Duty::kRecord,
                  {{DutyField::kDay, day.toString(Qt::ISODate)},
                   {DutyField::kShift, shift},
                   {DutyField::kPerson, person.toString()}},
                  work->office.team);
    }
    QTableView* roster()
    {
        EXPECT_TRUE(actions.run(q("handover.roster")));
        QTableView* table = nullptr;
        EXPECT_TRUE(waitUntil([&] {
            table = window.findChild<QTableView*>(q("roster"));
            return table && table->model()->rowCount() == 2;
        }));
        return table;
    }

    QDialog* ask(const char* action)
    {
        EXPECT_TRUE(waitUntil([&] { return actions.whyNot(q(action)).isEmpty(); }))
            << action << ": " << qPrintable(actions.whyNot(q(action)));
        EXPECT_TRUE(actions.run(q(action)));
        QDialog* found = nullptr;
        EXPECT_TRUE(waitUntil([&] { return (found = window.findChild<QDialog*>(q("askDialog"))) != nullptr; }));
        return found;
    }
    static void submit(QDialog* dialog) { QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier); }
    static void choose(const QDialog* dialog, const QString& field, const QString& value)
    {
        auto* segments = dialog->findChild<SegmentedControl*>(field);
        ASSERT_TRUE(segments) << qPrintable(field);
        segments->setCurrentValue(value);
        Q_EMIT segments->chosen(value);
    }
    [[nodiscard]] StaffId me() const { return work->place.session.person(); }
    /// The page is filled in, with somebody who takes over or a reason, and both are asked to sign.
    QDialog* askToSign(const QString& ending)
    {
        openShift();
        QDialog* ask = this->ask("handover.closeShift");
        choose(ask, q("unfinished"), q("no"));
        choose(ask, q("ending"), ending);
        if (ending == u"relieved")
            pick(ask, q("relieved_by"), q("李婷"));
        else
            ask->findChild<QLineEdit*>(q("reason"))->setText(q("停电"));
        submit(ask);
        return signDialog();
    }
    static void pick(const QDialog* dialog, const QString& field, const QString& name)
    {
        auto* list = dialog->findChild<QWidget*>(field)->findChild<QListWidget*>();
        ASSERT_TRUE(waitUntil([&] { return !list->findItems(name, Qt::MatchStartsWith).isEmpty(); }));
        list->setCurrentItem(list->findItems(name, Qt::MatchStartsWith).first());
    }
    QDialog* signDialog()
    {
        QDialog* found = nullptr;
        EXPECT_TRUE(waitUntil([&] { return (found = window.findChild<QDialog*>(q("signDialog"))) != nullptr; }));
        return found;
    }
    static void type(const QDialog* dialog, const char* mine, const char* theirs = nullptr)
    {
        dialog->findChild<QLineEdit*>(q("password0"))->setText(q(mine));
        if (theirs)
            dialog->findChild<QLineEdit*>(q("password1"))->setText(q(theirs));
        dialog->findChild<QPushButton*>(q("submit"))->click();
    }
    static QString told(const QDialog* dialog) { return dialog->findChild<NoticeBar*>()->sentence(); }
    [[nodiscard]] std::optional<HandoverProof> lastProof() const
    {
        return BookEntry(work->records.all(BookEntry::kRecord).last()).body()->handover;
    }
    [[nodiscard]] QString chipOf(const std::optional<HandoverProof>& proof,
                                 BookVerification::Judged judged = BookVerification::Judged::Hold) const
    {
        DutyLogEntry shown;
        shown.row.fields.insert(BookEntryField::kSeq, 1);
        shown.body.handover = proof;
        DutyLogDelegate delegate(work->session, theme, work->settings.zone());
        delegate.setJudge([judged](qint64) { return judged; });
        return delegate.chipsOf(shown).value(0).text;
    }
    QString lastEntry() const
    {
        const QList<Row> entries = work->records.all(BookEntry::kRecord);
        return entries.isEmpty() ? QString() : BookEntry(entries.last()).body()->text;
    }
    void openShift()
    {
        ASSERT_TRUE(waitUntil([&] { return actions.whyNot(q("handover.openShift")).isEmpty(); }))
            << qPrintable(actions.whyNot(q("handover.openShift")));
        ASSERT_TRUE(actions.run(q("handover.openShift")));
        ASSERT_TRUE(waitUntil([&] { return actions.whyNot(q("handover.callRoll")).isEmpty(); }))
            << qPrintable(actions.whyNot(q("handover.callRoll")));
    }
    DutyShift shift() const
    {
        const QList<Row> shifts = work->records.all(DutyShift::kRecord);
        return DutyShift(shifts.isEmpty() ? Row() : shifts.first());
    }

    std::unique_ptr<ReadingPlace> work;
    std::unique_ptr<ChainedBook> book;
    StaffId li;
    std::unique_ptr<FakeSigning> signing;
    Theme theme;
    QWidget window;
    ActionRegistry actions{theme, &window};
    HandoverPage* page = nullptr;
    QListView* list = nullptr;
    const QDate today{2026, 11, 18};
};

}  // namespace Seatdesk
