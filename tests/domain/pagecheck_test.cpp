// SPDX-License-Identifier: GPL-3.0-or-later
// A check of a page: whatever of it, or of the page, is altered later, the signature tells.
#include "domain/bookchain.h"
#include "support/signedcheck.h"

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

class SignedCheckTest : public testing::Test
{
protected:
    SignedCheckTest()
    {
        for (int hour = 0; hour < 3; ++hour)
            write(day + std::chrono::hours(hour));
        write(day + std::chrono::hours(30));
        check = signedCheck(page(), CheckLevel::Daily, known.head(), key, signedAt);
    }
    void write(Instant at)
    {
        BookBody body;
        body.text = QStringLiteral("三号席耳机无声");
        Row row;
        row.record = BookEntry::kRecord;
        row.fields = {{BookEntryField::kBook, book.toString()},
                      {BookEntryField::kSeq, known.head().seq + 1},
                      {BookEntryField::kOperation, newId<OperationId>().toString()},
                      {BookEntryField::kAuthor, newId<StaffId>().toString()},
                      {BookEntryField::kAt, toMicros(at)},
                      {BookEntryField::kBody, body.toText()},
                      {BookEntryField::kBodyHash, sha256Hex(body.toText().toUtf8())}};
        row.fields.insert(BookEntryField::kHash, chainHash(known.head(), BookEntry(row)));
        EXPECT_EQ(known.take(BookEntry(row)), std::nullopt);
        rows.append(row);
    }
    BookPage page() const { return pagesOf(rows, QTimeZone::utc()).first(); }
    bool holds(const Row& row, const QList<Row>& keys) const
    {
        BookCheck chain(std::make_shared<const SigningKeys>(keys, standInHolds));
        for (const Row& entry : rows)
            EXPECT_EQ(chain.take(BookEntry(entry)), std::nullopt);
        return chain.bears(PageCheck(row));
    }
    bool holds(const Row& row) const { return holds(row, {key}); }
    bool holdsWith(QLatin1StringView field, const QJsonValue& value) const
    {
        Row altered = check;
        EXPECT_NE(altered.fields.value(field), value);
        altered.fields.insert(field, value);
        return holds(altered);
    }

    const Instant day = fromMicros(1767225600000000);
    const Instant signedAt = day + std::chrono::hours(32);
    const RecordId book = newId<RecordId>();
    const StaffId lead = newId<StaffId>();
    Row key = standInKey(lead, day);
    BookCheck known;
    QList<Row> rows;
    Row check;
};

}  // namespace

TEST_F(SignedCheckTest, HoldsOverThePageAndNamesAllThatIsSigned)
{
    EXPECT_TRUE(holds(check));
    EXPECT_EQ(page().entries.size(), 3);
    const PageCheck read(check);
    EXPECT_EQ(read.message(),
              (QStringLiteral("seatdesk-check-1|%1|daily|2026-01-01|1767225600000000|1767312000000000|4|%2|%3|%4|%5")
                   .arg(book.toString(), known.head().hash, page().hash(), lead.toString())
                   .arg(toMicros(signedAt)))
                  .toUtf8());
}

TEST_F(SignedCheckTest, StillHoldsWhenTheBookGrows)
{
    write(day + std::chrono::hours(40));
    EXPECT_TRUE(holds(check));
    write(day + std::chrono::hours(4));
    EXPECT_TRUE(holds(check)) << "what came onto the page later was not read, and is not said to have been";
}

TEST_F(SignedCheckTest, WhateverOfItIsAlteredIsFound)
{
    using namespace PageCheckField;
    EXPECT_FALSE(holdsWith(kBook, newId<RecordId>().toString()));
    EXPECT_FALSE(holdsWith(kLevel, QStringLiteral("monthly")));
    EXPECT_FALSE(holdsWith(kLevel, QStringLiteral("weekly")));
    EXPECT_FALSE(holdsWith(kDay, QStringLiteral("2026-01-02")));
    EXPECT_FALSE(holdsWith(kStartsAt, toMicros(day) + 1));
    EXPECT_FALSE(holdsWith(kEndsAt, toMicros(day)));
    EXPECT_FALSE(holdsWith(kHeadSeq, 3));
    EXPECT_FALSE(holdsWith(kHeadSeq, 5)) << "beyond the book";
    EXPECT_FALSE(holdsWith(kHeadHash, QString(64, u'a')));
    EXPECT_FALSE(holdsWith(kPageHash, QString(64, u'a')));
    EXPECT_FALSE(holdsWith(kPerson, newId<StaffId>().toString()));
    EXPECT_FALSE(holdsWith(kAt, toMicros(signedAt) + 1));
    EXPECT_FALSE(holdsWith(kKey, newId<RecordId>().toString()));
    EXPECT_FALSE(holdsWith(kSignature, QString()));
    EXPECT_FALSE(holdsWith(kSignature, QString(128, u'0')));
}

TEST_F(SignedCheckTest, APageThatIsAnotherThanWasReadIsFound)
{
    BookPage other = page();
    other.entries.remove(2);
    EXPECT_FALSE(holds(signedCheck(other, CheckLevel::Daily, known.head(), key, signedAt)));
    BookPage none = page();
    none.entries.clear();
    none.until = none.from;
    EXPECT_FALSE(holds(signedCheck(none, CheckLevel::Daily, known.head(), key, signedAt))) << "nothing was read";
    EXPECT_FALSE(holds(signedCheck(page(), CheckLevel::Daily, {4, QString(64, u'b')}, key, signedAt)));
    EXPECT_FALSE(holds(signedCheck(page(), CheckLevel::Daily, {99, QString()}, key, signedAt))) << "beyond the end";
    EXPECT_FALSE(holds(signedCheck(page(), CheckLevel::Daily, {-1, QString()}, key, signedAt)));
}

TEST_F(SignedCheckTest, TheKeyOfAnotherOrOneThatHadEndedIsFound)
{
    const Row others = standInKey(newId<StaffId>(), day);
    Row forged = signedCheck(page(), CheckLevel::Daily, known.head(), others, signedAt);
    EXPECT_TRUE(holds(forged, {others}));
    forged.fields.insert(PageCheckField::kPerson, lead.toString());
    EXPECT_FALSE(holds(forged, {others})) << "in somebody's name";
    EXPECT_FALSE(holds(check, {})) << "nobody's";
    key.fields.insert(SigningKeyField::kValidUntil, toMicros(signedAt - SigningKeys::kMostLeeway));
    EXPECT_FALSE(holds(check));
}
