// SPDX-License-Identifier: GPL-3.0-or-later
// A shift that is handed over at one seat and taken over at another: what the second signature holds for.
#include "domain/bookchain.h"
#include "domain/dutyshift.h"
#include "support/signedbook.h"

#include <gtest/gtest.h>

#include <functional>

using namespace Seatdesk;

namespace {

class SignedTakeover : public testing::Test
{
protected:
    SignedTakeover()
    {
        take(outgoing, pageBody().toText());
        text.text = QStringLiteral("已接班：白班");
        text.category = BookCategory::FollowUp;
        text.links = {{DutyShift::kRecord, shift}};
        text.takeover = takeover();
    }
    BookBody pageBody()
    {
        BookBody body;
        body.text = QStringLiteral("待接班：白班，交给李婷");
        body.links = {{DutyShift::kRecord, shift}};
        HandoverProof proof;
        proof.shift = shift;
        proof.at = at;
        body.handover = signedBy(proof, book, body.text, {keys.at(0)});
        return body;
    }
    Takeover takeover()
    {
        Takeover taken;
        taken.shift = shift;
        taken.page = check.head();
        taken.head = check.head();
        taken.at = at;
        taken.person = incoming;
        taken.key = keys.at(1).id;
        return sign(taken, text.text, keys.at(1));
    }
    Takeover sign(Takeover taken, const QString& words, const Row& key)
    {
        taken.bytes = standInSignature(SigningKey(key).publicKey(), taken.message(book, words));
        return taken;
    }
    void take(StaffId author, const QString& body)
    {
        Row row;
        row.fields = {{BookEntryField::kBook, book.toString()},
                      {BookEntryField::kSeq, check.head().seq + 1},
                      {BookEntryField::kOperation, newId<OperationId>().toString()},
                      {BookEntryField::kAuthor, author.toString()},
                      {BookEntryField::kAt, toMicros(at)},
                      {BookEntryField::kBody, body},
                      {BookEntryField::kBodyHash, sha256Hex(body.toUtf8())}};
        row.fields.insert(BookEntryField::kHash, chainHash(check.head(), BookEntry(row)));
        EXPECT_EQ(check.take(BookEntry(row)), std::nullopt);
    }
    /// Whether the signature under the altered entry, in its place in the chain, is found not to hold.
    bool isFound(const std::function<void(BookBody&)>& alter)
    {
        BookBody altered = text;
        alter(altered);
        EXPECT_NE(altered, text);
        return isUnsound(altered, incoming);
    }
    bool isUnsound(const BookBody& body, StaffId author)
    {
        const BookCheck before = check;
        take(author, body.toText());
        const bool found = check.unsoundEntries().contains(check.head().seq);
        check = before;
        return found;
    }
    /// What the seat had written and not sent when the page was signed.
    static QString written(const QString& words)
    {
        BookBody body;
        body.text = words;
        return body.toText();
    }

    StaffId outgoing = newId<StaffId>();
    StaffId incoming = newId<StaffId>();
    RecordId book = newId<RecordId>();
    RecordId shift = newId<RecordId>();
    Instant at = fromMicros(1767225600000000);
    QList<Row> keys{standInKey(outgoing, at), standInKey(incoming, at)};
    BookCheck check{std::make_shared<const SigningKeys>(keys, standInHolds)};
    BookBody text;
};

}  // namespace

TEST_F(SignedTakeover, HoldsAndComesBackWhole)
{
    EXPECT_FALSE(isUnsound(text, incoming));
    EXPECT_EQ(BookBody::parse(text.toText()).value(), text);
    EXPECT_TRUE(BookBody::claimsSignature(text.toText()));
    EXPECT_EQ(text.takeover->message(book, text.text),
              (QStringLiteral("seatdesk-takeover-1|%1|1|%2|1|%2||%3|%4|%5|1767225600000000")
                   .arg(book.toString(), check.head().hash, sha256Hex(text.text.toUtf8()), shift.toString(),
                        incoming.toString()))
                  .toUtf8());
}

TEST_F(SignedTakeover, WhateverIsAlteredOfItIsFound)
{
    EXPECT_TRUE(isFound([](BookBody& b) { b.text += u'。'; }));
    EXPECT_TRUE(isFound([](BookBody& b) { b.takeover->bytes[0] ^= 1; }));
    EXPECT_TRUE(isFound([](BookBody& b) { b.takeover->at += std::chrono::hours(24); }));
    EXPECT_TRUE(isFound([](BookBody& b) { b.takeover->shift = newId<RecordId>(); }));
    EXPECT_TRUE(isFound([](BookBody& b) { b.takeover->page.hash = QString(64, u'a'); }));
    EXPECT_TRUE(isFound([](BookBody& b) { b.links.clear(); }));
    QString other = text.toText();
    other.replace(QStringLiteral("page_seq"), QStringLiteral("page_no"));
    EXPECT_FALSE(BookBody::parse(other)->check()) << "nor is it written";
}

TEST_F(SignedTakeover, NobodyTakesOverWhatTheyHandedOverOrInAnothersName)
{
    BookBody own = text;
    own.takeover->person = outgoing;
    own.takeover->key = keys.at(0).id;
    own.takeover = sign(*own.takeover, own.text, keys.at(0));
    EXPECT_TRUE(isUnsound(own, outgoing));
    EXPECT_TRUE(isUnsound(text, outgoing)) << "written by somebody else than signed";
}

TEST_F(SignedTakeover, APageThatIsNoneOrOfAnotherShiftIsFound)
{
    take(outgoing, written(QStringLiteral("三号席耳机无声")));
    const auto renewed = [this](RecordId of, const BookHead& page) {
        BookBody body = text;
        body.takeover->shift = of;
        body.takeover->page = page;
        body.takeover->head = check.head();
        body.links = {{DutyShift::kRecord, of}};
        body.takeover = sign(*body.takeover, body.text, keys.at(1));
        return isUnsound(body, incoming);
    };
    EXPECT_FALSE(renewed(shift, text.takeover->page));
    EXPECT_TRUE(renewed(shift, check.head())) << "an entry that hands nothing over";
    EXPECT_TRUE(renewed(newId<RecordId>(), text.takeover->page));
}

TEST_F(SignedTakeover, WhatWaitedWhenThePageWasSignedStandsBetweenInItsOrder)
{
    const QString one = written(QStringLiteral("一"));
    const QString two = written(QStringLiteral("二"));
    BookBody page = pageBody();
    page.handover->head = check.head();
    page.handover->pending = {sha256Hex(one.toUtf8()), sha256Hex(two.toUtf8())};
    page.handover = signedBy(*page.handover, book, page.text, {keys.at(0)});
    EXPECT_EQ(BookBody::parse(page.toText()).value(), page);
    EXPECT_TRUE(isUnsound(page, outgoing)) << "they never came";
    take(outgoing, one);
    take(incoming, written(QStringLiteral("别人写的")));
    const BookCheck inOrder = check;
    take(outgoing, two);
    EXPECT_FALSE(isUnsound(page, outgoing));
    page.handover->pending.swapItemsAt(0, 1);
    EXPECT_TRUE(isUnsound(page, outgoing)) << "they were signed in another order";
    page.handover->pending.swapItemsAt(0, 1);
    check = inOrder;
    EXPECT_TRUE(isUnsound(page, outgoing)) << "one was lost";
}
