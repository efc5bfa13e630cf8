// SPDX-License-Identifier: GPL-3.0-or-later
// What an authority takes back of a bound book whose end it lost.
#include "contract/authoritycontract.h"
#include "domain/book.h"
#include "domain/bookactions.h"
#include "domain/bookchain.h"
#include "domain/bookhistory.h"

#include <algorithm>
#include <functional>

using namespace Seatdesk;

namespace {

template <typename Department>
class AuthorityHistory : public AuthorityContract<Department>
{
protected:
    void SetUp() override
    {
        this->d.apply(this->lead,
                      openBook(this->d.builder(this->lead), this->d.firstTeam, QStringLiteral("值班日志"), 1));
        write(this->agent, QStringLiteral("一"));
        write(this->colleague, QStringLiteral("二"));
        write(this->agent, QStringLiteral("三"));
        seen = entries();
        this->d.time.advance(std::chrono::hours(1));
    }
    void write(StaffId person, const QString& text)
    {
        BookBody body;
        body.happenedAt = this->d.time.now();
        body.text = text;
        groups.append(writeEntry(this->d.builder(person), this->d.row(QString(Book::kRecord), book), body).value());
        this->d.apply(person, groups.last());
    }
    QList<Row> entries()
    {
        QList<Row> all = this->d.visible(this->lead, BookEntry::kRecord);
        std::sort(all.begin(), all.end(),
                  [](const Row& a, const Row& b) { return BookEntry(a).seq() < BookEntry(b).seq(); });
        return all;
    }
    QStringList texts()
    {
        QStringList all;
        for (const Row& row : entries())
            all.append(BookEntry(row).body()->text);
        return all;
    }
    Result<QString> hashOf(StaffId person, qint64 seq)
    {
        const std::unique_ptr<Authority> authority = this->d.authority(person);
        return dynamic_cast<BookHistory&>(*authority).entryHash(book, seq);
    }
    Result<BookHead> offer(StaffId person, const QList<Row>& rows)
    {
        const std::unique_ptr<Authority> authority = this->d.authority(person);
        return dynamic_cast<BookHistory&>(*authority).offerEntries(book, rows);
    }
    /// An entry that says so in every part, as whoever can compute a hash makes one.
    Row forged(const BookHead& head, StaffId author, Instant at)
    {
        BookBody body;
        body.happenedAt = at;
        body.text = QStringLiteral("从未写过");
        Row row = seen.first();
        row.id = newId<RecordId>();
        row.fields.insert(BookEntryField::kSeq, head.seq + 1);
        row.fields.insert(BookEntryField::kOperation, newId<OperationId>().toString());
        row.fields.insert(BookEntryField::kAuthor, author.toString());
        row.fields.insert(BookEntryField::kAt, toMicros(at));
        row.fields.insert(BookEntryField::kBody, body.toText());
        row.fields.insert(BookEntryField::kBodyHash, sha256Hex(body.toText().toUtf8()));
        row.fields.insert(BookEntryField::kHash, chainHash(head, BookEntry(row)));
        return row;
    }
    /// An entry for seen[1] and seen[2], as somebody at the agent's seat has the director sign it.
    Operation signedEntry(const std::function<void(BookRestore&)>& change = {})
    {
        BookRestore proof;
        proof.common = headOf(seen[0]);
        proof.lost = headOf(seen[2]);
        proof.head = headOf(entries().last());
        proof.at = this->d.time.now();
        proof.person = director;
        proof.key = newId<RecordId>();
        proof.bytes = QByteArray(64, 'x');
        if (change)
            change(proof);
        BookBody body;
        body.happenedAt = this->d.time.now();
        body.text = QStringLiteral("补回");
        body.restore = proof;
        GroupBuilder group = this->d.builder(this->agent);
        group.insert(BookEntry::kRecord, this->d.firstTeam,
                     {{BookEntryField::kBook, book.toString()}, {BookEntryField::kBody, body.toText()}});
        return group.group().first();
    }
    Result<void> restore(StaffId person, const Operation& entry, const QList<Row>& lost)
    {
        const std::unique_ptr<Authority> authority = this->d.authority(person);
        return dynamic_cast<BookHistory&>(*authority).restoreBook(entry, lost);
    }
    /// The book was put back behind its first entry and has gone on.
    void goOnOtherwise()
    {
        this->d.loseEntries(book, 1);
        ASSERT_EQ(hashOf(this->agent, 3), QString());
        write(this->lead, QStringLiteral("另一条"));
    }
    static BookHead headOf(const Row& row) { return {BookEntry(row).seq(), BookEntry(row).hash()}; }

