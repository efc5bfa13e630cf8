// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/reportprintout.h"

#include "domain/attempt.h"
#include "domain/book.h"
#include "domain/bookentry.h"
#include "domain/settings.h"
#include "domain/ticket.h"
#include "exchange/formspec.h"
#include "support/chainedbook.h"
#include "support/deskoffice.h"
#include "support/text.h"

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

using std::chrono::minutes;

class ReportPrintoutTest : public testing::Test
{
protected:
    ReportPrintoutTest() { book.open(); }
    [[nodiscard]] Instant now() const { return at.office.time.now(); }
    [[nodiscard]] StaffId me() const { return at.person.person; }
    [[nodiscard]] ReportPrintout printout(ReportKind kind, Instant heldFrom = Instant::min()) const
    {
        const ReportPeriod period = ReportPeriod::of(kind, today, at.settings);
        const QList<Row> rows =
            at.records.all(Book::kRecord) + at.records.all(BookEntry::kRecord) + at.records.all(Ticket::kRecord);
        return {{DutyReport({period, at.office.team, false, heldFrom}, rows), now(), q("一切正常"), q("Counted.")},
                at.session,
                at.settings.zone()};
    }

    DeskOffice at;
    const QDate today{2026, 11, 18};
    ChainedBook book{at.records, at.office.team};
};

}  // namespace

TEST_F(ReportPrintoutTest, FillsOnlyBoxesThatItsFormHas)
{
    for (const ReportKind kind : allOf<ReportKind>()) {
        const ReportPrintout printed = printout(kind);
        const QStringList items = FormSpec::named(printed.form()).items();
        ASSERT_FALSE(items.isEmpty()) << qPrintable(keyOf(kind)) << " has no form";
        for (const QString& item : printed.values().keys())
            EXPECT_TRUE(items.contains(item)) << qPrintable(item);
        for (const ReportFigure figure : DutyReport::figures(kind))
            EXPECT_TRUE(items.contains(keyOf(figure))) << qPrintable(keyOf(figure)) << " has no box";
    }
}

TEST_F(ReportPrintoutTest, PrintsNumbersCasesRemarksAndHowItWasCounted)
{
    book.write(me(), now() - minutes(20), q("三号席耳机无声"), BookCategory::Equipment);
    book.write(me(), now() - minutes(10), q("机房断电"), BookCategory::Equipment);
    at.record(q("问套餐"), TicketKind::Inquiry);
    const QHash<QString, QString> values = printout(ReportKind::DailyWorkload).values();
    EXPECT_EQ(values.value(q("system")), q("2"));
    EXPECT_EQ(values.value(q("inquiry")), q("1"));
    EXPECT_EQ(values.value(q("lookup")), q("0"));
    EXPECT_EQ(values.value(q("days")), q("2026-11-18"));
    const QStringList cases = values.value(q("system_cases")).split(u'\n');
    ASSERT_EQ(cases.size(), 2);
    EXPECT_TRUE(cases.last().endsWith(q("机房断电"))) << qPrintable(cases.last());
    EXPECT_EQ(values.value(q("remarks")), q("一切正常"));
    EXPECT_TRUE(values.value(q("basis")).startsWith(q("Counted.\nSystem problems: Entries of the duty log")))
        << qPrintable(values.value(q("basis")));
    const FormContent content =
        printout(ReportKind::DailyWorkload).content({q("Li"), now(), q("monthly file"), at.settings.zone()});
    EXPECT_EQ(content.number, q("20261118"));
    EXPECT_TRUE(content.footer.contains(q("monthly file")));
}

TEST_F(ReportPrintoutTest, SaysThatThereIsNoDataInsteadOfZero)
{
    const QHash<QString, QString> values = printout(ReportKind::WeeklyWorkload, now()).values();
    EXPECT_EQ(values.value(q("inquiry")), q("no data"));
    EXPECT_TRUE(values.value(q("basis")).contains(q("This PC holds the tickets that changed since")));
}

TEST_F(ReportPrintoutTest, TellsTheFirstCasesAndHowManyMoreThereAre)
{
    for (int number = 0; number < 15; ++number)
        book.write(me(), now() - minutes(20 - number), q("第%1件").arg(number), BookCategory::Difficult);
    const QStringList cases = printout(ReportKind::DailyWorkload).values().value(q("difficult_cases")).split(u'\n');
    ASSERT_EQ(cases.size(), 13);
    EXPECT_TRUE(cases.first().endsWith(q("第0件")));
    EXPECT_EQ(cases.last(), q("and 3 more"));
}

TEST_F(ReportPrintoutTest, TheTableHasTheRowsOfEachNumberBelowIt)
{
    at.record(q("问套餐"), TicketKind::Inquiry);
    const QList<QStringList> rows = printout(ReportKind::DailyWorkload).table();
    ASSERT_EQ(rows.size(), 9) << "header, which report, five numbers, a row and the remarks";
    for (const QStringList& row : rows)
        EXPECT_EQ(row.size(), 4);
    EXPECT_EQ(rows.at(4).first(2), (QStringList{q("Inquiries"), q("1")}));
    EXPECT_EQ(rows.at(5).first(2), (QStringList{q("Inquiries"), QString()}));
    EXPECT_TRUE(rows.at(5).last().contains(q("问套餐"))) << qPrintable(rows.at(5).last());
    EXPECT_EQ(rows.last().last(), q("一切正常"));
}
