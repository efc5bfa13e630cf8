// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskplace.h"

#include "domain/ticket.h"
#include "widgets/drafts/draftkeeper.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Seatdesk;
using std::chrono::milliseconds;

namespace {

class DraftKeeperTest : public testing::Test
{
protected:
    void type(const QString& text)
    {
        m_text = text;
        keeper.touch(id, [this] { return Draft{id, {{QStringLiteral("text"), m_text}}, {}}; });
    }
    void pass(milliseconds time)
    {
        now += time;
        keeper.writeDue();
        QCoreApplication::processEvents();
    }
    QString onDisk() const { return drafts.kept.value(id).content.value(QStringLiteral("text")).toString(); }

    MemoryDrafts drafts;
    milliseconds now{0};
    DraftId id = newId<DraftId>();
    DraftKeeper keeper{drafts, nullptr, [this] { return now; }};

private:
    QString m_text;
};

}  // namespace

TEST_F(DraftKeeperTest, WritesWithinHalfASecondOfAPause)
{
    type(QStringLiteral("宽"));
    pass(DraftKeeper::kPause - milliseconds(1));
    EXPECT_EQ(drafts.puts, 0);
    type(QStringLiteral("宽带"));
    pass(DraftKeeper::kPause);
    EXPECT_EQ(onDisk(), QStringLiteral("宽带"));
    EXPECT_EQ(drafts.puts, 1);
    EXPECT_LE(DraftKeeper::kPause, milliseconds(500));
}

TEST_F(DraftKeeperTest, WritesWhileSomeoneTypesWithoutAPause)
{
    for (int i = 0; i < 30; ++i) {
        type(QString(i + 1, u'x'));
        pass(milliseconds(50));
    }
    EXPECT_GE(drafts.puts, 2);
    EXPECT_GE(onDisk().size(), 20);
    EXPECT_LE(DraftKeeper::kMost, milliseconds(500));
}

TEST_F(DraftKeeperTest, WritesAtOnceWhenTheFocusGoes)
{
    type(QStringLiteral("a"));
    keeper.flush();
    EXPECT_EQ(onDisk(), QStringLiteral("a"));
}

TEST_F(DraftKeeperTest, TriesAgainWhatCouldNotBeWrittenAndTellsOnce)
{
    QSignalSpy failed(&keeper, &DraftKeeper::failed);
    drafts.error = Error{Error::Kind::Full, {}};
    type(QStringLiteral("a"));
    pass(DraftKeeper::kPause);
    ASSERT_TRUE(waitUntil([&] { return failed.count() == 1; }));
    EXPECT_TRUE(keeper.isWaiting(id));
    pass(DraftKeeper::kRetry);
    QCoreApplication::processEvents();
    EXPECT_EQ(failed.count(), 1);
    drafts.error.reset();
    pass(DraftKeeper::kRetry);
    ASSERT_TRUE(waitUntil([&] { return !keeper.hasFailed(); }));
    EXPECT_EQ(onDisk(), QStringLiteral("a"));
}

TEST_F(DraftKeeperTest, ADroppedDraftIsNotWrittenAgain)
{
    type(QStringLiteral("a"));
    keeper.flush();
    type(QStringLiteral("ab"));
    keeper.drop(id);
    pass(DraftKeeper::kMost);
    EXPECT_TRUE(drafts.kept.isEmpty());
}

TEST(DraftKeeper, WritesByItselfInRealTime)
{
    MemoryDrafts drafts;
    DraftKeeper keeper(drafts);
    QElapsedTimer timer;
    timer.start();
    const DraftId id = newId<DraftId>();
    keeper.touch(id, [id] { return Draft{id, {}, {}}; });
    ASSERT_TRUE(waitUntil([&] { return drafts.kept.contains(id); }));
    EXPECT_LE(timer.elapsed(), 500);
}

TEST(DeskDrafts, AreOnDiskSoonAfterTyping)
{
    DeskPlace desk;
    desk.open();
    QElapsedTimer timer;
    timer.start();
    desk.write(QStringLiteral("description"), QStringLiteral("写到一半"));
    ASSERT_TRUE(waitUntil([&] { return !desk.drafts.kept.isEmpty(); }));
    EXPECT_LE(timer.elapsed(), 500);
}

TEST(DeskDrafts, KeepWhatIsTypedBeforeTheyAreRead)
{
    DeskPlace desk;
    desk.open([](DeskPage& page) {
        ASSERT_FALSE(page.isReady());
        QTest::keyClicks(page.findChild<QWidget*>(QStringLiteral("summary")), QStringLiteral("typed at once"));
    });
    EXPECT_EQ(desk.card().draft.fields.value(TicketField::kSummary).toString(), QStringLiteral("typed at once"));
    EXPECT_EQ(desk.page->findChild<QLineEdit*>(QStringLiteral("summary"))->text(), QStringLiteral("typed at once"));
    EXPECT_TRUE(waitUntil([&] { return desk.drafts.kept.contains(desk.card().id); }));
}

TEST(DeskDrafts, ThatCannotBeWrittenAreToldAndTheTextStays)
{
    DeskPlace desk;
    desk.open();
    desk.drafts.error = Error{Error::Kind::Full, {}};
    desk.write(QStringLiteral("summary"), QStringLiteral("写到一半"));
    ASSERT_TRUE(waitUntil([&] { return desk.notice().contains(QStringLiteral("not on disk")); }));
    EXPECT_EQ(static_cast<QLineEdit*>(desk.field(QStringLiteral("summary")))->text(), QStringLiteral("写到一半"));
}

TEST(DeskDrafts, AnEmptyCardIsNoDraft)
{
    DeskPlace desk;
    desk.open();
    desk.page->flushDrafts();
    desk.close();
    EXPECT_TRUE(desk.drafts.kept.isEmpty());
}
