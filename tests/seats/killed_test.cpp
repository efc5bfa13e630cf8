// SPDX-License-Identifier: GPL-3.0-or-later
// A seat that is killed at the first write of its files, at the second, … until it comes to the end of its work: what
// it had said to be saved is there, once, and the seat shows what the server has.
//
// SEATDESK_KILL_STEP: 1 for every write, as the soak preset asks; otherwise every so many.
#include "seats/seatoffice.h"
#include "store/connection.h"
#include "store/faultydisk.h"
#include "support/fieldnames.h"
#include "support/text.h"

#include <QProcess>

#include <cstdio>

using namespace Seatdesk;

namespace {

constexpr const char* kKillAt = "SEATDESK_KILL_AT";
constexpr const char* kKillPlace = "SEATDESK_KILL_FOLDER";
constexpr const char* kKillServer = "SEATDESK_KILL_SERVER";
constexpr const char* kKillShared = "SEATDESK_KILL_TICKET";
const QString kTheirAddress = QStringLiteral("address");

/// To the parent, at once: the next write may be the last.
void tell(const char* done)
{
    std::printf("%s\n", done);
    std::fflush(stdout);
}

class Killed : public SeatOffice
{
protected:
    const QString kTicketRecord = QStringLiteral("ticket");

    /// Works as the agent in a program of its own, until it is killed or has done all. What it told.
    QByteArrayList work(int killAt)
    {
        QProcess child;
        QProcessEnvironment place = QProcessEnvironment::systemEnvironment();
        place.insert(q(kKillAt), QString::number(killAt));
        place.insert(q(kKillPlace), folderOf(kAgent));
        place.insert(q(kKillServer), url());
        place.insert(q(kKillShared), shared.toString());
        child.setProcessEnvironment(place);
        child.setStandardErrorFile(QProcess::nullDevice());
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--gtest_also_run_disabled_tests"),
                     QStringLiteral("--gtest_filter=KilledSeat.DISABLED_WorksUntilThen")});
        EXPECT_TRUE(child.waitForFinished(kPatience));
        wasKilled = child.exitStatus() == QProcess::CrashExit;
        const QByteArray said = child.readAllStandardOutput();
        EXPECT_TRUE(wasKilled || child.exitCode() == 0) << said.constData();
        return said.split('\n');
    }
    /// The server has something new for the seat: a change, and a ticket that has left its team.
    void letOthersWork(const QString& name)
    {
        ASSERT_EQ(d.change({}, d.row(kTicketRecord, shared), {{kTheirAddress, name}}).status, PushResult::Status::Ok);
        if (!leaves.isNull()) {
            ASSERT_EQ(d.change(lead, d.row(kTicketRecord, leaves),
                               {{QStringLiteral("state"), QStringLiteral("dispatched")},
                                {QStringLiteral("scope_id"), d.unit.toString()}})
                          .status,
                      PushResult::Status::Ok);
        }
        leaves = d.ticket(colleague, d.firstTeam);
    }
    void expectAllIsThere(ServerSeat& seat, const QByteArrayList& told, const QString& name)
    {
        const Row there = d.row(kTicketRecord, shared);
        const bool changed = there.text(kDescription) == name;
        EXPECT_TRUE(changed || !told.contains("changed")) << "a change is lost";
        EXPECT_EQ(there.text(kTheirAddress), name);
        EXPECT_EQ(there.revision, revision + (changed ? 2 : 1)) << "each change once";
        revision = there.revision;
        const QByteArray made = "select count(*) from seatdesk.ticket where summary = '" + name.toUtf8() + '\'';
        EXPECT_LE(d.value(made).toInt(), 1) << "a ticket is there twice";
        EXPECT_GE(d.value(made).toInt(), told.contains("recorded") ? 1 : 0) << "a ticket is lost";
        EXPECT_EQ(d.value("select count(*) from seatdesk.entry e join seatdesk.ticket t on t.id = e.ticket where "
                          "t.summary = '" +
                          name.toUtf8() + '\''),
                  d.value(made));
        const QList<Draft> drafts = await(seat.seat->drafts().all()).value();
        EXPECT_TRUE(!told.contains("drafted") || std::any_of(drafts.begin(), drafts.end(), [&](const Draft& draft) {
            return draft.content.value(QStringLiteral("name")) == name;
        })) << "a draft is lost";
    }
    /// Row by row, in both directions.
    void expectBothAgree(ServerSeat& seat)
    {
        QHash<RecordId, Row> here;
        for (const Row& row : seat.list())
            here.insert(row.id, row);
        PostgresAuthority server(d.loginOf(agent), nullptr);
        ASSERT_TRUE(server.hello());
        QList<Row> there = server.pull(QString(), 100000, {}).value().rows;
        there.removeIf([this](const Row& row) { return row.record != kTicketRecord || row.deleted; });
        EXPECT_FALSE(there.isEmpty());
        for (const Row& row : std::as_const(there)) {
            const Row mine = here.take(row.id);
            EXPECT_EQ(mine.fields, row.fields);
            EXPECT_EQ(mine.revision, row.revision);
            EXPECT_EQ(mine.sync, SyncState::Synced);
        }
        EXPECT_TRUE(here.isEmpty()) << "rows that the server does not show";
        EXPECT_EQ(seat.seat->syncStatus().waiting(), 0);
        EXPECT_EQ(seat.seat->syncStatus().attention(), 0);
    }
    void expectSoundFiles()
    {
        const QString own = folderOf(kAgent) + QStringLiteral("/people/") + agent.toString() + u'/';
        for (const char* file : {"outbox.db", "replica.db"})
            EXPECT_TRUE(Connection::open(own + q(file), Connection::Mode::Precious).value()->isSound().value()) << file;
    }
    /// One life of the program, its death, and whoever signs in after it.
    void liveAndDie(int killAt)
    {
        const QString name = QString::number(killAt);
        letOthersWork(name);
        const QByteArrayList told = work(killAt);
        const auto seat = seated(kAgent);
        ASSERT_TRUE(seat->seat);
        for (int round = 0; round < 2; ++round)
            ASSERT_TRUE(seat->sync());
        ASSERT_TRUE(seat->becomes(SyncStatus::State::Synced));
        expectAllIsThere(*seat, told, name);
        expectBothAgree(*seat);
        seat->leave();
        expectSoundFiles();
    }

    RecordId shared = d.ticket(colleague, d.firstTeam);
    RecordId leaves;
    int revision = 1;
    bool wasKilled = false;
};

}  // namespace

