// SPDX-License-Identifier: GPL-3.0-or-later
// The checks of the demo's duty logs: those that are there hold, and some are missing at each level.
#include "domain/book.h"
#include "domain/bookchain.h"
#include "domain/checkplan.h"
#include "domain/dutyshift.h"
#include "domain/settings.h"
#include "host/ademo.h"
#include "store/signingpair.h"

#include <QMap>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Seatdesk;

namespace {

class DemoCheckRows : public testing::Test
{
protected:
    void SetUp() override
    {
        const Result<DemoRows> made = aDemo();
        ASSERT_TRUE(made.has_value()) << qPrintable(made.error().detail);
        for (const Row& row : made->rows)
            rows[row.record].append(row);
    }
    QList<Row> entriesOf(RecordId book) const
    {
        QList<Row> entries = rows.value(BookEntry::kRecord);
        entries.removeIf([book](const Row& row) { return BookEntry(row).book() != book; });
        std::sort(entries.begin(), entries.end(),
                  [](const Row& a, const Row& b) { return BookEntry(a).seq() < BookEntry(b).seq(); });
        return entries;
    }
    QList<Row> checksOf(RecordId book) const
    {
        QList<Row> checks = rows.value(PageCheck::kRecord);
        checks.removeIf([book](const Row& row) { return PageCheck(row).book() != book; });
        return checks;
    }
    QList<CheckDuty> dutiesOf(RecordId book) const
    {
        const Settings settings;
        const QList<BookPage> pages = pagesOf(entriesOf(book), settings.zone());
        const CheckPlan plan(settings);
        QList<CheckDuty> duties;
        for (const int month : {10, 11})
            duties += plan.duties(pages, QDate(2026, month, 1), checksOf(book), kDemoFriday);
        return duties;
    }

    QHash<QString, QList<Row>> rows;
};

}  // namespace

TEST_F(DemoCheckRows, EveryOneHoldsAndIsByWhoDidNotKeepThePage)
{
    const auto keys = std::make_shared<const SigningKeys>(rows.value(SigningKey::kRecord), signatureHolds);
    ASSERT_EQ(rows.value(Book::kRecord).size(), 3);
    for (const Row& book : rows.value(Book::kRecord)) {
        BookCheck chain(keys);
        for (const Row& entry : entriesOf(book.id))
            ASSERT_EQ(chain.take(BookEntry(entry)), std::nullopt);
        EXPECT_GE(checksOf(book.id).size(), 30);
        for (const Row& check : checksOf(book.id)) {
            EXPECT_TRUE(chain.bears(PageCheck(check))) << qPrintable(check.text(PageCheckField::kDay));
            EXPECT_LT(PageCheck(check).at(), kDemoFriday);
            EXPECT_EQ(check.scope, book.scope);
        }
        QList<Row> shifts = rows.value(DutyShift::kRecord);
        shifts.removeIf([&book](const Row& row) { return row.scope != book.scope; });
        for (const CheckDuty& duty : dutiesOf(book.id)) {
            const bool isSigned = duty.state == CheckDuty::State::Signed;
            EXPECT_FALSE(isSigned && duty.page.isOwnOf(PageCheck(duty.check).person(), shifts));
        }
    }
}

TEST_F(DemoCheckRows, SomeAreSignedAndSomeAreMissingAndTheLeadSignsMostDays)
{
    QMap<CheckLevel, int> isSigned;
    QMap<CheckLevel, int> missing;
    QMap<StaffId, int> people;
    for (const Row& book : rows.value(Book::kRecord)) {
        for (const CheckDuty& duty : dutiesOf(book.id)) {
            ++(duty.isOpen() ? missing : isSigned)[duty.level];
            if (!duty.isOpen() && duty.level == CheckLevel::Daily)
                ++people[PageCheck(duty.check).person()];
        }
    }
    EXPECT_GE(isSigned[CheckLevel::Daily], 90);
    EXPECT_GE(missing[CheckLevel::Daily], 3);
    EXPECT_GE(isSigned[CheckLevel::Sample], 3);
    EXPECT_GE(missing[CheckLevel::Sample], 3);
    EXPECT_GE(isSigned[CheckLevel::Monthly], 1);
    EXPECT_GE(people.size(), 3) << "each team's lead";
}
