// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/redactions.h"

#include "support/faketime.h"

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

constexpr qint64 kSecond = 1000000;

Row hidden(qint64 from, qint64 to, RedactionReason reason = RedactionReason::Bank)
{
    Row row;
    row.record = Redaction::kRecord;
    row.id = newId<RecordId>();
    row.fields = {{RedactionField::kRecording, newId<RecordId>().toString()},
                  {RedactionField::kFromUs, from},
                  {RedactionField::kToUs, to},
                  {RedactionField::kReason, keyOf(reason)}};
    return row;
}

Row takingBack(const Row& redaction)
{
    Row row = hidden(0, 0);
    row.fields = {{RedactionField::kRecording, redaction.text(RedactionField::kRecording)},
                  {RedactionField::kTakesBack, redaction.id.toString()},
                  {RedactionField::kText, QStringLiteral("录错位置")}};
    return row;
}

QString faultOf(Row row, QLatin1StringView field, const QJsonValue& value)
{
    row.fields.insert(field, value);
    const Result<void> fits = checkRedaction(Redaction(row));
    return fits ? QString() : fits.error().detail;
}

}  // namespace

TEST(Redactions, AreOneBeepWhereTheyOverlapAndStayApartOnRecord)
{
    const QList<Row> rows{hidden(8 * kSecond, 9 * kSecond), hidden(2 * kSecond, 4 * kSecond),
                          hidden(3 * kSecond, 6 * kSecond, RedactionReason::Health),
                          hidden(6 * kSecond, 7 * kSecond, RedactionReason::Bank)};
    const QList<HiddenRange> ranges = hiddenRanges(rows);
    ASSERT_EQ(ranges.size(), 2);
    EXPECT_EQ(ranges[0], (HiddenRange{2 * kSecond, 7 * kSecond, {RedactionReason::Bank, RedactionReason::Health}}));
    EXPECT_EQ(ranges[1], (HiddenRange{8 * kSecond, 9 * kSecond, {RedactionReason::Bank}}));
    EXPECT_EQ(standingRedactions(rows).size(), 4);
}

TEST(Redactions, OneWithinAnotherDoesNotShortenIt)
{
    const QList<HiddenRange> ranges = hiddenRanges({hidden(0, 9), hidden(2, 3)});
    ASSERT_EQ(ranges.size(), 1);
    EXPECT_EQ(ranges[0].to, 9);
}

TEST(Redactions, HideNothingOnceTakenBackAndTheOthersStay)
{
    const Row first = hidden(0, 4);
    const Row second = hidden(2, 6);
    EXPECT_EQ(hiddenRanges({first, second, takingBack(first)}), (QList<HiddenRange>{{2, 6, {RedactionReason::Bank}}}));
    EXPECT_TRUE(hiddenRanges({first, takingBack(first), takingBack(first)}).isEmpty());
}

TEST(Redactions, NeedAPlaceAndAReason)
{
    const Row right = hidden(0, kSecond);
    EXPECT_TRUE(checkRedaction(Redaction(right)));
    EXPECT_EQ(faultOf(right, RedactionField::kRecording, QJsonValue()), RedactionField::kRecording);
    EXPECT_EQ(faultOf(right, RedactionField::kFromUs, -1), RedactionField::kFromUs);
    EXPECT_EQ(faultOf(right, RedactionField::kToUs, 0), RedactionField::kToUs);
    EXPECT_EQ(faultOf(right, RedactionField::kToUs, 25LL * 3600 * kSecond), RedactionField::kToUs);
    EXPECT_EQ(faultOf(right, RedactionField::kReason, QJsonValue()), RedactionField::kReason);
    EXPECT_EQ(faultOf(right, RedactionField::kReason, QStringLiteral("other")), RedactionField::kText);
    EXPECT_EQ(faultOf(takingBack(right), RedactionField::kText, QStringLiteral("  ")), RedactionField::kText);
    EXPECT_TRUE(checkRedaction(Redaction(takingBack(right))));
}

TEST(Redactions, AreWrittenInOnesOwnNameForTheWholeDepartment)
{
    const FakeTime time;
    const auto by = newId<StaffId>();
    const auto department = newId<ScopeId>();
    ScopeTree scopes;
    scopes.insert({department, QStringLiteral("department"), {}, {}, {}});
    const auto call = newId<RecordId>();
    const GroupBuilder builder(QStringLiteral("A"), by, time);
    const Result<Group> group =
        redact(builder, call, {1, 2, {RedactionReason::Other}}, QStringLiteral(" 邻居 "), scopes);
    ASSERT_TRUE(group);
    const QJsonObject set = group->first().set;
    EXPECT_EQ(set.value(RedactionField::kBy).toString(), by.toString());
    EXPECT_EQ(set.value(RedactionField::kText).toString(), QStringLiteral("邻居"));
    EXPECT_EQ(set.value(QStringLiteral("also_scope")).toString(), department.toString());
    EXPECT_FALSE(redact(builder, call, {1, 2, {}}, {}, scopes));
    Row made = hidden(1, 2);
    EXPECT_FALSE(takeBackRedaction(builder, made, {}, scopes));
    const Result<Group> back = takeBackRedaction(builder, made, QStringLiteral("录错"), scopes);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->first().set.value(RedactionField::kTakesBack).toString(), made.id.toString());
}
