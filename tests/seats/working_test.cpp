// SPDX-License-Identifier: GPL-3.0-or-later
// Seats of one department on a real server: what one saves the others see, whatever happens in between.
#include "seats/seatoffice.h"
#include "support/fieldnames.h"

using namespace Seatdesk;

namespace {

using WorkingTogether = SeatOffice;

QList<TrayItem> refused(ServerSeat& seat)
{
    QList<TrayItem> items = seat.tray();
    items.removeIf([](const TrayItem& item) { return item.stage != TrayItem::Stage::Refused; });
    return items;
}

/// Two leads over lines of their own, who both have a phrase before them and are offline.
class MeetingDeletion : public SeatOffice
{
protected:
    const QString kPhrase = QStringLiteral("phrase");
    const QString kWords = QStringLiteral("zh_cn");
    const QString kOther = QStringLiteral("1004");

    void SetUp() override
    {
        d.giveLogin(d.person(kOther, d.firstTeam, QStringLiteral("lead"), d.firstTeam));
        remover = seated(kLead);
        editor = std::make_unique<ServerSeat>(folderOf(kOther),
                                              otherWire.keywords() + QStringLiteral(" dbname=") + d.database(), d.time);
        ASSERT_TRUE(editor->signIn(kOther, ServerDepartment::kPassword));
        GroupBuilder making = remover->builder();
        id = making.insert(kPhrase, d.firstTeam, {{kWords, QStringLiteral("您好")}});
        ASSERT_TRUE(remover->submit(making));
        ASSERT_TRUE(remover->sync());
        ASSERT_TRUE(editor->sync());
        wire.cut();
        otherWire.cut();
        EXPECT_FALSE(remover->sync());
        EXPECT_FALSE(editor->sync());
        ASSERT_TRUE(remove());
        GroupBuilder change = editor->builder();
        change.change(*editor->get(id, kPhrase), {{kWords, QStringLiteral("您好，请讲")}});
        ASSERT_TRUE(editor->submit(change));
    }
    /// As the remover sees it now; the row is out of sight then.
    Result<void> remove()
    {
        GroupBuilder removal = remover->builder();
        removal.remove(*remover->get(id, kPhrase));
        return remover->submit(removal);
    }

    ServerWire otherWire{PostgresServer::shared().folder()};
    std::unique_ptr<ServerSeat> remover;
    std::unique_ptr<ServerSeat> editor;
    RecordId id;
};

}  // namespace

TEST_F(WorkingTogether, WhatOneSavesTheOthersSeeByThemselves)
{
    const auto first = seated(kAgent);
    const auto second = seated(kColleague);
    const RecordId id = first->ticket(QStringLiteral("晚间掉线"));
    const Row saved = *first->get(id);
    EXPECT_EQ(saved.sync, saved.revision == 0 ? SyncState::Here : SyncState::Synced)
        << "asked once: a round may end between two looks";
    ASSERT_TRUE(second->shows(id, kSoon)) << "sooner than anybody asks without a cause";
    ASSERT_TRUE(second->change(id, {{kDescription, QStringLiteral("光猫红灯")}}));
    ASSERT_TRUE(QTest::qWaitFor([&] { return first->get(id)->text(kDescription) == u"光猫红灯"; }, kSoon));
    EXPECT_EQ(first->get(id)->sync, SyncState::Synced);
    EXPECT_TRUE(first->becomes(SyncStatus::State::Synced));
    EXPECT_NE(first->host->folder().seatNumber(), second->host->folder().seatNumber());
    EXPECT_GT(first->host->folder().seatNumber(), 0);
}

/// Its own number has no more numbers for that day: the server gives it another, and says nothing while it is away.
TEST_F(WorkingTogether, ASeatThatHasCountedToItsEndGoesOnByANumberFromTheServer)
{
    const auto seat = seated(kAgent);
    const QDate day(2026, 11, 18);
    SeatFolder& counted = seat->host->folder();
    const int own = counted.seatNumber();
    for (int i = 0; i < TicketNumber::kMaxCounter; ++i)
        ASSERT_TRUE(counted.reserveNumber(day));
    wire.cut();
    const Result<TicketNumber> none = await(seat->seat->ticketNumbers().next(day));
    ASSERT_FALSE(none) << "none can be drawn";
    EXPECT_EQ(none.error(), SeatFolder::usedUp());
    EXPECT_EQ(counted.seatNumber(), own);
    wire.mend();
    const Result<TicketNumber> further = await(seat->seat->ticketNumbers().next(day));
    ASSERT_TRUE(further) << qPrintable(further.error().detail);
    EXPECT_NE(further->seat, own);
    EXPECT_EQ(further->counter, 1);
    EXPECT_EQ(counted.seatNumber(), further->seat);
}