/// What the program does that the test below starts and kills.
TEST(KilledSeat, DISABLED_WorksUntilThen)
{
    const QString place = qEnvironmentVariable(kKillPlace);
    if (place.isEmpty())
        GTEST_SKIP() << "started by another test";
    const FakeTime time;
    FaultyDisk disk;
    disk.killAt(qEnvironmentVariableIntValue(kKillAt));
    ServerSeat seat(place, qEnvironmentVariable(kKillServer), time);
    ASSERT_TRUE(seat.signIn(QStringLiteral("1001"), ServerDepartment::kPassword));
    ASSERT_TRUE(seat.sync());
    const QString name = qEnvironmentVariable(kKillAt);
    ASSERT_TRUE(await(seat.seat->drafts().put({newId<DraftId>(), {{QStringLiteral("name"), name}}, time.now()})));
    tell("drafted");
    seat.ticket(name);
    tell("recorded");
    ASSERT_TRUE(seat.change(RecordId::fromString(qEnvironmentVariable(kKillShared)), {{kDescription, name}}));
    tell("changed");
    ASSERT_TRUE(seat.sync());
    ASSERT_TRUE(seat.sync()) << "what was pushed is pulled";
    tell("sent");
}

TEST_F(Killed, AtWhicheverWriteItLosesNothingAndDoesNothingTwice)
{
    const int asked = qEnvironmentVariableIntValue("SEATDESK_KILL_STEP");
    const int step = asked > 0 ? asked : 11;
    seated(kAgent)->leave();
    int kills = 0;
    for (int write = 1;; write += step, ++kills) {
        liveAndDie(write);
        if (HasFailure())
            FAIL() << "killed at write " << write;
        if (!wasKilled)
            break;
    }
    EXPECT_GT(kills, 5);
    std::printf("killed at %d writes\n", kills);
}
