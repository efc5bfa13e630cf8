// SPDX-License-Identifier: GPL-3.0-or-later
// Which pages of a duty log are to be checked, by whom and until when.
#include "domain/checkplan.h"

#include "domain/checkkeys.h"
#include "domain/dutyshift.h"
#include "domain/settings.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Seatdesk;

namespace {

using std::chrono::hours;

class CheckPlanTest : public testing::Test
{
protected:
    Instant at(const QDate& day, int hour) const { return fromDateTime(QDateTime(day, QTime(hour, 0), zone)); }
    Row entry(const QDate& day, StaffId by, int hour = 9)
    {
        Row row;
        row.record = BookEntry::kRecord;
        row.fields = {{BookEntryField::kBook, book.toString()},
                      {BookEntryField::kSeq, ++seq},
                      {BookEntryField::kAuthor, by.toString()},
                      {BookEntryField::kAt, toMicros(at(day, hour))},
                      {BookEntryField::kHash, QString::number(seq).rightJustified(64, u'0')}};
        return row;
    }
    void set(QLatin1StringView key, const QJsonValue& value)
    {
        Row row;
        row.record = QStringLiteral("setting");
        row.id = newId<RecordId>();
        row.scope = department;
        row.fields = {{QStringLiteral("key"), key}, {QStringLiteral("value"), value}};
        settings.apply(row);
    }
    /// As many days with an entry from the first of November 2026 on.
    QList<BookPage> daysOf(int count)
    {
        QList<Row> rows;
        for (int i = 0; i < count; ++i)
            rows.append(entry(november.addDays(i), li));
        return pagesOf(rows, zone);
    }
    QList<CheckDuty> duties(const QList<BookPage>& pages, Instant now, const QList<Row>& checks = {}) const
    {
        return CheckPlan(settings).duties(pages, november, checks, now);
    }
    static QList<CheckDuty> of(CheckLevel level, QList<CheckDuty> duties)
    {
        duties.removeIf([level](const CheckDuty& duty) { return duty.level != level; });
        return duties;
    }
    Row checkOf(const CheckDuty& duty) const
    {
        Row row;
        row.record = PageCheck::kRecord;
        row.id = newId<RecordId>();
        row.fields = {{PageCheckField::kBook, book.toString()},
                      {PageCheckField::kLevel, keyOf(duty.level)},
                      {PageCheckField::kStartsAt, toMicros(duty.page.from)},
                      {PageCheckField::kEndsAt, toMicros(duty.page.until)},
                      {PageCheckField::kPageHash, duty.page.hash()},
                      {PageCheckField::kAt, 1}};
        return row;
    }

    const QTimeZone zone{"Asia/Shanghai"};
    const QDate november{2026, 11, 1};
    const Instant later = fromDateTime(QDateTime(QDate(2027, 3, 1), QTime(0, 0), zone));
    const RecordId book = newId<RecordId>();
    const ScopeId department = newId<ScopeId>();
    const StaffId li = newId<StaffId>();
    const StaffId wang = newId<StaffId>();
    Settings settings{{}, {}, department};
    qint64 seq = 0;
};

}  // namespace

TEST_F(CheckPlanTest, ADayIsAPageOfWhatWasWrittenOnItInTheDepartmentsZone)
{
    const QDate day = november.addDays(3);
    QList<Row> rows{entry(day, li, 0), entry(day, wang, 23), entry(day.addDays(1), li, 0)};
    Row waiting = entry(day, li);
    waiting.fields.insert(BookEntryField::kSeq, 0);
    rows.append(waiting);
    const QList<BookPage> pages = pagesOf(rows, zone);
    ASSERT_EQ(pages.size(), 2);
    EXPECT_EQ(pages.at(0).day, day);
    EXPECT_EQ(pages.at(0).entries.keys(), (QList<qint64>{1, 2})) << "what is not in the chain is on no page";
    EXPECT_EQ(pages.at(0).writers, (QSet<StaffId>{li, wang}));
    EXPECT_EQ(pages.at(0).until, at(day.addDays(1), 0));
    EXPECT_EQ(monthPage(pages, day, zone).entries.size(), 3);
}

