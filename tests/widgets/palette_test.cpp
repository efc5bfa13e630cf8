// SPDX-License-Identifier: GPL-3.0-or-later
#include "demobench.h"
#include "support/text.h"
#include "widgets/controls/linefield.h"
#include "widgets/palette/palettemodel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QInputMethodEvent>
#include <QListView>
#include <QTest>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

QStringList shown(OverlayList& overlay)
{
    QStringList lines;
    auto* list = overlay.findChild<QListView*>(q("list"));
    for (int row = 0; row < list->model()->rowCount(); ++row)
        lines.append(list->model()->index(row, 0).data().toString());
    return lines;
}

/// Answers when told to.
class SlowSource : public PaletteSource
{
public:
    [[nodiscard]] QString title() const override { return q("工单"); }
    void ask(const QString& typed, int) override { asked.append(typed); }
    void answer(const QString& typed) { Q_EMIT answered(typed, {{.text = typed + q("的工单")}}); }

    QStringList asked;
};

}  // namespace

TEST(Palette, RunsWhatWasFoundAndGivesTheCaretBack)
{
    DemoBench demo;
    demo.show();
    auto* editor = demo.bench->findChild<QWidget*>(q("description"));
    editor->setFocus();
    QTest::keyClick(demo.window, Qt::Key_K, Qt::ControlModifier);
    ASSERT_TRUE(demo.palette->isVisible());
    EXPECT_EQ(QApplication::focusWidget(), &demo.palette->input());
    demo.palette->input().setText(q("办结"));
    EXPECT_EQ(shown(*demo.palette), (QStringList{demo.palette->findChild<PaletteSource*>()->title(), q("当场办结")}));
    QTest::keyClick(&demo.palette->input(), Qt::Key_Return);
    EXPECT_FALSE(demo.palette->isVisible());
    EXPECT_EQ(demo.ran, QStringList{q("ticket.settle")});
    EXPECT_EQ(QApplication::focusWidget(), editor);
}

TEST(Palette, GoesToTheWorkspaceOfACommandFirst)
{
    DemoBench demo;
    demo.show();
    demo.palette->openOver();
    demo.palette->input().setText(q("催办"));
    QTest::keyClick(&demo.palette->input(), Qt::Key_Return);
    EXPECT_EQ(demo.bench->currentPage(), q("tickets"));
    EXPECT_EQ(demo.ran, QStringList{q("ticket.urge")});
}

TEST(Palette, LeavesItsKeysToTheInputMethodWhileComposing)
{
    DemoBench demo;
    demo.show();
    demo.palette->openOver();
    demo.palette->input().setText(q("派"));
    QInputMethodEvent preedit(q("dan"), {});
    QApplication::sendEvent(&demo.palette->input(), &preedit);
    QTest::keyClick(&demo.palette->input(), Qt::Key_Return);
    QTest::keyClick(&demo.palette->input(), Qt::Key_Escape);
    EXPECT_TRUE(demo.palette->isVisible());
    EXPECT_TRUE(demo.ran.isEmpty());
}

TEST(Palette, IgnoresAnAnswerToAnOlderQuestion)
{
    DemoBench demo;
    demo.show();
    auto* slow = new SlowSource;
    demo.palette->addSource(slow);
    demo.palette->openOver();
    demo.palette->input().setText(q("宽带"));
    demo.palette->input().setText(q("宽带掉线"));
    slow->answer(q("宽带"));
    EXPECT_TRUE(shown(*demo.palette).isEmpty());
    slow->answer(q("宽带掉线"));
    EXPECT_EQ(shown(*demo.palette).last(), q("宽带掉线的工单"));
}

TEST(Palette, IsNoWindowOfItsOwn)
{
    DemoBench demo;
    demo.show();
    demo.palette->openOver();
    EXPECT_FALSE(demo.palette->isWindow());
    EXPECT_EQ(demo.palette->window(), demo.window);
}

TEST(PaletteModel, KeepsTheContractOfItemModels)
{
    PaletteModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setTitles({q("a"), q("b"), q("c")});
    EXPECT_EQ(model.rowCount(), 0);
    model.setGroup(2, {{.text = q("x")}, {.text = q("y"), .enabled = false}});
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_TRUE(model.isHeading(model.index(0)));
    EXPECT_FALSE(model.index(2).flags().testFlag(Qt::ItemIsSelectable));
    model.setGroup(0, {{.text = q("z")}});
    EXPECT_EQ(model.rowCount(), 5);
    model.setGroup(9, {{.text = q("nowhere")}});
    EXPECT_EQ(model.rowCount(), 5);
}

TEST(KeySheet, ListsTheKeysOfTheCurrentWorkspaceFirst)
{
    DemoBench demo;
    demo.show();
    QTest::keyClick(demo.window, Qt::Key_F1);
    ASSERT_TRUE(demo.keySheet->isVisible());
    const QStringList lines = shown(*demo.keySheet);
    EXPECT_EQ(lines.first(), q("坐席"));
    EXPECT_TRUE(lines.contains(q("派单")));
    demo.keySheet->input().setText(q("Ctrl+U"));
    EXPECT_EQ(shown(*demo.keySheet), (QStringList{q("工单"), q("催办")}));
    QTest::keyClick(&demo.keySheet->input(), Qt::Key_Escape);
    EXPECT_FALSE(demo.keySheet->isVisible());
}

TEST(KeySheet, NamesThePartOfThePageWhereAKeyOfTwoActionsWorks)
{
    DemoBench demo;
    QWidget articles(demo.bench);
    articles.setAccessibleName(q("文章"));
    demo.bench->actions().add(
        {.id = q("demo.save"), .name = q("保存草稿"), .run = [] {}, .key = q("Ctrl+Return"), .panel = &articles});
    demo.show();
    QTest::keyClick(demo.window, Qt::Key_F1);
    ASSERT_TRUE(demo.keySheet->isVisible());
    EXPECT_TRUE(shown(*demo.keySheet).contains(q("保存草稿 · 文章"))) << qPrintable(shown(*demo.keySheet).join(u'|'));
}
