// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bookfile.h"
#include "domain/dutyshift.h"

#include "support/signedcheck.h"

#include <QBuffer>

#include <gtest/gtest.h>

#include <functional>

using namespace Seatdesk;

namespace {

/// Two books, of three entries and of none, as a file.
QByteArray twoBooks()
{
    QBuffer buffer;
    EXPECT_TRUE(buffer.open(QIODevice::WriteOnly));
    BookFileWriter writer(buffer);
    for (const int count : {3, 0}) {
        Row book;
        book.record = Book::kRecord;
        book.id = newId<RecordId>();
        book.fields = {{BookField::kName, QStringLiteral("值班日志")}, {BookField::kNumber, 3 - count}};
        EXPECT_TRUE(writer.beginBook(Book(book)));
        BookHead head;
        for (int seq = 1; seq <= count; ++seq) {
            BookBody body;
            body.text = QStringLiteral("第 %1 条").arg(seq);
            Row row;
            row.fields = {{BookEntryField::kBook, book.id.toString()},
                          {BookEntryField::kSeq, seq},
                          {BookEntryField::kOperation, newId<OperationId>().toString()},
                          {BookEntryField::kAuthor, newId<StaffId>().toString()},
                          {BookEntryField::kAt, qint64(1767225600000000) + seq},
                          {BookEntryField::kBody, body.toText()},
                          {BookEntryField::kBodyHash, sha256Hex(body.toText().toUtf8())}};
            head = {seq, chainHash(head, BookEntry(row))};
            row.fields.insert(BookEntryField::kHash, head.hash);
            EXPECT_TRUE(writer.add(BookEntry(row)));
        }
        EXPECT_TRUE(writer.endBook(head));
    }
    EXPECT_TRUE(writer.finish());
    return buffer.data();
}

BookFileReport reportOf(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    EXPECT_TRUE(buffer.open(QIODevice::ReadOnly));
    return checkBookFile(buffer);
}

/// A book with one page that two people signed, chained after `alter` had its way, and the keys in `keys` beside it.
QByteArray signedBook(
    const QList<Row>& keys, const QList<Row>& signers, const std::function<void(BookBody&)>& alter = [](BookBody&) {})
{
    QBuffer buffer;
    EXPECT_TRUE(buffer.open(QIODevice::WriteOnly));
    BookFileWriter writer(buffer);
    for (const Row& key : keys)
        EXPECT_TRUE(writer.addKey(SigningKey(key)));
    Row book;
    book.id = newId<RecordId>();
    book.fields = {{BookField::kName, QStringLiteral("值班日志")}, {BookField::kNumber, 1}};
    EXPECT_TRUE(writer.beginBook(Book(book)));
    BookBody body;
    body.text = QStringLiteral("已交接");
    HandoverProof proof;
    proof.at = fromMicros(1767225600000000);
    proof.shift = newId<RecordId>();
    body.links = {{DutyShift::kRecord, proof.shift}};
    body.handover = signedBy(proof, book.id, body.text, signers);
    alter(body);
    Row row;
    row.fields = {{BookEntryField::kBook, book.id.toString()},
                  {BookEntryField::kSeq, 1},
                  {BookEntryField::kOperation, newId<OperationId>().toString()},
                  {BookEntryField::kAuthor, SigningKey(signers.first()).person().toString()},
                  {BookEntryField::kAt, toMicros(proof.at)},
                  {BookEntryField::kBody, body.toText()},
                  {BookEntryField::kBodyHash, sha256Hex(body.toText().toUtf8())}};
    const QString hash = chainHash({}, BookEntry(row));
    row.fields.insert(BookEntryField::kHash, hash);
    EXPECT_TRUE(writer.add(BookEntry(row)));
    EXPECT_TRUE(writer.endBook({1, hash}));
    EXPECT_TRUE(writer.finish());
    return buffer.data();
}

BookFileReport judged(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    EXPECT_TRUE(buffer.open(QIODevice::ReadOnly));
    return checkBookFile(buffer, standInHolds);
}

QByteArray without(const QByteArray& file, qsizetype line)
{
    QList<QByteArray> lines = file.split('\n');
    lines.removeAt(line);
    return lines.join('\n');
}

}  // namespace

TEST(BookFile, HoldsAsItWasWritten)
{
    const BookFileReport report = reportOf(twoBooks());
    EXPECT_TRUE(report.holds());
    ASSERT_EQ(report.books.size(), 2);
    EXPECT_EQ(report.books[0].head.seq, 3);
    EXPECT_EQ(report.books[1].head, BookHead());
}

TEST(BookFile, FindsEveryByteThatWasChanged)
{
    const QByteArray file = twoBooks();
    for (qsizetype i = 0; i < file.size(); ++i) {
        for (const int bit : {1, 32}) {
            QByteArray changed = file;
            changed[i] = static_cast<char>(changed[i] ^ bit);
            EXPECT_FALSE(reportOf(changed).holds()) << "byte " << i << " of " << file.size();
        }
    }
}

TEST(BookFile, FindsWhereItWasCutOff)
{
    const QByteArray file = twoBooks();
    for (qsizetype length = 0; length < file.size(); ++length)
        EXPECT_FALSE(reportOf(file.left(length)).holds()) << length;
    EXPECT_FALSE(reportOf(file + '\n').holds());
}

