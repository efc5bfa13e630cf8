// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/chiprow.h"

#include "widgets/controls/chip.h"
#include "widgets/theme/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

/// Chips beside words that may grow.
struct ChipLine
{
    ChipLine()
    {
        auto* layout = new QHBoxLayout(&window);
        layout->addWidget(row);
        layout->addStretch();
        layout->addWidget(words);
        for (const char* name : {"Team: one", "State: open", "Last moved until a day ago"}) {
            chips.append(new Chip(theme, {.text = QString::fromLatin1(name)}));
            chips.last()->setToolTip(QString::fromLatin1(name));
        }
        rest = new Chip(theme, {});
        row->setChips(chips, rest);
        window.resize(700, 40);
        window.show();
    }
    /// Layouts are carried out; no time passes.
    static void settle() { QCoreApplication::sendPostedEvents(); }
    void expectWhole()
    {
        for (const Chip* chip : row->findChildren<Chip*>()) {
            if (chip->isVisible()) {
                EXPECT_TRUE(row->rect().contains(chip->geometry())) << qPrintable(chip->chip().text);
            }
        }
    }

    Theme theme;
    QWidget window;
    ChipRow* row = new ChipRow(theme);
    QLabel* words = new QLabel;
    QList<Chip*> chips;
    Chip* rest = nullptr;
};

}  // namespace

TEST(ChipRow, ShowsAllWhereThereIsRoom)
{
    ChipLine line;
    line.settle();
    EXPECT_EQ(line.row->shownCount(), 3);
    EXPECT_FALSE(line.rest->isVisible());
    line.expectWhole();
}

TEST(ChipRow, GivesWayAtOnceToWordsThatGrow)
{
    ChipLine line;
    line.words->setText(QString(60, u'w'));
    line.settle();
    EXPECT_LT(line.row->shownCount(), 3);
    EXPECT_EQ(line.rest->chip().text, QStringLiteral("+%1").arg(3 - line.row->shownCount()));
    EXPECT_TRUE(line.rest->toolTip().contains(QStringLiteral("Last moved")));
    line.expectWhole();
    line.words->clear();
    line.settle();
    EXPECT_EQ(line.row->shownCount(), 3);
    line.expectWhole();
}

TEST(ChipRow, FollowsAChipThatGrows)
{
    ChipLine line;
    line.window.resize(line.window.layout()->minimumSize().width() + line.row->sizeHint().width(), 40);
    line.settle();
    const auto before = line.row->shownCount();
    line.chips.first()->setChip({.text = QString(60, u'w')});
    line.settle();
    EXPECT_LT(line.row->shownCount(), before);
    line.expectWhole();
}

TEST(ChipRow, CountsAloneWhereNothingElseFits)
{
    ChipLine line;
    line.window.resize(80, 40);
    line.settle();
    EXPECT_EQ(line.row->shownCount(), 0);
    EXPECT_TRUE(line.rest->isVisible());
    line.expectWhole();
}
