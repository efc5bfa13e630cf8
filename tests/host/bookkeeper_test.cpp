// SPDX-License-Identifier: GPL-3.0-or-later
// What a seat has seen of a bound book, and what an authority says of it later.
#include "domain/book.h"
#include "domain/bookactions.h"
#include "host/syncbench.h"

using namespace Seatdesk;

namespace {

/// What the authority in memory has of books; puts down what it is offered.
class RememberedHistory : public BookHistory
{
public:
    explicit RememberedHistory(FakeDepartment& department) : m_department(department) {}

    Result<QString> entryHash(RecordId book, qint64 seq) override
    {
        ++asked;
        if (error)
            return tl::unexpected(*error);
        for (const Row& row : std::as_const(m_department.rows)) {
            const BookEntry entry(row);
            if (row.record == BookEntry::kRecord && entry.book() == book && entry.seq() == seq)
                return entry.hash();
        }
        return QString();
    }
    Result<BookHead> offerEntries(RecordId, const QList<Row>& entries) override
    {
        ++offers;
        if (error)
            return tl::unexpected(*error);
        for (const Row& entry : entries) {
            if (takes)
                m_department.put(entry);
        }
        return takes ? BookHead{BookEntry(entries.last()).seq(), BookEntry(entries.last()).hash()} : BookHead();
    }

    Result<void> restoreBook(const Operation&, const QList<Row>&) override
    {
        return failure(Error::Kind::Invalid, QStringLiteral("restore"));
    }

    std::optional<Error> error;
    bool takes = true;
    int asked = 0;
    int offers = 0;

private:
    FakeDepartment& m_department;
};

class BookSeen : public SyncTest
{
protected:
    void SetUp() override
    {
        d.apply(lead, openBook(d.builder(lead), d.firstTeam, QStringLiteral("值班日志"), 1));
        for (const char* text : {"一", "二"})
            write(text);
        books = &history;
        SyncTest::SetUp();
    }
    void write(const char* text)
    {
        BookBody body;
        body.happenedAt = d.time.now();
        body.text = QString::fromUtf8(text);
        d.apply(colleague, writeEntry(d.builder(colleague), d.row(QString(Book::kRecord), book), body).value());
    }
    /// The entry with that number, as the authority has it.
    RecordId entry(qint64 seq)
    {
        for (const Row& row : std::as_const(d.kept.rows)) {
            if (row.record == BookEntry::kRecord && BookEntry(row).seq() == seq)
                return row.id;
        }
        return {};
    }
    void startAnotherHistory()
    {
        d.kept.epoch = newId<RecordId>().toString();
        ASSERT_TRUE(seat->sync());
    }
    std::optional<BookFault> doubt()
    {
        std::optional<BookFault> fault;
        EXPECT_TRUE(QTest::qWaitFor([&] { return seat->status.asOf() == d.time.now(); }));
        for (const DoubtedBook& one : seat->status.doubtedBooks()) {
            EXPECT_EQ(one.book, book);
            EXPECT_EQ(one.name, QStringLiteral("值班日志"));
            fault = one.fault;
        }
        return fault;
    }
    ChainHeads::Kept kept()
    {
        return seat->store()
            .writer()
            .run([&] { return seat->store().outbox().chainHeads().find(book); })
            .result()
            .value();
    }

    /// What the seat has put aside.
    QStringList tail()
    {
        QStringList texts;
        const auto rows =
            seat->store().writer().run([&] { return seat->store().outbox().chainHeads().tail(book); }).result().value();
        for (const Row& row : rows)
            texts.append(BookEntry(row).body()->text);
        return texts;
    }

    RecordId book = bookId(d.firstTeam, 1);
    RememberedHistory history{d.kept};
};

}  // namespace

TEST_F(BookSeen, TheHeadFollowsAsTheBookGrows)
{
    EXPECT_EQ(kept().head.seq, 2);
    write("三");
    ASSERT_TRUE(seat->sync());
    EXPECT_EQ(kept().head, (BookHead{3, d.row(QString(BookEntry::kRecord), entry(3)).text(BookEntryField::kHash)}));
    EXPECT_EQ(doubt(), std::nullopt);
}

TEST_F(BookSeen, EntriesThatAreGoneAreMissedUntilTheyAreBack)
{
    const Row lost = d.row(QString(BookEntry::kRecord), entry(2));
    d.kept.rows.remove(lost.id);
    history.takes = false;
    startAnotherHistory();
    EXPECT_EQ(doubt(), (BookFault{2, BookFault::Kind::Head}));
    EXPECT_EQ(seat->status.state(), SyncStatus::State::Attention);
    EXPECT_EQ(kept().head.seq, 2) << "what was seen stays";
    d.kept.put(lost);
    startAnotherHistory();
    EXPECT_EQ(doubt(), std::nullopt);
    EXPECT_TRUE(QTest::qWaitFor([&] { return seat->status.state() == SyncStatus::State::Synced; }));
}

