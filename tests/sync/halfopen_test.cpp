// SPDX-License-Identifier: GPL-3.0-or-later
// A connection whose other end is gone without a word. What tells it from a slow answer is the network itself: the
// server's machine answers keep-alives while its statement runs, a pulled cable answers nothing.
#include "support/serverwire.h"
#include "sync/connectionfault.h"
#include "sync/serverdepartment.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace Seatdesk;

namespace {

/// With keep-alives it is nine seconds, and ten where they are answered and nothing else is; a machine that is busy has
/// twenty more, as they are far from waiting for ever.
constexpr int kPatience = 30000;

class HalfOpen : public testing::Test
{
protected:
    HalfOpen() { d.giveLogin(agent); }

    std::shared_ptr<ServerLogin> login(const QString& more = {}) const
    {
        auto login = d.loginOf(agent);
        login->url = ServerUrl::parse(wire.keywords() + QStringLiteral(" dbname=") + d.database() + more).value();
        return login;
    }
    std::shared_ptr<ServerConnection> overTheWire(const QString& more = {}) const
    {
        const auto mine = login(more);
        return ServerConnection::open(mine->url, mine->user, mine->password, std::make_shared<SocketWatch>()).value();
    }

    ServerDepartment d;
    ServerWire wire{PostgresServer::shared().folder()};
    StaffId agent = d.person(QStringLiteral("1001"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
};

}  // namespace

TEST_F(HalfOpen, IsNoticedByWhoeverWaitsForAnAnswer)
{
    PostgresAuthority authority(login(), overTheWire());
    ASSERT_TRUE(authority.hello());
    wire.hold(true);
    QElapsedTimer timer;
    timer.start();
    EXPECT_EQ(connectionFaultOf(authority.hello().error()), ConnectionFault::ServerGone);
    std::printf("noticed after %lld ms\n", timer.elapsed());
    EXPECT_LT(timer.elapsed(), kPatience);
    wire.hold(false);
    EXPECT_TRUE(authority.hello()) << "over another connection";
}

/// It acknowledges what it is sent and answers keep-alives: only time tells that there will be no answer.
TEST_F(HalfOpen, AProxyThatSwallowsAnswersIsNoticed)
{
    PostgresAuthority authority(login(), overTheWire());
    ASSERT_TRUE(authority.hello());
    wire.loseAnswers(true);
    QElapsedTimer timer;
    timer.start();
    EXPECT_EQ(connectionFaultOf(authority.hello().error()), ConnectionFault::ServerGone);
    std::printf("noticed after %lld ms\n", timer.elapsed());
    EXPECT_LT(timer.elapsed(), kPatience);
    wire.loseAnswers(false);
    EXPECT_TRUE(authority.hello()) << "over another connection";
}

/// Whoever leaves waits for nothing more: neither for the statement under way nor for another connection.
TEST_F(HalfOpen, WhoGivesUpHearsOfItAtOnce)
{
    PostgresAuthority authority(login(), overTheWire());
    ASSERT_TRUE(authority.hello());
    wire.loseAnswers(true);
    const qint64 before = wire.asked();
    QElapsedTimer timer;
    std::thread other([&] {
        while (wire.asked() == before)
            std::this_thread::yield();
        timer.start();
        authority.giveUp();
    });
    EXPECT_EQ(connectionFaultOf(authority.hello().error()), ConnectionFault::ServerGone);
    EXPECT_EQ(connectionFaultOf(authority.hello().error()), ConnectionFault::ServerGone);
    other.join();
    EXPECT_LT(timer.elapsed(), 5000);
}

TEST_F(HalfOpen, IsNoticedByWhoeverOnlyListens)
{
    PostgresAuthority authority(login(), overTheWire());
    bool heard = false;
    authority.listen([&] { heard = true; });
    ASSERT_TRUE(authority.hello());
    wire.hold(true);
    QElapsedTimer timer;
    timer.start();
    EXPECT_TRUE(QTest::qWaitFor([&] { return heard; }, kPatience)) << "nobody asked anything";
    std::printf("noticed after %lld ms\n", timer.elapsed());
    EXPECT_FALSE(authority.hello()) << "nor does anybody answer a new connection";
}

TEST_F(HalfOpen, AStatementThatTakesLongIsWaitedFor)
{
    // A pulled cable would be noticed after two seconds.
    const auto mine = overTheWire(
        QStringLiteral(" keepalives_idle=1 keepalives_interval=1 keepalives_count=1 tcp_user_timeout=1500"));
    const auto answer = mine->run("select 'slept' from pg_sleep(4)");
    ASSERT_TRUE(answer) << "longer than a pulled cable is";
    EXPECT_EQ(answer->text(0, 0), QStringLiteral("slept"));
    EXPECT_TRUE(mine->isUsable());
}
