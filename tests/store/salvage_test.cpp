// SPDX-License-Identifier: GPL-3.0-or-later
// What a salvage brings back of a damaged file: the rows as they were, and no others.
#include "store/backup.h"
#include "store/connection.h"
#include "store/department.h"
#include "store/outbox.h"
#include "store/statement.h"

#include <QDateTime>
#include <QFile>
#include <QSet>

using namespace Seatdesk;

namespace {

constexpr qint64 kPage = 4096;

const QString kAuthorityChain = QStringLiteral(":/store/authority");
const QString kOutboxChain = QStringLiteral(":/store/outbox");

/// A page of a table, as SQLite tells it.
struct Page
{
    qint64 number;
    qint64 cells;
};

class SalvageTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(Outbox::open(outbox));
        ASSERT_TRUE(AuthorityStore::open(authority, RuleBook::shipped()));
    }

    static std::unique_ptr<Connection> opened(const QString& file)
    {
        return Connection::open(file, Connection::Mode::Precious).value();
    }
    static void execute(const QString& file, const QString& sql)
    {
        const auto connection = opened(file);
        const Result<void> done = connection->execute(sql);
        ASSERT_TRUE(done) << qPrintable(done ? QString() : done.error().detail);
        ASSERT_TRUE(connection->execute(QStringLiteral("pragma wal_checkpoint(truncate)")));
    }
    /// `count` rows; `values` may use i, which counts from 1.
    static void fill(const QString& file, const QString& table, int count, const QString& values)
    {
        execute(file, QStringLiteral("with recursive n(i) as (select 1 union all select i + 1 from n where i < %1) "
                                     "insert into %2 select %3 from n")
                          .arg(count)
                          .arg(table, values));
    }
    /// Every row of a table as one text.
    static QSet<QString> rows(const QString& file, const QString& table, const QString& text)
    {
        const auto connection = opened(file);
        Statement select = connection->prepare(QStringLiteral("select %1 from %2").arg(text, table)).value();
        QSet<QString> found;
        while (select.next().value())
            found.insert(select.text(0));
        return found;
    }
    static QList<Page> pages(const QString& file, const QString& table, const QString& type)
    {
        const auto connection = opened(file);
        Statement select = connection
                               ->prepare(QStringLiteral(
                                   "select pageno, ncell from dbstat where name = ? and pagetype = ? order by path"))
                               .value();
        select.bind(table).bind(type);
        QList<Page> found;
        while (select.next().value())
            found.append({select.integer(0), select.integer(1)});
        return found;
    }
    static QByteArray read(const QString& file, const Page& page)
    {
        QFile bytes(file);
        EXPECT_TRUE(bytes.open(QIODevice::ReadOnly) && bytes.seek((page.number - 1) * kPage));
        return bytes.read(kPage);
    }
    static void write(const QString& file, const Page& page, const QByteArray& content)
    {
        QFile bytes(file);
        ASSERT_TRUE(bytes.open(QIODevice::ReadWrite) && bytes.seek((page.number - 1) * kPage));
        ASSERT_EQ(bytes.write(content), content.size());
    }
    static void ruin(const QString& file, const Page& page) { write(file, page, QByteArray(kPage, '\xa5')); }

    QTemporaryDir folder;
    QString outbox = folder.filePath(QStringLiteral("outbox.db"));
    QString authority = folder.filePath(QStringLiteral("authority.db"));
};

/// 600 operations, some tens to a page.
class SalvageOfOperations : public SalvageTest
{
protected:
    void SetUp() override
    {
        SalvageTest::SetUp();
        fill(outbox, QStringLiteral("op"), 600,
             QStringLiteral("i, randomblob(16), randomblob(16), 'ticket', randomblob(16), i, '{\"summary\":\"' || i || "
                            "'\"}', 0, null, null"));
        before = rows(outbox, kOp, kText);
        leaves = pages(outbox, kOp, QStringLiteral("leaf"));
        ASSERT_GT(leaves.size(), 9);
    }
    /// What is there afterwards; all of it was there before.
    qint64 left()
    {
        const QSet<QString> after = rows(outbox, kOp, kText);
        EXPECT_TRUE(before.contains(after)) << "no row that was not there, none under another number";
        return after.size();
    }

