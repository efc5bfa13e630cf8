// SPDX-License-Identifier: GPL-3.0-or-later
#include "demobench.h"
#include "support/clippedtexts.h"
#include "support/text.h"
#include "widgets/controls/chip.h"
#include "widgets/controls/linefield.h"
#include "widgets/controls/missingbar.h"
#include "widgets/controls/paneltitle.h"
#include "widgets/controls/segmentedcontrol.h"
#include "widgets/controls/texteditor.h"
#include "widgets/shell/drawer.h"
#include "widgets/shell/headerbar.h"
#include "widgets/shell/idlewatch.h"
#include "widgets/shell/rail.h"
#include "widgets/shell/statussegment.h"
#include "widgets/shell/statusstrip.h"
#include "widgets/signin/lockpage.h"

#include <QAction>
#include <QApplication>
#include <QCoreApplication>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

template <typename T = QWidget>
T* find(DemoBench& demo, const char* name)
{
    return demo.bench->findChild<T*>(q(name));
}

}  // namespace

TEST(Workbench, MakesPagesOnlyWhenNeededOrIdle)
{
    DemoBench demo;
    EXPECT_EQ(find(demo, "page.tickets"), nullptr);
    demo.window->resize(1366, 768);
    demo.bench->start();
    EXPECT_NE(find(demo, "page.desk"), nullptr);
    EXPECT_EQ(find(demo, "page.tickets"), nullptr);
    EXPECT_TRUE(QTest::qWaitFor([&] { return find(demo, "page.board") != nullptr; }));
    EXPECT_EQ(demo.bench->currentPage(), q("desk"));
}

TEST(Workbench, HasNoFaultyKeys)
{
    DemoBench demo;
    EXPECT_TRUE(demo.bench->actions().faults().isEmpty());
}

TEST(Workbench, SaysWhyTheKeyOfAnActionDoesNothingNow)
{
    DemoBench demo;
    demo.show();
    QString reason = q("Nothing is chosen.");
    int runs = 0;
    demo.bench->actions().add({.id = q("some.deed"),
                               .name = q("Deed"),
                               .run = [&] { ++runs; },
                               .whyNot = [&] { return reason; },
                               .key = q("Ctrl+F9")});
    const QSignalSpy refused(demo.bench, &Workbench::actionRefused);
    find(demo, "description")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F9, Qt::ControlModifier);
    ASSERT_EQ(refused.size(), 1);
    EXPECT_EQ(refused.first().first().toString(), q("Deed: Nothing is chosen."));
    reason.clear();
    demo.bench->actions().refresh();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F9, Qt::ControlModifier);
    EXPECT_EQ(runs, 1);
    EXPECT_EQ(refused.size(), 1);
}

TEST(Workbench, ComesBackToTheFieldThatWasLeft)
{
    DemoBench demo;
    demo.show();
    find(demo, "description")->setFocus();
    demo.bench->showPage(q("tickets"));
    find(demo, "table")->setFocus();
    QTest::keyClick(demo.window, Qt::Key_PageUp, Qt::ControlModifier);
    EXPECT_EQ(demo.bench->currentPage(), q("desk"));
    EXPECT_EQ(QApplication::focusWidget(), find(demo, "description"));
}

TEST(Workbench, NothingThatArrivesTakesTheCaret)
{
    DemoBench demo;
    demo.show();
    auto* editor = find<TextEditor>(demo, "description");
    editor->setFocus();
    demo.bench->status().left(q("clock1")).say(q("late"), q("data-error"), Role::ClockOver);
    demo.bench->rail().setCount(q("tickets"), 12);
    demo.bench->showPanel(q("knowledge"));
    find<MissingBar>(demo, "missing")->setMissing(q("1 field"), {{q("address"), find(demo, "address")}});
    demo.theme.setLook(Look::Dark);
    QCoreApplication::processEvents();
    EXPECT_EQ(QApplication::focusWidget(), editor);
}

