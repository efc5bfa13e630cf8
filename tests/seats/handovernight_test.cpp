// SPDX-License-Identifier: GPL-3.0-or-later
// A day and a night of a department in Berlin: three shifts and five people, over midnight and the hour that autumn
// gives.
#include "domain/bookpage.h"
#include "domain/settingrow.h"
#include "seats/handoveroffice.h"

using namespace Seatdesk;

namespace {

using std::chrono::hours;
using std::chrono::minutes;

class NightOfTheClocks : public HandoverOffice
{
protected:
    void SetUp() override
    {
        d.giveLogin(zhao);
        d.giveLogin(qian);
        GroupBuilder group = d.builder({});
        for (const auto& [key, value] :
             {std::pair(SettingKey::kZone, QStringLiteral("Europe/Berlin")), std::pair(SettingKey::kShifts, kPlan)})
            group.insert(SettingRow::kRecord, d.department,
                         {{SettingRowField::kKey, QString(key)}, {SettingRowField::kValue, value}});
        d.apply({}, group.group());
        setTime(fromDateTime(QDateTime(QDate(2026, 10, 24), QTime(5, 50), berlin)));
    }
    /// What the clock on the wall shows.
    void until(const QDate& day, const QTime& time, Duration further = {})
    {
        setTime(fromDateTime(QDateTime(day, time, berlin)) + further);
    }
    /// The shift that may be opened now, ten minutes before it begins.
    ShiftPlan::Shift next() { return *ShiftPlan::parse(kPlan, berlin)->at(d.time.now() + kEarly); }
    Result<void> openNext(ServerSeat& seat)
    {
        const Result<void> opened = work.open(seat, next(), berlin, kEarly);
        return opened ? seat.sync() : opened;
    }
    bool hears(ServerSeat& seat, const std::function<bool(const DutyShift&)>& of)
    {
        return QTest::qWaitFor([&] { return of(DutyShift(work.shiftAt(seat))); }, kPatience) && seat.sync().has_value();
    }

    static constexpr Duration kEarly = minutes(10);
    const QString kPlan = QStringLiteral("早班 06:00-14:00 中班 14:00-22:00 夜班 22:00-06:00");
    const QTimeZone berlin{"Europe/Berlin"};
    const QDate saturday{2026, 10, 24};
    const QDate sunday{2026, 10, 25};
    const QString kZhao = QStringLiteral("1004");
    const QString kQian = QStringLiteral("1005");
    StaffId zhao = d.person(kZhao, d.firstTeam, QStringLiteral("agent"), d.firstTeam);
    StaffId qian = d.person(kQian, d.firstTeam, QStringLiteral("agent"), d.firstTeam);
};

}  // namespace

TEST_F(NightOfTheClocks, ThreeShiftsHandTheBookOnAndNothingOfItIsLost)
{
    // Saturday, ten to six: the lead opens the early shift and calls the roll.
    const auto desk = seated(kLead);
    const Result<void> opened = openNext(*desk);
    ASSERT_TRUE(opened) << qPrintable(opened.error().detail);
    const RecordId early = work.shift;
    ASSERT_TRUE(work.callRoll(*desk, {{agent, Presence::There}, {colleague, Presence::Late}}));
    until(saturday, QTime(11, 30));
    ASSERT_TRUE(work.write(*desk, QStringLiteral("三号席耳机无声")));
    // At two the colleague takes over: both sign at the lead's seat.
    until(saturday, QTime(14, 0));
    ASSERT_TRUE(work.close(*desk, {ShiftEnding::Relieved, colleague, {}}));
    ASSERT_TRUE(desk->sync());
    EXPECT_EQ(shift().relievedBy(), colleague);

    // The late shift goes on at the colleague's seat.
    const auto late = seated(kColleague);
    ASSERT_TRUE(openNext(*late));
    EXPECT_NE(work.shift, early);
    ASSERT_TRUE(work.write(*late, QStringLiteral("河西片区宽带故障")));
    // At ten the night shift's person signs at a seat of their own.
    until(saturday, QTime(22, 0));
    ASSERT_TRUE(work.leavePage(*late, zhao));
    ASSERT_TRUE(late->sync());
    EXPECT_TRUE(shift().isWaiting()) << "nobody has relieved them yet";
    const auto night = seated(kZhao);
    until(saturday, QTime(22, 5));
    ASSERT_TRUE(hears(*night, [](const DutyShift& known) { return known.isWaiting(); }));
    ASSERT_TRUE(work.takeOver(*night));
    ASSERT_TRUE(night->sync());
    ASSERT_TRUE(hears(*late, [](const DutyShift& known) { return known.closedAt().has_value(); })) << "they may leave";

    // Over midnight, and over the hour that comes twice.
    ASSERT_TRUE(openNext(*night));
    EXPECT_EQ(shift().date(), saturday) << "of the day on which it begins";
    EXPECT_EQ(shift().endsAt() - shift().startsAt(), hours(9)) << "the clocks are put back";
    until(sunday, QTime(1, 30));
    ASSERT_TRUE(work.write(*night, QStringLiteral("一点半，夏令时")));
    until(sunday, QTime(1, 30), hours(1));
    ASSERT_TRUE(work.write(*night, QStringLiteral("两点半，第一次")));
    until(sunday, QTime(1, 30), hours(2));
    ASSERT_TRUE(work.write(*night, QStringLiteral("两点半，第二次")));
    // Ten to six: the early shift may be opened, and its person takes over at six.
    until(sunday, QTime(5, 50));
    EXPECT_EQ(next().from, shift().endsAt());
    const RecordId nightShift = work.shift;
    const auto morning = seated(kQian);
    ASSERT_TRUE(openNext(*morning));
    const RecordId morningShift = work.shift;
    work.shift = nightShift;
    until(sunday, QTime(6, 0));
    ASSERT_TRUE(work.leavePage(*night, qian));
    ASSERT_TRUE(night->sync());
    ASSERT_TRUE(hears(*morning, [](const DutyShift& known) { return known.isWaiting(); }));
    ASSERT_TRUE(work.takeOver(*morning));
    ASSERT_TRUE(morning->sync());

    // Every shift has its end, every signature holds, and each page of the book is a day of the department's.
    EXPECT_EQ(shift().relievedBy(), qian);
    EXPECT_FALSE(DutyShift(d.row(DutyShift::kRecord, morningShift)).closedAt());
    EXPECT_TRUE(bookHolds());
    QList<Row> rows;
    for (const BookEntry& entry : entries())
        rows.append(entry.row());
    const QList<BookPage> pages = pagesOf(rows, berlin);
    ASSERT_EQ(pages.size(), 2);
    EXPECT_EQ(pages.last().day, sunday);
    EXPECT_EQ(pages.last().until - pages.last().from, hours(25));
    EXPECT_EQ(pages.last().entries.size(), 6) << "three of the night, the opening, and both signatures";
    EXPECT_TRUE(refused(*desk).isEmpty() && refused(*late).isEmpty() && refused(*night).isEmpty());
}
