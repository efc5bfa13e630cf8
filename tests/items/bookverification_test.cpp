// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/bookverification.h"

#include "domain/dutyshift.h"
#include "support/chainedbook.h"
#include "support/deskoffice.h"
#include "support/signedcheck.h"

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

class BookVerificationTest : public testing::Test
{
protected:
    BookVerificationTest() { book.open(); }
    void write(int count)
    {
        for (int i = 0; i < count; ++i)
            ids.append(book.write(at.person.person, at.office.time.now(), QString::number(i)));
    }
    bool ends(BookVerification::State state, qint64 seq)
    {
        return waitUntil([&] { return check.state() == state && check.head().seq == seq; });
    }

    DeskOffice at;
    ChainedBook book{at.records, at.office.team};
    QList<RecordId> ids;
    BookVerification check{at.records};
};

}  // namespace

using State = BookVerification::State;

TEST_F(BookVerificationTest, GoesThroughTheWholeBookAndOnAsItGrows)
{
    write(BookVerification::kPortion + 1);
    check.verify(book.id());
    EXPECT_TRUE(ends(State::Holds, BookVerification::kPortion + 1));
    write(2);
    EXPECT_TRUE(ends(State::Holds, BookVerification::kPortion + 3));
    EXPECT_EQ(shortCode(QStringLiteral("9f3a71c0ffee")), QStringLiteral("9f3a 71c0"));
}

TEST_F(BookVerificationTest, NamesTheFirstEntryThatDoesNotHold)
{
    write(5);
    Row altered = at.records.row(ids.at(2));
    altered.fields.insert(BookEntryField::kBody,
                          QStringLiteral("{\"category\":\"other\",\"happened_at\":1,\"text\":\"x\"}"));
    at.records.put(altered);
    check.verify(book.id());
    ASSERT_TRUE(ends(State::Broken, 2));
    EXPECT_EQ(*check.fault(), (BookFault{3, BookFault::Kind::Body}));
}

TEST_F(BookVerificationTest, AnEntryThatIsStillOnItsWayBreaksNothingForGood)
{
    write(3);
    const Row late = at.records.row(ids.at(1));
    at.records.remove(late.id);
    check.verify(book.id());
    ASSERT_TRUE(ends(State::Broken, 1));
    EXPECT_EQ(check.fault()->kind, BookFault::Kind::Number);
    at.records.put(late);
    EXPECT_TRUE(ends(State::Holds, 3));
}

TEST_F(BookVerificationTest, JudgesTheSignaturesByTheKeysThatItHas)
{
    const StaffId author = at.person.person;
    const QList<Row> keys{standInKey(author, at.office.time.now()), standInKey(newId<StaffId>(), at.office.time.now())};
    write(1);
    BookBody body;
    body.text = QStringLiteral("已交接");
    HandoverProof proof;
    proof.shift = newId<RecordId>();
    body.links = {{DutyShift::kRecord, proof.shift}};
    proof.head = {1, BookEntry(at.records.row(ids.first())).hash()};
    proof.at = at.office.time.now();
    body.handover = signedBy(proof, book.id(), body.text, keys);
    book.write(author, at.office.time.now(), body);
    BookVerification judge{at.records, standInHolds};
    const auto judgedTo = [&](State state, qint64 seq) {
        return waitUntil([&] { return judge.state() == state && judge.head().seq == seq; });
    };
    judge.verify(book.id());
    ASSERT_TRUE(judgedTo(State::Broken, 2)) << "by no key";
    EXPECT_EQ(*judge.fault(), (BookFault{2, BookFault::Kind::Signature}));
    at.records.put(keys);
    EXPECT_TRUE(judgedTo(State::Holds, 2)) << "a key that came late";
    body.handover->signatures[1].bytes[0] ^= 1;
    book.write(author, at.office.time.now(), body);
    ASSERT_TRUE(judgedTo(State::Broken, 3));
    EXPECT_EQ(*judge.fault(), (BookFault{3, BookFault::Kind::Signature}));
    check.verify(book.id());
    EXPECT_TRUE(ends(State::Holds, 3)) << "the chain itself does";
}

TEST_F(BookVerificationTest, JudgesTheChecksOfThePagesToo)
{
    const Row key = standInKey(newId<StaffId>(), at.office.time.now());
    at.records.put(key);
    write(2);
    QList<Row> rows;
    for (const RecordId id : std::as_const(ids))
        rows.append(at.records.row(id));
    const BookPage page = pagesOf(rows, QTimeZone::utc()).first();
    const BookHead end{2, BookEntry(rows.last()).hash()};
    BookVerification judge{at.records, standInHolds};
    judge.verify(book.id());
    at.records.put(signedCheck(page, CheckLevel::Daily, end, key, at.office.time.now()));
    EXPECT_TRUE(waitUntil([&] { return judge.state() == State::Holds && judge.head().seq == 2; }));
    Row forged = signedCheck(page, CheckLevel::Daily, end, key, at.office.time.now());
    forged.fields.insert(PageCheckField::kLevel, QStringLiteral("monthly"));
    at.records.put(forged);
    ASSERT_TRUE(waitUntil([&] { return judge.state() == State::Broken; }));
    EXPECT_EQ(*judge.fault(), (BookFault{2, BookFault::Kind::Check}));
}

TEST_F(BookVerificationTest, SaysThatItCouldNotLook)
{
    at.records.fail(Error{Error::Kind::Busy, {}});
    check.verify(book.id());
    EXPECT_TRUE(ends(State::Failed, 0));
}
