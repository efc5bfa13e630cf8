// SPDX-License-Identifier: GPL-3.0-or-later
// A connection whose other end is gone without a word. What tells it from a slow answer is the network itself: the
// server's machine answers keep-alives while its statement runs, a pulled cable answers nothing.
#include "support/serverwire.h"
#include "sync/connectionfault.h"
#include "sync/serverdepartment.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <thread>

using namespace Seatdesk;

namespace {

/// ms. With keep-alives it is nine seconds, and ten where they are answered and nothing else is.
constexpr qint64 kNoticed = 12000;
constexpr int kPatience = 30000;  ///< ms; far from waiting for ever

/// How long it takes, in ms; tried once more when that was too long, as the machine may have been busy.
qint64 quicker(const std::function<qint64()>& measured)
{
    const qint64 first = measured();
    const qint64 taken = first < kNoticed ? first : std::min(first, measured());
    std::printf("noticed after %lld ms\n", taken);
    return taken;
}

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

    /// ms until whoever asks is told that nobody is there.
    static qint64 untilNoticed(PostgresAuthority& authority)
    {
        QElapsedTimer timer;
        timer.start();
        EXPECT_EQ(connectionFaultOf(authority.hello().error()), ConnectionFault::ServerGone);
        return timer.elapsed();
    }

    ServerDepartment d;
    ServerWire wire{PostgresServer::shared().folder()};
    StaffId agent = d.person(QStringLiteral("1001"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
};

}  // namespace

TEST_F(HalfOpen, IsNoticedByWhoeverWaitsForAnAnswer)
{
    PostgresAuthority authority(login(), overTheWire());
    const qint64 taken = quicker([&] {
        EXPECT_TRUE(authority.hello());
        wire.hold(true);
        const qint64 waited = untilNoticed(authority);
        wire.hold(false);
        return waited;
    });
    EXPECT_LT(taken, kNoticed);
    EXPECT_TRUE(authority.hello()) << "over another connection";
}

/// It acknowledges what it is sent and answers keep-alives: only time tells that there will be no answer.
TEST_F(HalfOpen, AProxyThatSwallowsAnswersIsNoticed)
{
    PostgresAuthority authority(login(), overTheWire());
    const qint64 taken = quicker([&] {
        EXPECT_TRUE(authority.hello());
        wire.loseAnswers(true);
        const qint64 waited = untilNoticed(authority);
        wire.loseAnswers(false);
        return waited;
    });
    EXPECT_LT(taken, kNoticed);
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
    const qint64 taken = quicker([&] {
        PostgresAuthority authority(login(), overTheWire());
        bool heard = false;
        authority.listen([&] { heard = true; });
        EXPECT_TRUE(authority.hello());
        wire.hold(true);
        QElapsedTimer timer;
        timer.start();
        EXPECT_TRUE(QTest::qWaitFor([&] { return heard; }, kPatience)) << "nobody asked anything";
        const qint64 waited = timer.elapsed();
        EXPECT_FALSE(authority.hello()) << "nor does anybody answer a new connection";
        wire.hold(false);
        return waited;
    });
    EXPECT_LT(taken, kNoticed);
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
