// SPDX-License-Identifier: GPL-3.0-or-later
// Seats and a server of different versions, as they are for a while in every update.
#include "seats/seatoffice.h"
#include "support/fieldnames.h"

using namespace Seatdesk;

namespace {

using OtherVersions = SeatOffice;

}  // namespace

TEST_F(OtherVersions, AnOldProgramReadsOnAndKeepsWhatItHas)
{
    const auto first = seated(kAgent);
    const RecordId theirs = d.ticket(lead, d.firstTeam);
    script(*d.admin, "update seatdesk.meta set min_client = 1000");
    wire.cut();
    EXPECT_FALSE(first->sync());
    wire.mend();
    const RecordId mine = first->ticket(QStringLiteral("旧程序"));
    ASSERT_TRUE(first->sync());
    EXPECT_EQ(first->get(mine)->sync, SyncState::Here);
    const auto trouble = [&] { return first->seat->syncStatus().trouble(); };
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return trouble() && connectionFaultOf(*trouble()) == ConnectionFault::OldProgram; }, kPatience))
        << "and says so";
    EXPECT_EQ(first->seat->syncStatus().attention(), 0);
    script(*d.admin, "update seatdesk.ticket set summary = '之后' where owner = '" + lead.toString().toLatin1() + "'");
    ASSERT_TRUE(first->sync());
    EXPECT_EQ(first->get(theirs)->text(kSummary), QStringLiteral("之后"));
    script(*d.admin, "update seatdesk.meta set min_client = 1");
    wire.cut();
    EXPECT_FALSE(first->sync());
    wire.mend();
    ASSERT_TRUE(first->sync());
    EXPECT_EQ(first->get(mine)->sync, SyncState::Synced) << "as with a newer program";
    EXPECT_TRUE(QTest::qWaitFor([&] { return !trouble(); }, kPatience));
}

/// The PCs were updated before the server was.
TEST_F(OtherVersions, ASeatNewerThanItsServerReadsOnAndKeepsWhatItHas)
{
    const auto first = seated(kAgent);
    const RecordId theirs = d.ticket(lead, d.firstTeam);
    script(*d.admin,
           "set role seatdesk_owner; drop table seatdesk.open_item; delete from seatdesk.rule_record where "
           "name = 'open_item'; select seatdesk.weave(); reset role; update seatdesk.meta set "
           "schema_version = schema_version - 1, rules_fingerprint = 'of last year'");
    wire.cut();
    EXPECT_FALSE(first->sync());
    wire.mend();
    const RecordId mine = first->ticket(QStringLiteral("新程序"));
    ASSERT_TRUE(first->sync());
    EXPECT_EQ(first->get(mine)->sync, SyncState::Here);
    EXPECT_TRUE(first->get(theirs)) << "what the others do comes all the same";
    const auto trouble = [&] { return first->seat->syncStatus().trouble(); };
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return trouble() && connectionFaultOf(*trouble()) == ConnectionFault::OldServer; }, kPatience));
    EXPECT_EQ(first->seat->syncStatus().attention(), 0);

    const auto fresh = seated(kColleague);
    EXPECT_TRUE(fresh->get(theirs)) << "a new seat is filled with what there is";

    script(*d.admin, "update seatdesk.meta set schema_version = schema_version + 1, rules_fingerprint = '" +
                         rulesFingerprint(RuleBook::shipped()) + "'");
    wire.cut();
    EXPECT_FALSE(first->sync());
    wire.mend();
    ASSERT_TRUE(first->sync());
    EXPECT_EQ(first->get(mine)->sync, SyncState::Synced) << "after the upgrade it goes out";
}

/// The server was upgraded before the PCs: it has a column and a record more. The copy here is made anew once this
/// program knows them, so nothing need be kept of them; nothing may be lost on the server either.
TEST_F(OtherVersions, ASeatOlderThanItsServerWorksOnAndLosesNothingOfTheNew)
{
    const RecordId theirs = d.ticket(lead, d.firstTeam);
    const auto first = seated(kAgent);
    script(*d.admin,
           "set role seatdesk_owner; alter table seatdesk.ticket add column novelty text; "
           "create table seatdesk.novelty (like seatdesk.category including all); "
           "insert into seatdesk.rule_record select (jsonb_populate_record(r, '{\"name\": \"novelty\", \"position\": "
           "999}')).* from seatdesk.rule_record r where r.name = 'category'; select seatdesk.weave(); reset role; "
           "update seatdesk.meta set schema_version = schema_version + 1; "
           "insert into seatdesk.novelty (id, scope_id, name) select gen_random_uuid(), scope_id, 'x' from "
           "seatdesk.ticket limit 1; update seatdesk.ticket set novelty = 'kept'");
    ASSERT_TRUE(first->sync());
    ASSERT_TRUE(first->get(theirs));
    GroupBuilder change = first->builder();
    change.change(*first->get(theirs), {{kSummary, QStringLiteral("旧程序改的")}});
    first->seat->records().submit(change.group());
    const RecordId mine = first->ticket(QStringLiteral("旧程序"));
    ASSERT_TRUE(first->sync());
    EXPECT_EQ(first->get(mine)->sync, SyncState::Synced);
    EXPECT_EQ(
        d.value("select summary || novelty from seatdesk.ticket where owner = '" + lead.toString().toLatin1() + "'"),
        QStringLiteral("旧程序改的kept"));
    EXPECT_EQ(first->seat->syncStatus().attention(), 0);
    const auto fresh = seated(kColleague);
    EXPECT_EQ(fresh->get(theirs)->text(kSummary), QStringLiteral("旧程序改的"));
}