TEST_F(CheckPlanTest, APageIsDueOnTheNextDayAndTheMonthInTheNext)
{
    const QList<BookPage> pages = daysOf(2);
    EXPECT_TRUE(duties(pages, at(november, 23)).isEmpty()) << "a day that goes on";
    const QList<CheckDuty> daily = of(CheckLevel::Daily, duties(pages, at(november.addDays(2), 0)));
    ASSERT_EQ(daily.size(), 2);
    EXPECT_EQ(daily.at(0).due, at(november.addDays(2), 0));
    EXPECT_FALSE(daily.at(0).isOverdue(at(november.addDays(2), 0)));
    EXPECT_TRUE(daily.at(0).isOverdue(at(november.addDays(2), 1)));
    EXPECT_TRUE(of(CheckLevel::Monthly, duties(pages, at(november.addMonths(1), 0) - hours(1))).isEmpty());
    const QList<CheckDuty> monthly = of(CheckLevel::Monthly, duties(pages, at(november.addMonths(1), 0)));
    ASSERT_EQ(monthly.size(), 1);
    EXPECT_EQ(monthly.at(0).due, at(november.addMonths(1).addDays(5), 0));
    EXPECT_EQ(monthly.at(0).page.entries.size(), 2);
    set(SettingKey::kDailyCheckDays, 3);
    EXPECT_EQ(of(CheckLevel::Daily, duties(pages, later)).at(0).due, at(november.addDays(4), 0));
}

TEST_F(CheckPlanTest, AtLeastTheShareOfAMonthIsDrawnHoweverManyPagesItHas)
{
    for (const int share : {1, 20, 33, 60, 100}) {
        set(SettingKey::kCheckShare, share);
        for (int count = 1; count <= 30; ++count) {
            const qsizetype drawn = of(CheckLevel::Sample, duties(daysOf(count), later)).size();
            EXPECT_GE(drawn * 100, share * count) << share << ' ' << count;
            EXPECT_LE((drawn - 1) * 100, share * count) << share << ' ' << count << ": no more than that asks for";
        }
    }
}

TEST_F(CheckPlanTest, WhatWasDrawnStaysDrawnWhileTheMonthGrowsAndShowsItselfAtAMomentOfItsOwn)
{
    const QList<BookPage> all = daysOf(30);
    QList<std::pair<QDate, Instant>> known;
    QSet<int> minutesOfDay;
    for (Instant now = at(november, 0); now < later; now += hours(6)) {
        QList<BookPage> sofar = all;
        sofar.removeIf([now](const BookPage& page) { return page.from > now; });
        QList<std::pair<QDate, Instant>> drawn;
        for (const CheckDuty& duty : of(CheckLevel::Sample, duties(sofar, now)))
            drawn.append({duty.page.day, duty.due});
        for (const auto& one : std::as_const(known))
            EXPECT_TRUE(drawn.contains(one)) << qPrintable(one.first.toString(Qt::ISODate));
        known = drawn;
    }
    ASSERT_EQ(known.size(), 6);
    for (const auto& [day, due] : std::as_const(known)) {
        const Instant asked = due - std::chrono::days(1);
        EXPECT_GE(asked, at(day.addDays(1), 0));
        minutesOfDay.insert(toDateTime(asked, zone).time().hour() * 60 + toDateTime(asked, zone).time().minute());
    }
    EXPECT_GE(minutesOfDay.size(), 5) << "irregular";
}

TEST_F(CheckPlanTest, AnotherSeedDrawsAnotherSample)
{
    const QList<BookPage> all = daysOf(30);
    const auto drawnDays = [&] {
        QList<QDate> found;
        for (const CheckDuty& duty : of(CheckLevel::Sample, duties(all, later)))
            found.append(duty.page.day);
        return found;
    };
    const QList<QDate> first = drawnDays();
    EXPECT_EQ(drawnDays(), first);
    set(SettingKey::kCheckSeed, QStringLiteral("another word"));
    EXPECT_NE(drawnDays(), first);
}

