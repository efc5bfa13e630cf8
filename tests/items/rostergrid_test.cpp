// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/rostergrid.h"

#include "domain/duty.h"
#include "domain/staff.h"
#include "support/deskoffice.h"
#include "support/text.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

class RosterGridTest : public testing::Test
{
protected:
    RosterGridTest()
    {
        hire(q("1002"), q("王芳"));
        hire(q("1001"), q("李婷"));
        grid.setEditable(true);
        grid.show(at.office.team, monday);
        EXPECT_TRUE(waitUntil([&] { return grid.rowCount() == 2; }));
    }
    void hire(const QString& number, const QString& name)
    {
        Row row;
        row.record = Staff::kRecord;
        row.id = newId<RecordId>();
        row.scope = at.office.department;
        row.fields = {{StaffField::kNumber, number},
                      {StaffField::kName, name},
                      {StaffField::kTeam, at.office.team.toString()},
                      {StaffField::kActive, true}};
        at.records.put(row);
    }
    GroupBuilder builder() const { return {q("0042"), at.person.person, at.office.time}; }
    void choose(int row, int column, const QString& shift)
    {
        GroupBuilder group = builder();
        grid.plan(group, grid.index(row, column), shift);
        EXPECT_TRUE(at.records.submit(group.group()).result());
    }
    bool shows(int row, int column, const QString& shift)
    {
        return waitUntil([&] { return grid.index(row, column).data().toString() == shift; });
    }

    DeskOffice at;
    RosterGrid grid{at.records};
    QAbstractItemModelTester tester{&grid, QAbstractItemModelTester::FailureReportingMode::Fatal};
    const QDate monday{2026, 11, 16};
};

}  // namespace

TEST_F(RosterGridTest, ShowsAPersonARowAndADayAColumn)
{
    EXPECT_EQ(grid.headerData(0, Qt::Vertical).toString(), q("1001 李婷"));
    choose(0, 2, q("08:00-16:00"));
    EXPECT_TRUE(shows(0, 2, q("08:00-16:00")));
    EXPECT_EQ(grid.index(1, 2).data().toString(), QString());
    choose(0, 2, q("16:00-24:00"));
    EXPECT_TRUE(shows(0, 2, q("16:00-24:00"))) << "one shift a day is chosen, not added";
    choose(0, 2, {});
    EXPECT_TRUE(shows(0, 2, {}));
}

TEST_F(RosterGridTest, TellsWhatIsChosenOnceAndOnlyToWhoMayChangeIt)
{
    const QSignalSpy chosen(&grid, &RosterGrid::chosen);
    EXPECT_TRUE(waitUntil([&] { return grid.setData(grid.index(1, 0), q("08:00-16:00")); })) << "once it is read";
    EXPECT_EQ(chosen.count(), 1);
    EXPECT_TRUE(grid.setData(grid.index(1, 0), QString()));
    EXPECT_EQ(chosen.count(), 1) << "it is free already";
    grid.setEditable(false);
    EXPECT_FALSE(grid.flags(grid.index(1, 0)).testFlag(Qt::ItemIsEditable));
    EXPECT_FALSE(grid.setData(grid.index(1, 0), q("08:00-16:00")));
}

TEST_F(RosterGridTest, TakesOverTheWeekBeforeWhereNothingStandsYet)
{
    choose(0, 0, q("08:00-16:00"));
    choose(1, 0, q("08:00-16:00"));
    ASSERT_TRUE(shows(1, 0, q("08:00-16:00")));
    grid.show(at.office.team, monday.addDays(7));
    choose(1, 0, q("16:00-24:00"));
    ASSERT_TRUE(shows(1, 0, q("16:00-24:00")));
    GroupBuilder group = builder();
    grid.planAsBefore(group);
    EXPECT_TRUE(at.records.submit(group.group()).result());
    EXPECT_TRUE(shows(0, 0, q("08:00-16:00")));
    EXPECT_TRUE(shows(1, 0, q("16:00-24:00")));
}
