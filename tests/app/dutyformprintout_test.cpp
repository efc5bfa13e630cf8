// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/dutyformprintout.h"

#include "domain/book.h"
#include "domain/openitem.h"
#include "domain/staff.h"
#include "exchange/formspec.h"
#include "support/chainedbook.h"
#include "support/deskoffice.h"
#include "support/text.h"

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

using std::chrono::hours;
using std::chrono::minutes;

class DutyFormTest : public testing::Test
{
protected:
    DutyFormTest() { book.open(2); }
    [[nodiscard]] Instant now() const { return at.office.time.now(); }
    [[nodiscard]] StaffId me() const { return at.person.person; }
    [[nodiscard]] QHash<QString, QString> values(DutyForm form) const { return printout(form).values(); }
    [[nodiscard]] DutyFormPrintout printout(DutyForm form) const
    {
        QList<Row> rows;
        for (const QLatin1StringView record : {Book::kRecord, BookEntry::kRecord, DutyShift::kRecord,
                                               Attendance::kRecord, OpenItem::kRecord, Staff::kRecord})
            rows += at.records.all(record);
        return {rows, at.session, zone, {form, book.id(), today}};
    }
    RecordId put(QLatin1StringView record, const QJsonObject& fields)
    {
        Row row;
        row.record = record;
        row.id = newId<RecordId>();
        row.scope = at.office.team;
        row.fields = fields;
        at.records.put(row);
        return row.id;
    }
    StaffId hire(const QString& number) { return StaffId(put(Staff::kRecord, {{StaffField::kNumber, number}})); }
    RecordId open(Instant from)
    {
        return put(DutyShift::kRecord, {{DutyShiftField::kName, q("白班")},
                                        {DutyShiftField::kDay, today.toString(Qt::ISODate)},
                                        {DutyShiftField::kStartsAt, toMicros(from)},
                                        {DutyShiftField::kEndsAt, toMicros(from + hours(8))}});
    }
    void call(RecordId shift, StaffId person, Presence state)
    {
        put(Attendance::kRecord, {{AttendanceField::kShift, shift.toString()},
                                  {AttendanceField::kPerson, person.toString()},
                                  {AttendanceField::kState, keyOf(state)},
                                  {AttendanceField::kAt, toMicros(now() - minutes(30))},
                                  {AttendanceField::kBy, me().toString()}});
    }
    RecordId write(BookCategory category, const QString& text, RecordId shift, Instant when,
                   const std::optional<HandoverProof>& proof = {})
    {
        BookBody body;
        body.category = category;
        body.text = text;
        body.links = {{DutyShift::kRecord, shift}};
        body.handover = proof;
        return book.write(me(), when, body);
    }

    DeskOffice at;
    const QTimeZone zone{"Asia/Shanghai"};
    const QDate today{2026, 11, 18};
    ChainedBook book{at.records, at.office.team};
};

}  // namespace

TEST_F(DutyFormTest, FillsOnlyBoxesThatItsFormHas)
{
    const RecordId shift = open(now() - hours(2));
    call(shift, me(), Presence::There);
    for (const DutyForm form : {DutyForm::RollCall, DutyForm::Handover, DutyForm::Month}) {
        const QStringList items = FormSpec::named(printout(form).form()).items();
        ASSERT_FALSE(items.isEmpty()) << qPrintable(printout(form).form());
        for (const QString& item : values(form).keys())
            EXPECT_TRUE(items.contains(item)) << qPrintable(item);
    }
}

TEST_F(DutyFormTest, TheRollCallNamesEachPersonOfEachShiftAndWhatWasTalkedOver)
{
    const RecordId day = open(now() - hours(2));
    open(now() + hours(6));
    call(day, hire(q("1002")), Presence::Late);
    call(day, hire(q("1001")), Presence::There);
    call(day, hire(q("1003")), Presence::Absent);
    call(newId<RecordId>(), hire(q("1009")), Presence::There);
    write(BookCategory::StaffChange, q("点名：应到 3 人"), day, now() - minutes(30));
    book.write(me(), now(), q("病假"), BookCategory::StaffChange);
    const QHash<QString, QString> printed = values(DutyForm::RollCall);
    EXPECT_EQ(printed.value(q("expected")), q("3"));
    EXPECT_EQ(printed.value(q("there")), q("1"));
    EXPECT_EQ(printed.value(q("late")), q("1"));
    EXPECT_EQ(printed.value(q("absent")), q("1"));
    EXPECT_EQ(printed.value(q("shifts")), q("2"));
    const QStringList people = printed.value(q("people")).split(u'\n');
    ASSERT_EQ(people.size(), 7) << qPrintable(printed.value(q("people")));
    EXPECT_TRUE(people.at(0).contains(q("08:00"))) << qPrintable(people.at(0));
    EXPECT_TRUE(people.at(1).startsWith(q("1001"))) << qPrintable(people.at(1));
    EXPECT_TRUE(people.at(2).contains(q("Late"))) << qPrintable(people.at(2));
    EXPECT_EQ(people.last(), q("The roll was not called."));
    EXPECT_TRUE(printed.value(q("talk")).contains(q("点名：应到 3 人")));
    EXPECT_FALSE(printed.value(q("talk")).contains(q("病假"))) << "it is of no roll call";
}

