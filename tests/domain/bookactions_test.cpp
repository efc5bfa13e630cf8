// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bookactions.h"

#include "domain/book.h"
#include "domain/bookentry.h"
#include "support/faketime.h"

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

class BookActions : public testing::Test
{
protected:
    GroupBuilder builder() const { return {QStringLiteral("0042"), person, time}; }

    FakeTime time;
    StaffId person = newId<StaffId>();
    ScopeId team = newId<ScopeId>();
};

}  // namespace

TEST_F(BookActions, TwoWhoOpenABookOpenTheSameOne)
{
    const Group mine = openBook(builder(), team, QStringLiteral("值班日志"), 1);
    const Group yours = openBook(builder(), team, QStringLiteral("值班日志"), 1);
    ASSERT_EQ(mine.size(), 1);
    EXPECT_EQ(mine.first().row, yours.first().row);
    EXPECT_NE(bookId(team, 1), bookId(team, 2));
    EXPECT_NE(bookId(team, 1), bookId(newId<ScopeId>(), 1));
}

TEST_F(BookActions, AFullBookIsClosedAndTheNextNumberOpened)
{
    Row full;
    full.record = Book::kRecord;
    full.id = bookId(team, 4);
    full.scope = team;
    full.fields = {{BookField::kNumber, 4}};
    const Group group = openNextBook(builder(), full, QStringLiteral("值班日志"));
    ASSERT_EQ(group.size(), 2);
    EXPECT_EQ(group.first().row, full.id);
    EXPECT_EQ(group.first().set.value(BookField::kClosedAt).toInteger(), toMicros(time.now()));
    EXPECT_EQ(group.last().row, bookId(team, 5));
    EXPECT_EQ(group.last().set.value(BookField::kNumber).toInteger(), 5);
}

TEST_F(BookActions, AnEntryNeedsWordsAndCannotHappenLater)
{
    Row book;
    book.id = bookId(team, 1);
    BookBody body;
    body.happenedAt = time.now();
    EXPECT_EQ(writeEntry(builder(), book, body).error().detail, QStringLiteral("text"));
    body.text = QStringLiteral("三号席耳机无声");
    EXPECT_TRUE(writeEntry(builder(), book, body));
    body.happenedAt += std::chrono::seconds(1);
    EXPECT_EQ(writeEntry(builder(), book, body).error().detail, QStringLiteral("happened_at"));
}
