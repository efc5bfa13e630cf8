// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a person has to call back they can call without the network: the numbers of their own open tickets.
#include "domain/accesslogentry.h"
#include "host/seatindex.h"
#include "seats/seatoffice.h"

#include <QDirIterator>
#include <QFile>

using namespace Seatdesk;

namespace {

const QString kNumber = QStringLiteral("13800002716");
const QString kWhy = QStringLiteral("回电");

class Contacts : public SeatOffice
{
protected:
    RecordId contactWith(const QString& number)
    {
        GroupBuilder group = d.builder(lead);
        const RecordId customer =
            group.insert(QStringLiteral("customer"), {}, {{QStringLiteral("name"), QStringLiteral("王")}});
        const RecordId contact =
            group.insert(QStringLiteral("customer_contact"), {},
                         {{QStringLiteral("customer"), customer.toString()}, {QStringLiteral("value"), number}});
        d.apply(lead, group.group());
        return contact;
    }
    RecordId ticketFor(StaffId owner, RecordId contact)
    {
        GroupBuilder group = d.builder({});
        QJsonObject fields = PortDepartment::ticketFields(owner);
        fields.insert(QStringLiteral("customer_contact"), contact.toString());
        const RecordId id = group.insert(QStringLiteral("ticket"), d.firstTeam, fields);
        d.apply({}, group.group());
        return id;
    }
    /// What the log says of the contact, in the order it was written.
    QStringList logged(RecordId contact)
    {
        return d
            .value(
                "select coalesce(string_agg(what || ':' || reason, ' ' order by xid, at), '') from "
                "seatdesk.access_log where target = '" +
                contact.toString().toLatin1() + "' and by = '" + agent.toString().toLatin1() + '\'')
            .split(u' ', Qt::SkipEmptyParts);
    }
    void goOffline(ServerSeat& seat)
    {
        wire.cut();
        EXPECT_FALSE(seat.sync());
    }
    /// The files of the PC that hold this text, in whichever form it may be written there.
    [[nodiscard]] QStringList filesWith(const QString& text) const
    {
        const QByteArray utf16(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
        QStringList found;
        QDirIterator files(folderOf(kAgent), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
            const QByteArray bytes = file.readAll();
            if (bytes.contains(text.toUtf8()) || bytes.contains(utf16))
                found.append(file.fileName());
        }
        return found;
    }
    static Result<QString> reveal(ServerSeat& seat, RecordId contact, const QString& reason = kWhy)
    {
        return await(seat.seat->reveal(contact, reason));
    }
};

}  // namespace

TEST_F(Contacts, OfOnesOwnOpenTicketsAreShownWithoutTheServerWhichLogsItLater)
{
    const RecordId mine = contactWith(kNumber);
    const RecordId theirs = contactWith(QStringLiteral("13900003827"));
    ticketFor(agent, mine);
    ticketFor(colleague, theirs);
    const auto seat = seated(kAgent);
    ASSERT_TRUE(seat->sync());
    EXPECT_EQ(logged(mine), QStringList{QStringLiteral("keep:")}) << "that it was handed out";
    ASSERT_TRUE(seat->sync());
    goOffline(*seat);
    EXPECT_EQ(reveal(*seat, mine, QStringLiteral(" ")).error().kind, Error::Kind::Invalid);
    EXPECT_EQ(reveal(*seat, mine).value(), kNumber);
    EXPECT_EQ(reveal(*seat, theirs).error().kind, Error::Kind::Offline) << "a colleague's ticket, which is in sight";
    wire.mend();
    ASSERT_TRUE(seat->sync());
    EXPECT_EQ(logged(mine), (QStringList{QStringLiteral("keep:"), QStringLiteral("reveal:") + kWhy}));
    EXPECT_TRUE(logged(theirs).isEmpty());
    EXPECT_EQ(seat->seat->syncStatus().attention(), 0);
}

TEST_F(Contacts, GoWhenTheTicketIsClosedOrSomebodyElses)
{
    const RecordId first = contactWith(kNumber);
    const RecordId second = contactWith(QStringLiteral("13900003827"));
    const RecordId third = contactWith(QStringLiteral("13700004938"));
    const RecordId closed = ticketFor(agent, first);
    const RecordId left = ticketFor(agent, second);
    ticketFor(agent, third);
    const auto seat = seated(kAgent);
    ASSERT_TRUE(seat->sync());
    goOffline(*seat);
    for (const RecordId& contact : {first, second, third})
        EXPECT_TRUE(reveal(*seat, contact));
    wire.mend();
    ASSERT_TRUE(seat->sync());
    script(*d.admin, "set role seatdesk_owner; update seatdesk.ticket set state = 'closed' where id = '" +
                         closed.toString().toLatin1() + "'; update seatdesk.ticket set owner = '" +
                         colleague.toString().toLatin1() + "', also_scope = null where id = '" +
                         left.toString().toLatin1() + "'; reset role");
    ASSERT_TRUE(seat->sync());
    goOffline(*seat);
    EXPECT_EQ(reveal(*seat, first).error().kind, Error::Kind::Offline);
    EXPECT_EQ(reveal(*seat, second).error().kind, Error::Kind::Offline);
    EXPECT_TRUE(reveal(*seat, third));
}

TEST_F(Contacts, AreNotShownOnceTheTicketIsClosedHere)
{
    const RecordId contact = contactWith(kNumber);
    const RecordId ticket = ticketFor(agent, contact);
    const auto seat = seated(kAgent);
    ASSERT_TRUE(seat->sync());
    goOffline(*seat);
    ASSERT_TRUE(reveal(*seat, contact));
    ASSERT_TRUE(seat->change(ticket, {{QStringLiteral("customer_contact"), QJsonValue()}}));
    EXPECT_EQ(reveal(*seat, contact).error().kind, Error::Kind::Offline);
}

/// In any file of the person, logs of databases, drafts, index and program log among them.
TEST_F(Contacts, LieInNoFileOnceTheyAreNotHeld)
{
    const RecordId contact = contactWith(kNumber);
    const RecordId ticket = ticketFor(agent, contact);
    ServerSeat seat(folderOf(kAgent), url(), d.time, seatIndex());
    ASSERT_TRUE(seat.signIn(kAgent, ServerDepartment::kPassword));
    ASSERT_TRUE(seat.sync());
    EXPECT_FALSE(filesWith(kNumber).isEmpty()) << "held, so that it is there without the server";
    goOffline(seat);
    ASSERT_EQ(reveal(seat, contact).value(), kNumber);
    wire.mend();
    ASSERT_TRUE(seat.sync());
    script(*d.admin, "set role seatdesk_owner; update seatdesk.ticket set state = 'closed' where id = '" +
                         ticket.toString().toLatin1() + "'; reset role");
    ASSERT_TRUE(seat.sync());
    seat.leave();
    EXPECT_EQ(filesWith(kNumber), QStringList());
    EXPECT_FALSE(filesWith(agent.toString()).isEmpty()) << "other things are found";
}
