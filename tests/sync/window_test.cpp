// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/enumkeys.h"
#include "domain/ticketwindow.h"
#include "sync/serverdepartment.h"

#include "domain/ticket.h"

using namespace Seatdesk;

TEST(ServerWindow, TakesTheSameTicketsForUnfinishedAsTheSeat)
{
    ServerDepartment d;
    for (const TicketState state : allOf<TicketState>()) {
        for (const bool owed : {false, true}) {
            Row row;
            row.record = QStringLiteral("ticket");
            row.fields = {{QStringLiteral("state"), keyOf(state)}, {QStringLiteral("form_owed"), owed}};
            const QByteArray sql = "select seatdesk.is_unfinished('" + keyOf(state).toLatin1() + "', " +
                                   (owed ? "true" : "false") + ")::int";
            EXPECT_EQ(d.value(sql), QString::number(int(TicketWindow::isUnfinished(row)))) << qPrintable(keyOf(state));
        }
    }
}

/// What is read scope by scope from the ends of the indexes is what a look at all tickets finds.
TEST(ServerWindow, IsThatOfALookAtAllTickets)
{
    ServerDepartment d;
    const StaffId agent = d.person(QStringLiteral("1001"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
    const auto seat = d.anotherConnection(agent);
    const QByteArray first = d.firstTeam.toString().toLatin1();
    const QByteArray second = d.secondTeam.toString().toLatin1();
    const QByteArray own = agent.toString().toLatin1();
    // Sixty days: of the team and of another, some of both the agent's as well, finished and not, a few deleted.
    script(*d.admin,
           "set session_replication_role = replica; insert into seatdesk.ticket (id, scope_id, also_scope, "
           "state, deleted, updated_at) select gen_random_uuid(), case when n % 2 = 0 then '" +
               first + "' else '" + second + "' end::uuid, case when n % 5 = 0 then '" + own +
               "' end::uuid, case when n % 3 = 0 then 'accepted' else 'closed' end, n % 11 = 0, "
               "seatdesk.now_micros() - n * 43200000000 from generate_series(1, 120) n; "
               "set session_replication_role = origin");
    script(*d.admin, "insert into seatdesk.setting (id, scope_id, key, value) values (gen_random_uuid(), '" +
                         d.department.toString().toLatin1() + "', 'window.tickets', '1')");
    const QByteArray seen = "from seatdesk.ticket t where (t.scope_id = any('" +
                            valueOf(*seat, "select seatdesk.my_scopes()").toLatin1() + "') or t.also_scope = '" + own +
                            "') and not t.deleted and ";
    const QByteArray unfinished = "seatdesk.is_unfinished(t.state, t.form_owed) ";
    for (const int most : {1, 5, 23, 24, 25, 40, 1000}) {
        script(*d.admin,
               "update seatdesk.setting set value = '" + QByteArray::number(most) + "' where key = 'window.tickets'");
        const auto held = [&](const QByteArray& since, const QByteArray& which) {
            return d.value("select count(*) " + seen + which + "and t.updated_at >= " + since);
        };
        const QByteArray openFrom = valueOf(*seat, "select open_from from seatdesk.ticket_window()").toLatin1();
        const QByteArray closedFrom = valueOf(*seat, "select closed_from from seatdesk.ticket_window()").toLatin1();
        const int open = std::min(most, d.value("select count(*) " + seen + unfinished).toInt());
        EXPECT_EQ(held(openFrom, unfinished).toInt(), open) << most;
        const int recent = d.value("select count(*) " + seen + "not " + unfinished +
                                   "and t.updated_at >= seatdesk.now_micros() - 30 * 86400000000")
                               .toInt();
        EXPECT_EQ(held(closedFrom, "not " + unfinished).toInt(), std::min(most - open, recent)) << most;
    }
}

namespace {

class ServerSearch : public testing::Test
{
protected:
    RecordId ticket(StaffId owner, ScopeId team, const QString& number, const QString& summary)
    {
        GroupBuilder group = d.builder(owner);
        QJsonObject fields = PortDepartment::ticketFields(owner);
        fields.insert(QStringLiteral("number"), number);
        fields.insert(QStringLiteral("summary"), summary);
        const RecordId id = group.insert(QStringLiteral("ticket"), team, fields);
        d.apply(owner, group.group());
        return id;
    }
    OlderPage find(StaffId person, const QStringList& words, RecordId before = {}, int portion = 1000)
    {
        const auto authority = d.authority(person);
        return dynamic_cast<TicketArchive&>(*authority).findTickets(words, before, portion).value();
    }
    static QList<RecordId> ids(const OlderPage& page)
    {
        QList<RecordId> found;
        for (const Row& row : page.tickets)
            found.append(row.id);
        return found;
    }

    ServerDepartment d;
    StaffId agent = d.person(QStringLiteral("1001"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
    StaffId other = d.person(QStringLiteral("2001"), d.secondTeam, QStringLiteral("agent"), d.secondTeam);
};

}  // namespace

TEST_F(ServerSearch, FindsWhatThePersonSeesWithAllTheWords)
{
    const RecordId mine = ticket(agent, d.firstTeam, QStringLiteral("1"), QStringLiteral("Modem 晚间掉线 100%"));
    const RecordId theirs = ticket(other, d.secondTeam, QStringLiteral("2"), QStringLiteral("modem 晚间掉线"));
    EXPECT_EQ(ids(find(agent, {QStringLiteral("掉线"), QStringLiteral("MODEM")})), QList<RecordId>{mine});
    EXPECT_EQ(ids(find(other, {QStringLiteral("modem")})), QList<RecordId>{theirs});
    EXPECT_EQ(ids(find(agent, {QStringLiteral("modem"), QStringLiteral("账单")})), QList<RecordId>());
    EXPECT_EQ(ids(find(agent, {QStringLiteral("0%")})), QList<RecordId>{mine}) << "no pattern";
    EXPECT_EQ(ids(find(agent, {QStringLiteral("m%m")})), QList<RecordId>()) << "no pattern";
    EXPECT_EQ(ids(find(agent, {QStringLiteral("\\")})), QList<RecordId>());
}

TEST_F(ServerSearch, ComesPortionByPortionToTheEnd)
{
    QList<RecordId> made;
    for (int i = 0; i < 7; ++i) {
        made.prepend(ticket(agent, d.firstTeam, QString::number(i), QStringLiteral("modem")));
        ticket(other, d.secondTeam, QString::number(100 + i), QStringLiteral("modem"));
    }
    QList<RecordId> found;
    RecordId before;
    int portions = 0;
    do {
        const OlderPage page = find(agent, {QStringLiteral("modem")}, before, 3);
        EXPECT_LE(page.tickets.size(), 3);
        found += ids(page);
        before = page.reached;
        ASSERT_LT(++portions, 10);
    } while (!before.isNull());
    EXPECT_EQ(found, made);
}

TEST_F(ServerSearch, FindsANumberAtOnce)
{
    const RecordId old = ticket(agent, d.firstTeam, QStringLiteral("26072000420001"), QStringLiteral("modem"));
    for (int i = 0; i < 5; ++i)
        ticket(agent, d.firstTeam, QString::number(i), QStringLiteral("modem"));
    EXPECT_EQ(ids(find(agent, {QStringLiteral("26072000420001")}, {}, 2)), QList<RecordId>{old});
    EXPECT_EQ(ids(find(other, {QStringLiteral("26072000420001")}, {}, 2)), QList<RecordId>());
}