TEST_F(WorkingTogether, WithoutNoticesSeatsAskAboutEverySecond)
{
    script(*d.admin, "update seatdesk.meta set notify = 'poll'");
    const auto first = seated(kAgent);
    const auto second = seated(kColleague);
    EXPECT_TRUE(second->shows(first->ticket(QStringLiteral("晚间掉线")), kSoon));
}

TEST_F(WorkingTogether, WithoutTheirSenderSeatsAskAboutEverySecond)
{
    script(*d.admin, "update seatdesk.meta set notify = 'sender'");
    const auto first = seated(kAgent);
    const auto second = seated(kColleague);
    EXPECT_TRUE(second->shows(first->ticket(QStringLiteral("晚间掉线")), kSoon));
}

TEST_F(WorkingTogether, AnOfflineSpellLosesNothing)
{
    const auto first = seated(kAgent);
    const auto second = seated(kColleague);
    const RecordId shared = second->ticket(QStringLiteral("共同"));
    ASSERT_TRUE(first->shows(shared));
    wire.cut();
    EXPECT_EQ(first->sync().error().kind, Error::Kind::Offline);
    EXPECT_TRUE(first->becomes(SyncStatus::State::Offline));
    const RecordId mine = first->ticket(QStringLiteral("断网时"));
    ASSERT_TRUE(first->change(shared, {{kDescription, QStringLiteral("断网时写的")}}));
    EXPECT_EQ(first->get(mine)->sync, SyncState::Here);
    ASSERT_TRUE(second->change(shared, {{kSummary, QStringLiteral("别人改的")}}));
    wire.mend();
    EXPECT_TRUE(first->becomes(SyncStatus::State::Synced)) << "comes back by itself";
    EXPECT_TRUE(second->shows(mine));
    ASSERT_TRUE(QTest::qWaitFor([&] { return first->get(shared)->text(kSummary) == u"别人改的"; }, kPatience));
    EXPECT_EQ(first->get(shared)->text(kDescription), QStringLiteral("断网时写的"));
    EXPECT_EQ(d.row(QStringLiteral("ticket"), mine).revision, 1) << "once";
}

TEST_F(WorkingTogether, ALostAcknowledgementSavesNothingTwice)
{
    const auto first = seated(kAgent);
    const RecordId id = first->ticket(QStringLiteral("一次"));
    ASSERT_TRUE(first->sync());
    wire.loseAnswers(true);
    ASSERT_TRUE(first->change(id, {{kSummary, QStringLiteral("两次")}}));
    ASSERT_TRUE(QTest::qWaitFor([&] { return d.row(QStringLiteral("ticket"), id).revision == 2; }, kPatience));
    wire.cut();
    EXPECT_TRUE(first->becomes(SyncStatus::State::Offline));
    EXPECT_EQ(first->seat->syncStatus().waiting(), 1) << "kept until there is a definite answer";
    wire.loseAnswers(false);
    wire.mend();
    EXPECT_TRUE(first->becomes(SyncStatus::State::Synced));
    EXPECT_EQ(d.row(QStringLiteral("ticket"), id).revision, 2);
    EXPECT_EQ(first->get(id)->sync, SyncState::Synced);
    EXPECT_EQ(first->get(id)->revision, 2);
}