TEST_F(CheckPlanTest, ACheckCountsForItsLevelAndPageAndUntilSomethingIsWrittenThere)
{
    QList<Row> rows{entry(november, li), entry(november.addDays(1), li)};
    const QList<CheckDuty> before = of(CheckLevel::Daily, duties(pagesOf(rows, zone), later));
    const QList<Row> checks{checkOf(before.at(0))};
    const QList<CheckDuty> checked = duties(pagesOf(rows, zone), later, checks);
    const QList<CheckDuty> daily = of(CheckLevel::Daily, checked);
    EXPECT_EQ(daily.at(0).state, CheckDuty::State::Signed);
    EXPECT_EQ(daily.at(0).check.id, checks.first().id);
    EXPECT_EQ(daily.at(1).state, CheckDuty::State::Missing);
    EXPECT_EQ(of(CheckLevel::Monthly, checked).at(0).state, CheckDuty::State::Missing);
    rows.append(entry(november, wang, 22));
    const QList<CheckDuty> grown = of(CheckLevel::Daily, duties(pagesOf(rows, zone), later, checks));
    EXPECT_EQ(grown.at(0).state, CheckDuty::State::Grown);
    EXPECT_TRUE(grown.at(0).isOpen());
    const QList<Row> again{checks.first(), checkOf(grown.at(0))};
    EXPECT_EQ(of(CheckLevel::Daily, duties(pagesOf(rows, zone), later, again)).at(0).state, CheckDuty::State::Signed);
}

TEST_F(CheckPlanTest, ThePageOfWhoKeptAShiftOnItOrWroteItAloneIsTheirOwn)
{
    const BookPage alone = pagesOf({entry(november, li), entry(november, li)}, zone).first();
    EXPECT_TRUE(alone.isOwnOf(li, {}));
    EXPECT_FALSE(alone.isOwnOf(wang, {}));
    const BookPage shared = pagesOf({entry(november, li), entry(november, wang)}, zone).first();
    EXPECT_FALSE(shared.isOwnOf(li, {}));
    const auto shift = [&](QLatin1StringView who, QLatin1StringView when, Instant moment) {
        Row row;
        row.record = DutyShift::kRecord;
        row.fields = {{who, li.toString()}, {when, toMicros(moment)}};
        return row;
    };
    using namespace DutyShiftField;
    EXPECT_TRUE(shared.isOwnOf(li, {shift(kOpenedBy, kOpenedAt, at(november, 8))}));
    EXPECT_TRUE(shared.isOwnOf(li, {shift(kClosedBy, kClosedAt, at(november, 8))}));
    EXPECT_TRUE(shared.isOwnOf(li, {shift(kRelievedBy, kClosedAt, at(november, 8))}));
    EXPECT_FALSE(shared.isOwnOf(wang, {shift(kOpenedBy, kOpenedAt, at(november, 8))}));
    EXPECT_FALSE(shared.isOwnOf(li, {shift(kOpenedBy, kOpenedAt, at(november.addDays(1), 8))})) << "another page";
}

TEST_F(CheckPlanTest, TheRoleOfTheSettingChecksAndThoseAboveItStandIn)
{
    EXPECT_EQ(rolesFor(CheckLevel::Daily, settings).join(u' '), QStringLiteral("lead director centre"));
    EXPECT_EQ(rolesFor(CheckLevel::Monthly, settings).join(u' '), QStringLiteral("director centre"));
    EXPECT_EQ(rolesFor(CheckLevel::Sample, settings).join(u' '), QStringLiteral("director centre"));
    set(SettingKey::kDailyCheckRole, QStringLiteral("centre"));
    EXPECT_EQ(rolesFor(CheckLevel::Daily, settings).join(u' '), QStringLiteral("centre"));
}
