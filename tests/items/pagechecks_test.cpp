// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/pagechecks.h"

#include "domain/dutyshift.h"
#include "support/chainedbook.h"
#include "support/deskoffice.h"
#include "support/signedcheck.h"

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

using std::chrono::hours;

/// It is the 18th of November 2026, 10:00 in Shanghai.
class PageChecksTest : public testing::Test
{
protected:
    PageChecksTest()
    {
        book.open();
        for (const int day : {1, 2, 3})
            book.write(other, now() - hours(24 * day), QString::number(day));
    }
    Instant now() const { return at.office.time.now(); }
    void show()
    {
        checks.show(at.office.team, today.addMonths(-1), today);
        ASSERT_TRUE(waitUntil([&] { return checks.isLoaded() && !checks.duties().isEmpty(); }));
    }
    /// The daily check of that many days ago.
    const CheckDuty& duty(int days)
    {
        for (const CheckDuty& one : checks.duties()) {
            if (one.level == CheckLevel::Daily && one.page.day == today.addDays(-days))
                return one;
        }
        ADD_FAILURE() << days;
        return checks.duties().first();
    }
    void sign(int days)
    {
        const CheckDuty& page = duty(days);
        const QList<Row> entries = at.records.all(BookEntry::kRecord);
        Row check = signedCheck(page.page, page.level, {3, BookEntry(entries.last()).hash()},
                                standInKey(newId<StaffId>(), now()), now());
        check.scope = at.office.team;
        at.records.put(check);
    }

    DeskOffice at;
    ChainedBook book{at.records, at.office.team};
    const QDate today{2026, 11, 18};
    const StaffId other = newId<StaffId>();
    PageChecks checks{at.records, at.office.time, at.settings};
};

}  // namespace

TEST_F(PageChecksTest, TellsWhichPagesLackACheckTheLatestFirst)
{
    show();
    EXPECT_GE(checks.duties().first().page.from, checks.duties().last().page.from);
    EXPECT_EQ(checks.openCount(), checks.duties().size());
    EXPECT_FALSE(duty(1).isOverdue(now()));
    EXPECT_TRUE(duty(2).isOverdue(now()));
    EXPECT_TRUE(checks.hasOverdue());
}

TEST_F(PageChecksTest, ACheckIsSeenAndAnEntryThatComesLaterAsksForAnother)
{
    show();
    const int before = checks.openCount();
    sign(2);
    ASSERT_TRUE(waitUntil([&] { return checks.openCount() == before - 1; }));
    EXPECT_EQ(duty(2).state, CheckDuty::State::Signed);
    book.write(other, now() - hours(48), QStringLiteral("断网时写的"));
    ASSERT_TRUE(waitUntil([&] { return duty(2).state == CheckDuty::State::Grown; }));
    EXPECT_EQ(checks.openCount(), before);
}

TEST_F(PageChecksTest, KnowsWhosePageItIs)
{
    Row shift;
    shift.record = DutyShift::kRecord;
    shift.id = newId<RecordId>();
    shift.scope = at.office.team;
    const StaffId keeper = newId<StaffId>();
    shift.fields = {{DutyShiftField::kOpenedBy, keeper.toString()},
                    {DutyShiftField::kOpenedAt, toMicros(now() - hours(24))}};
    at.records.put(shift);
    show();
    EXPECT_TRUE(checks.isOwn(duty(1), keeper));
    EXPECT_FALSE(checks.isOwn(duty(2), keeper));
    EXPECT_TRUE(checks.isOwn(duty(2), other)) << "who wrote it alone";
}

TEST_F(PageChecksTest, AnotherTeamHasOtherPages)
{
    show();
    checks.show(at.office.otherTeam, today, today);
    EXPECT_TRUE(waitUntil([&] { return checks.isLoaded() && checks.duties().isEmpty(); }));
}