    const RecordId book = bookId(this->d.firstTeam, 1);
    const StaffId director =
        this->d.person(QStringLiteral("1004"), this->d.department, QStringLiteral("director"), this->d.department);
    QList<Group> groups;
    QList<Row> seen;
};

}  // namespace

TYPED_TEST_SUITE(AuthorityHistory, HistoryDepartments);

TYPED_TEST(AuthorityHistory, SaysWhichEntriesItHas)
{
    EXPECT_EQ(this->hashOf(this->agent, 3), BookEntry(this->seen[2]).hash());
    EXPECT_EQ(this->hashOf(this->agent, 4), QString());
    EXPECT_EQ(this->hashOf(this->stranger, 3).error().kind, Error::Kind::NotFound);
}

TYPED_TEST(AuthorityHistory, TakesBackWhatItLostAsItWas)
{
    this->d.loseEntries(this->book, 1);
    ASSERT_EQ(this->texts(), QStringList{QStringLiteral("一")});
    EXPECT_EQ(this->hashOf(this->colleague, 3), QString());
    const Result<BookHead> head = this->offer(this->colleague, this->seen.mid(1));
    ASSERT_TRUE(head) << qPrintable(head.error().detail);
    EXPECT_EQ(*head, this->headOf(this->seen[2]));
    const QList<Row> now = this->entries();
    ASSERT_EQ(now.size(), 3);
    for (qsizetype i = 0; i < now.size(); ++i) {
        EXPECT_EQ(now[i].id, this->seen[i].id);
        EXPECT_EQ(now[i].fields, this->seen[i].fields);
    }
    EXPECT_EQ(this->offer(this->agent, this->seen), this->headOf(this->seen[2])) << "all is there already";
    this->write(this->agent, QStringLiteral("四"));
    EXPECT_EQ(BookEntry(this->entries().last()).seq(), 4) << "and the book goes on from there";
}

TYPED_TEST(AuthorityHistory, WhatItsAuthorSendsAgainIsNotBoundTwice)
{
    this->d.loseEntries(this->book, 1);
    ASSERT_EQ(this->hashOf(this->colleague, 3), QString());
    ASSERT_TRUE(this->offer(this->colleague, this->seen.mid(1)));
    const PushResult again = this->d.push(this->agent, this->groups[2]).first();
    EXPECT_EQ(again.status, PushResult::Status::Ok);
    EXPECT_TRUE(again.duplicate);
    EXPECT_EQ(this->entries().size(), 3);
}

TYPED_TEST(AuthorityHistory, TakesNothingThatDoesNotGoOnFromItsEnd)
{
    this->d.loseEntries(this->book, 1);
    ASSERT_EQ(this->hashOf(this->agent, 3), QString());
    const BookHead end = this->headOf(this->seen[0]);
    EXPECT_EQ(this->offer(this->agent, {this->seen[2]}), end) << "one is missing before it";
    for (const auto& [field, value] : QList<std::pair<QLatin1StringView, QJsonValue>>{
             {BookEntryField::kAuthor, this->agent.toString()},
             {BookEntryField::kAt, 1},
             {BookEntryField::kBody, BookEntry(this->seen[2]).bodyText()},
             {BookEntryField::kOperation, this->agent.toString()},
             {BookEntryField::kHash, BookEntry(this->seen[2]).hash()},
             {BookEntryField::kBodyHash, BookEntry(this->seen[2]).bodyHash()}}) {
        Row altered = this->seen[1];
        altered.fields.insert(field, value);
        EXPECT_EQ(this->offer(this->agent, {altered}), end) << field.data();
    }
    const Row nobody = this->forged(end, newId<StaffId>(), this->d.time.now());
    EXPECT_EQ(this->offer(this->agent, {nobody}), end) << "written by nobody";
    this->write(this->lead, QStringLiteral("另一条"));
    EXPECT_EQ(this->offer(this->agent, this->seen.mid(1))->seq, 2);
    EXPECT_EQ(this->texts(), (QStringList{QStringLiteral("一"), QStringLiteral("另一条")})) << "it has gone on";
}

