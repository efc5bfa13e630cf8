// SPDX-License-Identifier: GPL-3.0-or-later
// A backup comes back whole or not at all, and numbers that were given once never come again.
#include "host/savingprogram.h"
#include "store/connection.h"
#include "store/statement.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

using namespace Seatdesk;

namespace {

class Restore : public SavingProgram
{
protected:
    Outcome restore() { return run({QStringLiteral("restore"), backup}); }
    /// Files may grow to 100 kB: as on a disk that fills up while the backup is copied.
    Outcome restoreOnASmallDisk()
    {
        QProcess process;
        process.start(QStringLiteral("bash"),
                      {QStringLiteral("-c"), QStringLiteral("trap '' XFSZ; ulimit -f 100; exec \"$0\" \"$@\""),
                       program(), QStringLiteral("--data"), data, QStringLiteral("restore"), backup});
        EXPECT_TRUE(process.waitForFinished(kPatience));
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    void makeBackup() { ASSERT_EQ(run({QStringLiteral("backup"), backup}).code, 0); }
    void execute(const QString& file, const QString& sql)
    {
        const auto connection = Connection::open(file, Connection::Mode::Precious).value();
        ASSERT_TRUE(connection->execute(sql));
    }
    /// The restore was refused: what was there is there, and nothing else lies about.
    void expectUnchanged(const Outcome& outcome, const QStringList& kept)
    {
        EXPECT_EQ(outcome.code, 1) << outcome.out.constData();
        EXPECT_TRUE(outcome.err.contains("Nothing was restored")) << outcome.err.constData();
        EXPECT_EQ(summaries(), kept);
        EXPECT_EQ(QDir(data).entryList({QStringLiteral("before-restore-*"), QStringLiteral("restoring-*")}),
                  QStringList());
    }
    QStringList importedNumbers()
    {
        const auto authority =
            Connection::open(data + QStringLiteral("/authority.db"), Connection::Mode::ReadOnly).value();
        auto found =
            authority->prepare(QStringLiteral("select number from ticket where import_batch is not null")).value();
        QStringList numbers;
        while (found.next().value())
            numbers.append(found.text(0));
        return numbers;
    }
    void importTicket(const QByteArray& summary)
    {
        const Outcome outcome = run({QStringLiteral("import"), QStringLiteral("tickets"),
                                     written(QStringLiteral("t.csv"), "标题\n" + summary + "\n")});
        ASSERT_EQ(outcome.code, 0) << outcome.err.constData();
    }

    const QString backup = folder.filePath(QStringLiteral("backup"));
};

}  // namespace

TEST_F(Restore, BringsADayBackAndKeepsWhatWasThereAside)
{
    const QString number = save(QStringLiteral("昨天"));
    makeBackup();
    save(QStringLiteral("今天"));
    EXPECT_EQ(run({QStringLiteral("backup"), backup}).code, 1) << "never over another backup";
    ASSERT_EQ(run({QStringLiteral("restore"), backup}).code, 0);
    EXPECT_EQ(summaries(), QStringList{QStringLiteral("昨天")});
    EXPECT_NE(seatOf(save(QStringLiteral("之后"))), seatOf(number)) << "a restored folder counts as another seat";
    const QStringList aside = QDir(data).entryList({QStringLiteral("before-restore-*")}, QDir::Dirs);
    ASSERT_EQ(aside.size(), 1);
    EXPECT_TRUE(QFile::exists(data + u'/' + aside.first() + QStringLiteral("/authority.db")));
}

TEST_F(Restore, OfNothingChangesNothing)
{
    save(QStringLiteral("在"));
    const Outcome outcome = run({QStringLiteral("restore"), folder.filePath(QStringLiteral("no-such"))});
    EXPECT_EQ(outcome.code, 1);
    EXPECT_TRUE(outcome.err.contains("Nothing was restored"));
    EXPECT_EQ(summaries(), QStringList{QStringLiteral("在")});
}

TEST_F(Restore, OfADamagedBackupChangesNothing)
{
    save(QStringLiteral("在"));
    makeBackup();
    written(QStringLiteral("backup/authority.db"), QByteArray(8192, 'x'));
    expectUnchanged(restore(), {QStringLiteral("在")});
    written(QStringLiteral("backup/authority.db"), {});
    expectUnchanged(restore(), {QStringLiteral("在")});
}

TEST_F(Restore, OfABackupWithOneDamagedOutboxChangesNothing)
{
    save(QStringLiteral("在"));
    makeBackup();
    const QString person =
        QDir(backup + QStringLiteral("/people")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0);
    ASSERT_FALSE(person.isEmpty());
    written(QStringLiteral("backup/people/%1/outbox.db").arg(person), QByteArray(8192, 'x'));
    expectUnchanged(restore(), {QStringLiteral("在")});
}

TEST_F(Restore, OfABackupOfANewerProgramChangesNothing)
{
    save(QStringLiteral("在"));
    makeBackup();
    execute(backup + QStringLiteral("/authority.db"), QStringLiteral("pragma user_version=99"));
    expectUnchanged(restore(), {QStringLiteral("在")});
}

TEST_F(Restore, OnAFullDiskChangesNothing)
{
    save(QStringLiteral("在"));
    makeBackup();
    ASSERT_GT(QFileInfo(backup + QStringLiteral("/authority.db")).size(), 100 * 1024);
    const Outcome outcome = restoreOnASmallDisk();
    EXPECT_TRUE(outcome.err.contains("The disk is full")) << outcome.err.constData();
    expectUnchanged(outcome, {QStringLiteral("在")});
    EXPECT_EQ(restore().code, 0) << "with room again";
}

TEST_F(Restore, CountsAsAnotherSeatEachTime)
{
    QSet<QString> seats{seatOf(save(QStringLiteral("昨天")))};
    makeBackup();
    for (int again = 1; again <= 3; ++again) {
        ASSERT_EQ(restore().code, 0);
        seats.insert(seatOf(save(QStringLiteral("之后"))));
        EXPECT_EQ(seats.size(), again + 1);
        EXPECT_EQ(summaries(), (QStringList{QStringLiteral("之后"), QStringLiteral("昨天")}));
    }
    EXPECT_EQ(QDir(data).entryList({QStringLiteral("before-restore-*")}).size(), 3);
}

TEST_F(Restore, CountsAsAnotherSeatWhereTheDepartmentItReplacesCannotBeRead)
{
    save(QStringLiteral("昨天"));
    makeBackup();
    ASSERT_EQ(restore().code, 0);
    const QString second = seatOf(save(QStringLiteral("今天")));
    written(QStringLiteral("seat/authority.db"), QByteArray(8192, 'x'));
    QFile::remove(data + QStringLiteral("/authority.db-wal"));
    ASSERT_EQ(restore().code, 0);
    EXPECT_GT(seatOf(save(QStringLiteral("之后"))), second);
}

TEST_F(Restore, GivesNoNumberOfAnImportTwice)
{
    makeBackup();
    importTicket("甲");
    const QStringList before = importedNumbers();
    ASSERT_EQ(before.size(), 1);
    ASSERT_EQ(restore().code, 0);
    ASSERT_EQ(importedNumbers(), QStringList());
    importTicket("乙");
    EXPECT_EQ(importedNumbers().size(), 1);
    EXPECT_NE(importedNumbers(), before);
}
