// SPDX-License-Identifier: GPL-3.0-or-later
// A ticket of three years ago: not on this PC, but on the server.
#include "ticketbench.h"
#include "widgets/controls/texts.h"

#include <QListWidget>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

class OlderTicketsTest : public testing::Test
{
protected:
    OlderTicketsTest()
    {
        shown = at.put(QStringLiteral("No light on the modem"));
        old = at.put(QStringLiteral("Bill too high"), TicketState::Closed);
    }
    /// The line as soon as these words were searched for.
    bool lookFor(const QString& words)
    {
        at.page->focusWords();
        at.type(words);
        return waitUntil(
            [&] { return at.find<QWidget>(QStringLiteral("olderTickets"))->isVisible() == !words.isEmpty(); });
    }
    QString says() { return at.find<ElidedLabel>(QStringLiteral("olderText"))->fullText(); }
    QString way() { return at.find<QToolButton>(QStringLiteral("olderWay"))->text(); }
    void press() { at.find<QToolButton>(QStringLiteral("olderWay"))->click(); }
    int found() { return at.find<QListWidget>(QStringLiteral("olderFound"))->count(); }
    bool saysSoon(const QString& words)
    {
        return waitUntil([&] { return says().contains(words); });
    }

    TicketBench at;
    Row shown;
    Row old;
};

}  // namespace

TEST_F(OlderTicketsTest, AreOfferedWhereSomebodySearched)
{
    at.show();
    EXPECT_FALSE(at.find<QWidget>(QStringLiteral("olderTickets"))->isVisible());
    ASSERT_TRUE(lookFor(QStringLiteral("bill")));
    EXPECT_EQ(says(), QStringLiteral("Older tickets are on the server."));
    EXPECT_EQ(at.older.asked.size(), 0) << "nobody is asked before somebody wants it";
}

TEST_F(OlderTicketsTest, AreLookedForPortionByPortionAndOpened)
{
    at.show();
    ASSERT_TRUE(lookFor(QStringLiteral("bill")));
    press();
    ASSERT_EQ(at.older.asked.size(), 1);
    EXPECT_EQ(at.older.asked.first().first, QStringLiteral("bill"));
    EXPECT_EQ(way(), QStringLiteral("Cancel"));
    const RecordId further = newId<RecordId>();
    at.older.answer(OlderPage{{}, further, fromMicros(1'700'000'000'000'000)});
    ASSERT_TRUE(waitUntil([&] { return at.older.asked.size() == 2; }));
    EXPECT_EQ(at.older.asked.last().second, further);
    EXPECT_TRUE(says().contains(QStringLiteral("23"))) << qPrintable(says());
    at.older.answer(OlderPage{{old}, {}, {}});
    ASSERT_TRUE(saysSoon(QStringLiteral("1 older ticket")));
    ASSERT_EQ(found(), 1);
    auto* list = at.find<QListWidget>(QStringLiteral("olderFound"));
    EXPECT_TRUE(list->item(0)->text().contains(QStringLiteral("Bill too high")));
    list->setFocus();
    list->setCurrentRow(0);
    at.press(Qt::Key_Return);
    EXPECT_TRUE(waitUntil([&] { return at.page->chosenTickets() == QList<RecordId>{old.id}; }));
}

TEST_F(OlderTicketsTest, NobodyLooksOnAfterCancel)
{
    at.show();
    ASSERT_TRUE(lookFor(QStringLiteral("bill")));
    press();
    press();
    EXPECT_EQ(way(), QStringLiteral("Search again"));
    at.older.answer(OlderPage{{old}, newId<RecordId>(), {}});
    at.settle();
    EXPECT_EQ(at.older.asked.size(), 1);
    EXPECT_EQ(found(), 0);
}

TEST_F(OlderTicketsTest, WithoutTheServerItSaysSo)
{
    at.show();
    ASSERT_TRUE(lookFor(QStringLiteral("bill")));
    press();
    at.older.answer(tl::unexpected(Error{Error::Kind::Offline, {}}));
    EXPECT_TRUE(saysSoon(QStringLiteral("on the server, which cannot be reached now")));
    press();
    EXPECT_EQ(at.older.asked.size(), 2) << "tried again";
}
