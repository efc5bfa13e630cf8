// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pooler.h"
#include "sync/connectionfault.h"
#include "sync/serverdepartment.h"
#include "sync/servertest.h"

#include <QTest>

#include <algorithm>

using namespace Seatdesk;

namespace {

constexpr int kPatience = 240000;

}  // namespace

TEST(Pooler, LetsPeopleWorkThroughItWithTheirOwnLogins)
{
    const PgBouncer pooler;
    ServerDepartment d;
    const StaffId agent = d.person(QStringLiteral("1001"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
    d.giveLogin(agent);
    PostgresGate gate(ServerUrl::parse(pooler.url(d.database())).value());
    EXPECT_EQ(connectionFaultOf(gate.signIn(QStringLiteral("1001"), QStringLiteral("wrong")).error()),
              ConnectionFault::WrongPassword);
    EXPECT_EQ(connectionFaultOf(gate.signIn(QStringLiteral("1009"), ServerDepartment::kPassword).error()),
              ConnectionFault::WrongPassword);
    const QByteArray mine = " from pg_stat_activity where usename = '" + d.roles.value(agent).toLatin1() + "'";
    // The pool has a connection back when what its person left in it is thrown away.
    const auto isBack = [&] {
        return d.value("select count(*)" + mine + " and state = 'idle' and query ilike 'discard all'") == u"1";
    };
    QString first;
    QString between;
    for (int round = 0; round < 2; ++round) {  // the second meets the first's connection, its settings and statements
        if (round == 1) {
            ASSERT_TRUE(QTest::qWaitFor(isBack, kPatience));
            first = d.value("select pid" + mine);
            between = d.value("select clock_timestamp()");
        }
        const Result<SignedIn> signedIn = gate.signIn(QStringLiteral("1001"), ServerDepartment::kPassword);
        ASSERT_TRUE(signedIn) << qPrintable(signedIn.error().detail);
        EXPECT_EQ(StaffId(signedIn->staff.id), agent);
        GroupBuilder group = d.builder(agent);
        group.insert(QStringLiteral("ticket"), d.firstTeam, PortDepartment::ticketFields(agent));
        EXPECT_EQ(signedIn->authority->push(group.group())->first().status, PushResult::Status::Ok);
        const PullPage page = signedIn->authority->pull(QString(), 1000, {}).value();
        EXPECT_EQ(
            std::count_if(page.rows.begin(), page.rows.end(), [](const Row& row) { return row.record == u"ticket"; }),
            round + 1);
    }
    const QString again = QStringLiteral("select query_start > '%1' from pg_stat_activity where pid = %2");
    EXPECT_EQ(d.value(again.arg(between, first).toUtf8()), QStringLiteral("t")) << "one of the pool served both";
}

/// Over one connection all would seem well.
TEST(Pooler, AConnectionThatIsTriedTellsThatThePoolerMixesThem)
{
    ServerDepartment d;
    d.giveLogin(d.person(QStringLiteral("1001"), d.firstTeam, QStringLiteral("agent"), d.firstTeam));
    const auto failedStep = [&](PgBouncer::Mode mode) {
        const PgBouncer pooler(mode);
        const QList<ServerTestStep> steps =
            testServer(pooler.url(d.database()), QStringLiteral("1001"), ServerDepartment::kPassword);
        const auto failed = std::find_if(steps.begin(), steps.end(), [](const ServerTestStep& step) {
            return step.state == ServerTestStep::State::Failed;
        });
        return failed == steps.end() ? std::nullopt : std::optional<ServerTestStep>(*failed);
    };
    EXPECT_FALSE(failedStep(PgBouncer::Mode::Session));
    const auto mixed = failedStep(PgBouncer::Mode::Transaction);
    ASSERT_TRUE(mixed);
    EXPECT_EQ(mixed->matter, ServerTestStep::Matter::SignIn);
    EXPECT_EQ(mixed->fault, ConnectionFault::Pooled);
}
