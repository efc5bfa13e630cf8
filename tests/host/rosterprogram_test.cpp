// SPDX-License-Identifier: GPL-3.0-or-later
// The roster by the command line: who is on which shift of which day.
#include "domain/duty.h"
#include "domain/dutyroster.h"
#include "domain/staff.h"
#include "host/adminprogram.h"
#include "host/authorityrows.h"
#include "host/seathost.h"
#include "support/text.h"

using namespace Seatdesk;

namespace {

class RosterProgram : public AdminProgram
{
protected:
    void SetUp() override
    {
        addStaff(q("1001"), q("lead"));
        addStaff(q("1002"), q("agent"));
    }
    QList<Row> rows(const QString& record) const
    {
        const SystemTime time;
        const auto host = SeatHost::open(data, time, {}).value();
        return host->administer([record](AuthorityStore& store) { return allRows(store, record); }).result().value();
    }
    StaffId person(const QString& number) const
    {
        for (const Row& row : rows(Staff::kRecord)) {
            if (Staff(row).number() == number)
                return StaffId(row.id);
        }
        return {};
    }
    QStringList shiftsOf(const QString& number, const QDate& day) const
    {
        return DutyRoster(rows(Duty::kRecord)).shiftsOf(person(number), day);
    }
    Outcome import(const QByteArray& text) { return run({q("import"), q("roster"), written(q("r.csv"), text)}); }

    const QDate monday{2026, 11, 23};
    const QString early = q("08:00-16:00");
    const QString late = q("16:00-24:00");
};

}  // namespace

TEST_F(RosterProgram, TakesTheRosterAndChangesNothingTheSecondTime)
{
    const QByteArray table = "工号,2026-11-23,2026-11-24\n1001,08:00-16:00,休\n1002,16:00-24:00,08:00-16:00\n";
    const Outcome first = import(table);
    EXPECT_EQ(first.code, 0) << first.err.constData();
    EXPECT_TRUE(first.out.contains("3 duties added")) << first.out.constData();
    EXPECT_EQ(shiftsOf(q("1001"), monday), QStringList{early});
    EXPECT_EQ(shiftsOf(q("1001"), monday.addDays(1)), QStringList());
    EXPECT_EQ(shiftsOf(q("1002"), monday), QStringList{late});
    EXPECT_TRUE(import(table).out.contains("0 duties added"));
    EXPECT_EQ(rows(Duty::kRecord).size(), 3);
}

TEST_F(RosterProgram, ReplacesADayThatTheTableNamesAndLeavesTheOthers)
{
    ASSERT_EQ(import("工号,2026-11-23,2026-11-24\n1001,08:00-16:00,08:00-16:00\n").code, 0);
    EXPECT_EQ(import("工号,日期,班次\n1001,2026-11-24,16:00-24:00\n").code, 0);
    EXPECT_EQ(shiftsOf(q("1001"), monday), QStringList{early});
    EXPECT_EQ(shiftsOf(q("1001"), monday.addDays(1)), QStringList{late});
}

TEST_F(RosterProgram, KnowsNobodyWhoWorksHereNoMore)
{
    ASSERT_EQ(run({q("staff"), q("disable"), q("1002")}).code, 0);
    const Outcome outcome = import("工号,日期,班次\n1002,2026-11-23,08:00-16:00\n1001,2026-11-23,08:00-16:00\n");
    EXPECT_EQ(outcome.code, 0);
    EXPECT_TRUE(outcome.err.contains("2: nobody is called 1002")) << outcome.err.constData();
    EXPECT_EQ(shiftsOf(q("1002"), monday), QStringList());
}

TEST_F(RosterProgram, TellsWhatItCannotReadAndLeavesThatDayAsItWas)
{
    ASSERT_EQ(import("工号,日期,班次\n1001,2026-11-23,08:00-16:00\n").code, 0);
    const Outcome outcome = import(
        "工号,日期,班次\n1001,2026-11-23,16:00-24:00\n1001,2026-11-23,中班\n"
        "9999,2026-11-23,08:00-16:00\n1002,2026-11-23,08:00-16:00\n");
    EXPECT_EQ(outcome.code, 0);
    EXPECT_TRUE(outcome.err.contains("3: no shift is called 中班, but 08:00-16:00")) << outcome.err.constData();
    EXPECT_TRUE(outcome.err.contains("4: nobody is called 9999")) << outcome.err.constData();
    EXPECT_EQ(shiftsOf(q("1001"), monday), QStringList{early}) << "half a day would take the other half away";
    EXPECT_EQ(shiftsOf(q("1002"), monday), QStringList{early});
    EXPECT_EQ(import("标题,内容\n断网,全断\n").code, 1);
    EXPECT_EQ(run({q("import"), q("roster")}).code, 2);
}
