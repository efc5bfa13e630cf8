// SPDX-License-Identifier: GPL-3.0-or-later
// The page of handover: the team's duty log is read, written, corrected, searched and verified by its own keys.
#include "deskplace.h"

#include "support/chainedbook.h"
#include "widgets/controls/chip.h"
#include "widgets/controls/emptystate.h"
#include "widgets/controls/noticebar.h"
#include "widgets/handover/dutylogdelegate.h"
#include "widgets/handover/dutylogpane.h"
#include "widgets/handover/handoverpage.h"

#include "items/dutylogmodel.h"
#include "support/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDateTimeEdit>
#include <QDialog>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>

using namespace Seatdesk;

namespace {

using std::chrono::hours;
using std::chrono::minutes;

class DutyLogPage : public testing::Test
{
protected:
    void open(const QString& role = q("lead"))
    {
        work = std::make_unique<ReadingPlace>(role);
        place = std::make_unique<Workplace>(Workplace{
            work->place.records, drafts, work->place.search, work->place.customers, work->place.ticketNumbers,
            work->place.session, work->place.settings, work->place.calendar, work->place.syncStatus, work->place.tray,
            work->place.typeAhead, work->place.wording, work->place.time, work->place.seat});
        book = std::make_unique<ChainedBook>(work->records, work->office.team);
    }
    void show()
    {
        HandoverWays ways;
        ways.openTicket = [this](RecordId ticket) { opened.append(ticket); };
        ways.print = [this](RecordId printed, const QDate& day) { prints.append({printed, day}); };
        ways.printForm = [this](DutyForm form, RecordId, const QDate& day) { forms.append({nameOf(form), day}); };
        page = new HandoverPage(*place, theme, actions, ways);
        (new QVBoxLayout(&window))->addWidget(page);
        actions.setWorkspace(HandoverPage::workspace());
        window.resize(1000, 700);
        window.show();
        QApplication::setActiveWindow(&window);
    }
    template <typename Part>
    Part* part(const char* name) const
    {
        auto* found = page->findChild<Part*>(q(name));
        EXPECT_TRUE(found) << name;
        return found;
    }
    QListView* list() const { return part<QListView>("dutyLog"); }
    const DutyLogEntry& entry(int row) const { return static_cast<DutyLogModel*>(list()->model())->entries().at(row); }
    bool shows(const QStringList& wanted) const
    {
        return waitUntil([&] {
            QStringList texts;
            for (int row = 0; row < list()->model()->rowCount(); ++row)
                texts.append(list()->model()->index(row, 0).data().toString());
            return texts == wanted;
        });
    }
    QStringList chips(int row) const
    {
        QStringList words;
        for (const ChipText& chip : static_cast<DutyLogDelegate*>(list()->itemDelegate())->chipsOf(entry(row)))
            words.append(chip.text);
        return words;
    }
    void choose(const char* combo, const QString& value) const
    {
        auto* box = part<QComboBox>(combo);
        box->setCurrentIndex(box->findData(value));
    }
    void write(const QString& text, const QString& category = q("equipment")) const
    {
        choose("entryCategory", category);
        part<QPlainTextEdit>("entryText")->setPlainText(text);
    }
    QDialog* dialog() const
    {
        QDialog* found = nullptr;
        EXPECT_TRUE(waitUntil([&] { return (found = window.findChild<QDialog*>(q("askDialog"))) != nullptr; }));
        return found;
    }
    StaffId me() const { return work->person.person; }
    Instant now() const { return work->office.time.now(); }
    QString chain() const { return part<Chip>("dutyLogChain")->chip().text; }
    QString notice() const
    {
        const auto* bar = page->findChild<DutyLogPane*>()->findChild<NoticeBar*>(QString(), Qt::FindDirectChildrenOnly);
        return bar && bar->isVisible() ? bar->sentence() : QString();
    }

