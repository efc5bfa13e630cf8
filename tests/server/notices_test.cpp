// SPDX-License-Identifier: GPL-3.0-or-later
// The program that tells all seats of changes.
#include "server/serverprogram.h"
#include "sync/noticesender.h"

#include <QTest>

using namespace Seatdesk;

namespace {

class Notices : public ServerProgram
{
protected:
    Notices()
    {
        EXPECT_EQ(server({QStringLiteral("init"), url()}).code, 0);
        script(*admin, "listen " + kChangeChannel + "; update seatdesk.meta set notify = 'sender'");
        write();
    }
    /// Until it has said so; the rest is to be read by the caller.
    void begin(QProcess& process)
    {
        process.start(TestPlaces::programFile(QStringLiteral("seatdesk-admin")),
                      {QStringLiteral("server"), QStringLiteral("notices"), url()});
        ASSERT_TRUE(process.waitForReadyRead(kPatience)) << process.readAllStandardError().constData();
    }
    /// What every transaction leaves that seats hear of.
    void write() { script(*admin, "insert into seatdesk.mark (xid, record) values (pg_current_xact_id(), 'ticket')"); }
    bool isTold()
    {
        return QTest::qWaitFor([&] { return admin->takeNotices().contains(kChangeChannel); }, kPatience);
    }
};

}  // namespace

TEST_F(Notices, AreSentUntilTheProgramEndsAndByTheNextOneThen)
{
    EXPECT_TRUE(server({QStringLiteral("check"), url()}).out.contains(u"Nobody tells the seats of changes"));
    QProcess first;
    begin(first);
    EXPECT_EQ(first.readAllStandardOutput(), "Telling the seats of changes.\n");
    EXPECT_TRUE(isTold());
    EXPECT_EQ(server({QStringLiteral("check"), url()}).code, 0);
    write();
    EXPECT_TRUE(isTold());
    QProcess second;
    begin(second);
    EXPECT_EQ(second.readAllStandardOutput(), "Another one is at work; waiting for its end.\n");
    first.kill();
    ASSERT_TRUE(first.waitForFinished(kPatience));
    write();
    ASSERT_TRUE(second.waitForReadyRead(kPatience));
    EXPECT_EQ(second.readAllStandardOutput(), "Telling the seats of changes.\n");
    EXPECT_TRUE(isTold()) << "whatever was written between";
    second.kill();
    ASSERT_TRUE(second.waitForFinished(kPatience));
}

TEST_F(Notices, GoOnBehindALostConnection)
{
    QProcess program;
    begin(program);
    EXPECT_TRUE(isTold());
    script(*admin,
           "select pg_terminate_backend(a.pid) from pg_stat_activity a where a.datname = current_database() and a.pid "
           "<> pg_backend_pid()");
    EXPECT_TRUE(isTold());
    EXPECT_TRUE(program.readAllStandardError().startsWith("Nobody answers there."));
    program.kill();
    ASSERT_TRUE(program.waitForFinished(kPatience));
}

TEST_F(Notices, AreNotSentByAnybodyWhoIsNotLetIn)
{
    const Outcome refused =
        server({QStringLiteral("notices"), PostgresServer::shared().url(QStringLiteral("nowhere"))});
    EXPECT_EQ(refused.code, 1);
    EXPECT_FALSE(refused.err.isEmpty());
}
