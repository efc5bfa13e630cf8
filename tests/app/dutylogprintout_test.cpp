// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/dutylogprintout.h"

#include "domain/book.h"
#include "domain/bookpage.h"
#include "domain/openitem.h"
#include "exchange/formspec.h"
#include "support/chainedbook.h"
#include "support/deskoffice.h"
#include "support/text.h"

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

using std::chrono::hours;
using std::chrono::minutes;

class DutyLogPrintoutTest : public testing::Test
{
protected:
    DutyLogPrintoutTest() { book.open(3); }
    Instant now() const { return at.office.time.now(); }
    StaffId me() const { return at.person.person; }
    /// All rows, as they lie in the store, on the page of that day.
    DutyLogPrintout printout(const QDate& day) const
    {
        return {at.records.all(Book::kRecord) + at.records.all(BookEntry::kRecord) + at.records.all(OpenItem::kRecord),
                at.session, zone, day};
    }
    void leave(const QString& text, Instant opened, Instant closed = {})
    {
        Row item;
        item.record = OpenItem::kRecord;
        item.id = newId<RecordId>();
        item.scope = at.office.team;
        item.fields = {{OpenItemField::kText, text},
                       {OpenItemField::kReason, q("等光缆")},
                       {OpenItemField::kOwner, me().toString()},
                       {OpenItemField::kOpenedAt, toMicros(opened)},
                       {OpenItemField::kPromisedAt, toMicros(now() + hours(20))}};
        if (closed != Instant())
            item.fields.insert(OpenItemField::kClosedAt, toMicros(closed));
        at.records.put(item);
    }

    DeskOffice at;
    const QTimeZone zone{"Asia/Shanghai"};
    const QDate today{2026, 11, 18};
    ChainedBook book{at.records, at.office.team};
};

}  // namespace

TEST_F(DutyLogPrintoutTest, FillsOnlyBoxesThatTheFormHas)
{
    book.write(me(), now(), q("一"), BookCategory::Equipment);
    const QStringList items = FormSpec::named(q("duty_log")).items();
    for (const QString& item : printout(today).values().keys())
        EXPECT_TRUE(items.contains(item)) << qPrintable(item);
    for (const BookCategory category : allOf<BookCategory>())
        EXPECT_TRUE(items.contains(keyOf(category))) << qPrintable(keyOf(category)) << " has no box";
}

TEST_F(DutyLogPrintoutTest, IsOneDayOfTheBookWithItsCorrectionsAndItsCode)
{
    book.write(me(), now() - hours(24), q("昨天的"), BookCategory::Equipment);
    const RecordId wrong = book.write(me(), now() - minutes(50), q("四分钟"), BookCategory::Complaint);
    BookBody right;
    right.category = BookCategory::Complaint;
    right.text = q("十四分钟");
    right.corrects = wrong;
    right.reason = q("看错时钟");
    right.happenedAt = now() - minutes(50);
    const RecordId last = book.write(me(), now(), right);
    const QHash<QString, QString> values = printout(today).values();
    EXPECT_EQ(values.value(q("book")), q("3"));
    EXPECT_EQ(values.value(q("pages")), q("#2–#3"));
    EXPECT_FALSE(values.contains(q("equipment"))) << "what was written yesterday is on yesterday's page";
    const QStringList lines = values.value(q("complaint")).split(u'\n');
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines.first().startsWith(q("#2 09:10 "))) << qPrintable(lines.first());
    EXPECT_TRUE(lines.first().endsWith(q("四分钟 [corrected by #3]"))) << qPrintable(lines.first());
    EXPECT_TRUE(lines.last().contains(q("[corrects #2: 看错时钟] 十四分钟 [written 10:00]")))
        << qPrintable(lines.last());
    EXPECT_EQ(values.value(q("code")).right(4), at.records.row(last).text(BookEntryField::kHash).mid(4, 4));
}

TEST_F(DutyLogPrintoutTest, ListsWhatWasOpenAtTheEndOfTheDay)
{
    leave(q("还开着"), now() - hours(30));
    leave(q("今天关了"), now() - hours(30), now());
    leave(q("明天才关"), now() - hours(30), now() + hours(24));
    const QString open = printout(today).values().value(q("open_items"));
    EXPECT_TRUE(open.contains(q("还开着 (等光缆)"))) << qPrintable(open);
    EXPECT_TRUE(open.contains(q("明天才关")));
    EXPECT_FALSE(open.contains(q("今天关了")));
}

TEST_F(DutyLogPrintoutTest, NamesWhoSignedAHandover)
{
    BookBody body;
    body.category = BookCategory::FollowUp;
    body.text = q("已交班");
    body.handover = HandoverProof();
    book.write(me(), now(), body);
    body.handover->signatures = {{me(), SignerRole::Outgoing, {}, {}}};
    book.write(me(), now(), body);
    const QStringList lines = printout(today).values().value(q("follow_up")).split(u'\n');
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines.first().endsWith(q("已交班"))) << "nobody";
    EXPECT_TRUE(lines.last().endsWith(q(" [signed by %1]").arg(at.session.nameOf(ScopeId(me())))))
        << qPrintable(lines.last());
}

TEST_F(DutyLogPrintoutTest, NamesWhoCheckedThePageAndTheMonth)
{
    book.write(me(), now() - hours(24), q("三号席耳机无声"));
    book.write(me(), now(), q("已更换"));
    const QList<Row> entries = at.records.all(BookEntry::kRecord);
    const QList<BookPage> pages = pagesOf(entries, zone);
    ASSERT_EQ(pages.size(), 2);
    Row daily = checkRow(pages.first(), CheckLevel::Daily, {}, me(), now());
    daily.id = newId<RecordId>();
    at.records.put(daily);
    Row monthly = checkRow(monthPage(pages, today, zone), CheckLevel::Monthly, {}, me(), now() + hours(24));
    monthly.id = newId<RecordId>();
    at.records.put(monthly);
    const QList<Row> rows = at.records.all(Book::kRecord) + entries + at.records.all(PageCheck::kRecord);
    const QString name = at.session.nameOf(ScopeId(me()));
    EXPECT_EQ(DutyLogPrintout(rows, at.session, zone, today.addDays(-1)).values().value(q("checks")),
              q("Daily check: %1, 2026-11-18 10:00\nMonthly check: %1, 2026-11-19 10:00").arg(name));
    EXPECT_EQ(DutyLogPrintout(rows, at.session, zone, today).values().value(q("checks")),
              q("Monthly check: %1, 2026-11-19 10:00").arg(name));
}
