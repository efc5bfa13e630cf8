// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/filling.h"

#include "sync/bareinsert.h"
#include "sync/serverdepartment.h"

using namespace Seatdesk;

TEST(FillingTest, TakesAsLongAsDiskAndLineNeed)
{
    const ServerDepartment d;
    auto connection = ServerConnection::open(d.url()).value();
    ServerConnection& stream = *connection;
    EXPECT_NE(valueOf(stream, "show statement_timeout"), QStringLiteral("0"));
    const auto filling = Filling::begin(std::move(connection), "run", {});
    ASSERT_TRUE(filling);
    EXPECT_EQ(valueOf(stream, "show statement_timeout"), QStringLiteral("0"));
}

/// It looks like the end of the table until the result is asked for.
TEST(FillingTest, AnErrorInMidStreamIsNotTheEnd)
{
    const ServerDepartment d;
    const QByteArray team = '\'' + d.firstTeam.toString().toLatin1() + "'::uuid";
    script(*d.admin, "set role seatdesk_owner");
    script(*d.admin, bareInsert(*d.admin, QStringLiteral("ticket"), "scope_id, updated_at, state",
                                team + ", 0, 'recorded'", "from generate_series(1, 5000)"));
    script(*d.admin,
           bareInsert(*d.admin, QStringLiteral("ticket"), "scope_id, updated_at, state", team + ", 0, 'bad'"));
    const auto filling = Filling::begin(ServerConnection::open(d.url()).value(), "run", {}).value();
    script(*d.admin,
           "create or replace function seatdesk.is_unfinished(state text, form_owed boolean) returns boolean language "
           "plpgsql as $$ begin if state = 'bad' then perform 1 / 0; end if; return true; end $$");
    qsizetype tickets = 0;
    Result<PullPage> page = filling->page(100);
    for (; page && page->more; page = filling->page(100)) {
        for (const Row& row : page->rows)
            tickets += row.record == u"ticket" ? 1 : 0;
    }
    EXPECT_GT(tickets, 1000) << "it was flowing";
    ASSERT_FALSE(page) << "and is no whole department";
    EXPECT_EQ(page.error().detail, QStringLiteral("22012"));
}
