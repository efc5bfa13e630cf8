// SPDX-License-Identifier: GPL-3.0-or-later
// The chain of a bound book as the server makes and guards it.
#include "domain/book.h"
#include "domain/bookchain.h"
#include "sync/serverdepartment.h"

#include <thread>

using namespace Seatdesk;

namespace {

class ServerChain : public testing::Test
{
protected:
    RecordId openBook()
    {
        GroupBuilder group = d.builder({});
        const RecordId book = group.insert(Book::kRecord, d.firstTeam,
                                           {{BookField::kName, QStringLiteral("值班日志")}, {BookField::kNumber, 1}});
        d.apply({}, group.group());
        return book;
    }
    Group entry(RecordId book, const QString& text, StaffId author = {})
    {
        BookBody body;
        body.text = text;
        GroupBuilder group = d.builder(author.isNull() ? agent : author);
        group.insert(BookEntry::kRecord, d.firstTeam,
                     {{BookEntryField::kBook, book.toString()}, {BookEntryField::kBody, body.toText()}});
        return group.group();
    }
    Group entries(RecordId book, int count, StaffId author = {})
    {
        Group batch;
        for (int i = 0; i < count; ++i)
            batch += entry(book, QString::number(i), author);
        return batch;
    }
    /// The head that the entries lead to; a fault fails the test.
    BookHead headOf(RecordId book)
    {
        QList<BookEntry> chain;
        for (const Row& row : d.visible({}, BookEntry::kRecord)) {
            if (BookEntry(row).book() == book)
                chain.append(BookEntry(row));
        }
        std::sort(chain.begin(), chain.end(), [](const auto& a, const auto& b) { return a.seq() < b.seq(); });
        BookCheck check;
        for (const BookEntry& each : std::as_const(chain))
            EXPECT_EQ(check.take(each), std::nullopt) << each.seq();
        EXPECT_EQ(d.value("select seq || hash from seatdesk.chain where book = '" + book.toString().toLatin1() + '\''),
                  QString::number(check.head().seq) + check.head().hash);
        return check.head();
    }