TEST(BookFile, NamesTheFirstEntryThatDoesNotHold)
{
    const QByteArray file = twoBooks();
    const BookFileReport removed = reportOf(without(file, 2));
    ASSERT_TRUE(removed.fault);
    EXPECT_EQ(*removed.fault, (BookFault{2, BookFault::Kind::Number}));
    EXPECT_EQ(removed.broken, QStringLiteral("值班日志"));
    QList<QByteArray> lines = file.split('\n');
    lines.swapItemsAt(1, 2);
    EXPECT_EQ(reportOf(lines.join('\n')).fault, (BookFault{1, BookFault::Kind::Number}));
    EXPECT_EQ(reportOf(without(file, 3)).fault, (BookFault{3, BookFault::Kind::Head}));
}

TEST(BookFile, CarriesTheKeysByWhichItsSignaturesAreJudged)
{
    const Instant from = fromMicros(1767225600000000);
    const QList<Row> keys{standInKey(newId<StaffId>(), from), standInKey(newId<StaffId>(), from)};
    const BookFault broken{1, BookFault::Kind::Signature};
    EXPECT_TRUE(judged(signedBook(keys, keys)).holds());
    const BookFileReport keyless = judged(signedBook({}, keys));
    EXPECT_EQ(keyless.fault, broken);
    EXPECT_EQ(keyless.broken, QStringLiteral("值班日志"));
    EXPECT_EQ(judged(signedBook(keys, keys, [](BookBody& body) { body.text += u'。'; })).fault, broken);
    EXPECT_EQ(judged(signedBook(keys, keys, [](BookBody& body) { body.handover->signatures[0].bytes[5] ^= 1; })).fault,
              broken);
    EXPECT_EQ(
        judged(signedBook(keys, keys, [&](BookBody& body) { body.handover->signatures[1].key = keys[0].id; })).fault,
        broken);
    EXPECT_EQ(reportOf(signedBook(keys, keys)).fault, broken) << "by no test";
    Row strangers = standInKey(SigningKey(keys[1]).person(), from);
    strangers.id = keys[1].id;
    EXPECT_FALSE(judged(signedBook(keys + QList<Row>{strangers}, keys)).holds()) << "a key in another's place";
}

TEST(BookFile, FindsEveryByteOfAKeyThatWasChanged)
{
    const QList<Row> keys{standInKey(newId<StaffId>(), fromMicros(1767225600000000))};
    const QByteArray file = signedBook(keys, keys);
    for (qsizetype i = 0; i < file.indexOf('\n'); ++i) {
        QByteArray changed = file;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        EXPECT_FALSE(judged(changed).holds()) << "byte " << i;
    }
}

namespace {

/// A book of one entry whose page was checked, with that row altered by `alter`.
QByteArray checkedBook(const std::function<void(Row&)>& alter)
{
    const Row key = standInKey(newId<StaffId>(), fromMicros(1767225600000000));
    QBuffer buffer;
    EXPECT_TRUE(buffer.open(QIODevice::WriteOnly));
    BookFileWriter writer(buffer);
    EXPECT_TRUE(writer.addKey(SigningKey(key)));
    Row book;
    book.id = newId<RecordId>();
    book.fields = {{BookField::kName, QStringLiteral("值班日志")}, {BookField::kNumber, 1}};
    EXPECT_TRUE(writer.beginBook(Book(book)));
    BookBody body;
    body.text = QStringLiteral("三号席耳机无声");
    Row row;
    row.fields = {{BookEntryField::kBook, book.id.toString()},
                  {BookEntryField::kSeq, 1},
                  {BookEntryField::kOperation, newId<OperationId>().toString()},
                  {BookEntryField::kAuthor, newId<StaffId>().toString()},
                  {BookEntryField::kAt, qint64(1767225600000000)},
                  {BookEntryField::kBody, body.toText()},
                  {BookEntryField::kBodyHash, sha256Hex(body.toText().toUtf8())}};
    const BookHead head{1, chainHash({}, BookEntry(row))};
    row.fields.insert(BookEntryField::kHash, head.hash);
    EXPECT_TRUE(writer.add(BookEntry(row)));
    const BookPage page = pagesOf({row}, QTimeZone::utc()).first();
    Row check = signedCheck(page, CheckLevel::Daily, head, key, page.until);
    alter(check);
    EXPECT_TRUE(writer.addCheck(PageCheck(check)));
    EXPECT_TRUE(writer.endBook(head));
    EXPECT_TRUE(writer.finish());
    return buffer.data();
}

}  // namespace

TEST(BookFile, JudgesTheChecksOfItsPagesAndNamesTheOneThatDoesNotHold)
{
    const QByteArray sound = checkedBook([](Row&) {});
    EXPECT_TRUE(judged(sound).holds());
    EXPECT_FALSE(reportOf(sound).holds()) << "nothing holds by no keys";
    const BookFileReport report =
        judged(checkedBook([](Row& check) { check.fields.insert(PageCheckField::kLevel, QStringLiteral("monthly")); }));
    EXPECT_FALSE(report.holds());
    ASSERT_EQ(report.checks.size(), 1);
    EXPECT_EQ(report.checks.first().book, QStringLiteral("值班日志"));
    EXPECT_EQ(report.checks.first().check.level(), CheckLevel::Monthly);
    EXPECT_TRUE(report.isWhole) << "the rest was judged to its end";
    EXPECT_EQ(report.books.size(), 1);
}

TEST(BookFile, ACheckOfAnotherBookDoesNotBelong)
{
    const BookFileReport report = judged(
        checkedBook([](Row& check) { check.fields.insert(PageCheckField::kBook, newId<RecordId>().toString()); }));
    EXPECT_FALSE(report.holds());
}
