// SPDX-License-Identifier: GPL-3.0-or-later
// A hand-over that two people signed: whatever of it is altered and chained anew, the signatures tell.
#include "domain/bookchain.h"
#include "domain/dutyshift.h"
#include "support/signedbook.h"

#include <gtest/gtest.h>

#include <functional>

using namespace Seatdesk;

namespace {

class SignedHandover : public testing::Test
{
protected:
    SignedHandover()
    {
        body.category = BookCategory::FollowUp;
        body.happenedAt = at;
        body.text = QStringLiteral("已交接：白班，交给李婷");
        body.links = {{DutyShift::kRecord, shift}};
        HandoverProof proof;
        proof.shift = shift;
        proof.lines = {{QStringLiteral("overdue"), 1, {QStringLiteral("20260101-0042-001")}}};
        proof.head = {1, entry(bookEntry(1, {}, plain())).hash()};
        proof.at = at;
        body.handover = signedBy(proof, book, body.text, keys);
    }
    static QString plain()
    {
        BookBody first;
        first.text = QStringLiteral("三号席耳机无声");
        return first.toText();
    }
    Row bookEntry(qint64 seq, const BookHead& head, const QString& text)
    {
        Row row;
        row.record = BookEntry::kRecord;
        row.fields = {{BookEntryField::kBook, book.toString()},
                      {BookEntryField::kSeq, seq},
                      {BookEntryField::kOperation, OperationId(shift).toString()},
                      {BookEntryField::kAuthor, outgoing.toString()},
                      {BookEntryField::kAt, toMicros(seq == 1 ? at : written)},
                      {BookEntryField::kBody, text},
                      {BookEntryField::kBodyHash, sha256Hex(text.toUtf8())}};
        row.fields.insert(BookEntryField::kHash, chainHash(head, BookEntry(row)));
        return row;
    }
    static BookEntry entry(const Row& row) { return BookEntry(row); }
    /// Somebody alters the text and closes the book anew: the chain holds.
    std::optional<BookFault> judge(const QString& text)
    {
        BookCheck check(std::make_shared<const SigningKeys>(keys, standInHolds));
        EXPECT_EQ(check.take(entry(bookEntry(1, {}, plain()))), std::nullopt);
        EXPECT_EQ(check.take(entry(bookEntry(2, check.head(), text))), std::nullopt);
        return check.end(check.head());
    }
    bool isFound(const std::function<void(BookBody&)>& alter)
    {
        BookBody altered = body;
        alter(altered);
        EXPECT_NE(altered, body);
        return judge(altered.toText()) == BookFault{2, BookFault::Kind::Signature};
    }

    StaffId outgoing = newId<StaffId>();
    StaffId incoming = newId<StaffId>();
    RecordId book = newId<RecordId>();
    RecordId shift = newId<RecordId>();
    Instant at = fromMicros(1767225600000000);
    Instant written = at;
    QList<Row> keys{standInKey(outgoing, at), standInKey(incoming, at)};
    BookBody body;
};

}  // namespace

TEST_F(SignedHandover, HoldsAndComesBackWhole)
{
    EXPECT_EQ(judge(body.toText()), std::nullopt);
    EXPECT_EQ(BookBody::parse(body.toText()).value(), body);
    EXPECT_EQ(body.handover->message(book, body.text, body.handover->signatures.at(1)),
              (QStringLiteral("seatdesk-handover-1|%1|1|%2|").arg(book.toString(), body.handover->head.hash) +
               body.handover->pageHash(body.text) +
               QStringLiteral("|incoming|%1|%2|1767225600000000").arg(shift.toString(), incoming.toString()))
                  .toUtf8());
}

TEST_F(SignedHandover, AnAlteredPageIsFound)
{
    EXPECT_TRUE(isFound([](BookBody& b) { b.text += u'。'; }));
    EXPECT_TRUE(isFound([](BookBody& b) { b.handover->lines[0].rows[0] += u'1'; }));
    EXPECT_TRUE(isFound([](BookBody& b) { b.handover->lines[0].count = 0; }));
    EXPECT_TRUE(isFound([](BookBody& b) { b.handover->lines.clear(); }));
    EXPECT_TRUE(isFound([](BookBody& b) { b.handover->at += std::chrono::microseconds(1); }));
    EXPECT_TRUE(isFound([](BookBody& b) { b.handover->shift = newId<RecordId>(); }));
    // The page as it stands, under the hash of another.
    QString other = body.toText();
    other.replace(body.handover->pageHash(body.text), QString(64, u'a'));
    EXPECT_EQ(judge(other), (BookFault{2, BookFault::Kind::Signature}));
    EXPECT_EQ(BookBody::parse(other)->text, body.text) << "the words stay legible";
    EXPECT_FALSE(BookBody::parse(other)->handover);
}

TEST_F(SignedHandover, AnAlteredOrMissingSignatureIsFound)
{
    EXPECT_TRUE(isFound([](BookBody& b) { b.handover->signatures[1].bytes[0] ^= 1; }));
    EXPECT_TRUE(isFound([](BookBody& b) { b.handover->signatures.removeLast(); }));
    EXPECT_TRUE(isFound([](BookBody& b) { b.handover->signatures.removeFirst(); }));
    EXPECT_TRUE(isFound([](BookBody& b) { b.handover->signatures[1].role = SignerRole::Outgoing; }));
    EXPECT_TRUE(isFound([](BookBody& b) { b.handover->signatures.append(b.handover->signatures.at(1)); }));
}

