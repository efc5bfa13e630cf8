// SPDX-License-Identifier: GPL-3.0-or-later
// One program tells all seats of changes, and what happens while it does not.
#include "sync/noticesender.h"

#include "sync/servercheck.h"
#include "sync/serverdepartment.h"

#include <QTest>

#include <algorithm>

using namespace Seatdesk;

namespace {

using Standing = NoticeSender::Standing;

/// Milliseconds after which a seat that nobody gives a sign begins to ask by itself, on a machine that does much else.
constexpr int kSoonAsked = 30000;

class OneSender : public testing::Test
{
protected:
    OneSender()
    {
        setMode("sender");
        script(*ear, "listen " + kChangeChannel + "; listen " + kSignChannel);
    }
    void setMode(const QByteArray& mode) { script(*d.admin, "update seatdesk.meta set notify = '" + mode + '\''); }
    std::unique_ptr<ServerConnection> adminConnection() { return ServerConnection::open(d.url()).value(); }
    void save()
    {
        GroupBuilder group = d.builder(agent);
        group.insert(QStringLiteral("ticket"), d.firstTeam, PortDepartment::ticketFields(agent));
        d.apply(agent, group.group());
    }
    /// What came in by the time that the server has answered once more.
    QByteArrayList told()
    {
        static_cast<void>(ear->run("select 1"));
        return ear->takeNotices();
    }
    bool isMissed()
    {
        const auto findings = checkServer(*d.admin, rulesFingerprint(RuleBook::shipped()), SystemTime()).value();
        return std::any_of(findings.begin(), findings.end(), [](const ServerFinding& finding) {
            return finding.matter == ServerFinding::Matter::Notices && !finding.good;
        });
    }

    ServerDepartment d;
    StaffId agent = d.person(QStringLiteral("1001"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
    StaffId colleague = d.person(QStringLiteral("1002"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
    std::shared_ptr<ServerConnection> ear = d.connection(colleague);
    std::unique_ptr<ServerConnection> own = adminConnection();
    NoticeSender sender{*own};
};

}  // namespace

TEST_F(OneSender, TellsOnceOfAllThatCameMeanwhile)
{
    ASSERT_EQ(sender.look().value(), Standing::Sending);
    EXPECT_EQ(told(), QByteArrayList{kChangeChannel}) << "nobody knows what was written before";
    for (int i = 0; i < 5; ++i)
        save();
    ASSERT_TRUE(sender.look());
    EXPECT_EQ(told(), QByteArrayList{kChangeChannel});
    ASSERT_TRUE(sender.look());
    EXPECT_TRUE(told().isEmpty()) << "its own notice is no change";
}

TEST_F(OneSender, TellsOfATransactionWhenItEnds)
{
    ASSERT_TRUE(sender.look());
    told();
    const auto slow = adminConnection();
    script(*slow, "begin; update seatdesk.staff set name = name");
    save();
    ASSERT_TRUE(sender.look());
    EXPECT_EQ(told(), QByteArrayList{kChangeChannel});
    ASSERT_TRUE(sender.look());
    EXPECT_TRUE(told().isEmpty());
    script(*slow, "commit");
    ASSERT_TRUE(sender.look());
    EXPECT_EQ(told(), QByteArrayList{kChangeChannel});
}

TEST_F(OneSender, GivesASignWhenNothingIsWritten)
{
    ASSERT_TRUE(sender.look());
    told();
    QByteArrayList heard;
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            EXPECT_TRUE(sender.look());
            heard = told();
            return !heard.isEmpty();
        },
        kSoonAsked));
    EXPECT_EQ(heard, QByteArrayList{kSignChannel}) << "which causes no pull";
}

TEST_F(OneSender, AnotherWaitsForTheEndOfTheFirst)
{
    const auto second = adminConnection();
    NoticeSender spare(*second);
    ASSERT_EQ(sender.look().value(), Standing::Sending);
    EXPECT_EQ(spare.look().value(), Standing::Spare);
    own.reset();
    EXPECT_TRUE(QTest::qWaitFor([&] { return spare.look().value() == Standing::Sending; }, kSoonAsked));
}

TEST_F(OneSender, TellsNothingWhereTheDepartmentWantsAnotherWay)
{
    setMode("writer");
    EXPECT_EQ(sender.look().value(), Standing::Unasked);
    save();
    EXPECT_EQ(sender.look().value(), Standing::Unasked);
    EXPECT_TRUE(told().isEmpty());
    setMode("sender");
    EXPECT_EQ(sender.look().value(), Standing::Sending);
    EXPECT_EQ(told(), QByteArrayList{kChangeChannel});
}

TEST_F(OneSender, IsMissedByTheCheckAndNoPersonStandsInForIt)
{
    EXPECT_TRUE(isMissed());
    ASSERT_TRUE(sender.look());
    EXPECT_FALSE(isMissed());
    own.reset();
    EXPECT_TRUE(QTest::qWaitFor([&] { return isMissed(); }, kSoonAsked));
    NoticeSender false_(*ear);
    static_cast<void>(false_.look());  // takes the lock, and is not let at the rest
    EXPECT_TRUE(isMissed());
    setMode("writer");
    EXPECT_FALSE(isMissed());
}

TEST_F(OneSender, SeatsAskByThemselvesWhileItGivesNoSign)
{
    const auto seat = d.anotherConnection(agent);
    PostgresAuthority authority(d.loginOf(agent), seat);
    int asked = 0;
    authority.listen([&] { ++asked; });
    ASSERT_TRUE(authority.hello());
    EXPECT_TRUE(QTest::qWaitFor([&] { return asked >= 2; }, kSoonAsked)) << "nobody has given a sign yet";
    ASSERT_TRUE(sender.look());
    const auto isTold = [&, before = asked] { return asked > before; };
    ASSERT_TRUE(QTest::qWaitFor(isTold, kSoonAsked));
    const auto tells = [&, before = asked] {
        EXPECT_TRUE(sender.look());
        return asked > before;
    };
    EXPECT_FALSE(QTest::qWaitFor(tells, 4000)) << "it lives, and nothing is written";
    save();
    EXPECT_TRUE(QTest::qWaitFor(tells, kSoonAsked));
    EXPECT_TRUE(QTest::qWaitFor([&, before = asked] { return asked > before + 1; }, kSoonAsked)) << "it is gone";
    setMode("writer");
    ASSERT_TRUE(authority.hello());
    EXPECT_FALSE(QTest::qWaitFor([&, before = asked] { return asked > before; }, 2000)) << "nobody sends any more";
}