TEST_F(WorkingTogether, ARevokedGrantTakesItsRowsAwayAndARenewedOneBringsThemBack)
{
    const auto first = seated(kAgent);
    const auto second = seated(kColleague);
    const RecordId theirs = second->ticket(QStringLiteral("别人的"));
    const RecordId mine = first->ticket(QStringLiteral("自己的"));
    ASSERT_TRUE(first->shows(theirs));
    ASSERT_TRUE(first->sync());
    endGrants(agent);
    ASSERT_TRUE(second->change(theirs, {{kSummary, QStringLiteral("之后")}}));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !first->get(theirs); }, kPatience)) << "by itself";
    EXPECT_TRUE(first->get(mine)) << "seen by who owns it";
    // The rows go with the greeting, the grant's end comes with the pull behind it.
    ASSERT_TRUE(first->sync());
    EXPECT_EQ(first->change(mine, {{kSummary, QStringLiteral("不行")}}).error().kind, Error::Kind::Denied);
    grant(agent, QStringLiteral("agent"), d.firstTeam);
    ASSERT_TRUE(first->sync());
    ASSERT_TRUE(first->get(theirs));
    EXPECT_EQ(first->get(theirs)->text(kSummary), QStringLiteral("之后"));
}

TEST_F(WorkingTogether, ARowThatLeavesMyTeamLeavesMySeat)
{
    const auto first = seated(kAgent);
    const auto second = seated(kColleague);
    const RecordId id = second->ticket(QStringLiteral("要转派"));
    ASSERT_TRUE(first->shows(id));
    EXPECT_EQ(d.change(lead, d.row(QStringLiteral("ticket"), id),
                       {{QStringLiteral("state"), QStringLiteral("dispatched")},
                        {QStringLiteral("scope_id"), d.unit.toString()}})
                  .status,
              PushResult::Status::Ok);
    ASSERT_TRUE(first->sync());
    EXPECT_FALSE(first->get(id));
    EXPECT_TRUE(second->sync());
    EXPECT_EQ(second->get(id)->scope, d.unit);
}

TEST_F(WorkingTogether, WhatWasWrittenIntoARowThatLeftMyTeamIsKeptForItsAuthor)
{
    const auto first = seated(kAgent);
    const RecordId id = d.ticket(colleague, d.firstTeam);
    ASSERT_TRUE(first->sync());
    wire.cut();
    EXPECT_FALSE(first->sync());
    ASSERT_TRUE(first->change(id, {{kDescription, QStringLiteral("用户要求今晚回电")}}));
    EXPECT_EQ(d.change(lead, d.row(QStringLiteral("ticket"), id),
                       {{QStringLiteral("state"), QStringLiteral("dispatched")},
                        {QStringLiteral("scope_id"), d.unit.toString()}})
                  .status,
              PushResult::Status::Ok);
    wire.mend();
    ASSERT_TRUE(first->sync());
    EXPECT_FALSE(first->get(id)) << "neither as it was nor with what was written over it";
    EXPECT_EQ(d.row(QStringLiteral("ticket"), id).text(kDescription), QString());
    const auto expectKept = [&] {
        const QList<TrayItem> kept = refused(*first);
        ASSERT_EQ(kept.size(), 1);
        EXPECT_EQ(kept.first().result.status, PushResult::Status::Denied);
        EXPECT_EQ(kept.first().operation.row, id);
        EXPECT_EQ(kept.first().operation.set.value(kDescription).toString(), QStringLiteral("用户要求今晚回电"));
        EXPECT_EQ(first->seat->syncStatus().attention(), 1);
        EXPECT_EQ(first->seat->syncStatus().waiting(), 0);
    };
    expectKept();
    ASSERT_TRUE(first->signIn(kAgent, ServerDepartment::kPassword));
    ASSERT_TRUE(first->sync());
    expectKept();
    EXPECT_FALSE(first->get(id));
}

TEST_F(WorkingTogether, WhatLosesIsShownAndKept)
{
    const auto first = seated(kAgent);
    const auto second = seated(kColleague);
    const RecordId id = first->ticket(QStringLiteral("原来"));
    ASSERT_TRUE(second->shows(id));
    wire.cut();
    EXPECT_FALSE(first->sync());
    EXPECT_FALSE(second->sync());
    ASSERT_TRUE(first->change(id, {{kSummary, QStringLiteral("甲的")}}));
    ASSERT_TRUE(second->change(id, {{kSummary, QStringLiteral("乙的")}}));
    wire.mend();
    ASSERT_TRUE(first->sync());
    ASSERT_TRUE(second->sync());
    EXPECT_EQ(second->get(id)->text(kSummary), QStringLiteral("甲的"));
    EXPECT_EQ(second->get(id)->sync, SyncState::Attention);
    ASSERT_EQ(second->tray().size(), 1);
    EXPECT_EQ(second->tray().first().result.conflicts.first().mine.toString(), QStringLiteral("乙的"));
    EXPECT_EQ(d.value("select mine #>> '{}' from seatdesk.conflict"), QStringLiteral("乙的"));
}

