// SPDX-License-Identifier: GPL-3.0-or-later
// A connection that is tried says at which step it ends, and takes no step behind it for good.
#include "sync/servertest.h"
#include "sync/serverdepartment.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>

#include <gtest/gtest.h>

#include <algorithm>
#include <thread>

using namespace Seatdesk;

namespace {

using Matter = ServerTestStep::Matter;
using State = ServerTestStep::State;

class ServerTrial : public testing::Test
{
protected:
    /// The step that failed, if any, when all before it passed and none after it was tried.
    static std::optional<ServerTestStep> failedStep(const QList<ServerTestStep>& steps)
    {
        const auto failed = std::find_if(steps.begin(), steps.end(),
                                         [](const ServerTestStep& step) { return step.state == State::Failed; });
        EXPECT_TRUE(
            std::all_of(steps.begin(), failed, [](const ServerTestStep& step) { return step.state == State::Passed; }));
        if (failed == steps.end())
            return std::nullopt;
        EXPECT_TRUE(std::all_of(failed + 1, steps.end(),
                                [](const ServerTestStep& step) { return step.state == State::NotTried; }));
        return *failed;
    }
    std::optional<ServerTestStep> tried(const QString& password = ServerDepartment::kPassword)
    {
        return failedStep(testServer(d.url().toText(), QStringLiteral("1001"), password));
    }
    static std::optional<ServerTestStep> triedAt(const QString& url)
    {
        return failedStep(testServer(url, QStringLiteral("1001"), QStringLiteral("x")));
    }

    ServerDepartment d;
};

}  // namespace

TEST_F(ServerTrial, TellsAnAddressThatCannotBeReadFromOneThatNobodyKnows)
{
    for (const char* text : {"host='", "host=db.example.org", "no words of a server"}) {
        const auto step = triedAt(QString::fromLatin1(text));
        ASSERT_TRUE(step) << text;
        EXPECT_EQ(step->matter, Matter::Address);
        EXPECT_TRUE(step->isUnreadable) << text;
    }
    const auto unknown = triedAt(QStringLiteral("host=no-such-host.invalid dbname=desk"));
    ASSERT_TRUE(unknown);
    EXPECT_EQ(unknown->matter, Matter::Address);
    EXPECT_FALSE(unknown->isUnreadable);
}

TEST_F(ServerTrial, TellsAServerThatDoesNotAnswerFromACertificateThatIsWrong)
{
    const auto silent = triedAt(QStringLiteral("host=127.0.0.1 port=1 dbname=desk"));
    ASSERT_TRUE(silent);
    EXPECT_EQ(silent->matter, Matter::Reach);
    EXPECT_EQ(silent->fault, ConnectionFault::ServerGone);
    const PostgresServer server(PostgresServer::Reach::Network);
    const auto other =
        triedAt(server.networkUrl(QStringLiteral("host=localhost sslmode=verify-full sslrootcert=/nowhere")));
    ASSERT_TRUE(other);
    EXPECT_EQ(other->matter, Matter::Tls);
    EXPECT_EQ(other->fault, ConnectionFault::Certificate);
}

TEST_F(ServerTrial, TellsWhoMayNotSignInFromWhoMayDoNothingYet)
{
    const StaffId agent = d.person(QStringLiteral("1001"), d.firstTeam, {}, d.firstTeam);
    d.giveLogin(agent);
    const auto wrong = tried(QStringLiteral("wrong"));
    ASSERT_TRUE(wrong);
    EXPECT_EQ(wrong->matter, Matter::SignIn);
    EXPECT_EQ(wrong->fault, ConnectionFault::WrongPassword);
    const auto nothing = tried();
    ASSERT_TRUE(nothing);
    EXPECT_EQ(nothing->matter, Matter::Rights);
}

/// A server that took the connection and then says nothing, as behind a proxy.
TEST_F(ServerTrial, IsGivenUpWhileTheServerIsSilent)
{
    d.giveLogin(d.person(QStringLiteral("1001"), d.firstTeam, QStringLiteral("agent"), d.firstTeam));
    script(*d.admin, "begin");
    script(*d.admin, "lock table seatdesk.meta in access exclusive mode");
    const auto watch = std::make_shared<SocketWatch>();
    QElapsedTimer timer;
    std::thread other([&] {
        const QDeadlineTimer deadline(30000);
        while (!deadline.hasExpired() &&
               d.admin->run("select count(*) from pg_locks where not granted")->text(0, 0) == QStringLiteral("0"))
            std::this_thread::yield();
        timer.start();
        watch->giveUp();
    });
    const auto step = failedStep(testServer(d.url().toText(), QStringLiteral("1001"), d.kPassword, watch));
    other.join();
    EXPECT_LT(timer.elapsed(), 5000);
    ASSERT_TRUE(step);
    EXPECT_EQ(step->fault, ConnectionFault::ServerGone);
    script(*d.admin, "rollback");
}

TEST_F(ServerTrial, TellsADatabaseThatIsOlderAndAProgramThatIs)
{
    d.giveLogin(d.person(QStringLiteral("1001"), d.firstTeam, QStringLiteral("agent"), d.firstTeam));
    EXPECT_FALSE(tried()) << "all is right";
    script(*d.admin, "update seatdesk.meta set schema_version = schema_version - 1");
    const auto older = tried();
    ASSERT_TRUE(older);
    EXPECT_EQ(older->matter, Matter::Version);
    EXPECT_EQ(older->fault, ConnectionFault::OldServer);
    script(*d.admin, "update seatdesk.meta set schema_version = schema_version + 1, min_client = 1000000");
    const auto program = tried();
    ASSERT_TRUE(program);
    EXPECT_EQ(program->matter, Matter::Version);
    EXPECT_EQ(program->fault, ConnectionFault::OldProgram);
}
