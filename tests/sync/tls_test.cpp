// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/postgresserver.h"
#include "sync/connectionfault.h"
#include "sync/serverconnection.h"

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

class ServerTls : public testing::Test
{
protected:
    std::optional<ConnectionFault> fault(const QString& more)
    {
        const auto opened = ServerConnection::open(ServerUrl::parse(server.networkUrl(more)).value(),
                                                   QStringLiteral("nobody"), QStringLiteral("x"));
        return opened ? std::nullopt : connectionFaultOf(opened.error());
    }

    PostgresServer server{PostgresServer::Reach::Network};
    const QString trusted = QStringLiteral(" sslrootcert=") + server.certificate();
};

}  // namespace

TEST_F(ServerTls, AWrongCertificateIsNeitherAWrongPasswordNorAnAbsentServer)
{
    EXPECT_EQ(fault(QStringLiteral("host=localhost sslmode=verify-full") + trusted), ConnectionFault::WrongPassword)
        << "name and issuer are right";
    EXPECT_EQ(fault(QStringLiteral("host=other.example") + trusted), ConnectionFault::Certificate)
        << "another name, verified without being asked to";
    EXPECT_EQ(fault(QStringLiteral("host=other.example sslrootcert=/nowhere")), ConnectionFault::Certificate)
        << "an issuer that nobody knows";
    EXPECT_EQ(fault(QStringLiteral("host=other.example sslmode=disable")), ConnectionFault::Refused)
        << "the server takes TLS only";
    server.stop();
    EXPECT_EQ(fault(QStringLiteral("host=localhost sslmode=verify-full") + trusted), ConnectionFault::ServerGone);
}

TEST_F(ServerTls, SeveralHostsAreTriedInTheirOrder)
{
    const QString port = server.networkUrl({}).section(u' ', 1, 1).section(u'=', 1);
    const auto opened = ServerConnection::open(
        ServerUrl::parse(
            QStringLiteral("host=/nowhere,%1 port=1,%2 dbname=postgres user=postgres").arg(server.folder(), port))
            .value());
    EXPECT_TRUE(opened) << "the first does not answer";
}
