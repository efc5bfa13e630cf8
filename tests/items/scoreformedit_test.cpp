// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/scoreformedit.h"
#include "items/scoreoutline.h"
#include "support/text.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

class ScoreFormEditTest : public testing::Test
{
protected:
    ScoreFormEditTest()
    {
        edit.open(q("Form"), ScoreForm({{q("a"), ScoreText(q("A")), {itemOf("x"), itemOf("y")}},
                                        {q("b"), ScoreText(q("B")), {itemOf("z")}}}));
    }
    static ScoreItem itemOf(const char* key)
    {
        ScoreItem item;
        item.key = q(key);
        item.name = ScoreText(q(key));
        item.points = 10;
        return item;
    }
    /// "a: x y, b: z"
    QString shape() const
    {
        QStringList groups;
        for (const ScoreGroup& group : edit.form().groups()) {
            QStringList items;
            for (const ScoreItem& item : group.items)
                items.append(item.name.in(q("en")));
            groups.append(group.name.in(q("en")) + q(": ") + items.join(u' '));
        }
        return groups.join(q(", "));
    }
    void rename(FormPlace place, const char* name)
    {
        ScoreItem item = edit.itemAt(place);
        item.name = ScoreText(q(name));
        edit.setItem(place, item);
    }

    ScoreFormEdit edit;
};

}  // namespace

TEST_F(ScoreFormEditTest, AddsBehindWhereOneIs)
{
    EXPECT_EQ(edit.addItem({0, 0}, ScoreText(q("n"))), (FormPlace{0, 1}));
    EXPECT_EQ(shape(), q("A: x n y, B: z"));
    EXPECT_EQ(edit.addGroup({0, 1}, ScoreText(q("N"))), (FormPlace{1, -1}));
    EXPECT_EQ(edit.addItem({1, -1}, ScoreText(q("m"))), (FormPlace{1, 0}));
    EXPECT_EQ(shape(), q("A: x n y, N: m, B: z"));
    EXPECT_FALSE(edit.itemAt({1, 0}).key.isEmpty());
    EXPECT_NE(edit.itemAt({1, 0}).key, edit.itemAt({0, 1}).key);
}

TEST_F(ScoreFormEditTest, TheKeyOfARemovedItemIsNeverGivenToAnother)
{
    const FormPlace added = edit.addItem({0, 1}, ScoreText(q("n")));
    const QString key = edit.itemAt(added).key;
    EXPECT_EQ(edit.remove(added), (FormPlace{0, 1}));
    EXPECT_NE(edit.itemAt(edit.addItem({0, 1}, ScoreText(q("n")))).key, key);
    ScoreItem other = edit.itemAt({0, 0});
    other.key = q("else");
    other.points = 20;
    edit.setItem({0, 0}, other);
    EXPECT_EQ(edit.itemAt({0, 0}).key, q("x")) << "and stays with its item";
}

TEST_F(ScoreFormEditTest, MovesItemsThroughGroupsAndGroupsAmongThemselves)
{
    EXPECT_EQ(edit.move({0, 1}, 1), (FormPlace{1, 0}));
    EXPECT_EQ(shape(), q("A: x, B: y z"));
    EXPECT_EQ(edit.move({1, 0}, -1), (FormPlace{0, 1}));
    EXPECT_EQ(edit.move({0, 1}, -1), (FormPlace{0, 0}));
    EXPECT_EQ(shape(), q("A: y x, B: z"));
    EXPECT_EQ(edit.move({0, 0}, -1), (FormPlace{0, 0})) << "no further";
    EXPECT_EQ(edit.move({1, -1}, -1), (FormPlace{0, -1}));
    EXPECT_EQ(shape(), q("B: z, A: y x"));
    EXPECT_EQ(edit.move({1, 1}, 1), (FormPlace{1, 1}));
}

TEST_F(ScoreFormEditTest, RemovesAndSaysWhereOneIsThen)
{
    EXPECT_EQ(edit.remove({0, 1}), (FormPlace{0, 0}));
    EXPECT_EQ(edit.remove({0, 0}), (FormPlace{0, -1}));
    EXPECT_EQ(edit.remove({0, -1}), (FormPlace{0, -1}));
    EXPECT_EQ(shape(), q("B: z"));
    EXPECT_EQ(edit.remove({0, -1}), (FormPlace{-1, -1}));
    EXPECT_FALSE(edit.has({-1, -1}));
}

TEST_F(ScoreFormEditTest, GoesBackStepByStepAndAWordAtOnce)
{
    edit.remove({1, -1});
    for (const char* typed : {"n", "ne", "new"})
        rename({0, 0}, typed);
    EXPECT_EQ(shape(), q("A: new y"));
    edit.undo();
    EXPECT_EQ(shape(), q("A: x y")) << "what was typed in one field goes at once";
    edit.undo();
    EXPECT_EQ(shape(), q("A: x y, B: z"));
    EXPECT_FALSE(edit.canUndo());
    edit.redo();
    edit.redo();
    EXPECT_EQ(shape(), q("A: new y"));
    EXPECT_FALSE(edit.canRedo());
    edit.undo();
    edit.setName(q("Other"));
    EXPECT_FALSE(edit.canRedo()) << "from here it goes on otherwise";
}

TEST_F(ScoreFormEditTest, AnOutlineFollowsAndKeepsItsLinesWhileOneTypes)
{
    ScoreOutline outline(edit);
    const QAbstractItemModelTester tester(&outline, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(outline.rowCount(), 5);
    EXPECT_EQ(outline.index(3).data().toString(), q("B"));
    EXPECT_EQ(outline.placeAt(outline.index(4)), (FormPlace{1, 0}));
    const QSignalSpy reset(&outline, &QAbstractItemModel::modelReset);
    const QSignalSpy told(&outline, &QAbstractItemModel::dataChanged);
    rename({1, 0}, "new");
    EXPECT_EQ(outline.index(4).data().toString(), q("new"));
    EXPECT_TRUE(reset.isEmpty());
    EXPECT_EQ(told.size(), 1);
    edit.move({0, 1}, 1);
    EXPECT_EQ(reset.size(), 1);
    EXPECT_EQ(outline.indexOf({1, 1}).row(), 4);
    EXPECT_FALSE(outline.indexOf({7, 0}).isValid());
}
