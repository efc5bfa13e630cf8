// SPDX-License-Identifier: GPL-3.0-or-later
// A lead looks through the tickets: views, filter, order, empty lists.
#include "items/ticketlistmodel.h"
#include "ticketbench.h"
#include "widgets/controls/chip.h"
#include "widgets/tickets/detailpane.h"
#include "widgets/tickets/tickettable.h"
#include "widgets/tickets/viewspane.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QWindow>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

int rowsOf(const TicketBench& at)
{
    return at.page->table().tickets().rowCount();
}

}  // namespace

TEST(TicketsPage, HasNoFaultyKeys)
{
    TicketBench at;
    at.show();
    EXPECT_EQ(at.bench->actions().faults(), QStringList());
}

TEST(TicketsPage, ShowsTheViewsCountersAndTheFirstTicket)
{
    TicketBench at;
    at.put(QStringLiteral("No light on the modem"));
    at.put(QStringLiteral("Bill too high"), TicketState::Returned);
    at.show();
    EXPECT_EQ(rowsOf(at), 2);
    const auto* views = at.find<QListView>(QStringLiteral("ticketViews"));
    EXPECT_EQ(views->model()->index(0, 0).data(TicketViewModel::CountRole).toInt(), 2);
    ASSERT_TRUE(at.page->detail().file().has_value());
    EXPECT_EQ(at.find<QLabel>(QStringLiteral("detailTitle"))->text(), QStringLiteral("No light on the modem"));
}

TEST(TicketsPage, OtherColumnsGiveWayToTheSummariesWhereTheListIsNarrow)
{
    using Column = TicketTable::Column;
    TicketBench at;
    at.show({1920, 1080});
    TicketTable& table = at.page->table();
    const auto isSeen = [&](Column column) { return !table.isColumnHidden(static_cast<int>(column)); };
    EXPECT_TRUE(isSeen(Column::Owner));
    table.showColumn(Column::State, false);
    at.show({1280, 720});
    EXPECT_GE(table.columnWidth(static_cast<int>(Column::Summary)), 140);
    table.showColumn(Column::State, true);
    EXPECT_FALSE(isSeen(Column::Owner));
    EXPECT_TRUE(isSeen(Column::State) && isSeen(Column::Clock) && isSeen(Column::Number));
    EXPECT_TRUE(table.isColumnShown(Column::Owner)) << "comes back with the room";
    at.show({1920, 1080});
    EXPECT_TRUE(isSeen(Column::Owner));
    table.showColumn(Column::Owner, false);
    EXPECT_FALSE(isSeen(Column::Owner));
}

TEST(TicketsPage, KeepsTheTicketThatWasAskedForWhenItsViewOpensLate)
{
    TicketBench at;
    at.put(QStringLiteral("No light on the modem"));
    const Row asked = at.put(QStringLiteral("Bill too high"), TicketState::Closed);
    at.show();
    at.page->showView(QStringLiteral("all"));
    at.page->showTicket(asked.id);
    ASSERT_TRUE(waitUntil([&] { return rowsOf(at) == 2; }));
    at.settle();
    ASSERT_TRUE(at.page->detail().file().has_value());
    EXPECT_EQ(at.page->detail().file()->id(), asked.id);
    EXPECT_EQ(at.page->chosenTickets(), QList<RecordId>{asked.id});
    at.page->showView(QStringLiteral("mine"));
    EXPECT_TRUE(waitUntil([&] { return at.page->detail().file()->id() != asked.id; }));
}