TYPED_TEST(AuthorityHistory, NobodyWritesAnEndInAnothersNameWhileNothingWasLost)
{
    ASSERT_TRUE(this->hashOf(this->agent, 3));
    const Row early = this->forged(this->headOf(this->seen[2]), this->lead, this->d.time.now());
    EXPECT_EQ(this->offer(this->agent, {early})->seq, 3);
    this->d.loseEntries(this->book, 3);
    ASSERT_TRUE(this->hashOf(this->agent, 3));
    const Row late = this->forged(this->headOf(this->seen[2]), this->lead, this->d.time.now() + std::chrono::hours(1));
    EXPECT_EQ(this->offer(this->agent, {late})->seq, 3) << "it says to be of after the loss";
    this->d.time.advance(std::chrono::days(BookHistory::kOfferDays) + std::chrono::hours(1));
    EXPECT_EQ(this->offer(this->agent, {early})->seq, 3) << "long ago";
    this->d.loseEntries(this->book, 2);
    EXPECT_EQ(this->hashOf(this->agent, 3), QString());
    EXPECT_EQ(this->offer(this->agent, this->seen)->seq, 3) << "another loss";
}

TYPED_TEST(AuthorityHistory, TakesNothingFromWhoeverMayNotWriteNorIntoAClosedBook)
{
    this->d.loseEntries(this->book, 2);
    ASSERT_EQ(this->hashOf(this->agent, 3), QString());
    EXPECT_EQ(this->offer(this->stranger, this->seen).error().kind, Error::Kind::NotFound);
    ASSERT_EQ(this->d
                  .change(this->lead, this->d.row(QString(Book::kRecord), this->book),
                          {{BookField::kClosedAt, toMicros(this->d.time.now())}})
                  .status,
              PushResult::Status::Ok);
    EXPECT_EQ(this->offer(this->agent, this->seen)->seq, 2);
    EXPECT_EQ(this->entries().size(), 2);
}

TYPED_TEST(AuthorityHistory, BringsLostEntriesBackBehindTheOneThatTheDirectorSigned)
{
    this->goOnOtherwise();
    const Result<void> done = this->restore(this->agent, this->signedEntry(), this->seen.mid(1));
    ASSERT_TRUE(done) << qPrintable(done.error().detail);
    EXPECT_EQ(this->texts(), (QStringList{QStringLiteral("一"), QStringLiteral("另一条"), QStringLiteral("补回"),
                                          QStringLiteral("二"), QStringLiteral("三")}));
    const QList<Row> now = this->entries();
    BookCheck check;
    for (const Row& row : now)
        EXPECT_EQ(check.take(BookEntry(row)), std::nullopt);
    EXPECT_EQ(BookEntry(now[2]).author(), this->agent);
    EXPECT_EQ(BookEntry(now[2]).atMicros(), toMicros(this->d.time.now()));
    for (const int which : {1, 2}) {
        const BookEntry back(now[which + 2]);
        const BookEntry former(this->seen[which]);
        EXPECT_EQ(back.id(), former.id()) << "what points to it still does";
        EXPECT_EQ(back.author(), former.author());
        EXPECT_EQ(back.atMicros(), former.atMicros());
        EXPECT_EQ(back.body()->formerly, this->headOf(this->seen[which]));
        EXPECT_EQ(BookBody::unmarked(back.bodyText()), former.bodyText());
    }
    const PushResult again = this->d.push(this->agent, this->groups[2]).first();
    EXPECT_TRUE(again.duplicate) << "its author sends it again";
    EXPECT_EQ(this->restore(this->agent, this->signedEntry(), this->seen.mid(1)).error().kind, Error::Kind::Invalid)
        << "they are there";
    this->write(this->agent, QStringLiteral("四"));
    EXPECT_EQ(BookEntry(this->entries().last()).seq(), 6);
}

