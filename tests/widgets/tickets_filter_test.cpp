// SPDX-License-Identifier: GPL-3.0-or-later
// A list narrowed through the menu of filters and put in order by its header, with mouse and keys as a person does.
#include "items/ticketlistmodel.h"
#include "ticketbench.h"
#include "widgets/controls/chip.h"
#include "widgets/tickets/filtermenu.h"
#include "widgets/tickets/tickettable.h"
#include "widgets/tickets/viewspane.h"
#include "widgets/words/ticketwords.h"

#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace Seatdesk;
using namespace std::chrono_literals;

namespace {

class TicketFilter : public testing::Test
{
protected:
    void press(const QString& button)
    {
        for (QToolButton* one : at.page->findChildren<QToolButton*>()) {
            if (one->accessibleName() == button && one->isVisible())
                return QTest::mouseClick(one, Qt::LeftButton);
        }
        FAIL() << "no button " << qPrintable(button);
    }
    /// Goes down the menu to the entry.
    static bool goTo(QMenu& menu, const QString& entry)
    {
        for (qsizetype i = 0; i <= menu.actions().size(); ++i) {
            if (menu.activeAction() && menu.activeAction()->text() == entry)
                return true;
            QTest::keyClick(&menu, Qt::Key_Down);
        }
        return false;
    }
    /// Opens the menu by its button and chooses by keys; tells whether the entry was ticked before.
    bool choose(const QString& part, const QString& entry)
    {
        press(QStringLiteral("Add a filter"));
        auto* menu = qobject_cast<FilterMenu*>(QApplication::activePopupWidget());
        EXPECT_TRUE(menu && goTo(*menu, part)) << qPrintable(part);
        if (!menu || !menu->activeAction())
            return false;
        QMenu* inner = menu->activeAction()->menu();
        QTest::keyClick(menu, Qt::Key_Right);
        EXPECT_TRUE(waitUntil([&] { return inner->isVisible(); }));
        EXPECT_TRUE(goTo(*inner, entry)) << qPrintable(entry);
        const bool ticked = inner->activeAction() && inner->activeAction()->isChecked();
        QTest::keyClick(inner, Qt::Key_Return);
        EXPECT_TRUE(waitUntil([] { return QApplication::activePopupWidget() == nullptr; }));
        return ticked;
    }
    [[nodiscard]] QStringList summaries() const
    {
        QStringList found;
        const TicketListModel& tickets = at.page->table().tickets();
        for (int row = 0; row < tickets.rowCount(); ++row) {
            const Ticket* ticket = tickets.peek(row);
            found.append(ticket ? ticket->summary() : QString());
        }
        return found;
    }
    [[nodiscard]] bool comesTo(const QStringList& wanted) const
    {
        return waitUntil([&] { return summaries() == wanted; });
    }
    [[nodiscard]] QString chips() const
    {
        QStringList words;
        for (const Chip* chip : at.page->findChildren<Chip*>()) {
            if (chip->isVisible() && chip->accessibleName().startsWith(u"Filter"))
                words.append(chip->chip().text);
        }
        return words.join(u'|');
    }
    [[nodiscard]] QJsonObject kind(TicketKind kind, Instant due) const
    {
        return {{TicketField::kKind, keyOf(kind)}, {TicketField::kDueAt, toMicros(due)}};
    }
    void clickHeader(TicketTable::Column column) const
    {
        const QHeaderView* header = at.page->table().horizontalHeader();
        const auto section = static_cast<int>(column);
        const QPoint place(header->sectionViewportPosition(section) + header->sectionSize(section) / 2,
                           header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    }

    TicketBench at;
    const Instant now = at.at.office.time.now();
    const QString kPassed = QStringLiteral("Passed");
    const QString kDeadline = QStringLiteral("Deadline");
    const QString kKind = QStringLiteral("Kind");
    const QString kFault = TicketWords::kind(TicketKind::Fault);
};

}  // namespace

TEST_F(TicketFilter, NarrowsByKindAndDeadlineFromTheMenuAndBecomesAView)
{
    at.put(QStringLiteral("late fault"), TicketState::Recorded, kind(TicketKind::Fault, now - 2h));
    at.put(QStringLiteral("late complaint"), TicketState::Recorded, kind(TicketKind::Complaint, now - 1h));
    at.put(QStringLiteral("fault in time"), TicketState::Recorded, kind(TicketKind::Fault, now + 2h));
    at.show({1920, 1080});
    ASSERT_EQ(summaries().size(), 3);
    const QString own = chips();
    EXPECT_FALSE(choose(kKind, kFault));
    EXPECT_TRUE(comesTo({QStringLiteral("late fault"), QStringLiteral("fault in time")}))
        << qPrintable(summaries().join(u'|'));
    EXPECT_FALSE(choose(kDeadline, kPassed));
    EXPECT_TRUE(comesTo({QStringLiteral("late fault")})) << qPrintable(summaries().join(u'|'));
    EXPECT_TRUE(chips().contains(kFault)) << qPrintable(chips());
    EXPECT_EQ(chips().count(u'|'), own.count(u'|') + 2) << qPrintable(chips());

    press(QStringLiteral("Save the filter as a view"));
    ASSERT_TRUE(waitUntil([&] { return at.dialog() != nullptr; }));
    QTest::keyClicks(at.inDialog<QLineEdit>("name"), QStringLiteral("Late faults"));
    ASSERT_TRUE(at.submitDialog());
    ASSERT_TRUE(waitUntil([&] { return at.page->views().current()->name == u"Late faults"; }));
    const QString words = chips();
    at.page->showView(QStringLiteral("all"));
    EXPECT_TRUE(waitUntil([&] { return summaries().size() == 3; }));
    at.press(Qt::Key_Tab, Qt::ControlModifier);
    for (int i = 0; i < 30 && at.page->views().current()->name != u"Late faults"; ++i)
        at.press(Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_TRUE(comesTo({QStringLiteral("late fault")})) << qPrintable(summaries().join(u'|'));
    EXPECT_EQ(chips(), words) << "the view keeps both";
}

TEST_F(TicketFilter, WhatIsChosenIsTickedAndChosenAgainIsTakenBack)
{
    at.put(QStringLiteral("fault"), TicketState::Recorded, kind(TicketKind::Fault, now - 2h));
    at.put(QStringLiteral("complaint"), TicketState::Recorded, kind(TicketKind::Complaint, now - 1h));
    at.show({1920, 1080});
    const QString complaint = TicketWords::kind(TicketKind::Complaint);
    choose(kKind, kFault);
    ASSERT_TRUE(comesTo({QStringLiteral("fault")}));
    EXPECT_FALSE(choose(kKind, complaint));
    EXPECT_TRUE(comesTo({QStringLiteral("fault"), QStringLiteral("complaint")})) << "either of both";
    EXPECT_TRUE(choose(kKind, kFault));
    EXPECT_TRUE(comesTo({QStringLiteral("complaint")}));
    EXPECT_TRUE(choose(kKind, complaint));
    EXPECT_TRUE(comesTo({QStringLiteral("fault"), QStringLiteral("complaint")}));
}

TEST_F(TicketFilter, AClickOnTheHeaderSortsAndTheNextTurnsTheOrder)
{
    for (const char* summary : {"b", "a", "c"})
        at.put(QString::fromLatin1(summary));
    at.show({1920, 1080});
    const QHeaderView* header = at.page->table().horizontalHeader();
    const auto section = static_cast<int>(TicketTable::Column::Summary);
    clickHeader(TicketTable::Column::Summary);
    EXPECT_TRUE(comesTo({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
    EXPECT_EQ(header->sortIndicatorSection(), section);
    EXPECT_EQ(header->sortIndicatorOrder(), Qt::AscendingOrder);
    clickHeader(TicketTable::Column::Summary);
    EXPECT_TRUE(comesTo({QStringLiteral("c"), QStringLiteral("b"), QStringLiteral("a")}));
    EXPECT_EQ(header->sortIndicatorOrder(), Qt::DescendingOrder);
}
