// SPDX-License-Identifier: GPL-3.0-or-later
// `server export` that is broken off: the same call goes on, from wherever it was.
//
// SEATDESK_CUT_STEP: 1 for every write and every message, as the soak preset asks; otherwise every so many.
#include "server/smalldepartment.h"
#include "store/faultydisk.h"
#include "support/serverwire.h"

using namespace Seatdesk;

namespace {

int stepOr(int usual)
{
    const int asked = qEnvironmentVariableIntValue("SEATDESK_CUT_STEP");
    return asked > 0 ? asked : usual;
}

class GivingBack : public SmallDepartment
{
protected:
    GivingBack()
    {
        makeFolder();
        EXPECT_TRUE(ServerAdoption(*admin).adopt(*store()));
    }
    /// All that the server has and nothing else, and the folder knows that it is done.
    void expectWhole(AuthorityStore& back)
    {
        ServerTables here(*admin);
        FolderTables there(back);
        for (const QString& table : DepartmentTables::names())
            EXPECT_EQ(sumOf(there, table).value(), sumOf(here, table).value()) << qPrintable(table);
        EXPECT_EQ(count(back, QStringLiteral("number_index")), 1);
        EXPECT_EQ(ServerAdoption(*admin).giveBack(back).error().kind, Error::Kind::Conflict) << "once only";
    }
};

}  // namespace

/// Each write of the folder's file fails in turn, each time of a new folder.
TEST_F(GivingBack, GoesOnBehindAnyWriteThatFailed)
{
    FaultyDisk disk;
    const int step = stepOr(11);
    int number = 1;
    for (bool failed = true; failed; number += step) {
        const auto back = store(QString::number(number));
        disk.failWrite(number);
        const Result<QList<CopiedTable>> copied = ServerAdoption(*admin).giveBack(*back);
        failed = disk.hasFailed();
        disk.failWrite(0);
        ASSERT_TRUE(failed || copied) << qPrintable(copied.error().detail);
        // A checkpoint that failed is made up for by the next one, unseen.
        if (!copied) {
            const Result<QList<CopiedTable>> again = ServerAdoption(*admin).giveBack(*back);
            ASSERT_TRUE(again) << number << qPrintable(again.error().detail);
        }
        expectWhole(*back);
        if (HasFailure())
            FAIL() << "at write " << number;
    }
    EXPECT_GT(number, 50) << "a department has many writes";
    std::printf("up to write %d\n", number);
}

/// And each message to or from the server is the last one in turn, each time on the way into the same folder.
TEST_F(GivingBack, GoesOnBehindAnyMessageThatWasLost)
{
    ServerWire wire(PostgresServer::shared().folder());
    const QString address = wire.keywords() + QStringLiteral(" user=postgres dbname=") + database;
    const auto back = store(QStringLiteral("back"));
    const int step = stepOr(7);
    int cuts = 0;
    for (int message = 1;; message += step, ++cuts) {
        wire.cutAt(message);
        const auto connection = ServerConnection::open(ServerUrl::parse(address).value());
        const auto copied = connection ? ServerAdoption(**connection).giveBack(*back)
                                       : Result<QList<CopiedTable>>(tl::unexpected(connection.error()));
        if (copied)
            break;
        ASSERT_EQ(copied.error().kind, Error::Kind::Offline) << message << qPrintable(copied.error().detail);
        ASSERT_TRUE(wire.hasCut()) << message;
    }
    EXPECT_GT(cuts, 10);
    std::printf("cut at %d messages\n", cuts);
    expectWhole(*back);
}

/// An export that was broken off in the evening goes on after the nightly `server tidy`.
TEST_F(GivingBack, WhatTheServerForgotSinceTheBreakIsForgotten)
{
    const auto back = store(QStringLiteral("back"));
    const QByteArray old = "select gen_random_uuid(), now() - interval '181 days', '{\"status\": \"ok\"}'";
    script(*admin, "insert into seatdesk.op (op_id, at, result) " + old);
    // It breaks at the last of the tables.
    script(*admin, "alter table seatdesk.chain rename to elsewhere");
    EXPECT_FALSE(ServerAdoption(*admin).giveBack(*back));
    EXPECT_EQ(QString::number(count(*back, QStringLiteral("op"))), value("select count(*) from seatdesk.op"));
    script(*admin, "rollback; alter table seatdesk.elsewhere rename to chain; select seatdesk.forget_old()");
    const Result<QList<CopiedTable>> again = ServerAdoption(*admin).giveBack(*back);
    ASSERT_TRUE(again) << qPrintable(again.error().detail);
    expectWhole(*back);
}
