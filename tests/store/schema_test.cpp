// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rulebook.h"
#include "store/authoritystore.h"
#include "store/connection.h"
#include "store/migrations.h"
#include "store/outbox.h"
#include "store/preciousfile.h"
#include "store/replica.h"
#include "store/sql.h"
#include "store/statement.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

QStringList columnsOf(Connection& connection, const QString& table)
{
    Statement statement =
        std::move(*connection.prepare(QStringLiteral("select name from pragma_table_info('%1')").arg(table)));
    QStringList names;
    while (statement.next().value())
        names.append(statement.text(0));
    return names;
}

QString pragma(Connection& connection, const QString& name)
{
    Statement statement = std::move(*connection.prepare(QStringLiteral("pragma ") + name));
    return statement.next().value() ? statement.text(0) : QString();
}

/// The three files of a fresh seat, each opened once more for looking.
struct FreshFiles
{
    FreshFiles()
    {
        authority = AuthorityStore::open(path(QStringLiteral("authority")), RuleBook::shipped()).value();
        outbox = Outbox::open(path(QStringLiteral("outbox"))).value();
        replica = Replica::open(path(QStringLiteral("replica")), RuleBook::shipped()).value();
    }
    QString path(const QString& name) const { return folder.filePath(name + QStringLiteral(".db")); }

    QTemporaryDir folder;
    std::unique_ptr<AuthorityStore> authority;
    std::unique_ptr<Outbox> outbox;
    std::unique_ptr<Replica> replica;
};

}  // namespace

TEST(Schema, EveryStatementFitsAFreshFile)
{
    const FreshFiles files;
    for (const auto& [statement, file] : allSql()) {
        const auto connection = Connection::open(files.path(file), Connection::Mode::ReadOnly).value();
        ASSERT_FALSE(sqlText(statement).isEmpty());
        const Result<Statement> prepared = connection->prepare(sqlText(statement));
        EXPECT_TRUE(prepared) << qPrintable(sqlText(statement)) << qPrintable(prepared.error().detail);
    }
}

TEST(Schema, TheAuthorityHasEveryFieldOfTheRules)
{
    const FreshFiles files;
    const RuleBook& rules = RuleBook::shipped();
    const auto connection =
        Connection::open(files.path(QStringLiteral("authority")), Connection::Mode::ReadOnly).value();
    for (const QString& record : rules.recordNames()) {
        QStringList expected{QStringLiteral("local_key"), QStringLiteral("id"), QStringLiteral("scope_id"),
                             QStringLiteral("also_scope")};
        expected += rules.record(record)->fieldNames();
        expected += {QStringLiteral("extra"),      QStringLiteral("rev"),        QStringLiteral("deleted"),
                     QStringLiteral("updated_at"), QStringLiteral("updated_by"), QStringLiteral("change_no")};
        QStringList found = columnsOf(*connection, record);
        expected.sort();
        found.sort();
        EXPECT_EQ(found.join(u' '), expected.join(u' ')) << qPrintable(record);
    }
}

/// A commit of a precious file is on disk when the call returns; a replica is made anew and may be behind.
TEST(Schema, PreciousFilesAreSyncedInFull)
{
    const FreshFiles files;
    EXPECT_EQ(pragma(files.authority->connection(), QStringLiteral("journal_mode")), QStringLiteral("wal"));
    EXPECT_EQ(pragma(files.authority->connection(), QStringLiteral("synchronous")), QStringLiteral("2")) << "full";
    const auto outbox =
        PreciousFile::open(files.path(QStringLiteral("outbox")), QStringLiteral(":/store/outbox"), true).value();
    EXPECT_EQ(pragma(outbox->connection(), QStringLiteral("journal_mode")), QStringLiteral("wal"));
    EXPECT_EQ(pragma(outbox->connection(), QStringLiteral("synchronous")), QStringLiteral("2")) << "full";
    {
        const auto unawaited = Transaction::begin(outbox->connection(), Transaction::Disk::Unawaited);
        EXPECT_TRUE(unawaited);
        EXPECT_EQ(pragma(outbox->connection(), QStringLiteral("synchronous")), QStringLiteral("1")) << "normal";
    }
    EXPECT_EQ(pragma(outbox->connection(), QStringLiteral("synchronous")), QStringLiteral("2")) << "full again";
    const auto replica = Connection::open(files.path(QStringLiteral("replica")), Connection::Mode::Replica).value();
    EXPECT_EQ(pragma(*replica, QStringLiteral("journal_mode")), QStringLiteral("wal"));
    EXPECT_EQ(pragma(*replica, QStringLiteral("synchronous")), QStringLiteral("1")) << "normal";
}

TEST(Schema, RefusesAFileOfANewerProgramAndLeavesItAlone)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("outbox.db"));
    ASSERT_TRUE(Outbox::open(path));
    ASSERT_TRUE(
        Connection::open(path, Connection::Mode::Precious).value()->execute(QStringLiteral("pragma user_version=99")));
    const auto refused = Outbox::open(path);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Error::Kind::Conflict);
    EXPECT_EQ(Migrations::version(*Connection::open(path, Connection::Mode::ReadOnly).value()).value(), 99);
}

TEST(Schema, AFailingStepLeavesTheFileAtTheStepBefore)
{
    QTemporaryDir folder;
    const auto write = [&](const QString& name, const QByteArray& text) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write(QStringLiteral("0001.sql"), "create table a (x);");
    const QString path = folder.filePath(QStringLiteral("some.db"));
    const auto connection = Connection::open(path, Connection::Mode::Precious).value();
    ASSERT_TRUE(Migrations(folder.path()).apply(*connection));
    write(QStringLiteral("0002.sql"), "create table b (x); create table a (x);");
    EXPECT_FALSE(Migrations(folder.path()).apply(*connection));
    EXPECT_EQ(Migrations::version(*connection).value(), 1);
    EXPECT_TRUE(columnsOf(*connection, QStringLiteral("b")).isEmpty());
    EXPECT_TRUE(QFile::exists(path + QStringLiteral(".before-2"))) << "a copy is kept";
    write(QStringLiteral("0002.sql"), "create table b (x);");
    EXPECT_TRUE(Migrations(folder.path()).apply(*connection));
    EXPECT_EQ(Migrations::version(*connection).value(), 2);
}

TEST(Schema, ADamagedReplicaIsMadeAnew)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("replica.db"));
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
    }
    const auto replica = Replica::open(path, RuleBook::shipped());
    ASSERT_TRUE(replica);
    EXPECT_EQ((*replica)->cursor().value(), QString());
}