TEST_F(DutyFormTest, ADayWithoutARollCallHasNoDataInsteadOfNobody)
{
    EXPECT_EQ(values(DutyForm::RollCall).value(q("expected")), q("no data"));
    EXPECT_EQ(values(DutyForm::RollCall).value(q("people")), q("No shift was opened on this day."));
}

TEST_F(DutyFormTest, TheHandoverRecordHasWhatWasCountedAndWhoSignedWhen)
{
    const RecordId shift = open(now() - hours(8));
    book.write(me(), now() - hours(1), q("耳机 12 副，齐"), BookCategory::Inventory);
    book.write(me(), now() - hours(26), q("昨天的清点"), BookCategory::Inventory);
    HandoverProof proof;
    proof.shift = shift;
    proof.at = now();
    proof.signatures = {{me(), SignerRole::Outgoing, {}, {}}};
    write(BookCategory::FollowUp, q("已交班"), shift, now(), proof);
    put(OpenItem::kRecord, {{OpenItemField::kText, q("更换光猫")},
                            {OpenItemField::kReason, q("缺货")},
                            {OpenItemField::kOpenedAt, toMicros(now() - hours(30))}});
    const QHash<QString, QString> printed = values(DutyForm::Handover);
    EXPECT_TRUE(printed.value(q("inventory")).endsWith(q("耳机 12 副，齐")))
        << qPrintable(printed.value(q("inventory")));
    EXPECT_FALSE(printed.value(q("inventory")).contains(q("昨天")));
    EXPECT_TRUE(printed.value(q("handovers")).endsWith(q("已交班")));
    EXPECT_TRUE(printed.value(q("follow_ups")).contains(q("更换光猫")));
    EXPECT_TRUE(printed.value(q("outgoing")).endsWith(q("10:00"))) << qPrintable(printed.value(q("outgoing")));
    EXPECT_EQ(printed.value(q("incoming")), QString()) << "nobody signed for the next shift";
}

TEST_F(DutyFormTest, TheRecordOfAMonthHasAllItsEntriesInTheirOrder)
{
    book.write(me(), now() - hours(24 * 20), q("上月的"), BookCategory::Other);
    book.write(me(), now() - hours(24 * 10), q("三号席耳机无声"), BookCategory::Equipment);
    book.write(me(), now(), q("今天的"), BookCategory::Other);
    const QHash<QString, QString> printed = values(DutyForm::Month);
    EXPECT_EQ(printed.value(q("day")), q("2026-11"));
    EXPECT_EQ(printed.value(q("count")), q("2"));
    const QStringList lines = printed.value(q("record")).split(u'\n');
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines.first().startsWith(q("#2 "))) << qPrintable(lines.first());
    EXPECT_TRUE(lines.first().contains(q("11-08 10:00"))) << qPrintable(lines.first());
    EXPECT_TRUE(lines.first().contains(q("Equipment"))) << qPrintable(lines.first());
}

TEST_F(DutyFormTest, TheRecordOfAMonthGoesOnInTheNextBookWhereOneWasFull)
{
    book.write(me(), now() - hours(48), q("上一册的末条"));
    book.open(3);
    book.write(me(), now(), q("新册的首条"));
    const QHash<QString, QString> printed = values(DutyForm::Month);
    EXPECT_EQ(printed.value(q("count")), q("2"));
    EXPECT_EQ(printed.value(q("book")), q("2, 3"));
    const QStringList lines = printed.value(q("record")).split(u'\n');
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines.first().startsWith(q("book 2 #1 "))) << qPrintable(lines.first());
    EXPECT_TRUE(lines.last().startsWith(q("book 3 #1 "))) << qPrintable(lines.last());
}
