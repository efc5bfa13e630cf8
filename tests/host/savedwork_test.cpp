// SPDX-License-Identifier: GPL-3.0-or-later
// What goes out as soon as it is saved, and when the outbox is asked instead.
#include "host/savedwork.h"

#include "host/syncbench.h"

using namespace Seatdesk;

namespace {

Group groupOf(int operations)
{
    Group group(operations);
    for (Operation& operation : group)
        operation.id = newId<OperationId>();
    return group;
}

/// The outbox was looked through and holds nothing.
class EmptyOutbox : public testing::Test
{
protected:
    EmptyOutbox() { saved.beginLook(); }

    SavedWork saved;
};

class SendingSeat : public SyncTest
{
protected:
    void SetUp() override
    {
        SyncTest::SetUp();
        seat->sendAtOnce();
    }
    bool waits(int operations)
    {
        return QTest::qWaitFor([&] { return seat->waiting() == operations; }, 30000);
    }
};

}  // namespace

TEST_F(SyncTest, ForgetsWhatWasAnsweredLongAgoOnceAnHour)
{
    using namespace std::chrono_literals;
    const auto sent = [&] {
        save();
        EXPECT_TRUE(seat->sync());
        return seat->tray(TrayItem::Stage::Sent).size() / 2;  // each with its clock
    };
    EXPECT_EQ(sent(), 1);
    d.time.advance(30min);
    EXPECT_EQ(sent(), 2);
    d.time.advance(std::chrono::days(7) - 15min);
    EXPECT_EQ(sent(), 2) << "the first is forgotten, a third came";
    d.time.advance(20min);
    EXPECT_EQ(sent(), 3) << "the second could be, but nobody looks again so soon";
    d.time.advance(1h);
    EXPECT_EQ(sent(), 3) << "the second is forgotten, a fifth came";
}

TEST(SavedWork, KnowsNothingBeforeTheOutboxWasLookedThrough)
{
    SavedWork saved;
    saved.note(groupOf(1));
    EXPECT_EQ(saved.take(), std::nullopt);
}

TEST_F(EmptyOutbox, GivesOutWhatWasSavedInItsOrderAndOnce)
{
    const Group first = groupOf(2);
    const Group second = groupOf(1);
    saved.note(first);
    saved.note(second);
    EXPECT_EQ(saved.take().value().size(), 3);
    saved.settle();
    EXPECT_TRUE(saved.take().value().isEmpty());
    saved.note(second);
    EXPECT_EQ(saved.take().value().constFirst().id, second.constFirst().id);
}

TEST_F(EmptyOutbox, GivesOutNothingMoreBeforeThatIsAnswered)
{
    saved.note(groupOf(1));
    ASSERT_TRUE(saved.take());
    saved.note(groupOf(1));
    EXPECT_EQ(saved.take(), std::nullopt) << "the first may wait again, and goes before it";
}

TEST_F(EmptyOutbox, IsAskedForWhatIsTooMuchToKeepAtHand)
{
    saved.note(groupOf(SavedWork::kMost));
    saved.note(groupOf(1));
    EXPECT_EQ(saved.take(), std::nullopt);
    saved.note(groupOf(1));
    EXPECT_EQ(saved.take(), std::nullopt) << "what was left out goes before it";
    saved.beginLook();
    EXPECT_TRUE(saved.take().value().isEmpty()) << "all of it is in the outbox";
}

TEST_F(EmptyOutbox, IsAskedWhereMoreMayWait)
{
    saved.note(groupOf(1));
    saved.doubt();
    EXPECT_EQ(saved.take(), std::nullopt);
}

TEST_F(SendingSeat, SendsWhatWasSavedWithoutALookIntoTheOutbox)
{
    GroupBuilder unseen = seat->builder();
    const RecordId other = unseen.insert(kTicket, d.firstTeam, PortDepartment::ticketFields(agent));
    ASSERT_TRUE(await(seat->store().writer().run([&] { return seat->store().outbox().add(unseen.group()); })));
    const RecordId id = save();
    ASSERT_TRUE(waits(1)) << "what was put there behind its back waits for the next look";
    EXPECT_EQ(d.row(kTicket, id).revision, 1);
    ASSERT_TRUE(seat->sync());
    EXPECT_EQ(d.row(kTicket, other).revision, 1);
    EXPECT_EQ(seat->waiting(), 0);
}

TEST_F(SendingSeat, ALostAnswerToWhatWentOutAtOnceSavesNothingTwice)
{
    link->loseAnswer();
    const RecordId id = save();
    ASSERT_TRUE(seat->sync());
    EXPECT_EQ(link->pushes(), 2);
    EXPECT_EQ(d.row(kTicket, id).revision, 1);
    EXPECT_EQ(seat->waiting(), 0);
    EXPECT_EQ(seat->count(QStringLiteral("entry")), 1);
}

TEST_F(SendingSeat, SendsInOrderHoweverMuchIsSavedMeanwhile)
{
    for (int i = 0; i < 70; ++i)
        seat->insert(kTicket, d.firstTeam, PortDepartment::ticketFields(agent), newId<RecordId>());
    const RecordId last = save();
    ASSERT_TRUE(seat->change(kTicket, last, {{kSummary, QStringLiteral("最后")}}));
    ASSERT_TRUE(waits(0));
    EXPECT_EQ(d.row(kTicket, last).text(kSummary), QStringLiteral("最后"));
    EXPECT_EQ(seat->count(kTicket), 71);
    EXPECT_TRUE(seat->tray().isEmpty());
}
