// SPDX-License-Identifier: GPL-3.0-or-later
// Lost entries that were brought back: whatever of them, or of the entry that says so, is altered and chained anew is
// found.
#include "domain/bookchain.h"
#include "support/signedbook.h"

#include <gtest/gtest.h>

#include <functional>

using namespace Seatdesk;

namespace {

/// A book that was put back behind its first entry and has gone on, and whose lost entries came back.
class RestoredBook : public testing::Test
{
protected:
    RestoredBook()
    {
        first = append({}, words(u"一"));
        lost = {append(headOf(first), words(u"二")), append({}, words(u"三"))};
        lost[1] = append(headOf(lost[0]), words(u"三"));
        other = append(headOf(first), words(u"另一条"));
        restore.common = headOf(first);
        restore.lost = headOf(lost[1]);
        restore.head = headOf(other);
        restore.at = at;
        restore.person = director;
        restore.key = key.id;
    }
    static QString words(QStringView text)
    {
        BookBody body;
        body.text = text.toString();
        return body.toText();
    }
    static BookHead headOf(const Row& row) { return {BookEntry(row).seq(), BookEntry(row).hash()}; }
    Row append(const BookHead& head, const QString& text) const
    {
        Row row;
        row.record = BookEntry::kRecord;
        row.fields = {{BookEntryField::kBook, book.toString()},
                      {BookEntryField::kSeq, head.seq + 1},
                      {BookEntryField::kOperation, operation.toString()},
                      {BookEntryField::kAuthor, director.toString()},
                      {BookEntryField::kAt, toMicros(at)},
                      {BookEntryField::kBody, text},
                      {BookEntryField::kBodyHash, sha256Hex(text.toUtf8())}};
        row.fields.insert(BookEntryField::kHash, chainHash(head, BookEntry(row)));
        return row;
    }
    /// As the director signs it.
    QString signedRestore(BookRestore proof) const
    {
        BookBody body;
        body.text = QStringLiteral("#2–#3 补回");
        proof.bytes = standInSignature(SigningKey(key).publicKey(), proof.message(book, body.text));
        body.restore = proof;
        return body.toText();
    }
    [[nodiscard]] QString back(int which, const BookHead& formerly) const
    {
        return BookBody::recovered(BookEntry(lost[which]).bodyText(), formerly).value();
    }
    /// The whole book, closed anew over these bodies behind its second entry.
    BookCheck check(const QStringList& bodies)
    {
        BookCheck judged(std::make_shared<const SigningKeys>(QList<Row>{key}, standInHolds));
        EXPECT_EQ(judged.take(BookEntry(first)), std::nullopt);
        EXPECT_EQ(judged.take(BookEntry(other)), std::nullopt);
        for (const QString& body : bodies)
            EXPECT_EQ(judged.take(BookEntry(append(judged.head(), body))), std::nullopt);
        return judged;
    }
    std::optional<BookFault> fault(const QStringList& bodies)
    {
        const BookCheck judged = check(bodies);
        return judged.end(judged.head());
    }
    QStringList whole() { return {signedRestore(restore), back(0, headOf(lost[0])), back(1, headOf(lost[1]))}; }

    const RecordId book = newId<RecordId>();
    const OperationId operation = newId<OperationId>();
    const StaffId director = newId<StaffId>();
    const Instant at = fromMicros(1767225700000000);
    const Row key = standInKey(director, at - std::chrono::hours(1));
    Row first;
    QList<Row> lost;
    Row other;
    BookRestore restore;
};

}  // namespace

TEST_F(RestoredBook, HoldsAndKnowsWhatWasBroughtBack)
{
    EXPECT_EQ(fault(whole()), std::nullopt);
    const BookCheck judged = check(whole());
    for (const Row& row : lost)
        EXPECT_TRUE(judged.recovered().contains(headOf(row)));
    EXPECT_FALSE(judged.recovered().contains(headOf(other)));
    const BookBody body = BookEntry(append({}, whole()[1])).body().value();
    EXPECT_EQ(body.formerly, headOf(lost[0]));
    EXPECT_EQ(body.text, QStringLiteral("二"));
    EXPECT_EQ(BookBody::parse(whole()[0])->restore->lost, headOf(lost[1]));
    EXPECT_EQ(BookBody::parse(whole()[0])->toText(), whole()[0]);
}

TEST_F(RestoredBook, OthersMayWriteBetweenWhatComesBack)
{
    QStringList bodies = whole();
    bodies.insert(2, words(u"同时"));
    bodies.append(words(u"之后"));
    EXPECT_EQ(fault(bodies), std::nullopt);
}

