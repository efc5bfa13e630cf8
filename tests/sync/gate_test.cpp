// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectionfault.h"
#include "sync/serverdepartment.h"

#include <QCoreApplication>

using namespace Seatdesk;

namespace {

class ServerGate : public testing::Test
{
protected:
    std::optional<ConnectionFault> fault(const QString& number, const QString& password)
    {
        const Result<SignedIn> signedIn = PostgresGate(d.url()).signIn(number, password);
        return signedIn ? std::nullopt : connectionFaultOf(signedIn.error());
    }

    ServerDepartment d;
    StaffId agent = d.person(QStringLiteral("1001"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
};

}  // namespace

TEST_F(ServerGate, LetsAPersonInByNumberAndPassword)
{
    d.giveLogin(agent);
    const Result<SignedIn> signedIn = PostgresGate(d.url()).signIn(QStringLiteral(" 1001 "), d.kPassword);
    ASSERT_TRUE(signedIn) << qPrintable(signedIn.error().detail);
    EXPECT_EQ(StaffId(signedIn->staff.id), agent);
    EXPECT_EQ(signedIn->staff.text(QStringLiteral("name")), QStringLiteral("1001"));
    EXPECT_TRUE(signedIn->authority->hello()->scopes.contains(ScopeId(agent)));
    EXPECT_EQ(loginRole(d.database(), QStringLiteral("1001")), d.roles.value(agent)) << "both sides make the same name";
}

/// The seat's thread has work waiting that must not begin in the middle of another.
TEST_F(ServerGate, HandlesNothingElseWhileItConnects)
{
    bool handled = false;
    QMetaObject::invokeMethod(QCoreApplication::instance(), [&] { handled = true; }, Qt::QueuedConnection);
    EXPECT_EQ(fault(QStringLiteral("1001"), QStringLiteral("x")), ConnectionFault::WrongPassword);
    EXPECT_FALSE(handled);
    QCoreApplication::processEvents();
    EXPECT_TRUE(handled);
}

TEST_F(ServerGate, TellsFiveFaultsApart)
{
    const QString number = QStringLiteral("1001");
    EXPECT_EQ(fault(number, d.kPassword), ConnectionFault::WrongPassword) << "no login yet";
    d.giveLogin(agent);
    EXPECT_EQ(fault(number, d.kPassword), std::nullopt);
    EXPECT_EQ(fault(number, QStringLiteral("wrong")), ConnectionFault::WrongPassword);
    EXPECT_EQ(fault(QStringLiteral("9999"), d.kPassword), ConnectionFault::WrongPassword);
    d.giveLogin(agent, "now() - interval '1 day'");
    EXPECT_EQ(fault(number, d.kPassword), ConnectionFault::Expired);
    EXPECT_EQ(d.value("select cardinality(seatdesk.my_scopes()) > 0"), QStringLiteral("t"));
    d.giveLogin(agent);
    EXPECT_EQ(d.change({}, d.row(QStringLiteral("staff"), RecordId(agent)), {{QStringLiteral("active"), false}}).status,
              PushResult::Status::Ok);
    EXPECT_EQ(fault(number, d.kPassword), ConnectionFault::Disabled);
    EXPECT_EQ(fault(number, QStringLiteral("wrong")), ConnectionFault::WrongPassword) << "told to who knows it only";
    const Result<SignedIn> nobody =
        PostgresGate(ServerUrl::parse(QStringLiteral("host=/nowhere dbname=x")).value()).signIn(number, d.kPassword);
    EXPECT_EQ(connectionFaultOf(nobody.error()), ConnectionFault::ServerGone);
}

/// The end is the database administrator's: a new password keeps it, and none can be named with it.
TEST_F(ServerGate, AnAdministratorOfTheDepartmentLengthensNoLogin)
{
    const StaffId chief = d.person(QStringLiteral("1"), d.unit, QStringLiteral("admin"), d.department);
    d.giveLogin(agent, "now() - interval '1 day'");
    const auto sql = d.connection(chief);
    const QByteArray give =
        "select seatdesk.set_login('" + agent.toString().toLatin1() + "', " + d.admin->quoted(d.verifier);
    EXPECT_FALSE(sql->run(give + ", 'infinity')"));
    EXPECT_EQ(fault(QStringLiteral("1001"), d.kPassword), ConnectionFault::Expired);
    EXPECT_TRUE(sql->run(give + ')')) << qPrintable(sql->lastMessage());
    EXPECT_EQ(fault(QStringLiteral("1001"), d.kPassword), ConnectionFault::Expired);
    EXPECT_FALSE(sql->run("select seatdesk.limit_login('" + agent.toString().toLatin1() + "', 'infinity')"));
}

TEST_F(ServerGate, SomeoneWhoIsSentAwayWhileSignedInSeesNothingMore)
{
    const auto view = d.authority(agent);
    d.ticket(agent, d.firstTeam);
    EXPECT_FALSE(view->pull(QString(), 1000, {})->rows.isEmpty());
    d.change({}, d.row(QStringLiteral("staff"), RecordId(agent)), {{QStringLiteral("active"), false}});
    EXPECT_TRUE(view->pull(QString(), 100, {})->rows.isEmpty()) << "over the connection that is open";
    EXPECT_EQ(connectionFaultOf(view->pull(QString(), 1000, {}).error()), ConnectionFault::Disabled) << "over another";
    EXPECT_EQ(connectionFaultOf(view->hello().error()), ConnectionFault::Disabled);
    GroupBuilder group = d.builder(agent);
    group.insert(QStringLiteral("ticket"), d.firstTeam, PortDepartment::ticketFields(agent));
    EXPECT_EQ(connectionFaultOf(view->push(group.group()).error()), ConnectionFault::Disabled);
}

TEST_F(ServerGate, ChangesOnesOwnPasswordOnlyWithTheOldOne)
{
    d.giveLogin(agent);
    PostgresGate gate(d.url());
    ASSERT_TRUE(gate.signIn(QStringLiteral("1001"), d.kPassword));
    EXPECT_EQ(gate.setPassword(agent, QStringLiteral("wrong"), QStringLiteral("new")).error().kind,
              Error::Kind::Denied);
    ASSERT_TRUE(gate.setPassword(agent, d.kPassword, QStringLiteral("new words")));
    EXPECT_EQ(fault(QStringLiteral("1001"), d.kPassword), ConnectionFault::WrongPassword);
    EXPECT_EQ(fault(QStringLiteral("1001"), QStringLiteral("new words")), std::nullopt);
}

TEST_F(ServerGate, TheLoginFollowsTheNumber)
{
    d.giveLogin(agent);
    const Row staff = d.row(QStringLiteral("staff"), RecordId(agent));
    EXPECT_EQ(d.change({}, staff, {{QStringLiteral("number"), QStringLiteral("1077")}}).status, PushResult::Status::Ok);
    EXPECT_EQ(fault(QStringLiteral("1001"), d.kPassword), ConnectionFault::WrongPassword);
    EXPECT_EQ(fault(QStringLiteral("1077"), d.kPassword), std::nullopt);
}
