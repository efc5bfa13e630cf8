// SPDX-License-Identifier: GPL-3.0-or-later
// The ticket one works on leaves the view: what is marked in the list and what the detail shows stay one.
#include "domain/timelineentry.h"
#include "items/ticketlistmodel.h"
#include "ticketbench.h"
#include "widgets/controls/noticebar.h"
#include "widgets/tickets/composer.h"
#include "widgets/tickets/detailpane.h"
#include "widgets/tickets/tickettable.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

RecordId shownIn(const TicketBench& at)
{
    const auto& file = at.page->detail().file();
    return file ? file->id() : RecordId();
}

TicketState stateLeft(const TicketBench& at, RecordId ticket)
{
    return at.at.ticket(ticket).state().value_or(TicketState::Closed);
}

/// As if a colleague had taken it over on another seat: it leaves the view "mine".
void handOn(TicketBench& at, RecordId ticket)
{
    Row row = at.at.records.row(ticket);
    const QString colleague = newId<StaffId>().toString();
    row.fields.insert(TicketField::kOwner, colleague);
    row.fields.insert(TicketField::kHolder, colleague);
    row.alsoScope = {};
    at.at.records.put(row);
}

void inputMethod(const QString& preedit, const QString& committed = {})
{
    QInputMethodEvent event(preedit, {});
    event.setCommitString(committed);
    QApplication::sendEvent(QApplication::focusWidget(), &event);
}

QList<RecordId> writtenTo(const TicketBench& at)
{
    QList<RecordId> tickets;
    for (const Row& row : at.at.records.all(TimelineEntry::kRecord)) {
        if (TimelineEntry(row).kind() == EntryKind::Note)
            tickets.append(row.reference(TimelineEntryField::kTicket));
    }
    return tickets;
}

/// The question to whom the chosen ticket goes is open and answered, but not yet sent.
bool beginsToDispatch(TicketBench& at)
{
    at.press(Qt::Key_D, Qt::ControlModifier);
    if (!waitUntil([&] { return at.dialog() != nullptr; }))
        return false;
    QTest::keyClicks(at.inDialog<QLineEdit>("typed"), QStringLiteral("Netw"));
    return true;
}

}  // namespace

TEST(TicketsThatLeaveTheView, HaveTheirNeighbourChosenAndShown)
{
    TicketBench at;
    at.at.record(QStringLiteral("Whole house offline"));
    const RecordId two = at.at.record(QStringLiteral("Also offline"));
    at.at.record(QStringLiteral("No light"));
    at.show();
    at.page->showView(QStringLiteral("open"));
    const auto agree = [&] { return at.page->table().selectedTickets() == QList<RecordId>{shownIn(at)}; };
    const TicketListModel& model = at.page->table().tickets();
    ASSERT_TRUE(waitUntil([&] { return model.rowCount() == 3; }));
    ASSERT_TRUE(at.choose(two));
    at.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitUntil([&] { return at.dialog() != nullptr; }));
    QTest::keyClicks(at.inDialog<QLineEdit>("typed"), QStringLiteral("house"));
    at.settle();
    ASSERT_TRUE(at.submitDialog());
    ASSERT_TRUE(waitUntil([&] { return model.rowCount() == 2; }));
    EXPECT_TRUE(waitUntil(agree));
    EXPECT_NE(shownIn(at), two);
    EXPECT_TRUE(at.find<QLabel>(QStringLiteral("selectedCount"))->text().startsWith(u"1 "));
    at.page->focusList();
    at.press(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([&] { return model.rowCount() == 3; }));
    EXPECT_TRUE(waitUntil(agree));
}