    std::unique_ptr<ReadingPlace> work;
    std::unique_ptr<Workplace> place;
    std::unique_ptr<ChainedBook> book;
    MemoryDrafts drafts;
    Theme theme;
    QWidget window;
    ActionRegistry actions{theme, &window};
    HandoverPage* page = nullptr;
    QList<RecordId> opened;
    QList<std::pair<RecordId, QDate>> prints;
    QList<std::pair<QString, QDate>> forms;
};

}  // namespace

TEST_F(DutyLogPage, ALeadOpensTheBookAndWritesIntoIt)
{
    open();
    show();
    ASSERT_TRUE(waitUntil([&] { return actions.whyNot(q("handover.open")).isEmpty(); }));
    EXPECT_TRUE(part<EmptyState>("dutyLogEmpty")->isVisible());
    EXPECT_FALSE(actions.run(q("handover.record")));
    ASSERT_TRUE(actions.run(q("handover.open")));
    ASSERT_TRUE(waitUntil([&] { return part<QPlainTextEdit>("entryText")->isVisible(); }));
    write(q("07席耳机无声"));
    ASSERT_TRUE(actions.run(q("handover.record")));
    ASSERT_TRUE(shows({q("07席耳机无声")}));
    EXPECT_EQ(entry(0).body.category, BookCategory::Equipment);
    EXPECT_EQ(entry(0).body.happenedAt, now());
    EXPECT_EQ(chips(0), QStringList{q("Not in the chain yet")});
    EXPECT_EQ(part<QPlainTextEdit>("entryText")->toPlainText(), QString()) << "what is written is not written twice";
    EXPECT_EQ(part<QComboBox>("entryCategory")->currentIndex(), -1);
}

TEST_F(DutyLogPage, ItsKeyWritesTheEntryFromTheField)
{
    open(q("agent"));
    book->open();
    show();
    ASSERT_TRUE(waitUntil([&] { return part<QPlainTextEdit>("entryText")->isVisible(); }));
    choose("entryCategory", q("follow_up"));
    auto* text = part<QPlainTextEdit>("entryText");
    text->setFocus();
    QTest::keyClicks(text, q("call back"));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(shows({q("call back")})) << "and once: the book takes nothing back";
}

TEST_F(DutyLogPage, AMemberWhoseTeamHasNoBookIsToldWhoOpensIt)
{
    open(q("agent"));
    show();
    ASSERT_TRUE(waitUntil([&] { return part<EmptyState>("dutyLogEmpty")->isVisible(); }));
    EXPECT_FALSE(actions.run(q("handover.open")));
    EXPECT_EQ(actions.whyNot(q("handover.open")), q("The team's lead or the director opens the book."));
    EXPECT_FALSE(part<QPlainTextEdit>("entryText")->isVisible()) << "no field into which nothing can be written";
}

TEST_F(DutyLogPage, SaysWhichTimeWasWrittenLater)
{
    open();
    book->open();
    show();
    ASSERT_TRUE(waitUntil([&] { return part<QPlainTextEdit>("entryText")->isVisible(); }));
    part<QCheckBox>("entryEarlier")->setChecked(true);
    auto* when = part<QDateTimeEdit>("entryWhen");
    when->setTime(QTime(9, 20));  // it is 10:00 in Shanghai
    write(q("停电五分钟"));
    ASSERT_TRUE(actions.run(q("handover.record")));
    ASSERT_TRUE(shows({q("停电五分钟")}));
    EXPECT_EQ(now() - entry(0).body.happenedAt, minutes(40));
    EXPECT_TRUE(chips(0).contains(q("Written 10:00")));
    part<QCheckBox>("entryEarlier")->setChecked(true);
    when->setTime(QTime(11, 0));
    write(q("还没发生"));
    ASSERT_TRUE(actions.run(q("handover.record")));
    EXPECT_TRUE(shows({q("停电五分钟")})) << "what has not happened is not written";
    EXPECT_EQ(part<QPlainTextEdit>("entryText")->toPlainText(), q("还没发生"));
}

