// SPDX-License-Identifier: GPL-3.0-or-later
// A new record kind needs its tables and its rows in the rules on the server too, and no other line: "parcel" is seen,
// written and stepped by its rules. The same on a seat: tests/host/newrecord_test.cpp.
#include "support/parcelrules.h"
#include "sync/serverdepartment.h"

#include <QTemporaryDir>

using namespace Seatdesk;

TEST(NewServerRecord, IsSeenWrittenAndSteppedByItsRules)
{
    const QTemporaryDir folder;
    const RuleBook rules = parcelRules(folder.path());
    ServerDepartment d;
    script(*d.admin,
           "begin; set local role seatdesk_owner; "
           "create table seatdesk.parcel (like seatdesk.row_common including all, label text, state text, "
           "reason text, weight bigint); "
           "create table seatdesk.parcel_stop (like seatdesk.row_common including all, parcel uuid, place text); "
           "commit");
    EXPECT_EQ(ServerSchema(*d.admin, rules).upgrade()->steps, QStringList{QStringLiteral("rules")});

    const StaffId agent = d.person(QStringLiteral("1001"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
    const StaffId lead = d.person(QStringLiteral("1003"), d.firstTeam, QStringLiteral("lead"), d.firstTeam);
    const StaffId stranger = d.person(QStringLiteral("2001"), d.secondTeam, QStringLiteral("agent"), d.secondTeam);
    QHash<StaffId, QString> cursors;
    for (const StaffId person : {agent, lead, stranger})
        cursors.insert(person, d.authority(person)->pull(QString(), 1000, {})->cursor);
    // What came since, as a seat is filled at first with the kinds that its own program knows.
    const auto seen = [&](StaffId person, const QString& record) {
        QList<Row> rows = d.authority(person)->pull(cursors.value(person), 1000, {}).value().rows;
        rows.removeIf([&](const Row& row) { return row.record != record; });
        return rows;
    };
    const QString kParcel = Parcel::kRecord;
    const QString kStop = QStringLiteral("parcel_stop");
    const QString kState = QStringLiteral("state");
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
    EXPECT_EQ(d.change(agent, parcel, sent).status, PushResult::Status::Denied) << "steps by role";
    EXPECT_EQ(d.change(lead, parcel, {{kState, QStringLiteral("sent")}}).status, PushResult::Status::Invalid)
        << "and not without the reason";
    EXPECT_EQ(d.change(lead, parcel, {{kState, QStringLiteral("lost")}}).status, PushResult::Status::Invalid)
        << "a word that it does not know";
    EXPECT_EQ(d.change(lead, parcel, sent).status, PushResult::Status::Ok);
    EXPECT_EQ(Parcel(seen(agent, kParcel).value(0)).state(), QStringLiteral("sent"));
}
