// SPDX-License-Identifier: GPL-3.0-or-later
// What a shift leaves open: written down, handed on, closed; each step stands in the duty log too.
#include "deskplace.h"

#include "domain/openitem.h"
#include "items/rowsmodel.h"
#include "support/chainedbook.h"
#include "support/text.h"
#include "widgets/handover/handoverpage.h"
#include "widgets/handover/openitemspane.h"
#include "widgets/knowledge/twolinedelegate.h"

#include <QDialog>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>

using namespace Seatdesk;

namespace {

using std::chrono::hours;

class OpenItemsPage : public testing::Test
{
protected:
    OpenItemsPage()
    {
        book.open();
        page = new HandoverPage(work.place, theme, actions, {});
        (new QVBoxLayout(&window))->addWidget(page);
        actions.setWorkspace(HandoverPage::workspace());
        window.resize(1300, 700);
        window.show();
        list = page->findChild<QListView*>(q("openItems"));
        EXPECT_TRUE(waitUntil([&] { return actions.whyNot(q("handover.addItem")).isEmpty(); }));
    }
    RecordId put(const QString& text, hours age, hours promised, ScopeId team = {})
    {
        return work.put(OpenItem::kRecord,
                        {{OpenItemField::kText, text},
                         {OpenItemField::kReason, q("等光缆")},
                         {OpenItemField::kOwner, work.person.person.toString()},
                         {OpenItemField::kOpenedAt, toMicros(now() - age)},
                         {OpenItemField::kPromisedAt, toMicros(now() + promised)}},
                        team.isNull() ? work.office.team : team);
    }
    bool shows(int count) const
    {
        return waitUntil([&] { return list->model()->rowCount() == count; });
    }
    QDialog* dialog()
    {
        QDialog* found = nullptr;
        EXPECT_TRUE(waitUntil([&] { return (found = window.findChild<QDialog*>(q("askDialog"))) != nullptr; }));
        return found;
    }
    void submit() { QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier); }
    /// The words of the last entry of the book.
    QString lastEntry() const
    {
        QList<Row> entries = work.records.all(BookEntry::kRecord);
        return entries.isEmpty() ? QString() : BookEntry(entries.last()).body()->text;
    }
    QString age(int row) const
    {
        return page->findChild<OpenItemsPane*>()
            ->linesOf(list->model()->index(row, 0).data(RowsModel::RowRole).value<Row>())
            .state;
    }
    Instant now() const { return work.office.time.now(); }
    OpenItem item(RecordId id) const { return OpenItem(work.records.row(id)); }

    ReadingPlace work{q("lead")};
    ChainedBook book{work.records, work.office.team};
    Theme theme;
    QWidget window;
    ActionRegistry actions{theme, &window};
    HandoverPage* page = nullptr;
    QListView* list = nullptr;
};

}  // namespace

TEST_F(OpenItemsPage, IsLeftWithItsReasonAndStandsInTheLog)
{
    ASSERT_TRUE(actions.run(q("handover.addItem")));
    QDialog* ask = dialog();
    ask->findChild<QPlainTextEdit*>(q("text"))->setPlainText(q("抢修未完"));
    submit();
    EXPECT_EQ(work.records.all(OpenItem::kRecord).size(), 0) << "without reason and owner nothing is left";
    ask->findChild<QLineEdit*>(q("reason"))->setText(q("等光缆"));
    ask->findChild<QLineEdit*>(q("typed"))->setText(work.session.nameOf(ScopeId(work.person.person)));
    submit();
    ASSERT_TRUE(shows(1));
    EXPECT_TRUE(lastEntry().contains(q("抢修未完"))) << qPrintable(lastEntry());
    EXPECT_TRUE(lastEntry().contains(q("等光缆")));
}

TEST_F(OpenItemsPage, IsClosedWithAReasonAndToldAsClosedInThisShift)
{
    const RecordId id = put(q("抢修未完"), hours(1), hours(5));
    ASSERT_TRUE(shows(1));
    EXPECT_FALSE(actions.run(q("handover.closeItem"))) << "none is chosen";
    list->setCurrentIndex(list->model()->index(0, 0));
    ASSERT_TRUE(actions.run(q("handover.closeItem")));
    submit();
    EXPECT_FALSE(item(id).closedAt()) << "without a reason it stays open";
    dialog()->findChild<QPlainTextEdit*>(q("closed_reason"))->setPlainText(q("已修复"));
    submit();
    ASSERT_TRUE(shows(0));
    EXPECT_EQ(item(id).closedReason(), q("已修复"));
    EXPECT_TRUE(lastEntry().contains(q("已修复")));
    EXPECT_TRUE(waitUntil([&] { return page->findChild<QLabel*>(q("openItemsClosed"))->isVisible(); }));
}

TEST_F(OpenItemsPage, SaysHowManyShiftsItIsOldAndThatItIsOverdue)
{
    put(q("本班的"), hours(0), hours(20));
    put(q("上一天的"), hours(24), hours(30));
    put(q("误了的"), hours(48), hours(-1));
    put(q("别的班组的"), hours(1), hours(1), work.office.unit);
    ASSERT_TRUE(shows(3));
    const auto* model = list->model();
    EXPECT_EQ(model->index(0, 0).data().toString(), q("误了的")) << "what was promised first stands in front";
    EXPECT_EQ(age(0), q("overdue, 6 shift(s)"));
    EXPECT_EQ(age(1), q("this shift"));
    EXPECT_EQ(age(2), q("3 shift(s)"));
}
