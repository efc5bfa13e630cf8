// SPDX-License-Identifier: GPL-3.0-or-later
// The bound book: what every authority numbers and chains alike, to the byte.
#include "contract/authoritycontract.h"
#include "domain/book.h"
#include "domain/bookchain.h"

#include <algorithm>

using namespace Seatdesk;

namespace {

template <typename Department>
class AuthorityBooks : public AuthorityContract<Department>
{
protected:
    RecordId openBook()
    {
        const RecordId id = newId<RecordId>();
        const PushResult made =
            this->insert(this->lead, Book::kRecord, this->d.firstTeam,
                         {{BookField::kName, QStringLiteral("值班日志")}, {BookField::kNumber, 1}}, id);
        EXPECT_EQ(made.status, PushResult::Status::Ok) << qPrintable(made.detail);
        return id;
    }
    PushResult write(StaffId person, RecordId book, const QJsonObject& more = {})
    {
        BookBody body;
        body.text = QStringLiteral("三号席耳机无声");
        QJsonObject fields{{BookEntryField::kBook, book.toString()}, {BookEntryField::kBody, body.toText()}};
        for (auto field = more.begin(); field != more.end(); ++field)
            fields.insert(field.key(), field.value());
        return this->insert(person, BookEntry::kRecord, this->d.firstTeam, fields);
    }
    void writeInto(GroupBuilder& group, RecordId book)
    {
        BookBody body;
        body.text = QStringLiteral("三号席耳机无声");
        group.insert(BookEntry::kRecord, this->d.firstTeam,
                     {{BookEntryField::kBook, book.toString()}, {BookEntryField::kBody, body.toText()}});
    }
    QList<BookEntry> entries(StaffId reader)
    {
        QList<BookEntry> all;
        for (const Row& row : this->d.visible(reader, BookEntry::kRecord))
            all.append(BookEntry(row));
        std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.seq() < b.seq(); });
        return all;
    }
};

}  // namespace

TYPED_TEST_SUITE(AuthorityBooks, Departments);

TYPED_TEST(AuthorityBooks, NumbersAndChainsEveryEntry)
{
    const RecordId book = this->openBook();
    for (const StaffId person : {this->agent, this->colleague, this->agent})
        EXPECT_EQ(this->write(person, book).status, PushResult::Status::Ok);
    BookCheck check;
    for (const BookEntry& entry : this->entries(this->lead))
        EXPECT_EQ(check.take(entry), std::nullopt) << entry.seq();
    EXPECT_EQ(check.head().seq, 3);
}

TYPED_TEST(AuthorityBooks, NobodySignsForSomebodyElseOrChoosesANumber)
{
    const RecordId book = this->openBook();
    const PushResult result = this->write(this->agent, book,
                                          {{BookEntryField::kAuthor, this->lead.toString()},
                                           {BookEntryField::kAt, 1},
                                           {BookEntryField::kSeq, 7},
                                           {BookEntryField::kHash, QString(64, u'0')},
                                           {BookEntryField::kOperation, newId<OperationId>().toString()}});
    EXPECT_EQ(result.status, PushResult::Status::Ok) << qPrintable(result.detail);
    const QList<BookEntry> written = this->entries(this->agent);
    ASSERT_EQ(written.size(), 1);
    EXPECT_EQ(written[0].author(), this->agent);
    EXPECT_EQ(written[0].seq(), 1);
    EXPECT_EQ(written[0].atMicros(), toMicros(this->d.time.now()));
    EXPECT_EQ(written[0].operation(), result.operation);
    EXPECT_EQ(BookCheck().take(written[0]), std::nullopt);
}

TYPED_TEST(AuthorityBooks, NoEntryIsAlteredOrTakenOut)
{
    const RecordId book = this->openBook();
    this->write(this->agent, book);
    const Row entry = this->entries(this->agent)[0].row();
    for (const StaffId person : {this->agent, this->lead}) {
        GroupBuilder removal = this->d.builder(person);
        removal.remove(entry);
        EXPECT_EQ(this->d.push(person, removal.group()).first().status, PushResult::Status::Denied);
        EXPECT_EQ(this->d.change(person, entry, {{BookEntryField::kBody, QStringLiteral("{}")}}).status,
                  PushResult::Status::Denied);
    }
    const QList<BookEntry> now = this->entries(this->agent);
    ASSERT_EQ(now.size(), 1);
    EXPECT_EQ(now[0].row().fields, entry.fields);
}