TEST(TicketsPage, ChoosesTheRowOfATicketThatWasAskedForHoweverFarDown)
{
    TicketBench at;
    const Row asked =
        at.put(QStringLiteral("Asked for"), TicketState::Recorded, {{TicketField::kDueAt, qint64(4'000'000'000)}});
    for (int i = 0; i < 700; ++i)
        at.put(QStringLiteral("Other"), TicketState::Recorded, {{TicketField::kDueAt, 1'000'000 + i}});
    at.show();
    ASSERT_TRUE(waitUntil([&] { return at.page->table().tickets().isComplete(); }));
    ASSERT_EQ(at.page->table().tickets().rowOf(asked.id), -1) << "its row has not been read";
    at.page->showTicket(asked.id);
    EXPECT_TRUE(waitUntil([&] { return at.page->table().currentIndex().row() == 700; }));
    const auto* foot = at.find<QLabel>(QStringLiteral("selectedCount"));
    EXPECT_TRUE(waitUntil([&] { return foot->text().startsWith(u"1 "); })) << qPrintable(foot->text());
    at.page->showView(QStringLiteral("waiting"));
    at.page->showTicket(asked.id);
    EXPECT_TRUE(waitUntil([&] { return at.page->detail().file() && at.page->detail().file()->id() == asked.id; }));
    EXPECT_TRUE(waitUntil([&] { return foot->text().startsWith(u"1 "); })) << "it is shown, so it is chosen";
}

TEST(TicketTable, PaintsTheRowsScrolledToAndDoesNotWaitForThoseThatCannotBeRead)
{
    TicketBench at;
    for (int i = 0; i < 700; ++i)
        at.put(QStringLiteral("Other"), TicketState::Recorded, {{TicketField::kDueAt, 1'000'000 + i}});
    at.show();
    TicketTable& table = at.page->table();
    ASSERT_TRUE(waitUntil([&] { return table.tickets().isComplete(); }));
    table.verticalScrollBar()->setValue(300);
    EXPECT_FALSE(table.viewport()->updatesEnabled());
    EXPECT_TRUE(waitUntil([&] { return table.viewport()->updatesEnabled() && table.tickets().peek(300); }));
    at.at.records.fail(Error{Error::Kind::Corrupt, QStringLiteral("replica")});
    table.verticalScrollBar()->setValue(500);
    EXPECT_FALSE(table.viewport()->updatesEnabled());
    EXPECT_TRUE(waitUntil([&] { return table.viewport()->updatesEnabled(); }));
    EXPECT_FALSE(table.tickets().peek(500));
}

TEST(TicketsPage, SaysInWordsWhatTheStuckViewLeavesOut)
{
    TicketBench at;
    at.show();
    at.page->showView(QStringLiteral("stuck"));
    QStringList chips;
    for (const Chip* chip : at.page->findChildren<Chip*>())
        chips.append(chip->toolTip());
    EXPECT_TRUE(chips.contains(QStringLiteral("Not waiting"))) << qPrintable(chips.join(u'|'));
}

TEST(TicketsPage, GoesToTheNextViewByKey)
{
    TicketBench at;
    at.put(QStringLiteral("No light"), TicketState::Closed);
    at.show();
    EXPECT_EQ(at.page->view()->key, QStringLiteral("mine"));
    at.press(Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_EQ(at.page->view()->key, QStringLiteral("open"));
    at.press(Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
    at.press(Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(at.page->view()->key, QStringLiteral("all"));
    EXPECT_TRUE(waitUntil([&] { return rowsOf(at) == 1; }));
}

TEST(TicketsPage, ChoosesARowInEveryViewThoughTheKeysAreStillHeldDown)
{
    TicketBench at;
    const Row open = at.put(QStringLiteral("No light"));
    const Row closed = at.put(QStringLiteral("Was mended"), TicketState::Closed);
    at.show();
    const auto shown = [&] { return at.page->detail().file() ? at.page->detail().file()->id() : RecordId(); };
    // By the window's own events, which also say what is held down afterwards.
    QWindow* window = at.window->windowHandle();
    QTest::keyPress(window, Qt::Key_Control);
    QTest::keyClick(window, Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_EQ(at.page->view()->key, QStringLiteral("open"));
    EXPECT_TRUE(QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier));
    at.settle();
    EXPECT_TRUE(at.page->table().selectionModel()->isRowSelected(0));
    EXPECT_EQ(shown(), open.id);
    QTest::keyPress(window, Qt::Key_Shift, Qt::ControlModifier);
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(window, Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(at.page->view()->key, QStringLiteral("all"));
    EXPECT_TRUE(waitUntil([&] { return rowsOf(at) == 2; }));
    at.settle();
    EXPECT_EQ(at.page->table().selectionModel()->selectedRows().size(), 1);
    EXPECT_FALSE(shown().isNull());
    QTest::keyRelease(window, Qt::Key_Shift, Qt::ControlModifier);
    QTest::keyRelease(window, Qt::Key_Control);
    at.page->showView(QStringLiteral("callbacks"));
    EXPECT_TRUE(waitUntil([&] { return shown().isNull(); }));
    at.page->showView(QStringLiteral("all"));
    EXPECT_TRUE(waitUntil([&] { return shown() == open.id || shown() == closed.id; }));
}

TEST(TicketsPage, FiltersByWordsAndByChips)
{
    TicketBench at;
    at.put(QStringLiteral("No light on the modem"));
    at.put(QStringLiteral("Bill too high"));
    at.show();
    at.press(Qt::Key_F, Qt::ControlModifier);
    at.type(QStringLiteral("bill"));
    EXPECT_TRUE(waitUntil([&] { return rowsOf(at) == 1; }));
    at.press(Qt::Key_Escape);
    EXPECT_TRUE(waitUntil([&] { return rowsOf(at) == 2; }));
    at.page->showView(QStringLiteral("callbacks"));
    EXPECT_TRUE(waitUntil([&] { return rowsOf(at) == 0; }));
    const auto chips = at.page->findChildren<Chip*>();
    const auto chip = std::find_if(chips.begin(), chips.end(), [](Chip* one) {
        return one->isVisible() && one->chip().text.contains(QStringLiteral("Callback"));
    });
    ASSERT_NE(chip, chips.end());
    QTest::keyClick(*chip, Qt::Key_Delete);
    EXPECT_TRUE(waitUntil([&] { return rowsOf(at) == 2; }));
}

TEST(TicketsPage, SortsByAColumnAndBack)
{
    TicketBench at;
    at.put(QStringLiteral("b"));
    at.put(QStringLiteral("a"));
    at.put(QStringLiteral("c"));
    at.show();
    const auto first = [&] {
        const Ticket* ticket = at.page->table().tickets().peek(0);
        return ticket ? ticket->summary() : QString();
    };
    Q_EMIT at.page->table().sortAsked(TicketListModel::Column::Summary, false);
    EXPECT_TRUE(waitUntil([&] { return first() == u"a"; }));
    Q_EMIT at.page->table().sortAsked(TicketListModel::Column::Summary, true);
    EXPECT_TRUE(waitUntil([&] { return first() == u"c"; }));
}

TEST(TicketsPage, SaysWhatAnEmptyViewLacksAndLeadsOut)
{
    TicketBench at;
    at.put(QStringLiteral("No light"));
    at.show();
    at.page->showView(QStringLiteral("callbacks"));
    EXPECT_TRUE(waitUntil([&] { return rowsOf(at) == 0; }));
    const auto buttons = at.page->findChildren<QPushButton*>();
    const auto out = std::find_if(buttons.begin(), buttons.end(), [](QPushButton* one) {
        return one->text() == QStringLiteral("See all open tickets");
    });
    ASSERT_NE(out, buttons.end());
    (*out)->click();
    EXPECT_TRUE(waitUntil([&] { return rowsOf(at) == 1; }));
}

TEST(TicketsPage, KeepsTheTicketChosenWhenOthersCome)
{
    TicketBench at;
    const Row second = at.put(QStringLiteral("second"), TicketState::Recorded, {{TicketField::kDueAt, 2'000'000}});
    at.show();
    ASSERT_TRUE(at.choose(second.id));
    at.put(QStringLiteral("first"), TicketState::Recorded, {{TicketField::kDueAt, 1'000'000}});
    EXPECT_TRUE(waitUntil([&] { return rowsOf(at) == 2; }));
    at.settle();
    EXPECT_EQ(at.page->table().currentIndex().row(), 1);
    EXPECT_EQ(at.page->detail().file()->id(), second.id);
}

TEST(TicketsPage, SavesTheFilterAsAViewOfOnesOwn)
{
    TicketBench at;
    at.put(QStringLiteral("No light"));
    at.show();
    at.bench->actions().run(QStringLiteral("tickets.saveView"));
    ASSERT_TRUE(waitUntil([&] { return at.dialog() != nullptr; }));
    QTest::keyClicks(at.inDialog<QLineEdit>("name"), QStringLiteral("Mine too"));
    ASSERT_TRUE(at.submitDialog());
    EXPECT_TRUE(waitUntil([&] { return at.page->views().current()->name == u"Mine too"; }));
    const QList<Row> views = at.at.records.all(QStringLiteral("saved_view"));
    ASSERT_EQ(views.size(), 1);
    EXPECT_EQ(views.constFirst().scope, ScopeId(at.at.person.person));
}

TEST(TicketsPage, SaysThatATicketIsBeingReadUntilItIsThere)
{
    TicketBench at;
    const Row closed = at.put(QStringLiteral("Was mended"), TicketState::Closed);
    at.show();
    const auto* words = at.find<QLabel>(QStringLiteral("detailNone"));
    EXPECT_TRUE(words->isVisible());
    const QString none = words->text();
    at.page->showTicket(closed.id);
    EXPECT_EQ(words->text(), QStringLiteral("Reading the ticket…"));
    ASSERT_TRUE(waitUntil([&] { return at.page->detail().file().has_value(); }));
    EXPECT_FALSE(words->isVisible());
    at.page->showView(QStringLiteral("callbacks"));
    EXPECT_TRUE(waitUntil([&] { return words->isVisible() && words->text() == none; }));
}

TEST(TicketsPage, BecomesADrawerInANarrowWindow)
{
    TicketBench at;
    at.put(QStringLiteral("No light"));
    at.show(QSize(1024, 700));
    EXPECT_FALSE(at.page->detail().isVisible());
    at.page->focusList();
    at.press(Qt::Key_Return);
    EXPECT_TRUE(at.page->detail().isVisible());
    at.press(Qt::Key_Escape);
    EXPECT_FALSE(at.page->detail().isVisible());
}

TEST(TicketsPage, NamesEveryControlForThoseWhoHearIt)
{
    TicketBench at;
    at.put(QStringLiteral("No light"), TicketState::Accepted,
           {{TicketField::kMaskedNumber, QStringLiteral("138****2716")}});
    at.show();
    int controls = 0;
    const auto widgets = at.page->findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(at.page) || widget->focusProxy())
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool inside = qobject_cast<const QAbstractScrollArea*>(widget->parentWidget()) != nullptr;
        if (inside || qobject_cast<const QScrollArea*>(widget) || qobject_cast<const QLabel*>(widget))
            continue;
        ++controls;
        EXPECT_FALSE(widget->accessibleName().isEmpty() && (!button || button->text().isEmpty()))
            << widget->metaObject()->className() << ' ' << qPrintable(widget->objectName());
    }
    EXPECT_GT(controls, 12);
}

TEST(TicketsPage, ExportsTheViewOnlyWhereThereIsAWay)
{
    TicketBench at;
    at.show();
    EXPECT_TRUE(at.bench->actions().run(QStringLiteral("tickets.export")));
    EXPECT_EQ(at.exported, QStringList{QStringLiteral("Mine 2")});
    Workbench other(at.theme);
    const TicketsPage page(at.place, at.theme, other.actions());
    EXPECT_EQ(other.actions().action(QStringLiteral("tickets.export")), nullptr);
    EXPECT_EQ(other.actions().action(QStringLiteral("tickets.print.complaint")), nullptr);
}

TEST(TicketTable, KeepsItsArrowKeysWhenTheColumnOneStoodInGivesWay)
{
    using Column = TicketTable::Column;
    TicketBench at;
    for (const char* summary : {"one", "two", "three"})
        at.put(QString::fromLatin1(summary));
    at.show({1920, 1080});
    TicketTable& table = at.page->table();
    ASSERT_TRUE(waitUntil([&] { return table.tickets().peek(2) != nullptr; }));
    const QModelIndex cell = table.model()->index(0, static_cast<int>(Column::Owner));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(cell).center());
    ASSERT_EQ(table.currentIndex(), cell);
    table.showColumn(Column::Owner, false);
    at.page->focusList();
    at.press(Qt::Key_Down);
    EXPECT_EQ(table.currentIndex().row(), 1);
    EXPECT_EQ(table.selectedTickets(), QList<RecordId>{table.tickets().idAt(1)});
}

TEST(TicketsPage, LeavesTheKeyboardAtTheChipWhileTheSameViewIsReadAgain)
{
    TicketBench at;
    at.put(QStringLiteral("No light on the modem"));
    at.show({1920, 1080});  // room for every chip and button
    QPointer<Chip> chip;
    for (Chip* one : at.page->findChildren<Chip*>()) {
        if (one->isVisible() && one->accessibleName().startsWith(u"Filter"))
            chip = one;
    }
    ASSERT_TRUE(chip);
    chip->setFocus();
    ASSERT_TRUE(chip->hasFocus());
    QSignalSpy read(&at.page->table().tickets(), &TicketListModel::opened);
    at.page->table().sortBy(TicketTable::Column::Number);
    ASSERT_TRUE(waitUntil([&] { return !read.isEmpty(); }));
    EXPECT_TRUE(chip && chip->hasFocus());
}