TEST(Workbench, PanelsStandBesideTheirPagesAndCloseForGood)
{
    DemoBench demo;
    demo.show();
    EXPECT_TRUE(demo.bench->isPanelShown(q("knowledge")));
    const int width = find(demo, "panel.knowledge")->width();
    EXPECT_EQ(width, 400);
    demo.bench->showPage(q("tickets"));
    EXPECT_FALSE(demo.bench->isPanelShown(q("knowledge")));
    demo.bench->showPage(q("desk"));
    QCoreApplication::processEvents();
    EXPECT_EQ(find(demo, "panel.knowledge")->width(), width);
    find(demo, "panel.knowledge")->findChild<QAbstractButton*>(q("close"))->click();
    EXPECT_FALSE(demo.bench->isPanelShown(q("knowledge")));
    demo.bench->showPage(q("tickets"));
    demo.bench->showPage(q("desk"));
    EXPECT_FALSE(demo.bench->isPanelShown(q("knowledge")));
    demo.bench->showPanel(q("knowledge"));
    EXPECT_TRUE(demo.bench->isPanelShown(q("knowledge")));
}

TEST(Workbench, PutsThePanelsIntoADrawerWhenNarrow)
{
    DemoBench demo;
    demo.show(QSize(1000, 640));
    auto* drawer = find<Drawer>(demo, "drawer");
    EXPECT_FALSE(drawer->isVisible());
    EXPECT_FALSE(demo.bench->isPanelShown(q("knowledge")));
    demo.bench->showPanel(q("knowledge"));
    EXPECT_TRUE(demo.bench->isPanelShown(q("knowledge")));
    EXPECT_TRUE(drawer->geometry().right() == demo.bench->width() - 1);
    drawer->findChild<LineField*>()->setFocus();
    QTest::keyClick(drawer->findChild<LineField*>(), Qt::Key_Escape);
    EXPECT_FALSE(drawer->isVisible());
    demo.window->resize(1366, 768);
    QCoreApplication::processEvents();
    EXPECT_TRUE(demo.bench->isPanelShown(q("knowledge")));
    EXPECT_FALSE(find<Panel>(demo, "panel.knowledge")->isInDrawer());
}

