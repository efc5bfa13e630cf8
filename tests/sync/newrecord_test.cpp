// SPDX-License-Identifier: GPL-3.0-or-later
// A new record kind needs its tables and its rows in the rules on the server too, and no other line: "parcel" is seen,
// written and stepped by its rules. The same on a seat: tests/host/newrecord_test.cpp.
#include "support/parcelrules.h"
#include "sync/serverdepartment.h"

#include <QTemporaryDir>

using namespace Seatdesk;

namespace {

const QString kParcel = Parcel::kRecord;
const QString kState = QStringLiteral("state");

class NewServerRecord : public testing::Test
{
protected:
    NewServerRecord()
    {
        script(*d.admin,
               "begin; set local role seatdesk_owner; "
               "create table seatdesk.parcel (like seatdesk.row_common including all, label text, state text, "
               "reason text, weight bigint); "
               "create table seatdesk.parcel_stop (like seatdesk.row_common including all, parcel uuid, place text); "
               "commit");
        const QTemporaryDir folder;
        const RuleBook rules = parcelRules(folder.path());
        EXPECT_EQ(ServerSchema(*d.admin, rules).upgrade()->steps, QStringList{QStringLiteral("rules")});
        for (const StaffId person : {agent, lead, stranger})
            m_cursors.insert(person, d.authority(person)->pull(QString(), 1000, {})->cursor);
    }
    /// What came since the first pull, as that one brings the kinds that the seat's own program knows.
    QList<Row> seen(StaffId person, const QString& record)
    {
        QList<Row> rows = d.authority(person)->pull(m_cursors.value(person), 1000, {}).value().rows;
        rows.removeIf([&](const Row& row) { return row.record != record; });
        return rows;
    }

    ServerDepartment d;
    StaffId agent = d.person(QStringLiteral("1001"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
    StaffId lead = d.person(QStringLiteral("1003"), d.firstTeam, QStringLiteral("lead"), d.firstTeam);
    StaffId stranger = d.person(QStringLiteral("2001"), d.secondTeam, QStringLiteral("agent"), d.secondTeam);

private:
    QHash<StaffId, QString> m_cursors;
};

}  // namespace

TEST_F(NewServerRecord, IsSeenWrittenAndSteppedByItsRules)
{
    using Status = PushResult::Status;
    const QString kStop = QStringLiteral("parcel_stop");
    GroupBuilder packed = d.builder(agent);
    const RecordId id =
        packed.insert(kParcel, d.firstTeam,
                      {{QStringLiteral("label"), QStringLiteral("路由器")}, {kState, QStringLiteral("packed")}});
    packed.insert(kStop, {}, {{kParcel, id.toString()}, {QStringLiteral("place"), QStringLiteral("仓库")}});
    d.apply(agent, packed.group());
    ASSERT_EQ(seen(lead, kParcel).size(), 1);
    const Row parcel = seen(lead, kParcel).first();
    EXPECT_EQ(Parcel(parcel).label(), QStringLiteral("路由器"));
    EXPECT_EQ(seen(lead, kStop).size(), 1) << "where its parcel lies";
    EXPECT_TRUE(seen(stranger, kParcel).isEmpty()) << "seen by scope";

    const QJsonObject sent{{kState, QStringLiteral("sent")}, {QStringLiteral("reason"), QStringLiteral("客户催")}};
    EXPECT_EQ(d.change(agent, parcel, sent).status, Status::Denied) << "steps by role";
    EXPECT_EQ(d.change(lead, parcel, {{kState, QStringLiteral("sent")}}).status, Status::Invalid) << "with a reason";
    EXPECT_EQ(d.change(lead, parcel, {{kState, QStringLiteral("lost")}}).status, Status::Invalid) << "no such word";
    EXPECT_EQ(d.change(lead, parcel, sent).status, Status::Ok);
    EXPECT_EQ(Parcel(seen(agent, kParcel).value(0)).state(), QStringLiteral("sent"));
}
