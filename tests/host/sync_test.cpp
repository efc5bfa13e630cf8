// SPDX-License-Identifier: GPL-3.0-or-later
// One seat and an authority that is away, forgets to answer, decides otherwise, or is another than yesterday.
#include "host/syncbench.h"

#include <QFile>

using namespace Seatdesk;

TEST_F(SyncTest, KeepsWorkingWhileNobodyAnswers)
{
    cutLink();
    const RecordId id = save();
    EXPECT_EQ(seat->sync().error().kind, Error::Kind::Offline);
    EXPECT_EQ(stateOf(id), SyncState::Here);
    EXPECT_TRUE(QTest::qWaitFor([&] { return seat->status.state() == SyncStatus::State::Offline; }));
    EXPECT_EQ(seat->status.waiting(), 2) << "the ticket and its clock";
    ASSERT_TRUE(seat->change(kTicket, id, {{kSummary, QStringLiteral("改了")}})) << "and on with the unsent row";
    mendLink();
    ASSERT_TRUE(seat->sync());
    EXPECT_EQ(stateOf(id), SyncState::Synced);
    EXPECT_EQ(d.row(kTicket, id).text(kSummary), QStringLiteral("改了"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return seat->status.state() == SyncStatus::State::Synced; }));
}

TEST_F(SyncTest, ALostAnswerSavesNothingTwice)
{
    const RecordId id = save();
    link->loseAnswer();
    EXPECT_FALSE(seat->sync());
    EXPECT_EQ(seat->waiting(), 2) << "ticket and clock are kept until there is a definite answer";
    ASSERT_TRUE(seat->sync());
    EXPECT_EQ(link->pushes(), 2);
    EXPECT_EQ(d.row(kTicket, id).revision, 1);
    EXPECT_EQ(seat->waiting(), 0);
    EXPECT_EQ(seat->count(QStringLiteral("entry")), 1);
}

TEST_F(SyncTest, SendsInOrderAndWholeGroups)
{
    cutLink();
    for (int i = 0; i < 70; ++i)
        save(QString::number(i));
    const RecordId last = save();
    ASSERT_TRUE(seat->change(kTicket, last, {{kSummary, QStringLiteral("最后")}}));
    mendLink();
    ASSERT_TRUE(seat->sync());
    EXPECT_EQ(seat->waiting(), 0);
    EXPECT_EQ(link->pushes(), 3) << "143 operations";
    EXPECT_EQ(link->largestPush(), 50);
    EXPECT_EQ(d.row(kTicket, last).text(kSummary), QStringLiteral("最后"));
    EXPECT_EQ(seat->count(kTicket), 71);
}

TEST_F(SyncTest, WhatWaitsIsSeenInTheTrayAndWhatWasSentAfterwards)
{
    using Stage = TrayItem::Stage;
    cutLink();
    const RecordId id = save();
    ASSERT_TRUE(seat->change(kTicket, id, {{kSummary, QStringLiteral("更正")}}));
    const QList<TrayItem> waiting = seat->tray(Stage::Waiting);
    ASSERT_EQ(waiting.size(), 3) << "the ticket, its clock and the change";
    EXPECT_EQ(waiting.constFirst().operation.row, id);
    EXPECT_EQ(waiting.constLast().operation.set.value(kSummary).toString(), QStringLiteral("更正"));
    mendLink();
    ASSERT_TRUE(seat->sync());
    EXPECT_TRUE(seat->tray(Stage::Waiting).isEmpty());
    ASSERT_EQ(seat->tray(Stage::Sent).size(), 3);
    EXPECT_EQ(seat->tray(Stage::Sent).constLast().operation.id, waiting.constLast().operation.id);
}

TEST_F(SyncTest, MergesEditsOfDifferentFields)
{
    const RecordId id = save();
    ASSERT_TRUE(seat->sync());
    cutLink();
    ASSERT_TRUE(seat->change(kTicket, id, {{kDescription, QStringLiteral("我的")}}));
    meanwhile(lead, id, {{kSummary, QStringLiteral("班长的")}});
    mendLink();
    ASSERT_TRUE(seat->sync());
    const Row row = seat->get(kTicket, id).value();
    EXPECT_EQ(row.text(kSummary), QStringLiteral("班长的"));
    EXPECT_EQ(row.text(kDescription), QStringLiteral("我的"));
    EXPECT_EQ(row.sync, SyncState::Synced);
}