    const QString kOp = QStringLiteral("op");
    const QString kText = QStringLiteral("seq || ' ' || hex(op_id) || json");
    QSet<QString> before;
    QList<Page> leaves;
};

/// A table that is read along its key, and what to fill it with.
struct Keyed
{
    const char* table;
    const char* values;
    const char* text;
};

void PrintTo(const Keyed& keyed, std::ostream* out)  // NOLINT(readability-identifier-naming): GoogleTest's name
{
    *out << keyed.table;
}

class SalvageOfKeys : public SalvageTest, public testing::WithParamInterface<Keyed>
{};

RecordId addContact(EmbeddedDepartment& d, StaffId agent, const QString& kind, const QString& value)
{
    GroupBuilder group = d.builder(agent);
    const RecordId customer = group.insert(QStringLiteral("customer"), ScopeId(), {{QStringLiteral("name"), value}});
    const RecordId contact = group.insert(QStringLiteral("customer_contact"), ScopeId(),
                                          {{QStringLiteral("customer"), customer.toString()},
                                           {QStringLiteral("kind"), kind},
                                           {QStringLiteral("value"), value},
                                           {QStringLiteral("masked"), QStringLiteral("*")}});
    d.apply(agent, group.group());
    return contact;
}

}  // namespace

TEST_F(SalvageOfOperations, APageThatIsZerosInPartCostsItsRowsAndEnds)
{
    QByteArray page = read(outbox, leaves.at(3));
    page.replace(kPage / 2, kPage / 2, QByteArray(kPage / 2, '\0'));
    write(outbox, leaves.at(3), page);
    ruin(outbox, leaves.at(4));
    const Salvaged salvaged = salvageFile(outbox, kOutboxChain, true).value();
    EXPECT_GE(left(), 600 - leaves.at(3).cells - leaves.at(4).cells);
    EXPECT_EQ(salvaged.rows, left());
    EXPECT_GT(salvaged.lost, 1) << "the rows of zeros, and a page";
    EXPECT_LE(salvaged.lost, leaves.at(3).cells + 1);
}

TEST_F(SalvageOfOperations, ANumberThatIsFarTooHighHidesNothingBehindIt)
{
    const Page& led = leaves.at(leaves.size() / 2);
    QByteArray page = read(outbox, led);
    // The last cell lies at the place that the last pointer names: the size, and the number of two bytes.
    const qsizetype pointer = 8 + 2 * (led.cells - 1);
    const qsizetype cell =
        static_cast<unsigned char>(page.at(pointer)) * 256 + static_cast<unsigned char>(page.at(pointer + 1));
    const qsizetype number = cell + (static_cast<unsigned char>(page.at(cell)) >= 0x80 ? 2 : 1);
    ASSERT_GE(static_cast<unsigned char>(page.at(number)), 0x80);
    page[number] = '\xff';
    page[number + 1] = '\x7f';
    write(outbox, led, page);
    ruin(outbox, leaves.at(leaves.size() / 2 + 1));
    const Salvaged salvaged = salvageFile(outbox, kOutboxChain, true).value();
    const QSet<QString> after = rows(outbox, kOp, kText);
    EXPECT_GE((after & before).size(), 600 - 1 - leaves.at(leaves.size() / 2 + 1).cells);
    EXPECT_LE((after - before).size(), 1) << "of the one row nothing shows that its number is another's";
    EXPECT_GT(salvaged.lost, 0);
}

TEST_F(SalvageOfOperations, APageThatIsNoLongerOneCostsItsRowsAlone)
{
    ruin(outbox, leaves.at(2));
    ruin(outbox, leaves.at(7));
    const Salvaged salvaged = salvageFile(outbox, kOutboxChain, true).value();
    EXPECT_EQ(left(), 600 - leaves.at(2).cells - leaves.at(7).cells);
    EXPECT_EQ(salvaged.lost, 2);
}

