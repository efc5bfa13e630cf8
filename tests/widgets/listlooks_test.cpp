// SPDX-License-Identifier: GPL-3.0-or-later
// Room for the rows of lists: as high and as wide as what they say.
#include "support/deskoffice.h"
#include "support/plaintypeahead.h"
#include "widgets/controls/plainlist.h"
#include "widgets/controls/texts.h"
#include "widgets/desk/choicedelegate.h"
#include "widgets/desk/typeaheadfield.h"
#include "widgets/theme/theme.h"
#include "widgets/tickets/listfoot.h"

#include <QListView>
#include <QScrollBar>
#include <QStringListModel>
#include <QStyledItemDelegate>
#include <QTest>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

/// Rows of one line in a wide list and of two in a narrow one.
class TwoLinesWhereNarrow : public QStyledItemDelegate
{
public:
    static int heightFor(const QListView& list) { return list.viewport()->width() < 300 ? 40 : 20; }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {100, heightFor(*qobject_cast<const QListView*>(option.widget))};
    }
};

}  // namespace

TEST(ListLooks, RowsThatWrapAreMeasuredAnewWhenOnlyTheWidthChanges)
{
    QStringListModel model({QStringLiteral("one"), QStringLiteral("two")});
    const std::unique_ptr<QListView> list(
        makePlainList(&model, new TwoLinesWhereNarrow, QStringLiteral("list"), QStringLiteral("List")));
    letRowsWrap(*list);
    list->resize(400, 200);
    list->show();
    const auto rowHeight = [&] { return list->visualRect(model.index(1)).height(); };
    ASSERT_TRUE(waitUntil([&] { return rowHeight() == 20; }));
    list->resize(250, 200);
    EXPECT_TRUE(waitUntil([&] { return rowHeight() == 40; })) << rowHeight();
    list->resize(400, 200);
    EXPECT_TRUE(waitUntil([&] { return rowHeight() == 20; })) << rowHeight();
}

TEST(ListLooks, TheEndIsShownThoughTheScrollBarMakesTheRowsHigher)
{
    QStringList rows;
    for (int row = 0; row < 12; ++row)
        rows.append(QString::number(row));
    QStringListModel model;
    const std::unique_ptr<QListView> list(
        makePlainList(&model, new TwoLinesWhereNarrow, QStringLiteral("list"), QStringLiteral("List")));
    letRowsWrap(*list);
    list->resize(301, 200);
    list->show();
    model.setStringList(rows);
    showEnd(*list);
    const auto* bar = list->verticalScrollBar();
    EXPECT_TRUE(waitUntil([&] { return bar->maximum() == 12 * 40 - 200; })) << bar->maximum();
    EXPECT_EQ(bar->value(), bar->maximum());
}

TEST(ListLooks, TheListBelowANarrowFieldIsAsWideAsItsNames)
{
    const Theme theme;
    PlainTypeAhead typeAhead;
    QWidget window;
    window.resize(600, 300);
    auto* field = new TypeAheadField(theme, typeAhead, &window);
    field->setGeometry(10, 10, 80, 28);
    field->setChoices({{newId<RecordId>(), QStringLiteral("Engineering and repairs, second shift"), {}, {}}});
    window.show();
    QTest::keyClicks(field, QStringLiteral("eng"));
    ASSERT_TRUE(field->isListOpen());
    const auto* list = window.findChild<QListView*>();
    const auto* rows = qobject_cast<const ChoiceDelegate*>(list->itemDelegate());
    const QModelIndex row = list->model()->index(0, 0);
    EXPECT_GE(list->viewport()->width(), rows->widthOf(row));
    EXPECT_LE(list->visualRect(row).width(), list->viewport()->width());
    EXPECT_GT(rows->widthOf(row), field->width());

    window.resize(150, 300);
    QTest::keyClicks(field, QStringLiteral("i"));
    ASSERT_TRUE(field->isListOpen());
    EXPECT_LE(list->mapTo(&window, list->rect().topRight()).x(), window.width()) << "never out of the window";
}

TEST(ListLooks, HowAListIsSortedGivesWayToItsCounters)
{
    const Theme theme;
    DeskOffice at;
    TicketListModel model(at.records, at.office.time);
    Query query;
    query.record = QStringLiteral("ticket");
    query.sort = TicketListModel::sortOf(TicketListModel::Column::Clock, false);
    model.open(query);
    ListFoot foot(theme);
    foot.setSort(model, QStringLiteral("Ctrl+Shift+E"));
    foot.setUrgent(35, 126, 136);
    foot.resize(480, foot.height());
    foot.show();
    auto* sorted = foot.findChild<ElidedLabel*>(QStringLiteral("sortedBy"));
    ASSERT_TRUE(sorted && sorted->fullText().contains(QStringLiteral("bulk change")));
    QCoreApplication::processEvents();
    EXPECT_EQ(foot.width(), 480) << "it asks for no more room than there is";
    int last = 0;
    for (const QLabel* label : foot.findChildren<QLabel*>())
        if (label != sorted && label->isVisible())
            last = std::max(last, label->geometry().right());
    EXPECT_GE(sorted->geometry().left(), last + 8);
    EXPECT_LE(sorted->geometry().right(), foot.width() - 12);
}