TYPED_TEST(AuthorityBooks, AClosedBookAndAnEntryWithoutTextAreRefused)
{
    const RecordId book = this->openBook();
    EXPECT_EQ(this->write(this->agent, book, {{BookEntryField::kBody, QJsonValue()}}).status,
              PushResult::Status::Invalid);
    const Row open = this->d.row(Book::kRecord, book);
    EXPECT_EQ(this->d.change(this->lead, open, {{BookField::kClosedAt, toMicros(this->d.time.now())}}).status,
              PushResult::Status::Ok);
    EXPECT_EQ(this->write(this->agent, book).status, PushResult::Status::Invalid);
    EXPECT_TRUE(this->entries(this->lead).isEmpty());
}

TYPED_TEST(AuthorityBooks, WhatIsPushedTogetherSeesWhatStandsBeforeIt)
{
    const RecordId book = this->openBook();
    const auto close = [&](GroupBuilder& group) {
        group.change(this->d.row(Book::kRecord, book), {{BookField::kClosedAt, toMicros(this->d.time.now())}});
    };
    GroupBuilder refused = this->d.builder(this->lead);  // whole: the book is not closed by it either
    this->writeInto(refused, book);
    close(refused);
    this->writeInto(refused, book);
    GroupBuilder first = this->d.builder(this->lead);
    this->writeInto(first, book);
    GroupBuilder closing = this->d.builder(this->lead);
    close(closing);
    GroupBuilder late = this->d.builder(this->lead);
    this->writeInto(late, book);
    const QList<PushResult> results =
        this->d.push(this->lead, refused.group() + first.group() + closing.group() + late.group());
    QList<PushResult::Status> statuses;
    for (const PushResult& result : results)
        statuses.append(result.status);
    using State = PushResult::Status;
    EXPECT_EQ(statuses,
              (QList<State>{State::Invalid, State::Invalid, State::Invalid, State::Ok, State::Ok, State::Invalid}));
    EXPECT_EQ(this->entries(this->lead).size(), 1);
}

TYPED_TEST(AuthorityBooks, OthersSeeAndWriteNothing)
{
    const RecordId book = this->openBook();
    ASSERT_EQ(this->write(this->agent, book).status, PushResult::Status::Ok);
    ASSERT_EQ(this->entries(this->agent).size(), 1);
    EXPECT_TRUE(this->entries(this->stranger).isEmpty());
    EXPECT_EQ(this->write(this->stranger, book).status, PushResult::Status::Denied);
}

TYPED_TEST(AuthorityBooks, ARefusedGroupLeavesNoGap)
{
    const RecordId book = this->openBook();
    BookBody body;
    body.text = QStringLiteral("一");
    GroupBuilder group = this->d.builder(this->agent);
    group.insert(BookEntry::kRecord, this->d.firstTeam,
                 {{BookEntryField::kBook, book.toString()}, {BookEntryField::kBody, body.toText()}});
    group.insert(QStringLiteral("setting"), this->d.department, {{QStringLiteral("key"), QStringLiteral("zone")}});
    EXPECT_NE(this->d.push(this->agent, group.group()).first().status, PushResult::Status::Ok);
    EXPECT_EQ(this->write(this->agent, book).status, PushResult::Status::Ok);
    ASSERT_EQ(this->entries(this->agent).size(), 1);
    EXPECT_EQ(this->entries(this->agent)[0].seq(), 1);
}

TYPED_TEST(AuthorityBooks, EveryCategoryIsTakenAndAnUnknownOneRefused)
{
    const RecordId book = this->openBook();
    BookBody body;
    body.text = QStringLiteral("一");
    for (const BookCategory category : allOf<BookCategory>()) {
        body.category = category;
        EXPECT_EQ(this->write(this->agent, book, {{BookEntryField::kBody, body.toText()}}).status,
                  PushResult::Status::Ok)
            << qPrintable(keyOf(category));
    }
    const QString gossip = QStringLiteral(R"({"category":"gossip","happened_at":1,"text":"x"})");
    EXPECT_EQ(this->write(this->agent, book, {{BookEntryField::kBody, gossip}}).status, PushResult::Status::Invalid);
}

TYPED_TEST(AuthorityBooks, BlanksAreNoTextAndACorrectionSaysWhy)
{
    const RecordId book = this->openBook();
    BookBody body;
    body.text = QStringLiteral(" \n　");
    EXPECT_EQ(this->write(this->agent, book, {{BookEntryField::kBody, body.toText()}}).status,
              PushResult::Status::Invalid);
    body.text = QStringLiteral("四号席");
    body.corrects = newId<RecordId>();
    EXPECT_EQ(this->write(this->agent, book, {{BookEntryField::kBody, body.toText()}}).status,
              PushResult::Status::Invalid);
    body.reason = QStringLiteral("写错席位");
    EXPECT_EQ(this->write(this->agent, book, {{BookEntryField::kBody, body.toText()}}).status, PushResult::Status::Ok);
    EXPECT_EQ(this->entries(this->lead).size(), 1);
}
