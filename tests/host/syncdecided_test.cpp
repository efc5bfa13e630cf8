// SPDX-License-Identifier: GPL-3.0-or-later
// What a person has decided and what an authority took in part, over a restore; what it never took; what it answers
// beside operations.
#include "domain/timelineentry.h"
#include "host/syncbench.h"

#include <algorithm>

using namespace Seatdesk;

namespace {

QString words(const char* text)
{
    return QString::fromUtf8(text);
}

}  // namespace

TEST_F(SyncTest, ADecidedConflictStaysDecidedAfterARestore)
{
    const RecordId id = save();
    ASSERT_TRUE(seat->sync());
    ASSERT_TRUE(seat->change(kTicket, id, {{kSummary, words("我的")}}));
    meanwhile(lead, id, {{kSummary, words("班长的")}});
    const auto yesterday = d.kept.answers;
    ASSERT_TRUE(seat->sync());
    ASSERT_EQ(seat->tray().size(), 1);
    ASSERT_TRUE(await(seat->trayPort().resolve(seat->tray().first())));
    d.kept.epoch = newId<RecordId>().toString();
    ASSERT_TRUE(seat->sync());
    EXPECT_TRUE(seat->tray().isEmpty()) << "a failover that lost nothing";
    // A backup without the answer, and from before the lead's edit: mine would be taken.
    d.kept.answers = yesterday;
    Row before = d.row(kTicket, id);
    before.fields.insert(kSummary, words("晚间掉线"));
    d.kept.rows.insert(id, before);
    d.kept.epoch = newId<RecordId>().toString();
    ASSERT_TRUE(seat->sync());
    EXPECT_TRUE(seat->tray().isEmpty());
    EXPECT_EQ(d.row(kTicket, id).text(kSummary), words("晚间掉线")) << "what was given up stays given up";
    EXPECT_EQ(stateOf(id), SyncState::Synced);
}

TEST_F(SyncTest, ADecisionInTheTrayIsTakenBack)
{
    const RecordId id = save();
    ASSERT_TRUE(seat->sync());
    ASSERT_TRUE(seat->change(kTicket, id, {{kSummary, words("我的")}}));
    meanwhile(lead, id, {{kSummary, words("班长的")}});
    ASSERT_TRUE(seat->sync());
    ASSERT_EQ(seat->tray().size(), 1);
    const TrayItem refused = seat->tray().first();
    d.time.advance(std::chrono::days(8));  // on leave: what was answered so long ago is forgotten
    ASSERT_TRUE(await(seat->trayPort().resolve(refused)));
    ASSERT_TRUE(seat->sync());
    save();
    ASSERT_TRUE(seat->sync());
    ASSERT_EQ(stateOf(id), SyncState::Synced);
    ASSERT_TRUE(await(seat->trayPort().bringBack(refused)));
    ASSERT_EQ(seat->tray().size(), 1);
    EXPECT_EQ(seat->tray().first().result.conflicts.first().mine.toString(), words("我的"));
    EXPECT_EQ(stateOf(id), SyncState::Attention);
    ASSERT_TRUE(seat->sync());
    EXPECT_EQ(d.row(kTicket, id).text(kSummary), words("班长的")) << "nothing is sent by it";
    EXPECT_FALSE(await(seat->trayPort().bringBack(TrayItem()))) << "what nobody remembers";
    const TrayItem sent = seat->tray(TrayItem::Stage::Sent).first();
    EXPECT_FALSE(await(seat->trayPort().bringBack(sent))) << "what was taken was never in it";
}

TEST_F(SyncTest, TheAppliedPartOfAConflictComesBack)
{
    const RecordId id = save();
    ASSERT_TRUE(seat->sync());
    meanwhile(lead, id, {{kSummary, words("班长的")}});
    const Row row = d.row(kTicket, id);
    const auto answers = d.kept.answers;
    ASSERT_TRUE(seat->change(kTicket, id, {{kSummary, words("我的")}, {kDescription, words("也是我的")}}));
    ASSERT_TRUE(seat->sync());
    ASSERT_EQ(d.row(kTicket, id).text(kDescription), words("也是我的"));
    ASSERT_EQ(seat->tray().size(), 1);
    EXPECT_EQ(seat->tray().first().operation.set.keys(), QStringList{kSummary}) << "only what lost is to be decided";
    // A failover that lost nothing, then one to a standby that lagged behind.
    d.kept.epoch = newId<RecordId>().toString();
    ASSERT_TRUE(seat->sync());
    ASSERT_EQ(seat->tray().size(), 1) << "the first answer repeated is no second case";
    ASSERT_TRUE(await(seat->trayPort().resolve(seat->tray().first())));
    d.kept.rows.insert(id, row);
    d.kept.answers = answers;
    d.kept.epoch = newId<RecordId>().toString();
    ASSERT_TRUE(seat->sync());
    EXPECT_EQ(d.row(kTicket, id).text(kDescription), words("也是我的"));
    EXPECT_EQ(d.row(kTicket, id).text(kSummary), words("班长的"));
    EXPECT_TRUE(seat->tray().isEmpty());
    EXPECT_EQ(seat->waiting(), 0);
}

