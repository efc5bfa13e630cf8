// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bookchain.h"

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

const QString kBook = QStringLiteral("0192f0c4-0000-7000-8000-000000000001");
const QString kAuthor = QStringLiteral("0192f0c4-0000-7000-8000-0000000000aa");
const QString kFirstBody =
    QStringLiteral(R"({"category":"equipment","happened_at":1767225600000000,"text":"三号席耳机无声"})");
const QString kSecondBody = QStringLiteral(R"({"category":"other","happened_at":1767225660000000,"text":"已更换"})");
// Made apart from this program, by the words of the protocol.
const QString kFirstHash = QStringLiteral("042483e9357a3a166407e24335aff1dbda4e353f86327fd282435dbfd81c1852");
const QString kSecondHash = QStringLiteral("2c03edfc34a9d33fe70eb63e33713566a8227eff219d8aafc1a7af136dc61685");

Row entryRow(qint64 seq, const QString& body, const QString& hash)
{
    Row row;
    row.record = BookEntry::kRecord;
    row.fields = {{BookEntryField::kBook, kBook},
                  {BookEntryField::kSeq, seq},
                  {BookEntryField::kOperation, QStringLiteral("0192f0c4-0000-7000-8000-00000000000%1").arg(seq + 1)},
                  {BookEntryField::kAuthor, kAuthor},
                  {BookEntryField::kAt, qint64(1767225700000000) + seq - 1},
                  {BookEntryField::kBody, body},
                  {BookEntryField::kBodyHash, sha256Hex(body.toUtf8())},
                  {BookEntryField::kHash, hash}};
    return row;
}

QList<Row> shortBook()
{
    return {entryRow(1, kFirstBody, kFirstHash), entryRow(2, kSecondBody, kSecondHash)};
}

/// The first fault of a book that should end where shortBook() does.
std::optional<BookFault> chainFault(const QList<Row>& rows)
{
    BookCheck check;
    for (const Row& row : rows) {
        if (const std::optional<BookFault> fault = check.take(BookEntry(row)))
            return fault;
    }
    return check.end({2, kSecondHash});
}

}  // namespace

TEST(BookChain, AgreesWithTheTestVectors)
{
    EXPECT_EQ(chainFault(shortBook()), std::nullopt);
}

TEST(BookChain, GoesOnBehindAKnownEntry)
{
    BookCheck check = BookCheck::behind({1, kFirstHash});
    EXPECT_EQ(check.take(BookEntry(shortBook()[1])), std::nullopt);
    EXPECT_EQ(check.end({2, kSecondHash}), std::nullopt);
    EXPECT_EQ(BookCheck::behind({1, kSecondHash}).take(BookEntry(shortBook()[1])),
              (BookFault{2, BookFault::Kind::Chain}));
}

TEST(BookChain, FindsEveryAlteredFact)
{
    const QList<std::pair<QLatin1StringView, QJsonValue>> changes{
        {BookEntryField::kAuthor, kBook},     {BookEntryField::kAt, 1},
        {BookEntryField::kBody, kSecondBody}, {BookEntryField::kOperation, kBook},
        {BookEntryField::kHash, kSecondHash}, {BookEntryField::kSeq, 2},
        {BookEntryField::kBook, kAuthor},     {BookEntryField::kBodyHash, kFirstHash}};
    for (const auto& [field, value] : changes) {
        QList<Row> rows = shortBook();
        rows[0].fields.insert(field, value);
        const std::optional<BookFault> fault = chainFault(rows);
        ASSERT_TRUE(fault) << field.data();
        EXPECT_EQ(fault->seq, 1) << field.data();
    }
}

TEST(BookChain, FindsAnEntryThatWasHashedAnewByItsSuccessor)
{
    QList<Row> rows = shortBook();
    rows[0].fields.insert(BookEntryField::kBody, kSecondBody);
    rows[0].fields.insert(BookEntryField::kBodyHash, sha256Hex(kSecondBody.toUtf8()));
    rows[0].fields.insert(BookEntryField::kHash, chainHash(BookHead(), BookEntry(rows[0])));
    EXPECT_EQ(chainFault(rows), (BookFault{2, BookFault::Kind::Chain}));
}

TEST(BookChain, FindsWhatIsMissingOrOutOfPlace)
{
    const QList<Row> rows = shortBook();
    EXPECT_EQ(chainFault({rows[1]}), (BookFault{1, BookFault::Kind::Number}));
    EXPECT_EQ(chainFault({rows[1], rows[0]}), (BookFault{1, BookFault::Kind::Number}));
    EXPECT_EQ(chainFault({rows[0]}), (BookFault{2, BookFault::Kind::Head}));
    EXPECT_EQ(chainFault({rows[0], rows[0], rows[1]}), (BookFault{2, BookFault::Kind::Number}));
}

TEST(BookChain, AnErasedTextKeepsItsPlace)
{
    QList<Row> rows = shortBook();
    rows[0].fields.remove(BookEntryField::kBody);
    EXPECT_EQ(chainFault(rows), std::nullopt);
    BookCheck check;
    for (const Row& row : rows)
        EXPECT_EQ(check.take(BookEntry(row)), std::nullopt);
    EXPECT_EQ(check.erased(), (QList<Erasure>{{1, QString()}})) << "and is named";
}
