// SPDX-License-Identifier: GPL-3.0-or-later
// The roster and the shifts of the demo department.
#include "domain/attendance.h"
#include "domain/bookentry.h"
#include "domain/duty.h"
#include "domain/dutyroster.h"
#include "domain/dutyshift.h"
#include "host/ademo.h"

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

class DemoShiftRows : public testing::Test
{
protected:
    void SetUp() override
    {
        const Result<DemoRows> made = aDemo();
        ASSERT_TRUE(made.has_value()) << qPrintable(made.error().detail);
        m_rows = made->rows;
    }
    QList<Row> all(const QString& record) const
    {
        QList<Row> rows = m_rows;
        rows.removeIf([&record](const Row& row) { return row.record != record; });
        return rows;
    }

private:
    QList<Row> m_rows;
};

}  // namespace

TEST_F(DemoShiftRows, TheRosterNamesSomebodyForEveryShiftOfEveryTeamUntilNextWeek)
{
    QHash<ScopeId, QList<Row>> teams;
    for (const Row& row : all(Duty::kRecord))
        teams[row.scope].append(row);
    ASSERT_EQ(teams.size(), 3);
    const QDate today = toDateTime(kDemoFriday, QTimeZone("Asia/Shanghai")).date();
    for (const QList<Row>& duties : std::as_const(teams)) {
        const DutyRoster roster(duties);
        for (int day = -42; day <= 7; ++day) {
            for (const char* shift : {"白班", "夜班"})
                EXPECT_FALSE(roster.peopleOn(today.addDays(day), QString::fromUtf8(shift)).isEmpty()) << day << shift;
        }
    }
}

TEST_F(DemoShiftRows, EachTeamHasOneShiftThatGoesOnAndTheOthersWereHandedOverByName)
{
    QHash<ScopeId, int> running;
    int called = 0;
    for (const Row& row : all(DutyShift::kRecord)) {
        const DutyShift shift(row);
        running[row.scope] += shift.closedAt() ? 0 : 1;
        if (shift.closedAt()) {
            EXPECT_FALSE(shift.relievedBy().isNull());
            EXPECT_NE(shift.relievedBy(), shift.closedBy()) << "nobody relieves themselves";
        }
    }
    for (const Row& row : all(Attendance::kRecord))
        called += Attendance(row).state() == Presence::There ? 0 : 1;
    ASSERT_EQ(running.size(), 3);
    for (const int count : std::as_const(running))
        EXPECT_EQ(count, 1);
    EXPECT_GT(called, 10) << "somebody is late or absent now and then";
    // Every book is written in the order of time.
    QHash<RecordId, qint64> last;
    for (const Row& row : all(QStringLiteral("book_entry"))) {
        const BookEntry entry(row);
        EXPECT_GE(entry.atMicros(), last.value(entry.book())) << entry.seq();
        last.insert(entry.book(), entry.atMicros());
    }
}