TEST_F(SalvageTest, ATextThatIsDamagedBeyondItsFirstPageIsNotTaken)
{
    const QString text = QStringLiteral("json");
    const QString table = QStringLiteral("draft");
    fill(outbox, table, 50, QStringLiteral("randomblob(16), i || replace(hex(zeroblob(3000)), '0', '述'), i"));
    const QSet<QString> before = rows(outbox, table, text);
    const QList<Page> further = pages(outbox, table, QStringLiteral("overflow"));
    ASSERT_GT(further.size(), 40);
    // A page further on names the next one in its first four bytes.
    for (const qsizetype place : {9, 23}) {
        QByteArray page = read(outbox, further.at(place));
        page.replace(100, 500, QByteArray(500, place == 9 ? '\xa5' : '\0'));
        write(outbox, further.at(place), page);
    }
    const Salvaged salvaged = salvageFile(outbox, kOutboxChain, true).value();
    const QSet<QString> after = rows(outbox, table, text);
    EXPECT_TRUE(before.contains(after));
    EXPECT_EQ(after.size(), 48);
    EXPECT_EQ(salvaged.lost, 2);
}

TEST_F(SalvageTest, NothingIsLostOfAFileThatIsSound)
{
    fill(authority, QStringLiteral("meta"), 500, QStringLiteral("'key ' || i, 'value'"));
    EXPECT_TRUE(isSoundFile(authority).value());
    const Salvaged salvaged = salvageFile(authority, kAuthorityChain, false).value();
    EXPECT_EQ(salvaged.lost, 0);
    EXPECT_EQ(rows(authority, QStringLiteral("meta"), QStringLiteral("key")).size(), 502)
        << "with the epoch, and the one that is known";
    ruin(authority, pages(authority, QStringLiteral("meta"), QStringLiteral("leaf")).first());
    EXPECT_FALSE(isSoundFile(authority).value());
}

TEST_F(SalvageTest, ChangesAreCountedOnWhereTheCounterWasLost)
{
    fill(authority, QStringLiteral("setting"), 40,
         QStringLiteral("i, randomblob(16), null, null, 'key ' || i, 'value', null, 1, 0, i, null, i + 700"));
    const QString epoch =
        rows(authority, QStringLiteral("meta where key = 'epoch'"), QStringLiteral("value")).values().value(0);
    ruin(authority, pages(authority, QStringLiteral("change_counter"), QStringLiteral("leaf")).first());
    ASSERT_TRUE(salvageFile(authority, kAuthorityChain, false));
    const auto store = AuthorityStore::open(authority, RuleBook::shipped()).value();
    EXPECT_EQ(store->lastChange().value(), 740);
    EXPECT_NE(store->meta(QStringLiteral("epoch")).value(), epoch) << "changes may be missing: seats compare";
}

TEST_P(SalvageOfKeys, ReadsWhatLiesBetweenDamagedPages)
{
    const QString table = QString::fromLatin1(GetParam().table);
    const QString text = QString::fromLatin1(GetParam().text);
    execute(authority, QStringLiteral("delete from ") + table);
    fill(authority, table, 900, QString::fromLatin1(GetParam().values));
    const QSet<QString> before = rows(authority, table, text);
    const QList<Page> leaves = pages(authority, table, QStringLiteral("leaf"));
    ASSERT_GT(leaves.size(), 10);
    qint64 costs = 0;
    for (const qsizetype place : {0, 4, 8}) {
        ruin(authority, leaves.at(place));
        costs += leaves.at(place).cells;
    }
    const Salvaged salvaged = salvageFile(authority, kAuthorityChain, false).value();
    const QSet<QString> after = rows(authority, table, text);
    EXPECT_TRUE(before.contains(after));
    EXPECT_LE(after.size(), 900 - costs);
    EXPECT_GE(after.size(), 900 - costs - 4) << "a row beside a damaged page may go with it";
    EXPECT_EQ(salvaged.lost, 3);
}

