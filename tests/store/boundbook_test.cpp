// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to a bound book when somebody gets at the file itself.
#include "store/boundbook.h"

#include "domain/book.h"
#include "store/connection.h"
#include "store/department.h"

using namespace Seatdesk;

namespace {

class BoundBookTest : public testing::Test
{
protected:
    BoundBookTest()
    {
        GroupBuilder group = d.builder(lead);
        book = group.insert(Book::kRecord, d.firstTeam, {{BookField::kName, QStringLiteral("值班日志")}});
        for (int i = 0; i < kEntries; ++i) {
            BookBody body;
            body.text = QStringLiteral("第 %1 条").arg(i);
            group.insert(BookEntry::kRecord, d.firstTeam,
                         {{BookEntryField::kBook, book.toString()}, {BookEntryField::kBody, body.toText()}});
        }
        d.apply(lead, group.group());
    }
    Result<void> execute(const QString& sql) { return d.store->connection().execute(sql); }
    std::optional<BookFault> fault()
    {
        return checkBook(*d.store, book, {[](const BookEntry&) { return Result<void>(); }}).value();
    }
    /// As somebody who takes the file apart does, not minding the triggers.
    void tamper(const QString& sql)
    {
        for (const QString& trigger : {QStringLiteral("book_entry_stays"), QStringLiteral("book_entry_holds"),
                                       QStringLiteral("chain_stays"), QStringLiteral("chain_grows")})
            ASSERT_TRUE(execute(QStringLiteral("drop trigger ") + trigger));
        ASSERT_TRUE(execute(sql));
    }

    static constexpr int kEntries = 5;
    EmbeddedDepartment d;
    StaffId lead = d.person(QStringLiteral("1003"), d.firstTeam, QStringLiteral("lead"), d.firstTeam);
    RecordId book;
};

}  // namespace

TEST_F(BoundBookTest, HoldsAndEndsWhereTheFileSays)
{
    EXPECT_EQ(fault(), std::nullopt);
    EXPECT_EQ(bookHead(*d.store, book)->seq, kEntries);
}

TEST_F(BoundBookTest, NobodyAltersOrTakesOutALineByTheWay)
{
    for (const char* sql :
         {"delete from book_entry", "delete from book_entry where seq = 2", "update book_entry set body = '{}'",
          "update book_entry set body = null, hash = 'x'", "update book_entry set body = null, author = id",
          "update book_entry set author = id where seq = 1", "update book_entry set seq = seq + 10",
          "update book_entry set deleted = 1", "delete from chain", "update chain set seq = 1"})
        EXPECT_FALSE(execute(QString::fromLatin1(sql))) << sql;
    EXPECT_EQ(fault(), std::nullopt);
}

TEST_F(BoundBookTest, FindsWhatWasAltered)
{
    tamper(QStringLiteral("update book_entry set body = replace(body, '第', '弟') where seq = 3"));
    EXPECT_EQ(fault(), (BookFault{3, BookFault::Kind::Body}));
}

TEST_F(BoundBookTest, FindsAnotherAuthor)
{
    tamper(QStringLiteral("update book_entry set author = id where seq = 2"));
    EXPECT_EQ(fault(), (BookFault{2, BookFault::Kind::Chain}));
}

TEST_F(BoundBookTest, FindsATornOutPage)
{
    tamper(QStringLiteral("delete from book_entry where seq = 4; update book_entry set seq = 4 where seq = 5"));
    EXPECT_EQ(fault(), (BookFault{4, BookFault::Kind::Chain}));
}

TEST_F(BoundBookTest, FindsATornOutEnd)
{
    tamper(QStringLiteral("delete from book_entry where seq > 3"));
    EXPECT_EQ(fault(), (BookFault{4, BookFault::Kind::Head}));
}
