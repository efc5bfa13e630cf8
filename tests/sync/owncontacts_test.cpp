// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/owncontacts.h"

#include "sync/serverdepartment.h"

using namespace Seatdesk;

/// And never without a row in the log.
TEST(OwnContactsTest, AreThoseOfTheOpenTicketsThatAPersonOwnsOrHolds)
{
    ServerDepartment d;
    const StaffId agent = d.person(QStringLiteral("1"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
    const StaffId other = d.person(QStringLiteral("2"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
    const StaffId clerk = d.person(QStringLiteral("3"), d.unit, QStringLiteral("department"), d.unit);
    GroupBuilder group = d.builder(agent);
    const RecordId customer =
        group.insert(QStringLiteral("customer"), {}, {{QStringLiteral("name"), QStringLiteral("王")}});
    const RecordId contact = group.insert(
        QStringLiteral("customer_contact"), {},
        {{QStringLiteral("customer"), customer.toString()}, {QStringLiteral("value"), QStringLiteral("13800002716")}});
    QJsonObject fields = PortDepartment::ticketFields(agent);
    fields.insert(QStringLiteral("customer_contact"), contact.toString());
    const RecordId ticket = group.insert(QStringLiteral("ticket"), d.firstTeam, fields);
    d.apply(agent, group.group());
    const auto given = [&](StaffId person) {
        return dynamic_cast<OwnContacts&>(*d.authority(person)).ownContacts().value();
    };
    const QByteArray log = "select count(*) from seatdesk.access_log where what = 'keep'";
    EXPECT_TRUE(given(other).isEmpty());
    EXPECT_EQ(d.value(log), QStringLiteral("0"));
    const QList<OwnContact> mine{{contact, QStringLiteral("13800002716")}};
    EXPECT_EQ(given(agent), mine);
    EXPECT_EQ(given(agent), mine);
    EXPECT_EQ(d.value(log), QStringLiteral("1")) << "once for each ticket";
    const auto set = [&](const QByteArray& what) {
        script(*d.admin, "set role seatdesk_owner; update seatdesk.ticket set " + what + " where id = '" +
                             ticket.toString().toLatin1() + "'; reset role");
    };
    set("holder = '" + other.toString().toLatin1() + '\'');
    EXPECT_EQ(given(other), mine);
    set("holder = '" + clerk.toString().toLatin1() + "', scope_id = '" + d.unit.toString().toLatin1() + '\'');
    EXPECT_TRUE(given(clerk).isEmpty()) << "who does not work with customers";
    set("state = 'closed'");
    EXPECT_TRUE(given(agent).isEmpty());
    EXPECT_EQ(
        d.value("select count(*) from seatdesk.contact_kept where staff = '" + agent.toString().toLatin1() + '\''),
        QStringLiteral("0"));
}