TEST(TicketsThatLeaveTheView, LeaveOneOfThoseStillChosenShown)
{
    TicketBench at;
    for (const char* summary : {"one", "two", "three"})
        at.put(QString::fromLatin1(summary));
    at.show();
    TicketTable& table = at.page->table();
    ASSERT_TRUE(waitUntil([&] { return table.tickets().peek(2) != nullptr; }));
    table.clearSelection();
    for (const int row : {2, 0})
        table.selectionModel()->setCurrentIndex(table.model()->index(row, 0),
                                                QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const RecordId gone = table.currentTicket();
    ASSERT_TRUE(waitUntil([&] { return shownIn(at) == gone; }));
    const RecordId rest = table.selectedTickets().constLast();
    at.at.records.remove(gone);
    EXPECT_TRUE(waitUntil([&] { return table.selectedTickets() == QList<RecordId>{rest} && shownIn(at) == rest; }));
}

TEST(TicketsThatLeaveTheView, AreStillThoseThatAnOpenQuestionIsAbout)
{
    TicketBench at;
    const RecordId asked = at.at.record(QStringLiteral("No light"));
    const RecordId other = at.at.record(QStringLiteral("Bill too high"));
    at.show();
    ASSERT_TRUE(at.choose(asked));
    ASSERT_TRUE(beginsToDispatch(at));
    handOn(at, asked);
    ASSERT_TRUE(waitUntil([&] { return shownIn(at) == other; }));
    ASSERT_TRUE(at.submitDialog());
    EXPECT_EQ(stateLeft(at, asked), TicketState::Dispatched);
    EXPECT_EQ(stateLeft(at, other), TicketState::Recorded);
}

TEST(TicketsThatLeaveTheView, AreActedOnFromAnOpenQuestionThoughNoneIsShown)
{
    TicketBench at;
    const RecordId asked = at.at.record(QStringLiteral("No light"));
    at.show();
    ASSERT_TRUE(at.choose(asked));
    ASSERT_TRUE(beginsToDispatch(at));
    handOn(at, asked);
    ASSERT_TRUE(waitUntil([&] { return shownIn(at).isNull(); }));
    ASSERT_TRUE(at.submitDialog());
    EXPECT_EQ(stateLeft(at, asked), TicketState::Dispatched);
}

TEST(TicketsThatLeaveTheView, AreThoseThatAreMerged)
{
    TicketBench at;
    const RecordId kept = at.at.record(QStringLiteral("Whole house offline"));
    const RecordId asked = at.at.record(QStringLiteral("Also offline"));
    at.show();
    ASSERT_TRUE(at.choose(asked));
    at.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitUntil([&] { return at.dialog() != nullptr; }));
    QTest::keyClicks(at.inDialog<QLineEdit>("typed"), QStringLiteral("house"));
    at.settle();
    const RecordId other = at.at.record(QStringLiteral("Bill too high"));
    ASSERT_TRUE(waitUntil([&] { return at.page->table().tickets().rowCount() == 3; }));
    handOn(at, asked);
    handOn(at, kept);
    ASSERT_TRUE(waitUntil([&] { return shownIn(at) == other; }));
    ASSERT_TRUE(at.submitDialog());
    EXPECT_EQ(at.at.ticket(asked).mergedInto(), TicketId(kept));
    EXPECT_EQ(stateLeft(at, other), TicketState::Recorded);
}

TEST(TicketsThatLeaveTheView, StayWhereSomebodyWritesToThem)
{
    TicketBench at;
    const RecordId written = at.at.record(QStringLiteral("No light"));
    const RecordId other = at.at.record(QStringLiteral("Bill too high"));
    at.show();
    ASSERT_TRUE(at.choose(written));
    Composer& composer = at.page->detail().composer();
    composer.focusText();
    inputMethod(QStringLiteral("shi"));
    ASSERT_TRUE(composer.isComposing());
    handOn(at, written);
    ASSERT_TRUE(waitUntil([&] { return at.page->table().tickets().rowCount() == 1; }));
    at.settle();
    EXPECT_EQ(shownIn(at), written);
    EXPECT_EQ(at.page->chosenTickets(), QList<RecordId>{written}) << "no other row looks chosen";
    EXPECT_TRUE(composer.isComposing());
    inputMethod({}, QStringLiteral("师傅在路上"));
    EXPECT_EQ(composer.text(), QStringLiteral("师傅在路上"));
    at.press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitUntil([&] { return !writtenTo(at).isEmpty(); }));
    EXPECT_EQ(writtenTo(at), QList<RecordId>{written});
    ASSERT_TRUE(at.choose(other)) << "until another one is chosen";
    EXPECT_EQ(at.page->chosenTickets(), QList<RecordId>{other});
}

