// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/shiftboard.h"

#include "domain/duty.h"
#include "domain/dutyshift.h"
#include "domain/settingrow.h"
#include "domain/shiftactions.h"
#include "domain/staff.h"
#include "support/deskoffice.h"
#include "support/text.h"

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

using std::chrono::hours;
using std::chrono::minutes;

/// It is Wednesday, 2026-11-18, ten in the morning in Shanghai.
class ShiftBoardTest : public testing::Test
{
protected:
    StaffId hire(const QString& number, const QString& name)
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
        return StaffId(row.id);
    }
    void plan(StaffId person, const QDate& day, const QString& shift)
    {
        Row row;
        row.record = Duty::kRecord;
        row.id = newId<RecordId>();
        row.scope = at.office.team;
        row.fields = {{DutyField::kDay, day.toString(Qt::ISODate)},
                      {DutyField::kShift, shift},
                      {DutyField::kPerson, person.toString()}};
        at.records.put(row);
    }
    QStringList names(const std::optional<ShiftTurn>& turn) const
    {
        QStringList all;
        for (const Row& person : turn ? board.peopleOn(*turn) : QList<Row>())
            all.append(Staff(person).name());
        return all;
    }
    /// A shift of today that was opened.
    RecordId run(int from, int until, bool isClosed = false)
    {
        Row row;
        row.record = DutyShift::kRecord;
        row.scope = at.office.team;
        const QTimeZone zone = at.settings.zone();
        const Instant starts = fromDateTime(QDateTime(today, QTime(from, 0), zone));
        row.id = shiftId(row.scope, starts);
        row.fields = {{DutyShiftField::kName, from == 8 ? early : late},
                      {DutyShiftField::kDay, today.toString(Qt::ISODate)},
                      {DutyShiftField::kStartsAt, toMicros(starts)},
                      {DutyShiftField::kEndsAt, toMicros(starts + hours(until - from))}};
        if (isClosed)
            row.fields.insert(DutyShiftField::kClosedAt, toMicros(at.office.time.now()));
        at.records.put(row);
        return row.id;
    }
    void show()
    {
        board.setTeam(at.office.team);
        ASSERT_TRUE(waitUntil([&] { return board.isLoaded(); }));
    }

    DeskOffice at;
    ShiftBoard board{at.records, at.session, at.settings};
    const QDate today{2026, 11, 18};
    const QString early = q("08:00-16:00");
    const QString late = q("16:00-24:00");
};

}  // namespace

TEST_F(ShiftBoardTest, TellsWhoIsOnNowAndWhoComesNextInTheOrderOfTheirNumbers)
{
    const StaffId wang = hire(q("1002"), q("王芳"));
    const StaffId li = hire(q("1001"), q("李婷"));
    plan(wang, today, early);
    plan(li, today, early);
    plan(wang, today.addDays(-1), late);
    plan(li, today, late);
    show();
    EXPECT_EQ(board.turn()->shift.name, early);
    EXPECT_EQ(board.turn()->day, today);
    EXPECT_TRUE(waitUntil([&] { return names(board.turn()) == QStringList({q("李婷"), q("王芳")}); }));
    EXPECT_EQ(board.nextTurn()->shift.name, late);
    EXPECT_EQ(names(board.nextTurn()), QStringList{q("李婷")});
}

TEST_F(ShiftBoardTest, OpensAShiftAsManyMinutesEarlyAsTheSettingSays)
{
    show();
    at.office.time.advance(hours(5) + minutes(49));  // 15:49
    board.lookAgain();
    EXPECT_EQ(board.turn()->shift.name, early);
    at.office.time.advance(minutes(1));
    board.lookAgain();
    EXPECT_EQ(board.turn()->shift.name, late);
}

TEST_F(ShiftBoardTest, ANightShiftIsOfTheDayOnWhichItBegins)
{
    Row setting;
    setting.record = SettingRow::kRecord;
    setting.id = newId<RecordId>();
    setting.scope = at.office.department;
    setting.fields = {{SettingRowField::kKey, QString(SettingKey::kShifts)},
                      {SettingRowField::kValue, q("白班 08:00-17:00 夜班 17:00-08:00")}};
    at.settings = Settings(at.person.person, at.office.team, at.office.department);
    ASSERT_TRUE(at.settings.apply(setting));
    const StaffId li = hire(q("1001"), q("李婷"));
    plan(li, today, q("夜班"));
    at.office.time.advance(hours(16));  // 02:00 of the next day
    show();
    EXPECT_EQ(board.turn()->day, today);
    EXPECT_TRUE(waitUntil([&] { return names(board.turn()) == QStringList{q("李婷")}; }));
}