TEST(Workbench, F6GoesRoundThePanes)
{
    DemoBench demo;
    demo.show();
    find(demo, "description")->setFocus();
    QTest::keyClick(demo.window, Qt::Key_F6);
    EXPECT_TRUE(find<Panel>(demo, "panel.knowledge")->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(demo.window, Qt::Key_F6);
    EXPECT_TRUE(find<Panel>(demo, "panel.phrases")->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(demo.window, Qt::Key_F6);
    EXPECT_EQ(QApplication::focusWidget(), find(demo, "description"));
}

TEST(Workbench, AltAloneOpensTheMenuOfWhatCanBeDoneHere)
{
    DemoBench demo;
    demo.show();
    find(demo, "description")->setFocus();
    QTest::keyPress(demo.window, Qt::Key_Alt);
    QTest::keyRelease(demo.window, Qt::Key_Alt);
    QMenu* menu = demo.bench->header().menu();
    ASSERT_TRUE(menu->isVisible());
    QStringList names;
    for (const QAction* group : menu->actions()) {
        for (const QAction* action : group->menu()->actions())
            names.append(action->objectName());
    }
    EXPECT_TRUE(names.contains(q("ticket.dispatch")));
    EXPECT_TRUE(names.contains(q("palette.open")));
    EXPECT_FALSE(names.contains(q("ticket.urge")));
    menu->close();
}

TEST(MissingBar, TakesTheCaretOnlyWhenAsked)
{
    DemoBench demo;
    demo.show();
    auto* bar = find<MissingBar>(demo, "missing");
    find(demo, "kinds")->setFocus();
    EXPECT_TRUE(find(demo, "address")->property("missing").toBool());
    EXPECT_TRUE(bar->goToFirst());
    EXPECT_EQ(QApplication::focusWidget(), find(demo, "address"));
    EXPECT_TRUE(bar->goToNext());
    EXPECT_EQ(QApplication::focusWidget(), find(demo, "description"));
    bar->setComplete(q("complete"), {});
    EXPECT_FALSE(find(demo, "address")->property("missing").toBool());
    EXPECT_FALSE(bar->goToFirst());
}

TEST(MissingBar, LeavesItsChipsWhileTheSameIsMissing)
{
    const Theme theme;
    MissingBar bar(theme);
    QLineEdit address;
    bar.setMissing(q("1 field"), {{q("address"), &address}});
    const QPointer<QWidget> chip = bar.findChild<QWidget*>(q("missing1"));
    ASSERT_TRUE(chip);
    bar.setMissing(q("1 field"), {{q("address"), &address}});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(chip) << "a chip that has the keys keeps them while one types";
    bar.setMissing(q("none"), {});
    EXPECT_FALSE(chip && !chip->isHidden());
}

TEST(MissingBar, CountsTheFieldsWhoseChipsHaveNoRoom)
{
    const Theme theme;
    MissingBar bar(theme);
    QLineEdit last;
    bar.setMissing(q("Dispatch"), {{q("Summary"), nullptr}, {q("Norm broken"), nullptr}, {q("Description"), &last}});
    bar.resize(1000, 32);
    bar.show();
    const auto* rest = bar.findChild<Chip*>(q("missingRest"));
    EXPECT_TRUE(rest->isHidden());
    EXPECT_TRUE(clippedTexts(bar).isEmpty());
    bar.resize(370, 32);
    QCoreApplication::processEvents();
    EXPECT_TRUE(clippedTexts(bar).isEmpty());
    EXPECT_TRUE(bar.findChild<Chip*>(q("missing1"))->isVisible());
    EXPECT_FALSE(bar.findChild<Chip*>(q("missing3"))->isVisible());
    EXPECT_EQ(rest->chip().text, q("+1"));
    EXPECT_TRUE(rest->toolTip().contains(q("Description")));
}

TEST(SegmentedControl, MovesWithTheArrowKeysAndTellsOnlyOfThePersonsChoice)
{
    const Theme theme;
    SegmentedControl control(theme);
    for (const char* value : {"a", "b", "c"})
        control.addSegment(q(value), q(value));
    const QSignalSpy chosen(&control, &SegmentedControl::chosen);
    control.setCurrentValue(q("a"));
    EXPECT_EQ(chosen.count(), 0);
    control.setSegmentEnabled(q("b"), false, q("not now"));
    QTest::keyClick(&control, Qt::Key_Right);
    EXPECT_EQ(control.currentValue(), q("c"));
    QTest::keyClick(&control, Qt::Key_Right);
    EXPECT_EQ(chosen.count(), 1);
    control.setCurrentValue({});
    EXPECT_TRUE(control.currentValue().isEmpty());
}

TEST(SegmentedControl, IsChosenFromBySpaceAndByDigitsToo)
{
    const Theme theme;
    SegmentedControl control(theme);
    for (const char* value : {"a", "b", "c"})
        control.addSegment(q(value), q(value));
    control.setSegmentEnabled(q("a"), false, q("not now"));
    const QSignalSpy chosen(&control, &SegmentedControl::chosen);
    QTest::keyClick(&control, Qt::Key_Space);
    EXPECT_EQ(control.currentValue(), q("b")) << "the first that can be chosen";
    QTest::keyClick(&control, Qt::Key_Space);
    EXPECT_EQ(control.currentValue(), q("b"));
    EXPECT_EQ(chosen.count(), 1);
    QTest::keyClick(&control, Qt::Key_3);
    EXPECT_EQ(control.currentValue(), q("c"));
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_4})
        QTest::keyClick(&control, key);
    EXPECT_EQ(control.currentValue(), q("c")) << "one is disabled, the other is not there";
    QTest::keyClick(&control, Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(control.currentValue(), q("c")) << "a key of the page";
    QTest::keyClick(&control, Qt::Key_2, Qt::KeypadModifier);
    EXPECT_EQ(control.currentValue(), q("b"));
}

TEST(Workbench, PutsThePanelsBackWhereThePersonLeftThem)
{
    QByteArray place;
    {
        DemoBench demo;
        demo.show();
        Q_EMIT find<Panel>(demo, "panel.knowledge")->title().closeAsked();
        EXPECT_FALSE(demo.bench->isPanelShown(q("knowledge")));
        place = demo.bench->place();
    }
    DemoBench again;
    again.bench->restorePlace(place);
    again.show();
    EXPECT_FALSE(again.bench->isPanelShown(q("knowledge")));
    again.bench->showPanel(q("knowledge"));
    EXPECT_TRUE(again.bench->isPanelShown(q("knowledge")));
    again.bench->restorePlace(QByteArrayLiteral("of another program"));
    EXPECT_TRUE(again.bench->isPanelShown(q("knowledge")));
}

TEST(Lock, HidesTheWorkWholeAndGivesItBackAsItWas)
{
    DemoBench demo;
    demo.show();
    auto* editor = find<TextEditor>(demo, "description");
    editor->setText(q("Line drops every evening at"));
    editor->setFocus();
    auto* panel = find<Panel>(demo, "panel.knowledge");
    panel->setFloating(true);
    ASSERT_TRUE(panel->isVisible());
    auto* lock = new LockPage(demo.theme);
    demo.window->showScreen(lock);
    EXPECT_FALSE(demo.bench->isVisible());
    EXPECT_FALSE(panel->isVisible());
    QTest::keyClick(demo.window, Qt::Key_D, Qt::ControlModifier);
    EXPECT_TRUE(demo.ran.isEmpty());
    demo.window->showScreen(demo.bench);
    demo.window->dropScreen(lock);
    EXPECT_TRUE(panel->isVisible());
    EXPECT_TRUE(editor->isVisible());
    EXPECT_EQ(editor->text(), q("Line drops every evening at"));
}

TEST(Lock, CoversAnOpenDialogAndGivesItBackWithWhatWasTyped)
{
    DemoBench demo;
    demo.show();
    auto* dialog = new QDialog(demo.bench);
    auto* field = new LineField(demo.theme, dialog);
    field->setText(q("half a sentence"));
    dialog->open();
    const QSignalSpy finished(dialog, &QDialog::finished);
    auto* menu = new QMenu(demo.bench);
    menu->addAction(q("an action"));
    menu->popup({0, 0});
    auto* lock = new LockPage(demo.theme);
    demo.window->showScreen(lock);
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_FALSE(menu->isVisible());
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
    demo.window->showScreen(demo.bench);
    demo.window->dropScreen(lock);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(dialog->windowModality(), Qt::WindowModal);
    EXPECT_EQ(finished.count(), 0);
    EXPECT_EQ(field->text(), q("half a sentence"));
}

TEST(Lock, HoldsBackADialogThatAnAnswerOpensMeanwhile)
{
    DemoBench demo;
    demo.show();
    auto* lock = new LockPage(demo.theme);
    demo.window->showScreen(lock);
    auto* dialog = new QDialog(demo.bench);
    dialog->open();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !dialog->isVisible(); }, 2000));
    demo.window->showScreen(demo.bench);
    demo.window->dropScreen(lock);
    EXPECT_TRUE(dialog->isVisible());
}

TEST(IdleWatch, TellsOnceAfterTheLimitAndWaitsAgainAfterAKey)
{
    QWidget window;
    window.show();
    IdleWatch watch;
    QSignalSpy idle(&watch, &IdleWatch::becameIdle);
    watch.setLimit(std::chrono::milliseconds(40));
    EXPECT_TRUE(idle.wait(2000));
    QTest::keyClick(&window, Qt::Key_A);
    EXPECT_TRUE(idle.wait(2000));
    EXPECT_EQ(idle.count(), 2);
}