TEST_F(DutyLogPage, ACorrectionStrikesTheOldEntryThroughAndSaysWhy)
{
    open();
    book->open();
    book->write(me(), now() - minutes(20), q("超时四分钟"), BookCategory::Complaint);
    show();
    ASSERT_TRUE(shows({q("超时四分钟")}));
    list()->setCurrentIndex({});
    EXPECT_FALSE(actions.run(q("handover.correct"))) << "none is chosen";
    list()->setCurrentIndex(list()->model()->index(0, 0));
    ASSERT_TRUE(actions.run(q("handover.correct")));
    QDialog* ask = dialog();
    auto* text = ask->findChild<QPlainTextEdit*>(q("text"));
    EXPECT_EQ(text->toPlainText(), q("超时四分钟"));
    text->setPlainText(q("超时十四分钟"));
    QTest::keyClick(ask, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(list()->model()->rowCount(), 1) << "without a reason nothing is corrected";
    ask->findChild<QLineEdit*>(q("reason"))->setText(q("看错时钟"));
    QTest::keyClick(ask, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(shows({q("超时四分钟"), q("超时十四分钟")}));
    EXPECT_EQ(entry(1).body.reason, q("看错时钟"));
    EXPECT_EQ(entry(1).body.category, BookCategory::Complaint);
    book->bindWaiting();
    ASSERT_TRUE(waitUntil([&] { return chips(0).contains(q("Corrected by #2")); }));
    EXPECT_FALSE(actions.run(q("handover.correct")));
    EXPECT_EQ(actions.whyNot(q("handover.correct")), q("It was corrected by #2: correct that one."));
}

TEST_F(DutyLogPage, WrittenOfflineSaysSoAlsoOnceItIsInTheChain)
{
    open();
    book->open();
    show();
    ASSERT_TRUE(waitUntil([&] { return part<QPlainTextEdit>("entryText")->isVisible(); }));
    place->syncStatus.update(false, 0, 0, now());
    write(q("断网期间"));
    ASSERT_TRUE(actions.run(q("handover.record")));
    ASSERT_TRUE(shows({q("断网期间")}));
    EXPECT_TRUE(notice().startsWith(q("Written on this PC"))) << qPrintable(notice());
    EXPECT_EQ(chips(0), QStringList{q("Not in the chain yet")});
    place->syncStatus.update(true, 0, 0, now());
    book->bindWaiting();
    EXPECT_TRUE(waitUntil([&] { return chips(0) == QStringList{q("Written offline")}; }));
}

TEST_F(DutyLogPage, SaysWhetherTheChainHoldsAndNamesTheFirstBrokenEntry)
{
    open();
    book->open();
    const RecordId first = book->write(me(), now(), q("一"));
    book->write(me(), now(), q("二"));
    show();
    ASSERT_TRUE(waitUntil([&] { return chain().startsWith(q("Chain holds, #1–#2")); })) << qPrintable(chain());
    Row altered = work->records.row(first);
    altered.fields.insert(BookEntryField::kBody,
                          QString(altered.text(BookEntryField::kBody)).replace(q("一"), q("不是我写的")));
    work->records.put(altered);
    ASSERT_TRUE(actions.run(q("handover.verify")));
    EXPECT_TRUE(waitUntil([&] { return chain() == q("Chain broken at #1"); })) << qPrintable(chain());
    EXPECT_TRUE(notice().startsWith(q("The text of entry #1 is not the one written."))) << qPrintable(notice());
}

/// A chain can hold in itself and yet be another than the one that was seen.
TEST_F(DutyLogPage, SaysThatTheBookIsNotTheOneSeenBeforeAndNamesTheEntry)
{
    open();
    book->open();
    book->write(me(), now(), q("一"));
    show();
    ASSERT_TRUE(waitUntil([&] { return chain().startsWith(q("Chain holds")); })) << qPrintable(chain());
    EXPECT_EQ(actions.whyNot(q("handover.bringBack")), q("The book is the one that this PC has seen before."));
    SyncStatus& sync = place->syncStatus;
    sync.setDoubtedBooks({{book->id(), q("Duty log"), 1, {1, BookFault::Kind::Replaced}}});
    sync.update(true, 0, 0, now());
    EXPECT_EQ(chain(), q("Not the book seen before: #1"));
    EXPECT_EQ(notice(), q("Book 1: entry #1 is not the one that this PC has seen there. The book has another history. "
                          "Tell the director, and keep this PC as it is."));
    sync.setDoubtedBooks({{book->id(), q("Duty log"), 1, {2, BookFault::Kind::Head}}});
    sync.update(true, 0, 0, now());
    EXPECT_TRUE(notice().startsWith(q("Book 1: entries from #2 on are missing."))) << qPrintable(notice());
    ASSERT_TRUE(actions.run(q("handover.bringBack")));
    EXPECT_TRUE(notice().startsWith(q("This PC keeps none of the lost entries."))) << qPrintable(notice());
    sync.setDoubtedBooks({});
    sync.update(true, 0, 0, now());
    EXPECT_TRUE(chain().startsWith(q("Chain holds"))) << qPrintable(chain());
}

TEST_F(DutyLogPage, AnEntryThatWasBroughtBackSaysItsFormerNumber)
{
    open();
    book->open();
    BookBody body;
    body.text = q("三号席耳机无声");
    body.formerly = BookHead{12, QString(64, u'a')};
    book->write(me(), now(), body);
    show();
    ASSERT_TRUE(shows({body.text}));
    EXPECT_EQ(chips(0), QStringList{q("Recovered, formerly #12")});
}

TEST_F(DutyLogPage, FindsWhatWasWrittenOnOtherDays)
{
    open();
    book->open();
    book->write(me(), now() - hours(80), q("三天前的设备"), BookCategory::Equipment);
    book->write(me(), now() - hours(24), q("昨天的清点"), BookCategory::Inventory);
    book->write(me(), now(), q("今天"));
    show();
    ASSERT_TRUE(shows({q("今天")}));
    part<QComboBox>("dutyLogDays")->setCurrentIndex(part<QComboBox>("dutyLogDays")->findData(-1));
    EXPECT_TRUE(shows({q("昨天的清点")})) << "one day: yesterday at first";
    ASSERT_TRUE(actions.run(q("handover.search")));
    ASSERT_TRUE(shows({q("三天前的设备"), q("昨天的清点"), q("今天")}));
    part<QLineEdit>("dutyLogWords")->setText(q("设备"));
    EXPECT_TRUE(shows({q("三天前的设备")}));
    part<QLineEdit>("dutyLogWords")->clear();
    choose("dutyLogCategory", q("inventory"));
    EXPECT_TRUE(shows({q("昨天的清点")}));
    ASSERT_TRUE(actions.run(q("handover.today")));
    EXPECT_TRUE(shows({q("今天")}));
}

TEST_F(DutyLogPage, LinksATicketAndGoesToIt)
{
    open();
    book->open();
    const RecordId ticket = work->record(q("No light"));
    show();
    ASSERT_TRUE(waitUntil([&] { return actions.whyNot(q("handover.link")).isEmpty(); }));
    ASSERT_TRUE(actions.run(q("handover.link")));
    QDialog* ask = dialog();
    ask->findChild<QLineEdit*>(q("typed"))->setText(q("light"));
    auto* found = ask->findChild<QListWidget*>(q("found"));
    ASSERT_TRUE(waitUntil([&] { return found->currentItem() != nullptr; }));
    QTest::keyClick(ask, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([&] { return !window.findChild<QDialog*>(q("askDialog")); }));
    write(q("待装维"), q("follow_up"));
    ASSERT_TRUE(actions.run(q("handover.record")));
    ASSERT_TRUE(shows({q("待装维")}));
    ASSERT_TRUE(waitUntil([&] { return !entry(0).ticketNumber.isEmpty(); }));
    list()->setCurrentIndex(list()->model()->index(0, 0));
    ASSERT_TRUE(actions.run(q("handover.ticket")));
    EXPECT_EQ(opened, QList<RecordId>{ticket});
}

TEST_F(DutyLogPage, WhatIsBeingWrittenComesBack)
{
    open();
    book->open();
    show();
    ASSERT_TRUE(waitUntil([&] { return part<QPlainTextEdit>("entryText")->isVisible(); }));
    write(q("写到一半"), q("inventory"));
    ASSERT_TRUE(waitUntil([&] { return drafts.kept.size() == 1; }));
    delete page;
    delete window.layout();
    show();
    ASSERT_TRUE(waitUntil([&] { return part<QPlainTextEdit>("entryText")->toPlainText() == q("写到一半"); }));
    EXPECT_EQ(part<QComboBox>("entryCategory")->currentData(), q("inventory"));
    ASSERT_TRUE(actions.run(q("handover.record")));
    EXPECT_TRUE(waitUntil([&] { return drafts.kept.isEmpty(); }));
}

TEST_F(DutyLogPage, AFullBookIsClosedAfterAQuestionAndTheNextOneOpened)
{
    open();
    book->open();
    book->write(me(), now(), q("最后一条"));
    show();
    ASSERT_TRUE(shows({q("最后一条")}));
    ASSERT_TRUE(actions.run(q("handover.next")));
    QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(waitUntil([&] { return part<QLabel>("dutyLogTeam")->text().endsWith(q("book 2")); }));
    EXPECT_TRUE(shows({}));
}

TEST_F(DutyLogPage, IsThereForTheTeamAndNotForUnits)
{
    EXPECT_TRUE(HandoverPage::isConcerned(ReadingPlace(q("agent")).session));
    EXPECT_TRUE(HandoverPage::isConcerned(ReadingPlace(q("director")).session));
    EXPECT_FALSE(HandoverPage::isConcerned(ReadingPlace(q("department"), DeskOffice::Place::Unit).session));
}

TEST_F(DutyLogPage, PrintsTheDayThatIsLookedAt)
{
    open();
    book->open();
    show();
    ASSERT_TRUE(waitUntil([&] { return actions.whyNot(q("handover.print")).isEmpty(); }));
    ASSERT_TRUE(actions.run(q("handover.print")));
    auto* days = part<QComboBox>("dutyLogDays");
    days->setCurrentIndex(days->findData(-1));
    ASSERT_TRUE(actions.run(q("handover.print")));
    days->setCurrentIndex(days->findData(7));
    EXPECT_FALSE(actions.run(q("handover.print"))) << "a page is one day";
    const QDate today(2026, 11, 18);
    EXPECT_EQ(prints, (QList<std::pair<RecordId, QDate>>{{book->id(), today}, {book->id(), today.addDays(-1)}}));
}

TEST_F(DutyLogPage, PrintsTheFormsOfTheDayOrOfTodayWhereSeveralAreLookedAt)
{
    open();
    book->open();
    show();
    ASSERT_TRUE(waitUntil([&] { return actions.whyNot(q("handover.printRoll")).isEmpty(); }));
    auto* days = part<QComboBox>("dutyLogDays");
    days->setCurrentIndex(days->findData(-1));
    ASSERT_TRUE(actions.run(q("handover.printRoll")));
    days->setCurrentIndex(days->findData(7));
    ASSERT_TRUE(actions.run(q("handover.printRecord")));
    const QDate today(2026, 11, 18);
    EXPECT_EQ(forms.first(), std::pair(q("Roll call"), today.addDays(-1)));
    EXPECT_EQ(forms.last(), std::pair(q("Handover record"), today));
}