TEST_F(SignedHandover, TheKeyOfAnotherPersonIsFound)
{
    const Row others = standInKey(newId<StaffId>(), at);
    keys.append(others);
    EXPECT_TRUE(isFound([&](BookBody& b) {
        b.handover->signatures[1].key = others.id;
        b.handover->signatures[1].bytes = standInSignature(
            SigningKey(others).publicKey(), b.handover->message(book, b.text, b.handover->signatures.at(1)));
    })) << "in somebody's name";
    EXPECT_TRUE(isFound([&](BookBody& b) { b.handover = signedBy(*b.handover, book, b.text, {others, keys.at(1)}); }))
        << "not the author";
    keys.removeAt(1);
    EXPECT_EQ(judge(body.toText()), (BookFault{2, BookFault::Kind::Signature})) << "nobody's";
}

TEST_F(SignedHandover, AKeyThatHadEndedOrHadNotBegunIsFound)
{
    const auto within = SigningKeys::kMostLeeway - std::chrono::seconds(1);
    keys[1].fields.insert(SigningKeyField::kValidUntil, toMicros(at - within));
    EXPECT_EQ(judge(body.toText()), std::nullopt) << "two clocks differ a little";
    keys[1].fields.insert(SigningKeyField::kValidUntil, toMicros(at - SigningKeys::kMostLeeway));
    EXPECT_EQ(judge(body.toText()), (BookFault{2, BookFault::Kind::Signature}));
    keys[1].fields.insert(SigningKeyField::kValidUntil, QJsonValue());
    keys[1].fields.insert(SigningKeyField::kValidFrom, toMicros(at + std::chrono::hours(1)));
    EXPECT_EQ(judge(body.toText()), (BookFault{2, BookFault::Kind::Signature}));
}

TEST_F(SignedHandover, InAnotherBookOrBehindAnotherHistoryIsFound)
{
    EXPECT_TRUE(isFound([&](BookBody& b) {
        HandoverProof proof = *b.handover;
        proof.head.hash = QString(64, u'b');
        b.handover = signedBy(proof, book, b.text, keys);
    })) << "a head that this book never had";
    EXPECT_TRUE(isFound([&](BookBody& b) {
        HandoverProof proof = *b.handover;
        proof.head.seq = 2;
        b.handover = signedBy(proof, book, b.text, keys);
    })) << "a head behind the page";
    EXPECT_TRUE(isFound([&](BookBody& b) { b.handover = signedBy(*b.handover, newId<RecordId>(), b.text, keys); }))
        << "signed for another book";
}

TEST_F(SignedHandover, NamesWrittenWithEscapesHideNothing)
{
    BookBody altered = body;
    altered.handover->signatures[1].bytes[0] ^= 1;
    QString text = altered.toText();
    text.replace(QStringLiteral("\"handover\""), QStringLiteral("\"hand\\u006fver\""));
    EXPECT_EQ(judge(text), (BookFault{2, BookFault::Kind::Signature}));
}

TEST_F(SignedHandover, WhatNobodySignedHolds)
{
    body.handover->signatures.clear();
    body.handover->unsignedReason = QStringLiteral("服务器不通");
    EXPECT_EQ(judge(body.toText()), std::nullopt);
    EXPECT_EQ(BookBody::parse(body.toText()).value(), body);
    body.handover->unsignedReason.clear();
    EXPECT_EQ(judge(body.toText()), (BookFault{2, BookFault::Kind::Signature})) << "signatures taken away";
}

TEST_F(SignedHandover, HandedInAgainOnAnotherDayOrForAnotherShiftIsFound)
{
    EXPECT_TRUE(isFound([](BookBody& b) { b.links = {{DutyShift::kRecord, newId<RecordId>()}}; }));
    EXPECT_TRUE(isFound([](BookBody& b) { b.links.clear(); }));
    written = at + SigningKeys::kMostLeeway;
    EXPECT_EQ(judge(body.toText()), std::nullopt);
    written = at + std::chrono::hours(24);
    EXPECT_EQ(judge(body.toText()), (BookFault{2, BookFault::Kind::Signature}));
}

TEST_F(SignedHandover, OneThatDoesNotHoldKeepsNobodyFromTheRestOfTheBook)
{
    BookCheck check(std::make_shared<const SigningKeys>(keys, standInHolds));
    const QString illegible = QStringLiteral(R"({"category":"other","handover":{},"text":"x"})");
    EXPECT_FALSE(BookBody::parse(illegible)->check()) << "nor is it written";
    ASSERT_EQ(check.take(entry(bookEntry(1, {}, illegible))), std::nullopt);
    EXPECT_EQ(check.unsound(), (BookFault{1, BookFault::Kind::Signature}));
    Row next = bookEntry(2, check.head(), plain());
    next.fields.insert(BookEntryField::kBody, QStringLiteral("改过"));
    EXPECT_EQ(check.take(entry(next)), (BookFault{2, BookFault::Kind::Body}));
    ASSERT_EQ(check.take(entry(bookEntry(2, check.head(), plain()))), std::nullopt);
    EXPECT_EQ(check.end(check.head()), (BookFault{1, BookFault::Kind::Signature}));
}
