// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps a sealed key from whoever would try passwords on it.
#include "domain/signingkey.h"
#include "sync/serverdepartment.h"
#include "sync/servervault.h"

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

const QString kAgentsWords = QStringLiteral("agent's words");
const QString kLeadsWords = QStringLiteral("lead's words");

class SealedKeys : public testing::Test
{
protected:
    void SetUp() override
    {
        d.givePassword(agent, kAgentsWords);
        d.givePassword(lead, kLeadsWords);
        ASSERT_TRUE(vault(agent).sign(agent, kAgentsWords, "page"));
    }
    ServerVault vault(StaffId person) { return ServerVault(*d.connection(person)); }

    ServerDepartment d;
    StaffId agent = d.person(QStringLiteral("1001"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
    StaffId lead = d.person(QStringLiteral("1003"), d.firstTeam, QStringLiteral("lead"), d.firstTeam);
};

}  // namespace

TEST_F(SealedKeys, NoSeatReadsThem)
{
    EXPECT_FALSE(d.connection(lead)->run("select sealed from seatdesk.signing_secret"));
    EXPECT_FALSE(d.connection(agent)->run("select sealed from seatdesk.signing_secret")) << "not even the own one so";
    const Result<ServerAnswer> leads =
        d.connection(lead)->run("select person, key, sealed from seatdesk.own_signing_secret()");
    ASSERT_TRUE(leads);
    EXPECT_EQ(leads->text(0, 0), lead.toString());
    EXPECT_TRUE(leads->isNull(0, 1)) << "the agent's is none of theirs";
    EXPECT_EQ(d.value("select count(*) from seatdesk.signing_secret"), QStringLiteral("1"));
}

TEST_F(SealedKeys, NobodySignsOverSomebodyElsesConnection)
{
    EXPECT_EQ(vault(lead).sign(agent, kLeadsWords, "page").error().kind, Error::Kind::Denied);
    EXPECT_EQ(d.value("select count(*) from seatdesk.signing_key"), QStringLiteral("1"));
}

TEST_F(SealedKeys, WhatIsNoPairIsRefused)
{
    for (const char* pair : {"'aa', '\\x00'", "repeat('a', 64), ''", "repeat('G', 64), '\\x00'",
                             "repeat('a', 64), decode(repeat('00', 2000), 'hex')"})
        EXPECT_FALSE(d.connection(agent)->run("select seatdesk.keep_signing_pair(" + QByteArray(pair) + ")")) << pair;
    EXPECT_FALSE(d.connection(agent)->run("update seatdesk.signing_key set valid_until = 1"));
    EXPECT_FALSE(d.connection(agent)->run("insert into seatdesk.signing_key (id) values (gen_random_uuid())"));
}
