// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/tidywatch.h"

#include "domain/duty.h"
#include "domain/dutyshift.h"
#include "support/deskoffice.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

using std::chrono::minutes;

/// It is 10:00 in Shanghai on the 18th of November 2026; the shift goes from 08:00 to 16:00.
class TidyWatchTest : public testing::Test
{
protected:
    void put(QLatin1StringView record, const QJsonObject& fields)
    {
        Row row;
        row.record = record;
        row.id = newId<RecordId>();
        row.scope = at.office.team;
        row.fields = fields;
        at.records.put(row);
    }
    void plan(StaffId person)
    {
        put(Duty::kRecord, {{DutyField::kDay, QStringLiteral("2026-11-18")},
                            {DutyField::kShift, QStringLiteral("08:00-16:00")},
                            {DutyField::kPerson, person.toString()}});
    }
    void openedBy(StaffId person)
    {
        put(DutyShift::kRecord, {{DutyShiftField::kName, QStringLiteral("08:00-16:00")},
                                 {DutyShiftField::kDay, QStringLiteral("2026-11-18")},
                                 {DutyShiftField::kStartsAt, toMicros(end - minutes(480))},
                                 {DutyShiftField::kEndsAt, toMicros(end)},
                                 {DutyShiftField::kOpenedAt, toMicros(end - minutes(480))},
                                 {DutyShiftField::kOpenedBy, person.toString()}});
    }
    void set(int value)
    {
        Row row;
        row.record = QStringLiteral("setting");
        row.id = newId<RecordId>();
        row.scope = at.office.department;
        row.fields = {{QStringLiteral("key"), SettingKey::kShiftTidyMinutes}, {QStringLiteral("value"), value}};
        at.settings = Settings({}, {}, at.office.department);
        at.settings.apply(row);
    }
    /// What the people of the seat were told by that many minutes before the end.
    QList<int> toldAt(const QList<int>& before)
    {
        TidyWatch watch(at.records, at.session, at.settings);
        QSignalSpy told(&watch, &TidyWatch::due);
        QList<int> when;
        for (const int left : before) {
            at.office.time.set(end - minutes(left));
            const qsizetype known = told.size();
            for (int round = 0; round < 20; ++round)
                QCoreApplication::processEvents();
            watch.look();
            if (told.size() > known)
                when.append(left);
        }
        return when;
    }

    DeskOffice at;
    const StaffId me = at.person.person;
    const Instant end = at.office.time.now() + minutes(360);
};

}  // namespace

TEST_F(TidyWatchTest, TellsWhoIsOnTheShiftOnceAQuarterOfAnHourBeforeItsEnd)
{
    plan(me);
    EXPECT_EQ(toldAt({30, 16, 15, 14, 1, 0}), QList<int>{15});
}

TEST_F(TidyWatchTest, TellsWhoeverSignsInLaterTooAndNobodyAfterTheEnd)
{
    plan(me);
    EXPECT_EQ(toldAt({7}), QList<int>{7});
    EXPECT_EQ(toldAt({0, -5}), QList<int>());
}

TEST_F(TidyWatchTest, LeavesInPeaceWhoIsNotOnIt)
{
    plan(newId<StaffId>());
    openedBy(newId<StaffId>());
    EXPECT_EQ(toldAt({15, 5}), QList<int>());
}

TEST_F(TidyWatchTest, TellsWhoOpenedItWithoutStandingOnTheRoster)
{
    openedBy(me);
    EXPECT_EQ(toldAt({15, 5}), QList<int>{15});
}

TEST_F(TidyWatchTest, TheMinutesAreASettingAndNoneMeansNever)
{
    plan(me);
    set(30);
    EXPECT_EQ(toldAt({31, 30}), QList<int>{30});
    set(0);
    EXPECT_EQ(toldAt({30, 15, 1}), QList<int>());
}
