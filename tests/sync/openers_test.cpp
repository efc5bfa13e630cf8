// SPDX-License-Identifier: GPL-3.0-or-later
// Who has which ticket on the screen: a lease, never a lock.
#include "sync/serverdepartment.h"

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

class ServerOpeners : public testing::Test
{
protected:
    QStringList seenBy(StaffId person, RecordId shown, const QString& pc = QStringLiteral("pc"))
    {
        PostgresAuthority authority(d.loginOf(person), d.connection(person));
        const QString device = QUuid::createUuidV5(QUuid(), pc).toString(QUuid::WithoutBraces);
        QStringList names;
        const QList<TicketOpener> openers = authority.holdOpen(shown, device).value();
        for (const TicketOpener& opener : openers)
            names.append(opener.name);
        return names;
    }
    void letTimePass(const char* interval)
    {
        d.value("with old as (update seatdesk.opened set seen = seen - interval '" + QByteArray(interval) +
                "', since = since - interval '" + interval + "' returning 1) select count(*) from old");
    }

    const QStringList nobody;
    ServerDepartment d;
    StaffId agent = d.person(QStringLiteral("1001"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
    StaffId colleague = d.person(QStringLiteral("1002"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
    StaffId stranger = d.person(QStringLiteral("1003"), d.secondTeam, QStringLiteral("agent"), d.secondTeam);
    RecordId ticket = d.ticket(agent, d.firstTeam);
};

}  // namespace

TEST_F(ServerOpeners, EachIsToldOfTheOthers)
{
    EXPECT_EQ(seenBy(agent, ticket), nobody);
    EXPECT_EQ(seenBy(colleague, ticket), QStringList{QStringLiteral("1001")});
    EXPECT_EQ(seenBy(agent, ticket), QStringList{QStringLiteral("1002")});
    EXPECT_EQ(seenBy(agent, ticket, QStringLiteral("my other pc")), QStringList{QStringLiteral("1002")})
        << "never of oneself";
    EXPECT_EQ(seenBy(colleague, {}), nobody) << "closed";
    EXPECT_EQ(seenBy(agent, ticket), nobody);
}

TEST_F(ServerOpeners, ASeatShowsOneTicketAndALeaseEndsByItself)
{
    const RecordId other = d.ticket(agent, d.firstTeam);
    seenBy(agent, ticket);
    seenBy(agent, other);
    EXPECT_EQ(seenBy(colleague, ticket), nobody);
    EXPECT_EQ(seenBy(colleague, other), QStringList{QStringLiteral("1001")});
    letTimePass("50 seconds");
    PostgresAuthority authority(d.loginOf(colleague), d.connection(colleague));
    EXPECT_GE(authority.holdOpen(other, QUuid::createUuid().toString(QUuid::WithoutBraces))->value(0).since,
              std::chrono::seconds(50));
    letTimePass("50 seconds");
    EXPECT_EQ(seenBy(colleague, other), nobody) << "whoever has it open says so again";
}

TEST_F(ServerOpeners, WhoDoesNotSeeTheTicketNeitherTellsNorIsTold)
{
    seenBy(agent, ticket);
    EXPECT_EQ(seenBy(stranger, ticket), nobody);
    EXPECT_EQ(seenBy(agent, ticket), nobody);
    EXPECT_EQ(d.value("select count(*) from seatdesk.opened"), QStringLiteral("1"));
}
