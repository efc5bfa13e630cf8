// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/filling.h"

#include "sync/serverdepartment.h"

using namespace Seatdesk;

TEST(FillingTest, TakesAsLongAsDiskAndLineNeed)
{
    ServerDepartment d;
    auto connection = ServerConnection::open(d.url()).value();
    ServerConnection& stream = *connection;
    EXPECT_NE(valueOf(stream, "show statement_timeout"), QStringLiteral("0"));
    const auto filling = Filling::begin(std::move(connection), "run", {});
    ASSERT_TRUE(filling);
    EXPECT_EQ(valueOf(stream, "show statement_timeout"), QStringLiteral("0"));
}
