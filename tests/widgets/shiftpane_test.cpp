// SPDX-License-Identifier: GPL-3.0-or-later
// The shift beside the log: who is on it, the roster as a grid, roll call and handing over.
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

using namespace Seatdesk;

namespace {

class ShiftPanePage : public testing::Test
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
    [[nodiscard]] QString chipOf(const std::optional<HandoverProof>& proof) const
    {
        DutyLogEntry shown;
        shown.row.fields.insert(BookEntryField::kSeq, 1);
        shown.body.handover = proof;
        return DutyLogDelegate(work->session, theme, work->settings.zone()).chipsOf(shown).value(0).text;
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

}  // namespace

TEST_F(ShiftPanePage, NamesWhoIsOnAndWhoComesNext)
{
    open(q("agent"));
    plan(li, today, q("08:00-16:00"));
    plan(li, today, q("16:00-24:00"));
    ASSERT_TRUE(waitUntil([&] { return list->model()->rowCount() == 1; }));
    EXPECT_EQ(list->model()->index(0, 0).data().toString(), q("李婷"));
    const auto* next = page->findChild<ElidedLabel*>(q("shiftNext"));
    EXPECT_TRUE(next->fullText().contains(q("16:00–00:00"))) << qPrintable(next->fullText());
    EXPECT_TRUE(next->fullText().contains(q("李婷")));
}

TEST_F(ShiftPanePage, ALeadChoosesAShiftInACellAndItIsSavedAtOnce)
{
    open(q("lead"));
    QTableView* table = roster();
    // Wednesday.
    table->setCurrentIndex(table->model()->index(0, 2));
    table->edit(table->currentIndex());
    auto* box = table->findChild<QComboBox*>(q("rosterShift"));
    ASSERT_TRUE(box);
    box->setCurrentIndex(box->findData(q("08:00-16:00")));
    Q_EMIT box->activated(box->currentIndex());
    ASSERT_TRUE(waitUntil([&] { return list->model()->rowCount() == 1; })) << "it stands beside the log as well";
    const QList<Row> duties = work->records.all(Duty::kRecord);
    ASSERT_EQ(duties.size(), 1);
    EXPECT_EQ(Duty(duties.first()).person(), li);
    EXPECT_EQ(Duty(duties.first()).date(), today);
    EXPECT_EQ(duties.first().scope, work->office.team);
}

TEST_F(ShiftPanePage, AnAgentReadsTheRosterAndChangesNothing)
{
    open(q("agent"));
    const QTableView* table = roster();
    EXPECT_FALSE(table->model()->flags(table->model()->index(0, 2)).testFlag(Qt::ItemIsEditable));
    EXPECT_FALSE(window.findChild<QPushButton*>(q("rosterCopy"))->isEnabled());
}

TEST_F(ShiftPanePage, IsOpenedOnceAndStandsInTheLog)
{
    open(q("agent"));
    ASSERT_TRUE(waitUntil([&] { return actions.whyNot(q("handover.openShift")).isEmpty(); }));
    EXPECT_EQ(actions.whyNot(q("handover.closeShift")), q("Open the shift first."));
    ASSERT_TRUE(actions.run(q("handover.openShift")));
    ASSERT_TRUE(waitUntil([&] { return actions.whyNot(q("handover.openShift")) == q("This shift was opened."); }));
    EXPECT_EQ(lastEntry(), q("Shift opened: 08:00–16:00."));
    EXPECT_EQ(shift().openedBy(), work->person.person);
    EXPECT_EQ(actions.whyNot(q("handover.callRoll")), q("The team's lead or the director calls the roll."));
}

TEST_F(ShiftPanePage, ALeadCallsTheRollAndWhatWasTalkedOverStandsInTheLog)
{
    open(q("lead"));
    plan(li, today, q("08:00-16:00"));
    work->put(Announcement::kRecord, {{AnnouncementField::kTitle, q("资费调整")},
                                      {AnnouncementField::kMustRead, true},
                                      {AnnouncementField::kAt, toMicros(work->office.time.now())}});
    openShift();
    QDialog* roll = ask("handover.callRoll");
    choose(roll, li.toString(), q("late"));
    auto* point = roll->findChild<QCheckBox*>();
    ASSERT_TRUE(point);
    EXPECT_TRUE(point->text().contains(q("资费调整"))) << qPrintable(point->text());
    point->setChecked(true);
    roll->findChild<QPlainTextEdit*>(q("remarks"))->setPlainText(q("注意用语"));
    submit(roll);
    ASSERT_TRUE(waitUntil([&] { return work->records.all(Attendance::kRecord).size() == 1; }));
    const Attendance found(work->records.all(Attendance::kRecord).first());
    EXPECT_EQ(found.person(), li);
    EXPECT_EQ(found.state(), Presence::Late);
    const QString entry = lastEntry();
    for (const char* words : {"1 expected, 1 there", "Late: 李婷", "资费调整", "注意用语"})
        EXPECT_TRUE(entry.contains(q(words))) << words << " in " << qPrintable(entry);
}

TEST_F(ShiftPanePage, ASecondRollCallChangesWhatTheFirstFound)
{
    open(q("lead"));
    plan(li, today, q("08:00-16:00"));
    openShift();
    QDialog* roll = ask("handover.callRoll");
    choose(roll, li.toString(), q("absent"));
    submit(roll);
    ASSERT_TRUE(waitUntil([&] { return !window.findChild<QDialog*>(q("askDialog")); }));
    roll = ask("handover.callRoll");
    EXPECT_EQ(roll->findChild<SegmentedControl*>(li.toString())->currentValue(), q("absent"));
    choose(roll, li.toString(), q("there"));
    submit(roll);
    ASSERT_TRUE(waitUntil([&] { return !window.findChild<QDialog*>(q("askDialog")); }));
    ASSERT_EQ(work->records.all(Attendance::kRecord).size(), 1);
    EXPECT_EQ(Attendance(work->records.all(Attendance::kRecord).first()).state(), Presence::There);
}

TEST_F(ShiftPanePage, ThePageIsFilledByItselfAndHandedOverByName)
{
    open(q("lead"));
    work->put(OpenItem::kRecord,
              {{OpenItemField::kText, q("抢修未完")},
               {OpenItemField::kOwner, work->person.person.toString()},
               {OpenItemField::kOpenedAt, toMicros(work->office.time.now())},
               {OpenItemField::kPromisedAt, toMicros(work->office.time.now() + std::chrono::hours(5))}},
              work->office.team);
    openShift();
    const auto* lines = page->findChild<QListView*>(q("closingLines"))->model();
    ASSERT_EQ(lines->rowCount(), kClosingKinds);
    const QModelIndex carried = lines->index(static_cast<int>(ClosingKind::Carried), 0);
    EXPECT_TRUE(waitUntil([&] { return carried.data().toString() == q("Left open: 1 (抢修未完)"); }))
        << qPrintable(carried.data().toString());
    QDialog* ask = this->ask("handover.closeShift");
    submit(ask);
    EXPECT_FALSE(shift().closedAt()) << "important work has to be answered";
    choose(ask, q("unfinished"), q("no"));
    submit(ask);
    EXPECT_FALSE(shift().closedAt()) << "somebody has to take over";
    choose(ask, q("ending"), q("nobody"));
    ask->findChild<QLineEdit*>(q("reason"))->setText(q("停电"));
    submit(ask);
    QDialog* sign = signDialog();
    EXPECT_FALSE(sign->findChild<QLineEdit*>(q("password1"))) << "nobody takes over";
    type(sign, "my words");
    ASSERT_TRUE(waitUntil([&] { return shift().closedAt().has_value(); }));
    EXPECT_EQ(lastProof().value_or(HandoverProof()).signatures.size(), 1);
    EXPECT_EQ(shift().ending(), ShiftEnding::Nobody);
    for (const char* words : {"Nobody came: 停电", "Left open: 1 (抢修未完)", "Important work unfinished: none"})
        EXPECT_TRUE(lastEntry().contains(q(words))) << words << " in " << qPrintable(lastEntry());
    EXPECT_TRUE(waitUntil([&] { return actions.whyNot(q("handover.closeShift")) == q("Open the shift first."); }));
}

TEST_F(ShiftPanePage, BothSignAtOneSeatAndTheLogNamesThem)
{
    open(q("lead"));
    QDialog* sign = askToSign(q("relieved"));
    EXPECT_TRUE(sign->findChild<QTextBrowser*>(q("signedPage"))->toPlainText().contains(q("Left open: none")));
    type(sign, "my words");
    EXPECT_EQ(told(sign), q("Still needed: Takes over: 李婷, password.")) << "both sign";
    type(sign, "my words", "my words");
    ASSERT_TRUE(waitUntil([&] { return told(sign).startsWith(q("That is not the password of 李婷.")); }))
        << qPrintable(told(sign));
    EXPECT_TRUE(sign->findChild<QLineEdit*>(q("password1"))->text().isEmpty());
    type(sign, "my words", "li's words");
    ASSERT_TRUE(waitUntil([&] { return shift().closedAt().has_value(); }));
    EXPECT_EQ(shift().relievedBy(), li);
    const std::optional<HandoverProof> proof = lastProof();
    ASSERT_TRUE(proof);
    EXPECT_EQ(proof->lines.size(), kClosingKinds);
    book->bindWaiting();
    const auto* chain = page->findChild<Chip*>(q("dutyLogChain"));
    EXPECT_TRUE(waitUntil([&] { return chain->chip().text.startsWith(q("Chain holds, #1–#2")); }))
        << qPrintable(chain->chip().text);
    EXPECT_EQ(chipOf(proof), q("Signed: ") + work->session.nameOf(ScopeId(me())) + q(", 李婷"));
}

TEST_F(ShiftPanePage, WhoeverLeavesTheSigningGoesOnWithTheShift)
{
    open(q("lead"));
    QDialog* sign = askToSign(q("nobody"));
    type(sign, "wrong");
    EXPECT_TRUE(waitUntil([&] { return told(sign).startsWith(q("That is not the password of")); }));
    EXPECT_TRUE(sign->findChild<QPushButton*>(q("handOverUnsigned"))->isVisible()) << "who has no password";
    EXPECT_EQ(sign->findChild<QLineEdit*>(q("password0"))->text(), QString());
    sign->reject();
    QDialog* ask = window.findChild<QDialog*>(q("askDialog"));
    ASSERT_TRUE(ask);
    EXPECT_TRUE(waitUntil([&] { return told(ask) == q("Nothing was signed: the shift goes on."); })) << "typed stays";
    EXPECT_FALSE(shift().closedAt());
}

TEST_F(ShiftPanePage, WithoutTheServerItIsHandedOverUnsignedWithAReason)
{
    open(q("lead"));
    signing->error = Error{Error::Kind::Offline, {}};
    QDialog* sign = askToSign(q("relieved"));
    auto* leave = sign->findChild<QPushButton*>(q("handOverUnsigned"));
    EXPECT_FALSE(leave->isVisible()) << "while nobody has tried to sign";
    type(sign, "my words", "li's words");
    ASSERT_TRUE(waitUntil([&] { return leave->isVisible(); }));
    leave->click();
    EXPECT_EQ(told(sign), q("Say why it is not signed."));
    sign->findChild<QLineEdit*>(q("unsignedReason"))->setText(q("服务器不通"));
    leave->click();
    ASSERT_TRUE(waitUntil([&] { return shift().closedAt().has_value(); }));
    EXPECT_TRUE(lastEntry().endsWith(q("Not signed: 服务器不通"))) << qPrintable(lastEntry());
    EXPECT_EQ(chipOf({}), QString()) << "an older one";
    EXPECT_EQ(chipOf(lastProof()), q("Not signed"));
}

TEST_F(ShiftPanePage, GoesOnWithADraftOnceTheShiftHasBeenRead)
{
    open(q("lead"));
    const Instant starts = work->office.time.now() - std::chrono::hours(2);
    work->put(DutyShift::kRecord,
              {{DutyShiftField::kName, q("08:00-16:00")},
               {DutyShiftField::kDay, today.toString(Qt::ISODate)},
               {DutyShiftField::kStartsAt, toMicros(starts)},
               {DutyShiftField::kEndsAt, toMicros(starts + std::chrono::hours(8))}},
              work->office.team);
    page->handOver(work->office.team);
    EXPECT_TRUE(waitUntil([&] { return window.findChild<QDialog*>(q("askDialog")) != nullptr; }));
}

TEST_F(ShiftPanePage, ALineOpensWhatStandsBehindIt)
{
    open(q("lead"));
    work->put(OpenItem::kRecord,
              {{OpenItemField::kText, q("抢修未完")},
               {OpenItemField::kOpenedAt, toMicros(work->office.time.now())},
               {OpenItemField::kPromisedAt, toMicros(work->office.time.now() + std::chrono::hours(5))}},
              work->office.team);
    auto* lines = page->findChild<QListView*>(q("closingLines"));
    const QModelIndex carried = lines->model()->index(static_cast<int>(ClosingKind::Carried), 0);
    ASSERT_TRUE(waitUntil([&] { return carried.data().toString().contains(q("抢修未完")); }));
    lines->setCurrentIndex(lines->model()->index(0, 0));
    EXPECT_FALSE(actions.run(q("handover.showRows"))) << "no clock is broken";
    lines->setCurrentIndex(carried);
    ASSERT_TRUE(actions.run(q("handover.showRows")));
    const auto* rows = window.findChild<QListView*>(q("closingRowList"));
    ASSERT_TRUE(rows);
    EXPECT_EQ(rows->model()->rowCount(), 1);
}