    ServerDepartment d;
    StaffId agent = d.person(QStringLiteral("1001"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
};

}  // namespace

/// The same words and hashes as of domain.BookChain.AgreesWithTheTestVectors.
TEST_F(ServerChain, AgreesWithTheTestVectors)
{
    const QByteArray link = "select seatdesk.chain_hash('";
    const QByteArray book = "', '0192f0c4-0000-7000-8000-000000000001', ";
    const QByteArray author = "', '0192f0c4-0000-7000-8000-0000000000aa', ";
    const auto bodyHash = [](const char* body) {
        return ", encode(sha256(convert_to('" + QByteArray(body) + "', 'UTF8')), 'hex'))";
    };
    const QString first = d.value(
        link + QByteArray(64, '0') + book + "1, '0192f0c4-0000-7000-8000-000000000002" + author + "1767225700000000" +
        bodyHash(R"({"category":"equipment","happened_at":1767225600000000,"text":"三号席耳机无声"})"));
    EXPECT_EQ(first, QStringLiteral("042483e9357a3a166407e24335aff1dbda4e353f86327fd282435dbfd81c1852"));
    EXPECT_EQ(d.value(link + first.toLatin1() + book + "2, '0192f0c4-0000-7000-8000-000000000003" + author +
                      "1767225700000001" +
                      bodyHash(R"({"category":"other","happened_at":1767225660000000,"text":"已更换"})")),
              QStringLiteral("2c03edfc34a9d33fe70eb63e33713566a8227eff219d8aafc1a7af136dc61685"));
}

/// Of a batch as of single ones: one refused entry takes no number, and each book goes on by itself.
TEST_F(ServerChain, NumbersTheEntriesOfABatchWithoutGaps)
{
    const RecordId book = openBook();
    const RecordId other = openBook();
    QString answers;
    for (const PushResult& result :
         d.push(agent, entries(book, 3) + entry(book, QStringLiteral(" ")) + entries(other, 2) + entries(book, 2)))
        answers += result.status == PushResult::Status::Ok ? u'o' : u'i';
    EXPECT_EQ(answers, QStringLiteral("oooioooo"));
    EXPECT_EQ(headOf(book).seq, 5);
    EXPECT_EQ(headOf(other).seq, 2);
    d.apply(agent, entries(other, 4));
    EXPECT_EQ(headOf(other).seq, 6);
    script(*d.admin, "update seatdesk.book set closed_at = 1 where id = '" + other.toString().toLatin1() + '\'');
    EXPECT_EQ(d.push(agent, entry(other, QStringLiteral("x"))).first().status, PushResult::Status::Invalid);
    EXPECT_EQ(headOf(other).seq, 6);
}

/// Twenty writers, each over their own connection: no gap and no fork, and the order of the numbers is that of the
/// commits: whenever somebody looks, what is there are the first of them.
TEST_F(ServerChain, ManyWriteIntoOneBookAtOnce)
{
    const RecordId book = openBook();
    std::vector<std::unique_ptr<PostgresAuthority>> writers;
    std::vector<Group> batches;
    for (int i = 0; i < 20; ++i) {
        // A login has few connections.
        const StaffId person = d.person(QString::number(2000 + i), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
        writers.push_back(std::make_unique<PostgresAuthority>(d.loginOf(person), d.anotherConnection(person)));
        batches.push_back(entries(book, 5, person));
    }
    std::atomic<int> written = 0;
    std::atomic<size_t> ended = 0;
    std::vector<std::thread> threads;
    for (size_t i = 0; i < writers.size(); ++i)
        threads.emplace_back([&, i] {
            ASSERT_TRUE(writers[i]->hello());
            const auto results = writers[i]->push(batches[i]);
            ASSERT_TRUE(results) << qPrintable(results.error().detail);
            for (const PushResult& result : *results)
                written += result.status == PushResult::Status::Ok ? 1 : 0;
        });
    int looks = 0;
    std::thread reader([&, admin = d.admin] {
        for (bool isLast = false; !isLast; ++looks) {
            isLast = written == 100 || ended == threads.size();
            const auto seen = admin->run(
                "select count(*), coalesce(max(seq), 0), coalesce(min(seq), 1) from "
                "seatdesk.book_entry");
            ASSERT_TRUE(seen);
            EXPECT_EQ(seen->bytes(0, 0), seen->bytes(0, 1)) << "a number was to be seen before a lower one";
            EXPECT_EQ(seen->bytes(0, 2), "1");
        }
    });
    for (std::thread& thread : threads)
        thread.join();
    ended = threads.size();
    reader.join();
    EXPECT_GT(looks, 3);
    EXPECT_EQ(written, 100);
    EXPECT_EQ(headOf(book).seq, 100);
}

/// A time zone once gave a false break elsewhere: nothing that a session may set enters the chain.
TEST_F(ServerChain, IsTheSameWhateverTheSessionIsSetTo)
{
    const RecordId book = openBook();
    const auto odd = d.anotherConnection(agent);
    script(*odd,
           "set TimeZone = 'Pacific/Kiritimati'; set DateStyle = 'SQL, DMY'; set IntervalStyle = 'iso_8601'; "
           "set extra_float_digits = -10; set bytea_output = 'escape'; set standard_conforming_strings = off; "
           "set search_path = pg_temp, public");
    PostgresAuthority authority(d.loginOf(agent), odd);
    const Result<QList<PushResult>> results = authority.push(entries(book, 2));
    ASSERT_TRUE(results) << qPrintable(results.error().detail);
    for (const PushResult& result : *results)
        EXPECT_EQ(result.status, PushResult::Status::Ok) << qPrintable(result.detail);
    EXPECT_EQ(headOf(book).seq, 2);
}

/// Not by an administrator with SQL either; what they add by hand is bound like everything.
TEST_F(ServerChain, NothingIsTakenBack)
{
    const RecordId book = openBook();
    d.apply(agent, entries(book, 2));
    const QByteArray which = " where book = '" + book.toString().toLatin1() + '\'';
    for (const QByteArray& act :
         {"update seatdesk.book_entry set body = 'x'" + which, "delete from seatdesk.book_entry" + which,
          QByteArrayLiteral("truncate seatdesk.book_entry"), "update seatdesk.chain set seq = 1" + which,
          "update seatdesk.chain set hash = 'x'" + which, "delete from seatdesk.chain" + which,
          QByteArrayLiteral("truncate seatdesk.chain")}) {
        const Result<void> done = d.admin->script(act);
        ASSERT_FALSE(done) << act.constData();
        EXPECT_EQ(done.error().kind, Error::Kind::Denied) << act.constData();
    }
    script(*d.admin,
           "insert into seatdesk.book_entry (id, scope_id, book, seq, op_id, author, at, body, body_hash, hash) "
           "select gen_random_uuid(), scope_id, book, 0, gen_random_uuid(), author, at, body, '', '' from "
           "seatdesk.book_entry where seq = 1");
    EXPECT_EQ(headOf(book).seq, 3);
}

TEST_F(ServerChain, ALawfulOrderTakesATextOutAndNothingElse)
{
    const RecordId book = openBook();
    d.apply(agent, entries(book, 2));
    const QString cursor = d.authority(agent)->pull(QString(), 1000, {}).value().cursor;
    const QByteArray first = d.value("select id from seatdesk.book_entry where seq = 1").toLatin1();
    const QByteArray erase = "select seatdesk.erase_entry('" + first + "', ";
    EXPECT_FALSE(d.admin->script(erase + "' ')"));
    const auto seat = d.connection(agent);
    EXPECT_EQ(seat->script(erase + "'x')").error().kind, Error::Kind::Denied);
    script(*d.admin, erase + "'法院')");
    EXPECT_FALSE(d.admin->script(erase + "'法院')")) << "once";
    EXPECT_EQ(headOf(book).seq, 2);
    const QList<Row> told = d.authority(agent)->pull(cursor, 1000, {}).value().rows;
    ASSERT_EQ(told.size(), 1) << "every seat hears of it";
    EXPECT_TRUE(BookEntry(told.first()).isErased());
    EXPECT_EQ(BookEntry(told.first()).erasedByOrder(), QStringLiteral("法院"));
    EXPECT_EQ(d.value("select count(*) from seatdesk.history where record = 'book_entry' and patch ? 'body'"),
              QStringLiteral("1"));
    EXPECT_EQ(d.value("select what || reason from seatdesk.access_log where target = '" + first + "'"),
              QStringLiteral("erase法院"));
    EXPECT_FALSE(d.admin->script("update seatdesk.book_entry set body = 'x' where id = '" + first + "'"))
        << "and the lock is on again";
}
