// SPDX-License-Identifier: GPL-3.0-or-later
// The loop that fails the first, second, … n-th write of a saved ticket's way until none fails.
#include "host/syncedseat.h"
#include "store/connection.h"
#include "store/department.h"
#include "store/faultydisk.h"
#include "support/fieldnames.h"

#include <QDir>
#include <QFile>

using namespace Seatdesk;

namespace {

class FailingWrites : public testing::Test
{
protected:
    std::unique_ptr<SyncedSeat> open()
    {
        auto seat = std::make_unique<SyncedSeat>(folder.path(), agent, d.time);
        const Result<void> begun = seat->start(d.authority(agent));
        EXPECT_TRUE(begun) << qPrintable(begun ? QString() : begun.error().detail);
        return seat;
    }

    FaultyDisk disk;
    EmbeddedDepartment d;
    QTemporaryDir folder;
    StaffId agent = d.person(QStringLiteral("1001"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
};

}  // namespace

TEST_F(FailingWrites, LoseNothingWhicheverOneItIs)
{
    auto seat = open();
    int number = 1;
    for (bool failed = true; failed; ++number) {
        ASSERT_LT(number, 500);
        const RecordId id = newId<RecordId>();
        const Draft draft{newId<DraftId>(), {{QStringLiteral("n"), number}}, d.time.now()};
        disk.failWrite(number);
        const bool kept = await(seat->drafts().put(draft)).has_value();
        const bool saved = seat->insert(kTicket, d.firstTeam, PortDepartment::ticketFields(agent), id).has_value();
        const bool synced = seat->sync().has_value();
        failed = disk.hasFailed();
        disk.failWrite(0);
        // Asked again, everything goes through, once.
        if (!kept) {
            ASSERT_TRUE(await(seat->drafts().put(draft))) << number;
        }
        if (!saved) {
            ASSERT_TRUE(seat->insert(kTicket, d.firstTeam, PortDepartment::ticketFields(agent), id)) << number;
        }
        ASSERT_TRUE(seat->sync()) << number;
        EXPECT_TRUE(await(seat->drafts().all())->contains(draft)) << number;
        EXPECT_EQ(seat->get(kTicket, id)->sync, SyncState::Synced) << number << saved << synced;
        EXPECT_EQ(d.row(kTicket, id).revision, 1) << number;
        EXPECT_EQ(seat->waiting(), 0) << number;
        EXPECT_TRUE(seat->tray().isEmpty()) << number;
        if (number % 10 == 0) {
            seat.reset();
            seat = open();
        }
    }
    EXPECT_GT(number, 10) << "a save has many writes";
    seat.reset();
    for (const QString& file :
         {folder.filePath(QStringLiteral("outbox.db")), folder.filePath(QStringLiteral("replica.db")), d.file()})
        EXPECT_TRUE(Connection::open(file, Connection::Mode::Precious).value()->isSound().value()) << qPrintable(file);
}

TEST_F(FailingWrites, ASeatOnAFullDiskSaysSoAndGoesOnWhenThereIsRoom)
{
    auto seat = open();
    for (const char* file : {"outbox.db", "replica.db", "authority.db"}) {
        const RecordId id = newId<RecordId>();
        disk.refuse(file, SQLITE_FULL);
        const Result<void> saved = seat->insert(kTicket, d.firstTeam, PortDepartment::ticketFields(agent), id);
        if (QByteArray(file) == "outbox.db") {
            ASSERT_FALSE(saved);
            EXPECT_EQ(saved.error().kind, Error::Kind::Full);
        } else {
            EXPECT_TRUE(saved) << file << ": what is in the outbox is saved";
            EXPECT_EQ(seat->sync().error().kind, Error::Kind::Full) << file;
            EXPECT_EQ(seat->waiting(), 2) << "the ticket and its clock";
        }
        disk.refuse({}, SQLITE_OK);
        if (!saved) {
            ASSERT_TRUE(seat->insert(kTicket, d.firstTeam, PortDepartment::ticketFields(agent), id));
        }
        ASSERT_TRUE(seat->sync()) << file;
        EXPECT_EQ(seat->get(kTicket, id)->sync, SyncState::Synced) << file;
        EXPECT_EQ(d.row(kTicket, id).revision, 1) << file;
    }
}
