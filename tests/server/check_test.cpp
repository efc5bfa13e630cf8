// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/serverprogram.h"
#include "sync/serverdepartment.h"

using namespace Seatdesk;

namespace {

class ServerCheck : public ServerProgram
{};

}  // namespace

TEST_F(ServerCheck, SaysInWordsWhatIsWrongAndFails)
{
    const Outcome empty = server({QStringLiteral("check"), url()});
    EXPECT_EQ(empty.code, 1);
    EXPECT_TRUE(empty.out.startsWith(u"The schema is at version 0, this program has ")) << qPrintable(empty.out);
    ASSERT_EQ(server({QStringLiteral("init"), url()}).code, 0);
    const Outcome well = server({QStringLiteral("check"), url()});
    EXPECT_EQ(well.code, 0);
    EXPECT_TRUE(well.out.startsWith(u"All is well")) << qPrintable(well.out);
    script(*admin,
           "grant update on seatdesk.ticket to seatdesk_seat; grant execute on function "
           "seatdesk.department() to public; update seatdesk.meta set system_id = '1'");
    const Outcome harmed = server({QStringLiteral("check"), url()});
    EXPECT_EQ(harmed.code, 1);
    EXPECT_TRUE(harmed.out.contains(u"Seats can write past push: ticket. Revoke it from seatdesk_seat.\n"));
    EXPECT_TRUE(harmed.out.contains(u"Everyone may call these functions: department. Revoke EXECUTE from PUBLIC.\n"));
    EXPECT_TRUE(harmed.out.contains(u"This is not the server that was set up ("));
    EXPECT_EQ(harmed.out.count(u'\n'), 3);
}

TEST_F(ServerCheck, WhatNobodyNeedsIsTidiedAway)
{
    ASSERT_EQ(server({QStringLiteral("init"), url()}).code, 0);
    script(*admin,
           "insert into seatdesk.op (op_id, at) select gen_random_uuid(), now() - interval '200 days' from "
           "generate_series(1, 3); insert into seatdesk.gone (scope_id, record, row_id, at) select gen_random_uuid(), "
           "'ticket', gen_random_uuid(), now() - interval '100 days'");
    EXPECT_EQ(server({QStringLiteral("check"), url()}).out,
              QStringLiteral("Nobody needs these any more: 3 answers. Run server tidy daily.\n"));
    const Outcome tidied = server({QStringLiteral("tidy"), url()});
    EXPECT_EQ(tidied.code, 0) << qPrintable(tidied.err);
    EXPECT_EQ(tidied.out, QStringLiteral("Forgot 3 answers to operations and 1 markers of rows that went elsewhere\n"));
    EXPECT_EQ(server({QStringLiteral("check"), url()}).code, 0);
}

/// A seat sends again what it has no answer to for up to 170 days, and may ask from a cursor of three months ago.
TEST_F(ServerCheck, TidyingLeavesWhatASeatMayStillAskFor)
{
    ServerDepartment d;
    const StaffId agent = d.person(QStringLiteral("1001"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
    const auto pushed = [&](const QByteArray& age) {
        GroupBuilder group = d.builder(agent);
        group.insert(QStringLiteral("ticket"), d.firstTeam, PortDepartment::ticketFields(agent));
        d.apply(agent, group.group());
        script(*d.admin, "update seatdesk.op set at = now() - interval '" + age + "' where op_id = '" +
                             group.group().first().id.toString().toLatin1() + '\'');
        return group.group();
    };
    const Group known = pushed("179 days");
    const Group forgotten = pushed("181 days");
    for (const char* marker : {"89 days', '700", "91 days', '600"})
        script(*d.admin,
               "insert into seatdesk.gone (scope_id, record, row_id, at, xid) values (gen_random_uuid(), 'ticket', "
               "gen_random_uuid(), now() - interval '" +
                   QByteArray(marker) + "')");
    const QString answers = d.value("select count(*) from seatdesk.op");
    const Outcome tidied = server({QStringLiteral("tidy"), PostgresServer::shared().url(d.database())});
    EXPECT_EQ(tidied.out, QStringLiteral("Forgot 1 answers to operations and 1 markers of rows that went elsewhere\n"))
        << qPrintable(tidied.err);
    EXPECT_EQ(d.value("select count(*) from seatdesk.op").toInt(), answers.toInt() - 1);
    EXPECT_EQ(
        d.value("select count(*) from seatdesk.op where op_id = '" + forgotten.first().id.toString().toLatin1() + '\''),
        QStringLiteral("0"));
    const PushResult again = d.push(agent, known).first();
    EXPECT_TRUE(again.duplicate);
    EXPECT_EQ(again.status, PushResult::Status::Ok);
    EXPECT_EQ(d.value("select xid from seatdesk.gone"), QStringLiteral("700"));
    EXPECT_EQ(d.value("select horizon from seatdesk.meta"), QStringLiteral("600")) << "up to there cursors are too old";
}

TEST_F(ServerCheck, ARestoredServerHasAnotherEpoch)
{
    ASSERT_EQ(server({QStringLiteral("init"), url()}).code, 0);
    const QString before = value("select seatdesk.epoch()");
    const Outcome restored = server({QStringLiteral("restored"), url()});
    EXPECT_EQ(restored.code, 0) << qPrintable(restored.err);
    EXPECT_NE(value("select seatdesk.epoch()"), before);
    EXPECT_EQ(server({QStringLiteral("check"), url()}).code, 0);
}
