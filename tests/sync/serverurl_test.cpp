// SPDX-License-Identifier: GPL-3.0-or-later
// What a person types of a server, what is made of it, and what they read when they come back to it.
#include "sync/serverurl.h"
#include "support/text.h"

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

ServerUrl urlOf(const ServerParts& typed)
{
    const Result<ServerUrl> url = ServerUrl::parse(ServerUrl::compose(typed));
    EXPECT_TRUE(url) << qPrintable(ServerUrl::compose(typed));
    return url.value_or(ServerUrl());
}

QByteArrayList option(const ServerUrl& url, const char* name)
{
    QByteArrayList values;
    for (const auto& target : url.targets())
        values.append(target.value(name));
    return values;
}

}  // namespace

TEST(ServerUrl, IsMadeOfWhatAPersonTypes)
{
    const ServerUrl url =
        urlOf({q(" db.example.org:5433, second.example.org "), q(" desk "), q("/etc/it's/ca \\1.pem")});
    EXPECT_EQ(option(url, "host"), (QByteArrayList{"db.example.org", "second.example.org"}));
    EXPECT_EQ(option(url, "port"), (QByteArrayList{"5433", ""}));
    EXPECT_EQ(url.database(), q("desk"));
    EXPECT_EQ(option(url, "sslrootcert").first(), "/etc/it's/ca \\1.pem");
    EXPECT_EQ(option(url, "target_session_attrs").first(), "read-write") << "one of several may be a standby";
}

TEST(ServerUrl, TakesAddressesOfTheNewKindWithAndWithoutBrackets)
{
    const ServerUrl url = urlOf({q("[::1]:5432, fe80::1, [fe80::2]"), q("desk"), {}});
    EXPECT_EQ(option(url, "host"), (QByteArrayList{"::1", "fe80::1", "fe80::2"}));
    EXPECT_EQ(option(url, "port"), (QByteArrayList{"5432", "", ""}));
}

TEST(ServerUrl, IsReadBackAsItWasTyped)
{
    for (const ServerParts& typed :
         {ServerParts{q("db.example.org"), q("desk"), {}}, ServerParts{q("/run/postgresql"), q("desk"), {}},
          ServerParts{q("db.example.org:5433, second"), q("desk"), q("/etc/ca.pem")},
          ServerParts{q("[::1]:5432, fe80::1"), q("desk"), {}}}) {
        const ServerParts read = urlOf(typed).parts();
        EXPECT_EQ(read.address, typed.address);
        EXPECT_EQ(read.database, typed.database);
        EXPECT_EQ(read.issuerFile, typed.issuerFile);
        EXPECT_EQ(urlOf(read).toText(), urlOf(typed).toText());
    }
}

TEST(ServerUrl, LosesNothingThatFitsIntoNoField)
{
    const ServerUrl url = ServerUrl::parse(q("postgresql://db.example.org:5433/desk?sslmode=verify-ca")).value();
    const ServerParts parts = url.parts();
    EXPECT_EQ(urlOf(parts).toText(), url.toText());
    EXPECT_TRUE(parts.database.isEmpty()) << "the address says it";
}

TEST(ServerUrl, TellsOneClusterOfAHostFromAnother)
{
    const auto place = [](const char* text) { return ServerUrl::parse(q(text))->place(); };
    const QString usual = place("host=db.example.org dbname=desk");
    EXPECT_EQ(usual, place("postgresql://1001@db.example.org:5432/desk?sslmode=verify-ca"));
    EXPECT_NE(usual, place("host=db.example.org port=5433 dbname=desk"));
    EXPECT_NE(usual, place("host=db.example.org dbname=trial"));
    EXPECT_NE(usual, place("host=db.example.com dbname=desk"));
}

/// A name that says "here" would send the password in clear to wherever the address is.
TEST(ServerUrl, ANameDoesNotMakeAnAddressLocal)
{
    const auto tlsOf = [](const char* typed) { return option(ServerUrl::parse(q(typed)).value(), "sslmode").first(); };
    EXPECT_EQ(tlsOf("host=localhost hostaddr=10.0.0.7 dbname=desk"), "verify-full");
    EXPECT_EQ(tlsOf("host=db.example.org hostaddr=127.0.0.1 dbname=desk"), "verify-full");
    EXPECT_EQ(tlsOf("hostaddr=10.0.0.7 dbname=desk"), "verify-full");
    EXPECT_EQ(tlsOf("host=localhost hostaddr=127.0.0.1 dbname=desk"), "prefer");
    EXPECT_EQ(tlsOf("host=localhost dbname=desk"), "prefer");
    EXPECT_EQ(tlsOf("dbname=desk"), "prefer") << "the socket";
}

/// One name may stand for several servers as well.
TEST(ServerUrl, AsksForAServerThatTakesWritingUnlessTold)
{
    const auto attributesOf = [](const char* typed) {
        return option(ServerUrl::parse(q(typed)).value(), "target_session_attrs").first();
    };
    EXPECT_EQ(attributesOf("host=db.example.org dbname=desk"), "read-write");
    EXPECT_EQ(attributesOf("host=db.example.org dbname=desk target_session_attrs=any"), "any");
}

/// What a pulled cable costs: after so much silence the kernel asks, so often, so far apart.
TEST(ServerUrl, NoticesAHalfOpenConnectionInTenSeconds)
{
    const ServerUrl url = ServerUrl::parse(q("host=db.example.org dbname=desk")).value();
    const auto number = [&](const char* name) { return option(url, name).first().toInt(); };
    EXPECT_EQ(number("keepalives"), 1);
    EXPECT_LT(number("keepalives_idle") + number("keepalives_interval") * number("keepalives_count"), 10);
    EXPECT_EQ(number("keepalives_idle"), 5);
    EXPECT_EQ(number("keepalives_interval"), 2);
    EXPECT_EQ(number("keepalives_count"), 2);
    EXPECT_EQ(number("tcp_user_timeout"), 8000) << "milliseconds, for what was sent and not acknowledged";
}
