// SPDX-License-Identifier: GPL-3.0-or-later
// Two people look at one ticket: each is told, and nobody is held up.
#include "ticketbench.h"
#include "widgets/tickets/detailpane.h"

#include <QLabel>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

class TicketOpenersTest : public testing::Test
{
protected:
    TicketOpenersTest()
    {
        mine = at.put(QStringLiteral("No light on the modem")).id;
        other = at.put(QStringLiteral("Bill too high")).id;
    }
    bool says(const QString& words)
    {
        return waitUntil([&] {
            const auto* label = at.find<QLabel>(QStringLiteral("openersWords"));
            return label->isVisible() && label->text() == words;
        });
    }
    /// Of the ticket that was chosen: of it has been asked by then.
    bool saysNothing(RecordId ticket)
    {
        return waitUntil([&] { return !at.openers.told.isEmpty() && at.openers.told.last() == ticket; }) &&
               staysSilent();
    }
    /// The answer comes by a turn of the event loop.
    bool staysSilent()
    {
        QCoreApplication::processEvents();
        return waitUntil([&] { return !at.find<QWidget>(QStringLiteral("openers"))->isVisible(); });
    }

    TicketBench at;
    RecordId mine;
    RecordId other;
};

}  // namespace

TEST_F(TicketOpenersTest, SaysWhoElseHasTheTicketOpenAndSinceWhen)
{
    at.openers.shared = other;
    at.openers.others = {{StaffId(), QStringLiteral("李婷"), std::chrono::seconds(200)},
                         {StaffId(), QStringLiteral("王强"), std::chrono::seconds(20)}};
    at.show();
    at.choose(mine);
    EXPECT_TRUE(saysNothing(mine));
    at.choose(other);
    EXPECT_TRUE(says(QString::fromUtf8("Also open at: 李婷 (for 3 min), 王强 (just now)")));
    EXPECT_EQ(at.openers.told.last(), other);
    at.choose(mine);
    EXPECT_TRUE(saysNothing(mine));
    at.page->hide();
    EXPECT_TRUE(waitUntil([&] { return at.openers.told.last().isNull(); })) << "what is not shown is not open";
    at.page->show();
    EXPECT_TRUE(waitUntil([&] { return at.openers.told.last() == mine; }));
}

TEST_F(TicketOpenersTest, IsUnknownWhileTheServerIsAway)
{
    at.show();
    at.choose(mine);
    EXPECT_TRUE(saysNothing(mine));
    at.openers.away = true;
    at.syncStatus.update(false, 0, 0, at.at.office.time.now());
    EXPECT_TRUE(says(QStringLiteral("Who else has it open: unknown while offline")));
    at.openers.away = false;
    at.syncStatus.update(true, 0, 0, at.at.office.time.now());
    EXPECT_TRUE(saysNothing(mine));
}
