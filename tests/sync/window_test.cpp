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