TEST_F(SyncTest, AConflictShowsTheOtherTextAndKeepsMine)
{
    const RecordId id = save();
    ASSERT_TRUE(seat->sync());
    ASSERT_TRUE(seat->change(kTicket, id, {{kSummary, QStringLiteral("我的")}}));
    meanwhile(lead, id, {{kSummary, QStringLiteral("班长的")}});
    ASSERT_TRUE(seat->sync());
    EXPECT_EQ(seat->get(kTicket, id)->text(kSummary), QStringLiteral("班长的"));
    EXPECT_EQ(stateOf(id), SyncState::Attention);
    const QList<TrayItem> tray = seat->tray();
    ASSERT_EQ(tray.size(), 1);
    ASSERT_EQ(tray.first().result.conflicts.size(), 1);
    EXPECT_EQ(tray.first().result.conflicts.first().mine.toString(), QStringLiteral("我的"));
    EXPECT_EQ(tray.first().result.conflicts.first().theirs.toString(), QStringLiteral("班长的"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return seat->status.attention() == 1; }));
    ASSERT_TRUE(await(seat->trayPort().resolve(tray.first())));
    EXPECT_TRUE(seat->tray().isEmpty());
    EXPECT_EQ(stateOf(id), SyncState::Synced);
}

TEST_F(SyncTest, AConflictWhoseAnswerWasLostStillKeepsMine)
{
    const RecordId id = save();
    ASSERT_TRUE(seat->sync());
    ASSERT_TRUE(seat->change(kTicket, id, {{kSummary, QStringLiteral("我的")}}));
    meanwhile(lead, id, {{kSummary, QStringLiteral("班长的")}});
    link->loseAnswer();
    EXPECT_FALSE(seat->sync());
    ASSERT_TRUE(seat->sync());
    ASSERT_EQ(seat->tray().size(), 1);
    EXPECT_EQ(seat->tray().first().result.conflicts.size(), 1);
}

TEST_F(SyncTest, AnEditOfARowThatLeavesMySightGoesToTheTray)
{
    const RecordId id = newId<RecordId>();
    d.push(colleague, [&] {
        GroupBuilder group = d.builder(colleague);
        group.insert(kTicket, d.firstTeam, PortDepartment::ticketFields(colleague), id);
        return group.group();
    }());
    ASSERT_TRUE(seat->sync());
    cutLink();
    ASSERT_TRUE(seat->change(kTicket, id, {{QStringLiteral("priority"), QStringLiteral("urgent")}}));
    meanwhile(colleague, id, {{QStringLiteral("state"), QStringLiteral("dispatched")}, {kScope, d.unit.toString()}});
    mendLink();
    ASSERT_TRUE(seat->sync());
    EXPECT_EQ(seat->get(kTicket, id).error().kind, Error::Kind::NotFound);
    ASSERT_EQ(seat->tray().size(), 1);
    EXPECT_EQ(seat->tray().first().result.status, PushResult::Status::Denied);
    EXPECT_EQ(seat->tray().first().operation.set.value(QStringLiteral("priority")).toString(),
              QStringLiteral("urgent"));
}

TEST_F(SyncTest, ARowThatLeavesMySightLeavesMyLists)
{
    const RecordId theirs = d.ticket(colleague, d.firstTeam);
    const RecordId mine = save();
    ASSERT_TRUE(seat->sync());
    EXPECT_TRUE(seat->get(kTicket, theirs));
    for (const RecordId& id : {theirs, mine})
        meanwhile(lead, id, {{QStringLiteral("state"), QStringLiteral("dispatched")}, {kScope, d.unit.toString()}});
    ASSERT_TRUE(seat->sync());
    EXPECT_FALSE(seat->get(kTicket, theirs));
    EXPECT_EQ(seat->get(kTicket, mine)->scope, d.unit) << "still seen by who owns it";
    EXPECT_EQ(seat->count(QStringLiteral("entry")), 2) << "the time line goes and stays with its ticket";
}