TEST_F(MeetingDeletion, ThatCameFirstLeavesTheEditWithItsAuthor)
{
    wire.mend();
    ASSERT_TRUE(remover->sync());
    otherWire.mend();
    ASSERT_TRUE(editor->sync());
    EXPECT_FALSE(editor->get(id, kPhrase));
    ASSERT_EQ(refused(*editor).size(), 1);
    EXPECT_EQ(refused(*editor).first().result.detail, QStringLiteral("deleted row"));
    EXPECT_EQ(refused(*editor).first().operation.set.value(kWords).toString(), QStringLiteral("您好，请讲"));
    EXPECT_TRUE(refused(*remover).isEmpty());
}

TEST_F(MeetingDeletion, ThatCameSecondIsTheOneThatLoses)
{
    otherWire.mend();
    ASSERT_TRUE(editor->sync());
    wire.mend();
    ASSERT_TRUE(remover->sync());
    ASSERT_TRUE(remover->sync());
    EXPECT_TRUE(refused(*editor).isEmpty());
    ASSERT_EQ(refused(*remover).size(), 1);
    EXPECT_EQ(refused(*remover).first().operation.verb, Operation::Verb::Delete);
    EXPECT_EQ(refused(*remover).first().result.conflicts.first().theirs.toString(), QStringLiteral("您好，请讲"));
    ASSERT_TRUE(remover->get(id, kPhrase)) << "it is there again, with what was written";
    EXPECT_EQ(remover->get(id, kPhrase)->text(kWords), QStringLiteral("您好，请讲"));
    EXPECT_EQ(remover->get(id, kPhrase)->sync, SyncState::Attention);
    ASSERT_TRUE(remove());
    ASSERT_TRUE(remover->sync());
    ASSERT_TRUE(editor->sync());
    EXPECT_FALSE(editor->get(id, kPhrase)) << "who has seen that may";
}

TEST_F(WorkingTogether, ACursorOlderThanWhatIsRememberedBeginsAnew)
{
    const auto first = seated(kAgent);
    const auto second = seated(kColleague);
    const RecordId left = second->ticket(QStringLiteral("要转派"));
    ASSERT_TRUE(first->shows(left));
    wire.cut();
    EXPECT_FALSE(first->sync());
    const RecordId mine = first->ticket(QStringLiteral("没发的"));
    EXPECT_EQ(d.change(lead, d.row(QStringLiteral("ticket"), left),
                       {{QStringLiteral("state"), QStringLiteral("dispatched")},
                        {QStringLiteral("scope_id"), d.unit.toString()}})
                  .status,
              PushResult::Status::Ok);
    EXPECT_EQ(d.value("select forgotten_markers > 0 from seatdesk.forget_old('-1 hour')"), QStringLiteral("t"));
    wire.mend();
    ASSERT_TRUE(first->sync());
    EXPECT_FALSE(first->get(left)) << "although nobody remembers that it went";
    EXPECT_EQ(first->get(mine)->sync, SyncState::Synced);
}

TEST_F(WorkingTogether, AForgedNoticeTellsNothingAndAFloodCostsLittle)
{
    const auto first = seated(kAgent);
    const RecordId id = first->ticket(QStringLiteral("一张"));
    ASSERT_TRUE(first->sync());
    const auto forger = d.anotherConnection(colleague);
    const qint64 before = wire.asked();
    for (int i = 0; i < 2000; ++i)
        script(*forger, "notify seatdesk, '{\"op\":\"delete\",\"id\":\"" + id.toString().toLatin1() + "\"}'");
    QTest::qWait(100);
    EXPECT_TRUE(first->get(id));
    EXPECT_LT(wire.asked() - before, 200 * 400) << "a pull takes some 400 bytes";
    EXPECT_TRUE(first->sync());
}
