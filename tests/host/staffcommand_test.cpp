// SPDX-License-Identifier: GPL-3.0-or-later
#include "adminprogram.h"
#include "domain/grant.h"
#include "host/authorityrows.h"
#include "host/seathost.h"

using namespace Seatdesk;

namespace {

/// People and teams by the command line, as where there is no window.
class StaffCommand : public AdminProgram
{
protected:
    QList<Row> rows(const QString& record) const
    {
        const SystemTime time;
        const auto host = SeatHost::open(data, time, {}).value();
        return host->administer([record](AuthorityStore& store) { return allRows(store, record); }).result().value();
    }
    Outcome tell(const QString& line) { return run(line.split(u' ')); }
};

}  // namespace

TEST_F(StaffCommand, MakesASecondTeamAndAUnitAndRenamesThem)
{
    EXPECT_EQ(tell(QStringLiteral("scope add 二班")).code, 0);
    EXPECT_EQ(tell(QStringLiteral("scope add 网络支撑 --kind unit")).code, 0);
    // A script may be run again; but nothing else takes the name.
    EXPECT_TRUE(tell(QStringLiteral("scope add 二班")).out.contains("added before"));
    EXPECT_EQ(tell(QStringLiteral("scope add 二班 --kind unit")).code, 1);
    EXPECT_EQ(tell(QStringLiteral("scope add 三班 --kind pool")).code, 2);
    EXPECT_EQ(tell(QStringLiteral("scope rename 二班 夜班")).code, 0);
    const QByteArray list = tell(QStringLiteral("scope list")).out;
    EXPECT_TRUE(list.contains("team\t夜班\n")) << list.constData();
    EXPECT_TRUE(list.contains("unit\t网络支撑\n"));
    EXPECT_FALSE(list.contains("二班"));
    EXPECT_EQ(tell(QStringLiteral("staff add 1031 钱工 --team 网络支撑 --role department")).code, 0);
}

TEST_F(StaffCommand, EndsALogin)
{
    addStaff(QStringLiteral("1001"), QStringLiteral("agent"));
    const QByteArray ended = tell(QStringLiteral("staff login 1001 --until 2020-01-01T08:00")).out;
    EXPECT_TRUE(ended.endsWith(": the login ends at 2020-01-01 08:00\n")) << ended.constData();
    const SystemTime time;
    const auto told = [&] {
        const auto host = SeatHost::open(data, time, {}).value();
        const auto signedIn = host->signInAs(QStringLiteral("1001")).result();
        return signedIn ? QString() : signedIn.error().detail;
    };
    EXPECT_EQ(told(), QStringLiteral("expired"));
    EXPECT_EQ(tell(QStringLiteral("staff login 1001 --until never")).code, 0);
    EXPECT_EQ(told(), QString());
}

TEST_F(StaffCommand, NamesADeputyAndAnActingLeadForATime)
{
    EXPECT_EQ(tell(QStringLiteral("staff add 1001 李婷")).code, 0);
    EXPECT_EQ(tell(QStringLiteral("staff add 1002 赵六")).code, 0);
    EXPECT_EQ(tell(QStringLiteral("staff grant 1002 deputy --scope 1001")).code, 2);
    EXPECT_EQ(tell(QStringLiteral("staff grant 1002 deputy --scope 1001 --from 2026-11-23T09:00 --until "
                                  "2026-11-23T18:00 --reason 休假"))
                  .code,
              0);
    EXPECT_EQ(tell(QStringLiteral("staff grant 1002 lead --until 2026-11-23")).code, 0);
    EXPECT_EQ(tell(QStringLiteral("staff grant 1002 lead --until tomorrow")).code, 2);
    StaffId away;
    for (const Row& row : rows(QStringLiteral("staff"))) {
        if (row.text(QStringLiteral("number")) == u"1001")
            away = StaffId(row.id);
    }
    int found = 0;
    for (const Row& row : rows(QStringLiteral("grant"))) {
        const Grant grant = Grant::of(row);
        if (grant.role != u"deputy")
            continue;
        ++found;
        EXPECT_EQ(grant.scope, ScopeId(away));
        EXPECT_EQ(grant.until - grant.from, std::chrono::hours(9));
        EXPECT_EQ(toDateTime(grant.from, QTimeZone("Asia/Shanghai")).time(), QTime(9, 0));
        EXPECT_EQ(row.text(QStringLiteral("reason")), QStringLiteral("休假"));
    }
    EXPECT_EQ(found, 1);
}