TEST_F(SyncTest, AGrantThatEndsTakesItsRowsAway)
{
    d.ticket(colleague, d.firstTeam);
    ASSERT_TRUE(seat->sync());
    EXPECT_EQ(seat->count(kTicket), 1);
    QSignalSpy reset(&seat->records().feed(), &RecordFeed::reset);
    for (const Row& grant : d.visible({}, QStringLiteral("grant"))) {
        if (grant.reference<StaffId>(QStringLiteral("staff")) != agent)
            continue;
        GroupBuilder removal = d.builder({});
        removal.remove(grant);
        d.apply({}, removal.group());
    }
    ASSERT_TRUE(seat->sync());
    EXPECT_EQ(seat->count(kTicket), 0);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !reset.isEmpty(); })) << "the lists ask again";
    EXPECT_EQ(seat->insert(kTicket, d.firstTeam, PortDepartment::ticketFields(agent), newId<RecordId>()).error().kind,
              Error::Kind::Denied);
}

TEST_F(SyncTest, AGrantThatBeginsBringsTheOldRowsToo)
{
    const RecordId id =
        d.ticket(d.person(QStringLiteral("2001"), d.secondTeam, QStringLiteral("agent"), d.secondTeam), d.secondTeam);
    ASSERT_TRUE(seat->sync());
    EXPECT_FALSE(seat->get(kTicket, id));
    GroupBuilder grant = d.builder({});
    grant.insert(QStringLiteral("grant"), d.department,
                 PortDepartment::grantFields(agent, QStringLiteral("agent"), d.secondTeam, Instant::max()));
    d.apply({}, grant.group());
    ASSERT_TRUE(seat->sync());
    EXPECT_TRUE(seat->get(kTicket, id));
}

TEST_F(SyncTest, AfterARestoreTheAuthorityGetsBackWhatItHadAcknowledged)
{
    const RecordId before = save(QStringLiteral("昨天"));
    ASSERT_TRUE(seat->sync());
    const auto yesterday = d.kept.answers;
    const RecordId lost = save(QStringLiteral("今天"));
    ASSERT_TRUE(seat->sync());
    cutLink();
    ASSERT_TRUE(seat->change(kTicket, before, {{kDescription, QStringLiteral("还没发")}}));
    // Yesterday's backup: it knows nothing of today.
    d.kept.rows.removeIf([&](auto row) { return row.key() == lost || row->reference(kTicket) == lost; });
    d.kept.answers = yesterday;
    d.kept.epoch = newId<RecordId>().toString();
    mendLink();
    ASSERT_TRUE(seat->sync());
    EXPECT_EQ(d.row(kTicket, lost).text(kSummary), QStringLiteral("今天"));
    EXPECT_EQ(d.row(kTicket, before).text(kDescription), QStringLiteral("还没发"));
    EXPECT_EQ(seat->get(kTicket, before)->text(kSummary), QStringLiteral("昨天"));
    EXPECT_EQ(stateOf(before), SyncState::Synced);
    EXPECT_EQ(seat->waiting(), 0);
}

TEST_F(SyncTest, AnotherHistoryLeavesTheUnsentRowsWhole)
{
    const RecordId id = save();
    ASSERT_TRUE(seat->sync());
    cutLink();
    ASSERT_TRUE(seat->change(kTicket, id, {{kDescription, QStringLiteral("还没发")}}));
    d.kept.epoch = newId<RecordId>().toString();
    mendLink();
    link->loseAnswer();
    EXPECT_FALSE(seat->sync());
    ASSERT_TRUE(seat->sync());
    EXPECT_EQ(seat->get(kTicket, id)->text(kSummary), QStringLiteral("晚间掉线"));
    EXPECT_EQ(seat->get(kTicket, id)->text(kDescription), QStringLiteral("还没发"));
}

TEST_F(SyncTest, SavedButNotYetShownIsShownAfterTheNextStart)
{
    // The end came between the commit to the outbox and the overlay.
    cutLink();
    GroupBuilder group = seat->builder();
    const RecordId id = group.insert(kTicket, d.firstTeam, PortDepartment::ticketFields(agent));
    ASSERT_TRUE(await(seat->store().writer().run([&] { return seat->store().outbox().add(group.group()); })));
    seat.reset();
    open();
    EXPECT_EQ(stateOf(id), SyncState::Synced);
    EXPECT_EQ(d.row(kTicket, id).revision, 1);
}

