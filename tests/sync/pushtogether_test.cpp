// SPDX-License-Identifier: GPL-3.0-or-later
// A push writes new rows together: whatever stands beside them, each operation is answered as if it had come alone.
#include "support/fieldnames.h"
#include "sync/serverdepartment.h"

using namespace Seatdesk;

namespace {

class PushTogether : public testing::Test
{
protected:
    Group newTicket(RecordId id = newId<RecordId>(), const QJsonObject& more = {})
    {
        QJsonObject fields = PortDepartment::ticketFields(agent);
        for (auto field = more.begin(); field != more.end(); ++field)
            fields.insert(field.key(), field.value());
        GroupBuilder group = d.builder(agent);
        group.insert(kTicket, d.firstTeam, fields, id);
        return group.group();
    }
    Group note(RecordId ticket, const QString& text)
    {
        GroupBuilder group = d.builder(agent);
        group.insert(QStringLiteral("entry"), {},
                     {{kTicket, ticket.toString()}, {QStringLiteral("kind"), QStringLiteral("note")}, {kText, text}});
        return group.group();
    }
    /// One letter for each answer: o ok, c conflict, d denied, i invalid.
    QString answers(const Group& batch, StaffId person = {})
    {
        QString all;
        for (const PushResult& result : d.push(person.isNull() ? agent : person, batch)) {
            switch (result.status) {
                case PushResult::Status::Ok:
                    all += u'o';
                    break;
                case PushResult::Status::Conflict:
                    all += u'c';
                    break;
                case PushResult::Status::Denied:
                    all += u'd';
                    break;
                case PushResult::Status::Invalid:
                    all += u'i';
                    break;
            }
        }
        return all;
    }
    /// The operations as those of one user action.
    static Group together(Group group)
    {
        for (Operation& operation : group)
            operation.group = group.first().group;
        return group;
    }
    QString count(const QByteArray& from) { return d.value("select count(*) from seatdesk." + from); }

    static inline const QString kText = QStringLiteral("text");
    ServerDepartment d;
    StaffId agent = d.person(QStringLiteral("1001"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
    StaffId clerk = d.person(QStringLiteral("1002"), d.unit, QStringLiteral("department"), d.unit);
};

}  // namespace

TEST_F(PushTogether, EachRowHasItsHistoryAndItsFirstStep)
{
    EXPECT_EQ(answers(newTicket() + newTicket() + newTicket()), QStringLiteral("ooo"));
    EXPECT_EQ(count("ticket where rev = 1 and updated_by is not null"), QStringLiteral("3"));
    EXPECT_EQ(count("history h join seatdesk.ticket t on t.id = h.row_id and h.rev = t.rev and h.staff = t.owner "
                    "and h.patch->>'summary' = t.summary"),
              QStringLiteral("3"));
    EXPECT_EQ(count("history h join seatdesk.entry e on e.id = seatdesk.uuid5(h.op_id, 'status') and e.ticket = "
                    "h.row_id and e.to_state = 'recorded' and e.from_state is null and e.at = h.at"),
              QStringLiteral("3"));
}

TEST_F(PushTogether, WhatComesLaterInABatchFindsWhatWentBefore)
{
    const RecordId id = newId<RecordId>();
    Row seen;
    seen.record = kTicket;
    seen.id = id;
    seen.fields = PortDepartment::ticketFields(agent);
    GroupBuilder change = d.builder(agent);
    change.change(seen, {{kSummary, QStringLiteral("凌晨掉线")}});
    EXPECT_EQ(answers(newTicket(id) + change.group() + note(id, QStringLiteral("甲")) + note(id, QStringLiteral("乙")) +
                      newTicket()),
              QStringLiteral("ooooo"));
    EXPECT_EQ(d.row(kTicket, id).text(kSummary), QStringLiteral("凌晨掉线"));
    EXPECT_EQ(d.value("select string_agg(rev::text, ',' order by rev) from seatdesk.history where row_id = '" +
                      id.toString().toLatin1() + '\''),
              QStringLiteral("1,2"));
    EXPECT_EQ(count("entry where kind = 'note'"), QStringLiteral("2"));
}

TEST_F(PushTogether, ARowIsMadeOnce)
{
    const RecordId id = newId<RecordId>();
    EXPECT_EQ(answers(newTicket(id) + newTicket(id) + newTicket()), QStringLiteral("oio"));
    EXPECT_EQ(answers(newTicket(id) + newTicket()), QStringLiteral("io"));
    EXPECT_EQ(count("history where record = 'ticket'"), QStringLiteral("3"));
}

TEST_F(PushTogether, WhatIsRefusedTakesItsOwnGroupAlone)
{
    const QJsonObject wrong{{QStringLiteral("kind"), QStringLiteral("nonsense")}};
    const RecordId id = newId<RecordId>();
    EXPECT_EQ(answers(newTicket() + together(newTicket(id) + note(id, QStringLiteral("甲")) + newTicket({}, wrong)) +
                      newTicket()),
              QStringLiteral("oiiio"));
    EXPECT_EQ(count("ticket"), QStringLiteral("2"));
    EXPECT_EQ(count("entry"), QStringLiteral("2"));
    EXPECT_EQ(count("history where record = 'ticket'"), QStringLiteral("2"));
    EXPECT_EQ(answers(newTicket() + newTicket(newId<RecordId>(), wrong) + newTicket()), QStringLiteral("oio"));
    EXPECT_EQ(count("ticket"), QStringLiteral("4"));
    EXPECT_EQ(answers(newTicket() + newTicket(), clerk), QStringLiteral("dd")) << "and everybody is asked for each";
}

/// Whoever may write below one row need not below the next.
TEST_F(PushTogether, EachRowAboveIsAskedFor)
{
    const RecordId mine = newId<RecordId>();
    const RecordId theirs = newId<RecordId>();
    d.apply({}, newTicket(mine));
    GroupBuilder elsewhere = d.builder({});
    elsewhere.insert(kTicket, d.secondTeam, PortDepartment::ticketFields(clerk), theirs);
    d.apply({}, elsewhere.group());
    const QString text = QStringLiteral("甲");
    EXPECT_EQ(answers(note(mine, text) + note(mine, text) + note(theirs, text) + note(theirs, text) + note(mine, text) +
                      note(theirs, text)),
              QStringLiteral("ooddod"));
    EXPECT_EQ(answers(note(theirs, text) + note(theirs, text) + note(mine, text)), QStringLiteral("ddo"));
    EXPECT_EQ(count("entry where kind = 'note'"), QStringLiteral("4"));
}

/// What only the table finds out, when the rows are already gathered.
TEST_F(PushTogether, WhatTheTableRefusesTakesItsOwnGroupAlone)
{
    script(*d.admin, "alter table seatdesk.ticket add check (summary <> 'forbidden')");
    const QJsonObject wrong{{kSummary, QStringLiteral("forbidden")}};
    const Group batch = newTicket() + newTicket(newId<RecordId>(), wrong) + together(newTicket() + newTicket());
    EXPECT_EQ(answers(batch), QStringLiteral("oioo"));
    EXPECT_EQ(answers(batch), QStringLiteral("oioo")) << "and the answers are kept";
    EXPECT_EQ(count("ticket"), QStringLiteral("3"));
    EXPECT_EQ(count("op where result->>'status' = 'ok' and staff = '" + agent.toString().toLatin1() + '\''),
              QStringLiteral("3"));
}
