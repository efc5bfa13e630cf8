// SPDX-License-Identifier: GPL-3.0-or-later
// Precious files of every earlier version come to the newest with all they hold; newer ones are left alone.
#include "store/connection.h"
#include "store/department.h"
#include "store/migrations.h"
#include "store/outbox.h"
#include "store/sql.h"
#include "store/statement.h"

#include <QDir>
#include <QFile>
#include <QHash>

using namespace Seatdesk;

namespace {

/// Where the rows of a table went that is no more.
const QHash<QString, QString> kMoved{{QStringLiteral("blob_content"), QStringLiteral("blob_part")}};

QString scripts(const QString& chain)
{
    static_cast<void>(sqlText(Sql::MetaGet));
    return QStringLiteral(":/store/") + chain;
}

/// The first column of what is asked.
QStringList asked(Connection& connection, const QString& sql)
{
    Result<Statement> statement = connection.prepare(sql);
    EXPECT_TRUE(statement) << qPrintable(sql);
    QStringList answer;
    while (statement && statement->next().value())
        answer.append(statement->text(0));
    return answer;
}

QStringList tables(Connection& connection)
{
    return asked(connection, QStringLiteral("select name from sqlite_schema where type = 'table' and "
                                            "name not like 'sqlite_%' and name not like 'number_index_%'"));
}

QStringList columns(Connection& connection, const QString& table)
{
    return asked(connection, QStringLiteral("select '\"' || name || '\"' from pragma_table_info('%1')").arg(table));
}

/// A row of which every column holds something.
void insertRow(Connection& connection, const QString& table)
{
    const QStringList values =
        asked(connection, QStringLiteral("select case when name = 'deleted' then '0' when type like 'integer' then '7' "
                                         "when type like 'blob' then 'zeroblob(16)' else quote('kept') end "
                                         "from pragma_table_info('%1')")
                              .arg(table));
    EXPECT_TRUE(connection.execute(QStringLiteral("insert into \"%1\" (%2) values (%3)")
                                       .arg(table, columns(connection, table).join(u','), values.join(u','))))
        << qPrintable(table);
}

QStringList rowsOf(Connection& connection, const QString& table, const QStringList& columns)
{
    return asked(
        connection,
        QStringLiteral("select quote(%1) from \"%2\"").arg(columns.join(QStringLiteral(") || ',' || quote(")), table));
}

/// What a table of a file holds.
struct Holding
{
    QStringList columns;
    QStringList rows;
};

class OldVersions : public testing::TestWithParam<const char*>
{
protected:
    QString chain() const { return QString::fromLatin1(GetParam()); }
    QString file() const { return folder.filePath(QStringLiteral("some.db")); }
    /// A file as the program of that version left it, with a row in every table.
    void makeVersion(int version)
    {
        const QString old = folder.filePath(QStringLiteral("chain"));
        QDir(old).removeRecursively();
        ASSERT_TRUE(QDir().mkpath(old));
        for (int i = 1; i <= version; ++i) {
            const QString name = QStringLiteral("/%1.sql").arg(i, 4, 10, QLatin1Char('0'));
            ASSERT_TRUE(QFile::copy(scripts(chain()) + name, old + name));
        }
        for (const QString& suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
            QFile::remove(file() + suffix);
        const auto connection = Connection::open(file(), Connection::Mode::Precious).value();
        ASSERT_TRUE(Migrations(old).apply(*connection));
        for (const QString& table : tables(*connection)) {
            if (rowsOf(*connection, table, columns(*connection, table)).isEmpty())
                insertRow(*connection, table);
        }
    }
    Result<void> open()
    {
        if (chain() == u"outbox") {
            const auto opened = Outbox::open(file());
            return opened ? Result<void>() : tl::unexpected(opened.error());
        }
        const auto opened = AuthorityStore::open(file(), RuleBook::shipped());
        return opened ? Result<void>() : tl::unexpected(opened.error());
    }
    static QHash<QString, Holding> holdings(const QString& path)
    {
        const auto connection = Connection::open(path, Connection::Mode::ReadOnly).value();
        QHash<QString, Holding> all;
        for (const QString& table : tables(*connection)) {
            const QStringList own = columns(*connection, table);
            all.insert(table, {own, rowsOf(*connection, table, own)});
        }
        return all;
    }
    /// Every row of `before` with every value, in the table of its name or where that went.
    static void expectAllOf(const QHash<QString, Holding>& before, const QString& path)
    {
        const auto connection = Connection::open(path, Connection::Mode::ReadOnly).value();
        const QStringList known = tables(*connection);
        for (auto table = before.begin(); table != before.end(); ++table) {
            const QString place = known.contains(table.key()) ? table.key() : kMoved.value(table.key());
            ASSERT_FALSE(place.isEmpty()) << qPrintable(table.key()) << " is gone";
            EXPECT_FALSE(table->rows.isEmpty()) << qPrintable(table.key());
            const QStringList now = rowsOf(*connection, place, table->columns);
            for (const QString& row : table->rows)
                EXPECT_TRUE(now.contains(row)) << qPrintable(place) << " lost " << qPrintable(row);
        }
    }
    static int version(const QString& path)
    {
        return Migrations::version(*Connection::open(path, Connection::Mode::ReadOnly).value()).value();
    }

    QTemporaryDir folder;
};

}  // namespace

TEST_P(OldVersions, ComeToTheNewestAndLeaveACopy)
{
    const int newest = Migrations(scripts(chain())).newest();
    for (int old = 1; old <= newest; ++old) {
        SCOPED_TRACE(old);
        makeVersion(old);
        const QHash<QString, Holding> before = holdings(file());
        EXPECT_GE(before.size(), 3);
        ASSERT_TRUE(open());
        EXPECT_EQ(version(file()), newest);
        expectAllOf(before, file());
        if (old == newest)
            continue;
        const QString copy = file() + QStringLiteral(".before-%1").arg(newest);
        EXPECT_EQ(version(copy), old);
        expectAllOf(before, copy);
    }
}

TEST_P(OldVersions, ANewerOneIsRefusedAndNotTouched)
{
    makeVersion(1);
    ASSERT_TRUE(open());
    ASSERT_TRUE(Connection::open(file(), Connection::Mode::Precious)
                    .value()
                    ->execute(QStringLiteral("pragma user_version=99; pragma wal_checkpoint(truncate)")));
    QFile bytes(file());
    ASSERT_TRUE(bytes.open(QIODevice::ReadOnly));
    const QByteArray before = bytes.readAll();
    EXPECT_EQ(open().error().kind, Error::Kind::Conflict);
    ASSERT_TRUE(bytes.seek(0));
    EXPECT_EQ(bytes.readAll(), before);
    EXPECT_TRUE(QDir(folder.path()).entryList({QStringLiteral("*.damaged-*")}).isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Chains, OldVersions, testing::Values("authority", "outbox"),
                         [](const auto& chain) { return std::string(chain.param); });

TEST(OldScores, ComeOutOfThePool)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("authority.db"));
    const QString old = folder.filePath(QStringLiteral("chain"));
    ASSERT_TRUE(QDir().mkpath(old));
    for (int i = 1; i <= 8; ++i) {
        const QString name = QStringLiteral("/%1.sql").arg(i, 4, 10, QLatin1Char('0'));
        ASSERT_TRUE(QFile::copy(scripts(QStringLiteral("authority")) + name, old + name));
    }
    {
        const auto connection = Connection::open(file, Connection::Mode::Precious).value();
        ASSERT_TRUE(Migrations(old).apply(*connection));
        // In the pool (zeroes): the recording of one agent (a1), of which one inspector (b1) has a draft and one (b2)
        // has published a score.
        ASSERT_TRUE(connection->execute(QStringLiteral(
            "insert into recording (id, scope_id, also_scope, agent, rev, deleted, updated_at, change_no) "
            "values (x'01', zeroblob(16), x'a1', x'a1', 1, 0, 7, 1); "
            "insert into evaluation (id, scope_id, recording, owner, resolver, state, published_at, rev, deleted, "
            "updated_at, change_no) values (x'02', zeroblob(16), x'01', x'a1', x'b1', 'draft', null, 1, 0, 7, 2), "
            "(x'03', zeroblob(16), x'01', x'a1', x'b2', 'published', 7, 1, 0, 7, 3)")));
    }
    ASSERT_TRUE(AuthorityStore::open(file, RuleBook::shipped()));
    const auto connection = Connection::open(file, Connection::Mode::ReadOnly).value();
    EXPECT_EQ(asked(*connection, QStringLiteral("select hex(scope_id) || ' ' || ifnull(hex(also_scope), '') "
                                                "from evaluation order by id")),
              QStringList({QStringLiteral("B1 "), QStringLiteral("B2 A1")}));
    EXPECT_EQ(asked(*connection, QStringLiteral("select judged_at || ' ' || hex(judged_by) from recording "
                                                "where also_scope is null")),
              QStringList{QStringLiteral("7 B2")});
}

TEST(OldBlobs, KeepTheirBytes)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("authority.db"));
    ASSERT_TRUE(QDir().mkpath(folder.filePath(QStringLiteral("chain"))));
    ASSERT_TRUE(QFile::copy(scripts(QStringLiteral("authority")) + QStringLiteral("/0001.sql"),
                            folder.filePath(QStringLiteral("chain/0001.sql"))));
    {
        const auto connection = Connection::open(file, Connection::Mode::Precious).value();
        ASSERT_TRUE(Migrations(folder.filePath(QStringLiteral("chain"))).apply(*connection));
        ASSERT_TRUE(connection->execute(QStringLiteral("insert into blob_content values (x'01', x'0a0b0c')")));
    }
    const auto store = AuthorityStore::open(file, RuleBook::shipped()).value();
    Statement part = std::move(*store->connection().prepare(sqlText(Sql::BlobPartGet)));
    part.bind(QByteArray("\x01")).bind(qint64(0));
    ASSERT_TRUE(part.next().value());
    EXPECT_EQ(part.blob(1), QByteArray("\x0a\x0b\x0c"));
}
