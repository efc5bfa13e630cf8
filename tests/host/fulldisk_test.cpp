// SPDX-License-Identifier: GPL-3.0-or-later
// A disk without room, for the files that SQLite does not write: the index, seat.json and the log.
#include "host/seatindex.h"
#include "host/seatlog.h"
#include "host/syncedseat.h"
#include "store/department.h"
#include "store/seatfolder.h"
#include "support/noroom.h"

#include <QFile>
#include <QLoggingCategory>

using namespace Seatdesk;

namespace {

Q_LOGGING_CATEGORY(testLog, "seatdesk.test")

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class FullDisk : public testing::Test
{
protected:
    QTemporaryDir folder;
};

}  // namespace

TEST_F(FullDisk, CostsTheIndexNothingThatWasSaved)
{
    EmbeddedDepartment d;
    const StaffId agent = d.person(QStringLiteral("1001"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
    SyncedSeat seat(folder.path(), agent, d.time);
    ASSERT_TRUE(seat.start(d.authority(agent)));
    SeatSearch search(seat.store(), {seatIndex().openIndex, {}});
    const auto found = [&](const QString& words) {
        const auto hits = await(search.find({QStringLiteral("ticket"), words, {}, 5}));
        return hits ? hits->size() : -1;
    };
    const auto save = [&](const QString& summary) {
        QJsonObject fields = PortDepartment::ticketFields(agent);
        fields.insert(QStringLiteral("summary"), summary);
        ASSERT_TRUE(seat.insert(QStringLiteral("ticket"), d.firstTeam, fields, newId<RecordId>()));
        ASSERT_TRUE(seat.sync());
    };
    save(QStringLiteral("晚间掉线"));
    ASSERT_TRUE(await(search.caughtUp()));
    save(QStringLiteral("光猫红灯"));
    for (int attempt = 0; attempt < 2; ++attempt) {
        const NoRoom none;
        const Result<void> indexed = await(search.caughtUp());
        ASSERT_FALSE(indexed);
        EXPECT_EQ(indexed.error().kind, Error::Kind::Full) << qPrintable(indexed.error().detail);
    }
    EXPECT_EQ(found(QStringLiteral("掉线")), 1) << "what was in it is found";
    const Result<void> indexed = await(search.caughtUp());
    ASSERT_TRUE(indexed) << qPrintable(indexed.error().detail);
    EXPECT_EQ(found(QStringLiteral("红灯")), 1) << "and the rest as soon as there is room";
    EXPECT_EQ(found(QStringLiteral("掉线")), 1);
}

TEST_F(FullDisk, GivesNoTicketNumberTwice)
{
    const QDate day(2026, 11, 23);
    const QString file = folder.filePath(QStringLiteral("seat.json"));
    auto seat = SeatFolder::open(folder.path()).value();
    ASSERT_TRUE(seat->setSeatNumber(7));
    QStringList given{seat->reserveNumber(day)->digits()};
    const QByteArray before = contents(file);
    {
        const NoRoom none;
        const Result<TicketNumber> number = seat->reserveNumber(day);
        ASSERT_FALSE(number);
        EXPECT_EQ(number.error().kind, Error::Kind::Full);
    }
    EXPECT_EQ(contents(file), before) << "whole, as it was";
    given.append(seat->reserveNumber(day)->digits());
    seat.reset();
    seat = SeatFolder::open(folder.path()).value();
    EXPECT_EQ(seat->seatNumber(), 7) << "the same seat";
    given.append(seat->reserveNumber(day)->digits());
    given.removeDuplicates();
    EXPECT_EQ(given.size(), 3);
}

TEST_F(FullDisk, HoldsUpNobodyWhoWritesALog)
{
    const SeatLog log(folder.path());
    qCWarning(testLog, "before");
    {
        const NoRoom none;
        for (int i = 0; i < 2000; ++i)
            qCWarning(testLog, "without room, a line that is long enough to fill whatever is kept in memory %d", i);
    }
    qCWarning(testLog, "after");
    const QByteArray text = contents(folder.filePath(QStringLiteral("log")));
    EXPECT_TRUE(text.contains("before"));
    EXPECT_TRUE(text.contains("after")) << "it goes on where there is room again";
}