TEST(TicketsThatLeaveTheView, StayWithWhatIsWrittenWhereTheViewBecomesEmptyOrIsReadAnew)
{
    TicketBench at;
    const RecordId written = at.at.record(QStringLiteral("No light"));
    at.show();
    ASSERT_TRUE(at.choose(written));
    Composer& composer = at.page->detail().composer();
    composer.focusText();
    at.type(QStringLiteral("half a"));
    handOn(at, written);
    ASSERT_TRUE(waitUntil([&] { return at.page->table().tickets().rowCount() == 0; }));
    at.settle();
    EXPECT_EQ(shownIn(at), written);
    at.type(QStringLiteral(" note"));
    EXPECT_EQ(composer.text(), QStringLiteral("half a note"));
    at.at.record(QStringLiteral("Bill too high"));
    at.at.records.reset();
    ASSERT_TRUE(waitUntil([&] { return at.page->table().tickets().rowCount() == 1; }));
    at.settle();
    EXPECT_EQ(shownIn(at), written);
    EXPECT_EQ(composer.text(), QStringLiteral("half a note"));
}

TEST(TicketsThatLeaveTheView, StayWhereTheWholeViewIsReadAnew)
{
    TicketBench at;
    const RecordId written = at.at.record(QStringLiteral("No light"));
    at.at.record(QStringLiteral("Bill too high"));
    at.at.record(QStringLiteral("Wrong address"));
    at.show();
    ASSERT_TRUE(at.choose(written));
    at.page->detail().composer().focusText();
    handOn(at, written);
    at.at.records.reset();  // before the row is taken out by itself
    TicketTable& table = at.page->table();
    ASSERT_TRUE(waitUntil([&] { return table.tickets().rowCount() == 2; }));
    at.settle();
    EXPECT_EQ(shownIn(at), written) << "the caret is in its note";
    ASSERT_TRUE(waitUntil([&] { return table.tickets().peek(1) != nullptr; }));
    const RecordId last = table.tickets().idAt(1);
    ASSERT_TRUE(at.choose(last));
    QSignalSpy read(&table.tickets(), &TicketListModel::opened);
    at.at.record(QStringLiteral("Cable cut"));
    ASSERT_TRUE(waitUntil([&] { return !read.isEmpty(); }));
    at.settle();
    EXPECT_EQ(shownIn(at), last) << "what is chosen then stays chosen";
}

TEST(TicketsThatLeaveTheView, KeepTheirWordsWhenTheyGoOutOfSight)
{
    TicketBench at;
    const RecordId written = at.at.record(QStringLiteral("No light"));
    at.at.record(QStringLiteral("Bill too high"));
    at.show();
    ASSERT_TRUE(at.choose(written));
    at.page->detail().composer().focusText();
    at.type(QStringLiteral("half a note"));
    at.at.records.remove(written);
    ASSERT_TRUE(waitUntil([&] { return at.page->notice().isVisible(); })) << "it is said";
    EXPECT_EQ(shownIn(at), written);
    at.press(Qt::Key_Return, Qt::ControlModifier);
    at.settle();
    EXPECT_TRUE(writtenTo(at).isEmpty());
    EXPECT_EQ(at.page->detail().composer().text(), QStringLiteral("half a note"));
}

TEST(TicketsThatLeaveTheView, DoNotHaveTheirNumberShownInAnother)
{
    TicketBench at;
    const auto contact = [] {
        return QJsonObject{{TicketField::kMaskedNumber, QStringLiteral("138****2716")},
                           {TicketField::kCustomerContact, newId<RecordId>().toString()}};
    };
    const Row asked = at.put(QStringLiteral("No light"), TicketState::Recorded, contact());
    const Row other = at.put(QStringLiteral("Bill too high"), TicketState::Recorded, contact());
    at.show();
    ASSERT_TRUE(at.choose(asked.id));
    ASSERT_TRUE(at.bench->actions().run(QStringLiteral("tickets.reveal")));
    ASSERT_TRUE(waitUntil([&] { return at.dialog() != nullptr; }));
    QTest::keyClicks(at.inDialog<QLineEdit>("reason"), QStringLiteral("to call back"));
    handOn(at, asked.id);
    ASSERT_TRUE(waitUntil([&] { return shownIn(at) == other.id; }));
    ASSERT_NE(at.dialog(), nullptr);
    QTest::keyClick(at.dialog(), Qt::Key_Return, Qt::ControlModifier);
    const auto* notice = at.dialog()->findChild<NoticeBar*>();
    EXPECT_TRUE(waitUntil([&] { return notice->isVisible(); }));
    EXPECT_EQ(at.find<QLabel>(QStringLiteral("customerNumber"))->text(), QStringLiteral("138****2716"));
}