TEST_F(ShiftBoardTest, GoesByThePlanOfTheTeamThatIsShownWhoeverLooks)
{
    const auto set = [this](const QString& key, const QJsonValue& value) {
        Row setting;
        setting.record = SettingRow::kRecord;
        setting.id = newId<RecordId>();
        setting.scope = at.office.otherTeam;
        setting.fields = {{SettingRowField::kKey, key}, {SettingRowField::kValue, value}};
        at.settings.apply(setting);
    };
    at.settings = Settings(at.person.person, at.office.team, at.office.department);
    set(SettingKey::kShifts, q("白班 09:00-17:00 夜班 17:00-09:00"));
    set(SettingKey::kShiftEarlyMinutes, 30);
    show();
    EXPECT_EQ(board.turn()->shift.name, early);
    board.setTeam(at.office.otherTeam);
    ASSERT_TRUE(waitUntil([&] { return board.isLoaded(); }));
    EXPECT_EQ(board.turn()->shift.name, q("白班"));
    EXPECT_EQ(board.nextTurn()->shift.name, q("夜班"));
    EXPECT_EQ(board.opensAt(), board.turn()->shift.from - minutes(30));
    board.setTeam(at.office.team);
    EXPECT_EQ(board.turn()->shift.name, early);
}

TEST_F(ShiftBoardTest, AShiftGoesOnUntilItIsHandedOverWhateverTheClockSays)
{
    const RecordId day = run(8, 16);
    show();
    ASSERT_TRUE(board.shown());
    EXPECT_EQ(board.shown()->id, day);
    EXPECT_TRUE(board.isOpened());
    at.office.time.advance(hours(7));  // 17:00
    board.lookAgain();
    EXPECT_EQ(board.turn()->shift.name, late);
    EXPECT_FALSE(board.isOpened()) << "the next may be opened while this one goes on";
    EXPECT_EQ(board.shownTurn()->shift.name, early);
    const RecordId evening = run(16, 24);
    ASSERT_TRUE(waitUntil([&] { return board.running().size() == 2; }));
    EXPECT_EQ(board.shown()->id, day) << "who goes first hands over first";
    board.show(evening);
    EXPECT_EQ(board.shown()->id, evening);
    run(8, 16, true);
    ASSERT_TRUE(waitUntil([&] { return board.running().size() == 1; }));
    EXPECT_EQ(board.shown()->id, evening);
}

TEST_F(ShiftBoardTest, CallsTheRosterAndWhoWasCalledBeforeAndTheTeamWhereTheRosterIsEmpty)
{
    const StaffId li = hire(q("1001"), q("李婷"));
    const StaffId wang = hire(q("1002"), q("王芳"));
    const RecordId shift = run(8, 16);
    show();
    ASSERT_TRUE(waitUntil([&] { return board.expected().size() == 2; })) << "nobody is on the roster";
    plan(li, today, early);
    ASSERT_TRUE(waitUntil([&] { return board.expected().size() == 1; }));
    EXPECT_EQ(board.presenceOf(wang), std::nullopt);
    Row found;
    found.record = Attendance::kRecord;
    found.id = newId<RecordId>();
    found.scope = at.office.team;
    found.fields = {{AttendanceField::kShift, shift.toString()},
                    {AttendanceField::kPerson, wang.toString()},
                    {AttendanceField::kState, keyOf(Presence::Late)}};
    at.records.put(found);
    ASSERT_TRUE(waitUntil([&] { return board.expected().size() == 2; }));
    EXPECT_EQ(board.presenceOf(wang), Presence::Late);
}

TEST_F(ShiftBoardTest, TwoShiftsThatBeginTogetherAreOpenedOneAfterTheOther)
{
    Row setting;
    setting.record = SettingRow::kRecord;
    setting.id = newId<RecordId>();
    setting.scope = at.office.department;
    setting.fields = {{SettingRowField::kKey, QString(SettingKey::kShifts)},
                      {SettingRowField::kValue, q("热线 08:00-16:00 在线 08:00-12:00")}};
    at.settings = Settings(at.person.person, at.office.team, at.office.department);
    ASSERT_TRUE(at.settings.apply(setting));
    show();
    EXPECT_EQ(board.turn()->shift.name, q("热线"));
    EXPECT_FALSE(board.isOpened());
    run(8, 16);
    ASSERT_TRUE(waitUntil([&] { return board.turn()->shift.name == q("在线"); })) << "the first is no longer due";
    EXPECT_FALSE(board.isOpened()) << "nor taken for the second";
    Row second = at.records.all(DutyShift::kRecord).first();
    second.id = shiftId(second.scope, DutyShift(second).startsAt(), 1);
    second.fields.insert(DutyShiftField::kName, q("在线"));
    at.records.put(second);
    EXPECT_TRUE(waitUntil([&] { return board.isOpened(); }));
    EXPECT_EQ(board.running().size(), 2);
}
