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

using namespace Seatdesk;

namespace {

struct Chain
{
    const char* name;
    const char* table;
    const char* row;  ///< fits every version
};

const Chain kAuthority{"authority", "meta", "insert into meta values ('mark', 'kept')"};
const Chain kOutbox{"outbox", "draft", "insert into draft values (x'0102', '{}', 1)"};

QString scripts(const Chain& chain)
{
    static_cast<void>(sqlText(Sql::MetaGet));
    return QStringLiteral(":/store/") + QString::fromLatin1(chain.name);
}

class OldVersions : public testing::TestWithParam<Chain>
{
protected:
    QString file() const { return folder.filePath(QStringLiteral("some.db")); }
    /// A file as the program of that version left it, with one row.
    void makeVersion(int version)
    {
        const QString old = folder.filePath(QStringLiteral("chain"));
        QDir(old).removeRecursively();
        ASSERT_TRUE(QDir().mkpath(old));
        for (int i = 1; i <= version; ++i) {
            const QString name = QStringLiteral("/%1.sql").arg(i, 4, 10, QLatin1Char('0'));
            ASSERT_TRUE(QFile::copy(scripts(GetParam()) + name, old + name));
        }
        for (const QString& suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
            QFile::remove(file() + suffix);
        const auto connection = Connection::open(file(), Connection::Mode::Precious).value();
        ASSERT_TRUE(Migrations(old).apply(*connection));
        ASSERT_TRUE(connection->execute(QString::fromLatin1(GetParam().row)));
    }
    Result<void> open()
    {
        if (QLatin1StringView(GetParam().name) == u"outbox") {
            const auto opened = Outbox::open(file());
            return opened ? Result<void>() : tl::unexpected(opened.error());
        }
        const auto opened = AuthorityStore::open(file(), RuleBook::shipped());
        return opened ? Result<void>() : tl::unexpected(opened.error());
    }
    static qint64 rows(const QString& path)
    {
        const auto connection = Connection::open(path, Connection::Mode::ReadOnly).value();
        Statement count = std::move(
            *connection->prepare(QStringLiteral("select count(*) from ") + QString::fromLatin1(GetParam().table)));
        EXPECT_TRUE(count.next().value());
        return count.integer(0);
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
    const int newest = Migrations(scripts(GetParam())).newest();
    for (int old = 1; old <= newest; ++old) {
        makeVersion(old);
        const qint64 before = rows(file());
        ASSERT_TRUE(open()) << old;
        EXPECT_EQ(version(file()), newest);
        EXPECT_GE(rows(file()), before) << old;
        if (old == newest)
            continue;
        const QString copy = file() + QStringLiteral(".before-%1").arg(newest);
        EXPECT_EQ(version(copy), old);
        EXPECT_EQ(rows(copy), before);
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

INSTANTIATE_TEST_SUITE_P(Chains, OldVersions, testing::Values(kAuthority, kOutbox),
                         [](const auto& chain) { return std::string(chain.param.name); });

TEST(OldBlobs, KeepTheirBytes)
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("authority.db"));
    ASSERT_TRUE(QDir().mkpath(folder.filePath(QStringLiteral("chain"))));
    ASSERT_TRUE(QFile::copy(scripts(kAuthority) + QStringLiteral("/0001.sql"),
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