TEST_F(RestoredBook, FindsAnotherTextOrPlaceOfWhatCameBack)
{
    const BookFault third{4, BookFault::Kind::Recovered};
    EXPECT_EQ(fault({whole()[0], BookBody::recovered(words(u"改"), headOf(lost[0])).value(), whole()[2]}), third);
    EXPECT_EQ(fault({whole()[0], whole()[2], whole()[1]}), third);
    EXPECT_EQ(fault({whole()[0], back(0, {3, headOf(lost[0]).hash}), whole()[2]}), third);
    EXPECT_EQ(fault({whole()[0], whole()[1], whole()[1], whole()[2]}), (BookFault{5, BookFault::Kind::Recovered}));
    EXPECT_EQ(fault({whole()[1]}), (BookFault{3, BookFault::Kind::Recovered})) << "nobody signed for it";
}

TEST_F(RestoredBook, FindsThatNotAllCameBack)
{
    EXPECT_EQ(fault({whole()[0], whole()[1]}), (BookFault{4, BookFault::Kind::Recovered}));
    EXPECT_EQ(fault({whole()[0]}), (BookFault{3, BookFault::Kind::Recovered}));
}

TEST_F(RestoredBook, FindsEveryAlteredFactOfTheEntryThatTheDirectorSigned)
{
    const BookFault signature{3, BookFault::Kind::Signature};
    const QList<std::function<void(BookRestore&)>> changes{
        [](BookRestore& r) { r.common.seq = 0; },
        [](BookRestore& r) { r.lost.seq += 1; },
        [](BookRestore& r) { r.lost.hash.replace(0, 1, u'x'); },
        [](BookRestore& r) { r.head = r.common; },
        [](BookRestore& r) { r.at += std::chrono::seconds(1); },
        [](BookRestore& r) { r.person = newId<StaffId>(); },
        [](BookRestore& r) { r.key = newId<RecordId>(); },
        [](BookRestore& r) { r.bytes[0] = char(r.bytes[0] + 1); },
    };
    for (const auto& change : changes) {
        BookBody body = BookBody::parse(whole()[0]).value();
        change(*body.restore);
        EXPECT_EQ(fault({body.toText(), whole()[1], whole()[2]}), signature) << &change - changes.data();
    }
    BookBody reworded = BookBody::parse(whole()[0]).value();
    reworded.text += u'!';
    EXPECT_EQ(fault({reworded.toText(), whole()[1], whole()[2]}), signature);
    QString illegible = whole()[0];
    illegible.replace(QStringLiteral("lost_seq"), QStringLiteral("lost_Seq"));
    EXPECT_EQ(fault({illegible, whole()[1], whole()[2]}), signature);
}

TEST_F(RestoredBook, ADirectorsSignatureCannotBeMadeOverHeadsThatTheBookNeverHad)
{
    BookRestore wrong = restore;
    wrong.head.hash = headOf(lost[0]).hash;
    EXPECT_EQ(fault({signedRestore(wrong), whole()[1], whole()[2]}), (BookFault{3, BookFault::Kind::Signature}));
    wrong = restore;
    wrong.common.hash = headOf(other).hash;
    EXPECT_EQ(fault({signedRestore(wrong), whole()[1], whole()[2]}), (BookFault{3, BookFault::Kind::Recovered}));
}

/// A seat that had seen more brings the rest, behind what others brought before it.
TEST_F(RestoredBook, MoreCanComeBackLater)
{
    const Row fourth = append(headOf(lost[1]), words(u"四"));
    BookRestore more = restore;
    more.common = restore.lost;
    more.lost = headOf(fourth);
    QStringList bodies = whole();
    bodies.append(signedRestore(more));
    bodies.append(BookBody::recovered(words(u"四"), headOf(fourth)).value());
    EXPECT_EQ(fault(bodies), std::nullopt);
    EXPECT_TRUE(check(bodies).recovered().contains(headOf(fourth)));
}

/// What was signed badly long ago says nothing of what came back; what nobody signed for brings nothing back.
TEST_F(RestoredBook, OnlyASoundEntryBringsAnythingBack)
{
    BookBody bad;
    bad.text = QStringLiteral("x");
    bad.handover = HandoverProof();
    bad.handover->signatures = {{director, SignerRole::Outgoing, key.id, QByteArray(64, 'x')}};
    QStringList bodies = whole();
    bodies.prepend(bad.toText());
    const BookCheck judged = check(bodies);
    EXPECT_EQ(judged.unsound(), (BookFault{3, BookFault::Kind::Signature}));
    EXPECT_TRUE(judged.recovered().contains(headOf(lost[1])));
    BookBody unsound = BookBody::parse(whole()[0]).value();
    unsound.restore->bytes[0] = char(unsound.restore->bytes[0] + 1);
    EXPECT_FALSE(check({unsound.toText(), whole()[1], whole()[2]}).recovered().contains(headOf(lost[0])));
}