TEST_F(BookSeen, AnotherEntryInThePlaceOfOneThatWasSeenIsFound)
{
    d.kept.rows.remove(entry(2));
    write("另一条");
    write("又一条");
    startAnotherHistory();
    EXPECT_EQ(doubt(), (BookFault{2, BookFault::Kind::Replaced}));
    seat.reset();
    open();
    EXPECT_EQ(doubt(), (BookFault{2, BookFault::Kind::Replaced})) << "also tomorrow";
}

TEST_F(BookSeen, AnEntryThatDoesNotFollowIsFoundAndTheHeadStaysBeforeIt)
{
    write("三");
    Row forged = d.row(QString(BookEntry::kRecord), entry(3));
    forged.fields.insert(BookEntryField::kAuthor, lead.toString());
    d.kept.put(forged);
    ASSERT_TRUE(seat->sync());
    EXPECT_EQ(doubt(), (BookFault{3, BookFault::Kind::Chain}));
    EXPECT_EQ(kept().head.seq, 2);
}

/// A right that ended takes the book out of sight: that says nothing of its history.
TEST_F(BookSeen, ABookOutOfSightIsNotMissed)
{
    for (const Row& grant : d.visible({}, QStringLiteral("grant"))) {
        if (grant.reference<StaffId>(QStringLiteral("staff")) != agent)
            continue;
        GroupBuilder removal = d.builder({});
        removal.remove(grant);
        d.apply({}, removal.group());
    }
    ASSERT_TRUE(seat->sync());
    EXPECT_EQ(doubt(), std::nullopt);
    EXPECT_EQ(kept().head.seq, 2);
}

TEST_F(BookSeen, WhatAnotherHistoryLacksIsGivenBackToIt)
{
    for (const char* text : {"三", "四", "五", "六"})
        write(text);
    ASSERT_TRUE(seat->sync());
    QStringList hashes;
    for (qint64 seq = 1; seq <= 6; ++seq)
        hashes.append(d.row(QString(BookEntry::kRecord), entry(seq)).text(BookEntryField::kHash));
    for (qint64 seq = 3; seq <= 6; ++seq)
        d.kept.rows.remove(entry(seq));
    startAnotherHistory();
    for (qint64 seq = 1; seq <= 6; ++seq)
        EXPECT_EQ(history.entryHash(book, seq), hashes[seq - 1]) << seq;
    EXPECT_EQ(doubt(), std::nullopt);
    EXPECT_TRUE(tail().isEmpty());
    EXPECT_EQ(kept().head.seq, 6);
}

TEST_F(BookSeen, AHistoryThatLacksNothingIsAskedOnceForEachBook)
{
    history.asked = 0;
    startAnotherHistory();
    EXPECT_EQ(history.asked, 1);
    EXPECT_EQ(history.offers, 0);
    EXPECT_EQ(doubt(), std::nullopt);
}

TEST_F(BookSeen, NothingIsForgottenBeforeItIsPutAside)
{
    d.kept.rows.remove(entry(2));
    d.kept.epoch = newId<RecordId>().toString();
    history.error = Error{Error::Kind::Offline, QStringLiteral("cut")};
    EXPECT_FALSE(seat->sync());
    EXPECT_EQ(seat->count(QString(BookEntry::kRecord)), 2);
    history.error.reset();
    ASSERT_TRUE(seat->sync());
    EXPECT_EQ(doubt(), std::nullopt);
    EXPECT_FALSE(entry(2).isNull());
}

TEST_F(BookSeen, WhatIsNotTakenIsKeptAndOfferedAtTheNextStart)
{
    d.kept.rows.remove(entry(2));
    history.takes = false;
    startAnotherHistory();
    ASSERT_TRUE(seat->sync());
    EXPECT_EQ(history.offers, 1) << "not with every round";
    EXPECT_EQ(tail(), QStringList{QStringLiteral("二")});
    seat.reset();
    history.takes = true;
    open();
    EXPECT_EQ(history.offers, 2);
    EXPECT_TRUE(tail().isEmpty());
    EXPECT_EQ(doubt(), std::nullopt);
}

/// An older server, which knows nothing of that, holds nobody's work up.
TEST_F(BookSeen, AnAuthorityThatTakesNothingBackHoldsNothingUp)
{
    d.kept.rows.remove(entry(2));
    history.error = Error{Error::Kind::Internal, QStringLiteral("42883")};
    startAnotherHistory();
    EXPECT_EQ(doubt(), (BookFault{2, BookFault::Kind::Head}));
}