TEST_F(SalvageTest, WhatLiesBetweenTheDamagedEndsOfATableIsReadToo)
{
    const QString table = QStringLiteral("op");
    const QString id = QStringLiteral("hex(op_id)");
    // Ids of the last 900 hours.
    const qint64 first = QDateTime::currentMSecsSinceEpoch() - 901 * 3'600'000LL;
    fill(authority, table, 900,
         QStringLiteral("unhex_id(printf('%012x', FIRST + i * 3600000) || hex(randomblob(10))), null, i, "
                        "hex(randomblob(40))")
             .replace(QStringLiteral("FIRST"), QString::number(first)));
    const QSet<QString> before = rows(authority, table, id);
    const QList<Page> leaves = pages(authority, table, QStringLiteral("leaf"));
    qint64 costs = 0;
    for (const qsizetype place : {qsizetype(0), leaves.size() / 2, leaves.size() - 1}) {
        ruin(authority, leaves.at(place));
        costs += leaves.at(place).cells;
    }
    const Salvaged salvaged = salvageFile(authority, kAuthorityChain, false).value();
    const QSet<QString> after = rows(authority, table, id);
    EXPECT_TRUE(before.contains(after));
    EXPECT_LE(after.size(), 900 - costs);
    EXPECT_GE(after.size(), 900 - costs - 3) << "a row beside a damaged page may go with it";
    EXPECT_EQ(salvaged.lost, 3);
}

INSTANTIATE_TEST_SUITE_P(
    Tables, SalvageOfKeys,
    testing::Values(Keyed{"op", "randomblob(16), randomblob(16), i, hex(randomblob(40))", "hex(op_id) || result"},
                    Keyed{"credential", "randomblob(16), hex(randomblob(60)), i, null", "hex(staff) || verifier"},
                    Keyed{"history",
                          "iif(i % 3, 'ticket', 'entry'), unhex_id(printf('0190%028x', i / 2)), i, null, null, i, "
                          "hex(randomblob(60))",
                          "record || hex(row_id) || rev || patch"},
                    Keyed{"meta", "'key of ' || hex(randomblob(3 + i % 12)) || i, hex(randomblob(60))", "key || value"},
                    Keyed{"gone", "randomblob(16), iif(i % 3, 'ticket', 'entry'), randomblob(16), i",
                          "hex(scope_id) || record || hex(row_id)"},
                    Keyed{"conflict", "randomblob(16), 'summary', 'ticket', randomblob(16), 'a', 'b', 'c', null, i",
                          "hex(op_id) || field || theirs"}),
    [](const testing::TestParamInfo<Keyed>& keyed) { return std::string(keyed.param.table); });

TEST(SalvageOfNumbers, ANumberFindsItsOwnCustomerAfterwards)
{
    EmbeddedDepartment d;
    const StaffId agent = d.person(QStringLiteral("1001"), d.firstTeam, QStringLiteral("agent"), d.firstTeam);
    QHash<QString, RecordId> contacts;
    for (int i = 0; i < 40; ++i) {
        addContact(d, agent, QStringLiteral("email"), QStringLiteral("wang%1@example.com").arg(QChar(u'a' + i % 26)));
        const QString number = QStringLiteral("139%1").arg(57920000 + i * 101);
        contacts.insert(number, addContact(d, agent, QStringLiteral("phone"), number));
    }
    d.store.reset();
    ASSERT_TRUE(Connection::open(d.file(), Connection::Mode::Precious)
                    .value()
                    ->execute(QStringLiteral("pragma wal_checkpoint(truncate)")));
    {
        QFile file(d.file());
        ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.seek(file.size() - kPage));
        file.write(QByteArray(kPage, '\xa5'));
    }
    ASSERT_TRUE(salvageFile(d.file(), kAuthorityChain, false));
    d.store = AuthorityStore::open(d.file(), RuleBook::shipped()).value();
    int found = 0;
    for (auto contact = contacts.cbegin(); contact != contacts.cend(); ++contact) {
        const QList<CallerMatch> matches = d.authority(agent)->caller(contact.key()).value();
        for (const CallerMatch& match : matches) {
            EXPECT_EQ(match.contact, contact.value()) << qPrintable(contact.key());
            ++found;
        }
    }
    EXPECT_GT(found, 30) << "a page may have cost some";
}