TEST_F(SyncTest, NothingOfARefusedGroupCountsAsTaken)
{
    for (const bool noteFirst : {false, true}) {
        const RecordId id = save();
        ASSERT_TRUE(seat->sync());
        GroupBuilder group = seat->builder();
        const auto note = [&] {
            group.insert(TimelineEntry::kRecord, {},
                         {{kTicket, id.toString()},
                          {QStringLiteral("kind"), QStringLiteral("note")},
                          {QStringLiteral("by"), agent.toString()},
                          {QStringLiteral("text"), words("客户补充")}});
        };
        if (noteFirst)
            note();
        group.change(*seat->get(kTicket, id), {{kSummary, words("我的")}, {kDescription, words("也是我的")}});
        if (!noteFirst)
            note();
        meanwhile(lead, id, {{kSummary, words("班长的")}});
        const QList<Row> before = d.kept.rows.values();
        ASSERT_TRUE(seat->submit(group));
        ASSERT_TRUE(seat->sync());
        EXPECT_EQ(d.kept.rows.values().size(), before.size()) << "the authority took nothing of it";
        QList<TrayItem> tray = seat->tray();
        ASSERT_EQ(tray.size(), group.group().size()) << "all of it waits for the person";
        for (const Operation& sent : group.group()) {
            const auto item =
                std::find_if(tray.begin(), tray.end(), [&](const TrayItem& i) { return i.operation.id == sent.id; });
            ASSERT_NE(item, tray.end()) << "as it was sent";
            for (const QString& field : sent.set.keys())
                EXPECT_EQ(item->operation.set.value(field), sent.set.value(field)) << qPrintable(field);
        }
        d.kept.epoch = newId<RecordId>().toString();
        ASSERT_TRUE(seat->sync());
        EXPECT_EQ(d.kept.rows.values().size(), before.size()) << "nor is half of it sent after a failover";
        EXPECT_NE(d.row(kTicket, id).text(kDescription), words("也是我的"));
        for (const TrayItem& item : tray)
            ASSERT_TRUE(await(seat->trayPort().resolve(item)));
    }
}

TEST_F(SyncTest, WhatIsOlderThanTheAuthorityRemembersGoesToTheTray)
{
    cutLink();
    const RecordId old = save(words("去年"));
    d.time.advance(std::chrono::hours(24 * 169));
    const RecordId fresh = save(words("今天"));
    const int pushes = link->pushes();
    d.time.advance(std::chrono::hours(25));
    mendLink();
    ASSERT_TRUE(seat->sync());
    EXPECT_FALSE(d.kept.rows.contains(old)) << "it may have been taken, and forgotten";
    EXPECT_TRUE(d.kept.rows.contains(fresh));
    EXPECT_EQ(link->pushes(), pushes + 1);
    ASSERT_EQ(seat->tray().size(), 2) << "the ticket and its clock, whole";
    EXPECT_EQ(seat->tray().first().result.status, PushResult::Status::Invalid);
    EXPECT_EQ(seat->tray().first().result.detail, words("too old"));
    EXPECT_EQ(seat->tray().first().operation.set.value(kSummary).toString(), words("去年")) << "with the person's text";
    EXPECT_EQ(seat->waiting(), 0);
}

/// The first greeting after a start tells a PC that its clock is a year behind: what was saved before is not a year
/// old.
TEST_F(SyncTest, WhatAWrongClockSavedBeforeTheGreetingIsNotTooOld)
{
    seat.reset();
    FakeTime pc;
    pc.set(d.time.now() - std::chrono::hours(24 * 365));
    ServerClock clock(pc);
    SyncedSeat late(folder.path(), agent, pc, RuleBook::shipped(), &clock);
    auto connected = std::make_unique<FakeAuthority>(d.kept, agent, d.time);
    link = connected.get();
    cutLink();
    EXPECT_FALSE(late.start(std::move(connected)));
    const RecordId id = newId<RecordId>();
    ASSERT_TRUE(late.insert(kTicket, d.firstTeam, PortDepartment::ticketFields(agent), id));
    mendLink();
    ASSERT_TRUE(late.sync());
    ASSERT_GT(clock.ahead(), std::chrono::hours(24 * 364)) << "it knows better now";
    EXPECT_TRUE(late.tray().isEmpty());
    EXPECT_TRUE(d.kept.rows.contains(id));
}

TEST_F(SyncTest, ARefusalIsNotAnAbsence)
{
    using State = SyncStatus::State;
    const auto becomes = [&](State state) { return QTest::qWaitFor([&] { return seat->status.state() == state; }); };
    ASSERT_TRUE(becomes(State::Synced));
    link->fail(Error{Error::Kind::Denied, words("disabled")});
    EXPECT_FALSE(seat->sync());
    EXPECT_TRUE(becomes(State::Attention)) << "somebody answered";
    cutLink();
    EXPECT_FALSE(seat->sync());
    EXPECT_TRUE(becomes(State::Offline));
    link->fail(std::nullopt);
    link->setReadOnly(true);
    EXPECT_TRUE(seat->sync());
    EXPECT_TRUE(becomes(State::Synced)) << "a program that is too old, with nothing to send";
    EXPECT_TRUE(seat->status.trouble());
    save();
    EXPECT_TRUE(seat->sync());
    EXPECT_TRUE(becomes(State::Attention)) << "and with something";
    link->setReadOnly(false);
    EXPECT_TRUE(seat->sync());
    link->fail(Error{Error::Kind::Busy, words("deadlock")});
    EXPECT_FALSE(seat->sync());
    EXPECT_TRUE(becomes(State::Synced)) << "which passes in a moment";
    mendLink();
    EXPECT_TRUE(seat->sync());
    EXPECT_TRUE(becomes(State::Synced));
}