/// An older program sends again what was bound once.
TYPED_TEST(AuthorityHistory, AnEntryThatItsAuthorHadBoundAnewComesBackBesideIt)
{
    this->goOnOtherwise();
    ASSERT_EQ(this->d.push(this->colleague, this->groups[1]).first().status, PushResult::Status::Ok);
    const Result<void> done = this->restore(this->agent, this->signedEntry(), this->seen.mid(1));
    ASSERT_TRUE(done) << qPrintable(done.error().detail);
    const QString second = QStringLiteral("二");
    EXPECT_EQ(this->texts(), (QStringList{QStringLiteral("一"), QStringLiteral("另一条"), second,
                                          QStringLiteral("补回"), second, QStringLiteral("三")}));
    BookCheck check;
    for (const Row& row : this->entries())
        EXPECT_EQ(check.take(BookEntry(row)), std::nullopt);
    EXPECT_EQ(this->restore(this->agent, this->signedEntry(), this->seen.mid(1)).error().kind, Error::Kind::Invalid);
}

TYPED_TEST(AuthorityHistory, WhatWasNotLostIsNotBroughtBack)
{
    this->goOnOtherwise();
    const auto refused = [this](StaffId person, const Operation& entry, const QList<Row>& lost) {
        const Result<void> done = this->restore(person, entry, lost);
        EXPECT_EQ(this->entries().size(), 2);
        return done ? Error::Kind::Internal : done.error().kind;
    };
    const QList<Row> lost = this->seen.mid(1);
    EXPECT_EQ(refused(this->agent, this->signedEntry([this](auto& r) { r.person = this->lead; }), lost),
              Error::Kind::Denied)
        << "a lead is no director";
    EXPECT_EQ(refused(this->stranger, this->signedEntry(), lost), Error::Kind::NotFound);
    EXPECT_EQ(refused(this->agent, this->signedEntry(), {lost[0]}), Error::Kind::Invalid) << "one is missing";
    EXPECT_EQ(refused(this->agent, this->signedEntry(), {lost[1]}), Error::Kind::Invalid);
    EXPECT_EQ(refused(this->agent, this->signedEntry([this](auto& r) { r.head = this->headOf(this->seen[1]); }), lost),
              Error::Kind::Invalid)
        << "the book ended otherwise";
    EXPECT_EQ(refused(this->agent, this->signedEntry([this](auto& r) { r.common = BookHead(); }), lost),
              Error::Kind::Invalid);
    Row altered = lost[1];
    BookBody body = BookEntry(altered).body().value();
    body.text = QStringLiteral("改");
    altered.fields.insert(BookEntryField::kBody, body.toText());
    EXPECT_EQ(refused(this->agent, this->signedEntry(), {lost[0], altered}), Error::Kind::Invalid);
    const Row late = this->forged(this->headOf(lost[1]), this->lead, this->d.time.now() + std::chrono::hours(1));
    const Operation more = this->signedEntry([&](auto& r) { r.lost = this->headOf(late); });
    EXPECT_EQ(refused(this->agent, more, {lost[0], lost[1], late}), Error::Kind::Invalid) << "of after the loss";
    this->d.time.advance(std::chrono::days(BookHistory::kOfferDays) + std::chrono::hours(1));
    EXPECT_TRUE(this->restore(this->agent, this->signedEntry(), lost)) << "however long the director was away";
}

TYPED_TEST(AuthorityHistory, NobodyWritesByThemselvesThatAnEntryIsOfAnotherHistory)
{
    const Operation entry = this->signedEntry();
    EXPECT_EQ(this->d.push(this->agent, {entry}).first().status, PushResult::Status::Invalid);
    GroupBuilder group = this->d.builder(this->agent);
    group.insert(BookEntry::kRecord, this->d.firstTeam,
                 {{BookEntryField::kBook, this->book.toString()},
                  {BookEntryField::kBody,
                   BookBody::recovered(BookEntry(this->seen[0]).bodyText(), this->headOf(this->seen[0])).value()}});
    EXPECT_EQ(this->d.push(this->agent, group.group()).first().status, PushResult::Status::Invalid);
    EXPECT_EQ(this->entries().size(), 3);
}
