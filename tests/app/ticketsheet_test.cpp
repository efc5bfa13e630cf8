// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ticketsheet.h"

#include "domain/category.h"
#include "domain/ticket.h"
#include "support/text.h"

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

// 2026-10-26 15:33:20 in Shanghai
constexpr qint64 kSheetLater = 1'793'000'000'000'000;

Row categoryRow(const QString& name, RecordId parent = {})
{
    Row row;
    row.record = Category::kRecord;
    row.id = newId<RecordId>();
    row.fields = {{CategoryField::kName, name}};
    if (!parent.isNull())
        row.fields.insert(CategoryField::kParent, parent.toString());
    return row;
}

QString cellOf(const TicketSheet& sheet, const Row& ticket, const char* column)
{
    return sheet.cells(ticket).value(TicketSheet::header().indexOf(q(column)));
}

}  // namespace

TEST(TicketSheet, HasACellForEachColumnOfTheHeader)
{
    EXPECT_EQ(TicketSheet({}, QTimeZone::utc()).cells(Row()).size(), TicketSheet::header().size());
    EXPECT_FALSE(TicketSheet::header().contains(QString()));
}

TEST(TicketSheet, SaysValuesInWordsAndTimesInTheDepartmentsZone)
{
    Row ticket;
    ticket.fields = {{TicketField::kKind, q("fault")},
                     {TicketField::kState, q("accepted")},
                     {TicketField::kChannel, q("of an old program")},
                     {TicketField::kMaskedNumber, q("138****2716")},
                     {TicketField::kRecordedAt, kSheetLater}};
    const TicketSheet sheet({}, QTimeZone("Asia/Shanghai"));
    EXPECT_EQ(cellOf(sheet, ticket, "Kind"), q("Fault report"));
    EXPECT_EQ(cellOf(sheet, ticket, "State"), q("Accepted"));
    EXPECT_EQ(cellOf(sheet, ticket, "Channel"), q("of an old program"));
    EXPECT_EQ(cellOf(sheet, ticket, "Number, masked"), q("138****2716"));
    EXPECT_EQ(cellOf(sheet, ticket, "Recorded at"), q("2026-10-26 15:33:20"));
    EXPECT_EQ(cellOf(sheet, ticket, "Closed at"), QString());
}

TEST(TicketSheet, NamesACategoryWithThoseAboveIt)
{
    const Row above = categoryRow(q("Broadband"));
    const Row below = categoryRow(q("Drops out"), above.id);
    Row ticket;
    ticket.fields = {{TicketField::kCategory, below.id.toString()}};
    const TicketSheet sheet({{}, {below, above}}, QTimeZone::utc());
    EXPECT_EQ(cellOf(sheet, ticket, "Category"), q("Broadband / Drops out"));
}

TEST(TicketNames, EndWhereCategoriesGoInACircle)
{
    Row one = categoryRow(q("One"));
    const Row other = categoryRow(q("Other"), one.id);
    one.fields.insert(CategoryField::kParent, other.id.toString());
    EXPECT_TRUE(TicketNames({}, {one, other}).category(one.id).endsWith(q("Other / One")));
}