TEST_F(SyncTest, AppliedButNotYetSettledIsSettledOnce)
{
    // The end came between the row of the authority and the operation's leaving the outbox.
    const RecordId id = save();
    const QList<Operation> pending =
        await(seat->store().writer().run([&] { return seat->store().outbox().pending(50); })).value();
    const QList<PushResult> answers = d.push(agent, pending);
    const PullPage page = d.authority(agent)->pull(QString(), 10000, {}).value();
    ASSERT_TRUE(await(seat->store().writer().run([&] {
        return seat->store().replica().apply(page.rows, page.gone, page.cursor, answers, seat->store().outbox());
    })));
    seat.reset();
    open();
    EXPECT_EQ(seat->waiting(), 0);
    EXPECT_EQ(d.row(kTicket, id).revision, 1);
    EXPECT_EQ(stateOf(id), SyncState::Synced);
    EXPECT_EQ(seat->count(QStringLiteral("entry")), 1);
}

TEST_F(SyncTest, ARemovedReplicaIsFilledAgainWithTheUnsentOnTop)
{
    const RecordId sent = save(QStringLiteral("已发"));
    ASSERT_TRUE(seat->sync());
    cutLink();
    const RecordId unsent = save(QStringLiteral("未发"));
    ASSERT_TRUE(seat->change(kTicket, sent, {{kSummary, QStringLiteral("已发，改了")}}));
    seat.reset();
    for (const char* suffix : {"", "-wal", "-shm"})
        QFile::remove(folder.filePath(QStringLiteral("replica.db") + QLatin1StringView(suffix)));
    open();
    EXPECT_EQ(seat->get(kTicket, sent)->text(kSummary), QStringLiteral("已发，改了"));
    EXPECT_EQ(seat->get(kTicket, sent)->text(QStringLiteral("kind")), QStringLiteral("fault"));
    EXPECT_EQ(seat->get(kTicket, unsent)->text(kSummary), QStringLiteral("未发"));
}

TEST_F(SyncTest, AReplicaRemovedWhileOpenIsMendedByTheNextSave)
{
    const RecordId first = save();
    ASSERT_TRUE(seat->sync());
    QSignalSpy reset(&seat->records().feed(), &RecordFeed::reset);
    ASSERT_TRUE(QFile::remove(folder.filePath(QStringLiteral("replica.db"))));
    // Rights are in the replica too: until the next round nothing can be judged, and the draft stays.
    const Result<void> early =
        seat->insert(kTicket, d.firstTeam, PortDepartment::ticketFields(agent), newId<RecordId>());
    EXPECT_FALSE(early);
    ASSERT_TRUE(seat->sync());
    EXPECT_TRUE(QTest::qWaitFor([&] { return !reset.isEmpty(); }));
    EXPECT_TRUE(seat->get(kTicket, first));
    const RecordId second = save();
    EXPECT_TRUE(seat->get(kTicket, second));
    ASSERT_EQ(seat->repairs.size(), 1);
    EXPECT_EQ(seat->repairs.first().kind, FileRepair::Kind::Rebuilt);
}

TEST_F(SyncTest, ADamagedReplicaIsFoundBeforeTheFirstWriteAndFilledAgain)
{
    for (int i = 0; i < 300; ++i)
        d.ticket(colleague, d.firstTeam);
    ASSERT_TRUE(seat->sync());
    seat.reset();
    {
        QFile file(folder.filePath(QStringLiteral("replica.db")));
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        // Where the rows lie: with damage in the schema, which stands before them, it is no database to begin with.
        const qint64 quarter = file.size() / 4 / 4096 * 4096;
        ASSERT_TRUE(file.seek(3 * quarter));
        file.write(QByteArray(quarter, '\xa5'));
    }
    d.ticket(colleague, d.firstTeam);
    open();
    ASSERT_TRUE(seat->sync());
    EXPECT_EQ(seat->repairs.size(), 1);
    EXPECT_EQ(seat->count(kTicket), 301);
    save();
    EXPECT_EQ(seat->count(kTicket), 302);
}

TEST_F(SyncTest, AnOutboxRemovedWhileOpenLosesNothing)
{
    cutLink();
    const RecordId first = save();
    const Draft draft{newId<DraftId>(), {{kSummary, QStringLiteral("写到一半")}}, d.time.now()};
    ASSERT_TRUE(await(seat->drafts().put(draft)));
    ASSERT_TRUE(QFile::remove(folder.filePath(QStringLiteral("outbox.db"))));
    const RecordId second = save();
    seat.reset();
    open();
    EXPECT_EQ(await(seat->drafts().all()).value(), QList<Draft>{draft});
    EXPECT_EQ(d.row(kTicket, first).revision, 1);
    EXPECT_EQ(d.row(kTicket, second).revision, 1);
}
