// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line does with a folder: backup, salvage, who may read it, and what is said when it cannot.
#include "host/savingprogram.h"
#include "support/processfacts.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>
#include <csignal>

using namespace Seatdesk;

namespace {

class Programs : public SavingProgram
{};

int modeOf(const QString& path)
{
    struct stat info = {};
    return stat(QFile::encodeName(path).constData(), &info) == 0 ? int(info.st_mode & 07777) : -1;
}

}  // namespace

TEST_F(Programs, ACopiedFolderIsAnotherSeat)
{
    const QString number = save(QStringLiteral("原件"));
    const QString copy = folder.filePath(QStringLiteral("copy"));
    QProcess cp;
    cp.start(QStringLiteral("cp"), {QStringLiteral("-a"), data, copy});
    ASSERT_TRUE(cp.waitForFinished(kPatience));
    data = copy;
    EXPECT_NE(seatOf(save(QStringLiteral("副本"))), seatOf(number));
}

TEST_F(Programs, SalvageReadsWhatIsLeftAndKeepsTheDamagedFile)
{
    for (int i = 0; i < 3; ++i)
        save(QString::number(i));
    QFile file(data + QStringLiteral("/authority.db"));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(file.size() - 4096));
    file.write(QByteArray(4096, '\xa5'));
    file.close();
    const Outcome outcome = run({QStringLiteral("salvage")});
    EXPECT_EQ(outcome.code, 0) << outcome.err.constData();
    EXPECT_TRUE(outcome.out.contains("authority.db: ")) << outcome.out.constData();
    EXPECT_TRUE(outcome.out.contains("rows or pages could not be read")) << outcome.out.constData();
    EXPECT_TRUE(outcome.out.contains("outbox.db: sound, nothing was changed")) << outcome.out.constData();
    EXPECT_FALSE(QDir(data).entryList({QStringLiteral("authority.db.damaged-*")}).isEmpty());
    save(QStringLiteral("之后"));
    EXPECT_TRUE(summaries().contains(QStringLiteral("之后")));
}

TEST_F(Programs, SalvageLeavesSoundFilesAlone)
{
    save(QStringLiteral("在"));
    const Outcome outcome = run({QStringLiteral("salvage")});
    EXPECT_EQ(outcome.code, 0) << outcome.err.constData();
    EXPECT_TRUE(outcome.out.contains("authority.db: sound, nothing was changed")) << outcome.out.constData();
    EXPECT_TRUE(QDir(data).entryList({QStringLiteral("*.damaged-*")}).isEmpty());
}

TEST_F(Programs, ADepartmentWithoutASeatIsOneAllTheSame)
{
    save(QStringLiteral("在"));
    const QString backup = folder.filePath(QStringLiteral("backup"));
    ASSERT_EQ(run({QStringLiteral("backup"), backup}).code, 0);
    data = folder.filePath(QStringLiteral("restored"));
    ASSERT_EQ(run({QStringLiteral("restore"), backup}).code, 0);
    ASSERT_FALSE(QFileInfo::exists(data + QStringLiteral("/seat.json")));
    const Outcome salvaged = run({QStringLiteral("salvage")});
    EXPECT_EQ(salvaged.code, 0) << salvaged.err.constData();
    QFile::remove(data + QStringLiteral("/seat.json"));
    const Outcome exported =
        run({QStringLiteral("export"), QStringLiteral("tickets"), folder.filePath(QStringLiteral("tickets.csv"))});
    EXPECT_EQ(exported.code, 0) << exported.err.constData();
    QFile::remove(data + QStringLiteral("/seat.json"));
    EXPECT_EQ(summaries(), QStringList{QStringLiteral("在")});
}

TEST_F(Programs, AMistypedFolderIsToldAndNotMade)
{
    save(QStringLiteral("在"));
    data += QStringLiteral("-mistyped");
    for (const QStringList& command :
         {QStringList{QStringLiteral("backup"), folder.filePath(QStringLiteral("b"))},
          QStringList{QStringLiteral("export"), QStringLiteral("tickets"), folder.filePath(QStringLiteral("t.csv"))},
          QStringList{QStringLiteral("log"), QStringLiteral("verify")}, QStringList{QStringLiteral("salvage")},
          QStringList{QStringLiteral("staff"), QStringLiteral("disable"), QStringLiteral("1001")},
          QStringList{QStringLiteral("scope"), QStringLiteral("list")}}) {
        const Outcome outcome = run(command);
        EXPECT_EQ(outcome.code, 1) << qPrintable(command.first());
        EXPECT_TRUE(outcome.err.contains("holds no department")) << outcome.err.constData();
    }
    const Outcome seat = run({QStringLiteral("--as"), QStringLiteral("1001"), QStringLiteral("--password-file"),
                              password(), QStringLiteral("seat")});
    EXPECT_EQ(seat.code, 1);
    EXPECT_TRUE(seat.out.contains("holds no department")) << seat.out.constData();
    EXPECT_FALSE(QFileInfo::exists(data));
    EXPECT_FALSE(QFileInfo::exists(folder.filePath(QStringLiteral("b"))));
}

TEST_F(Programs, ASecondOneOnTheFolderSaysSo)
{
    QProcess seat;
    startSeat(seat);
    ASSERT_FALSE(list(seat, QStringLiteral("staff")).isEmpty());
    QProcess second;
    startSeat(second);
    ASSERT_TRUE(second.waitForFinished(kPatience));
    EXPECT_EQ(second.exitCode(), 1);
    EXPECT_EQ(errorKind(objectFromJsonText(second.readAllStandardOutput()).value_or(QJsonObject())),
              QStringLiteral("Busy"));
    for (const QStringList& command :
         {QStringList{QStringLiteral("backup"), folder.filePath(QStringLiteral("b"))},
          QStringList{QStringLiteral("restore"), folder.path()}, QStringList{QStringLiteral("salvage")}}) {
        const Outcome outcome = run(command);
        EXPECT_EQ(outcome.code, 1) << qPrintable(command.first());
        EXPECT_FALSE(outcome.err.isEmpty());
    }
    EXPECT_TRUE(isOk(createTicket(seat, QStringLiteral("不受影响")))) << "and the first goes on";
    endSeat(seat);
}

TEST_F(Programs, ATicketIsSentToSomebodyWhoIsThere)
{
    const QString unit = QStringLiteral("网络维护部");
    ASSERT_EQ(
        run({QStringLiteral("scope"), QStringLiteral("add"), unit, QStringLiteral("--kind"), QStringLiteral("unit")})
            .code,
        0);
    QProcess seat;
    startSeat(seat);
    const QJsonObject made = createTicket(seat, QStringLiteral("晚间掉线"), QStringLiteral("光猫红灯"));
    const auto send = [&](QJsonObject set) {
        set.insert(QStringLiteral("state"), QStringLiteral("dispatched"));
        return ask(seat, {{QStringLiteral("do"), QStringLiteral("change")},
                          {QStringLiteral("record"), QStringLiteral("ticket")},
                          {QStringLiteral("id"), made.value(QStringLiteral("row"))[QStringLiteral("id")]},
                          {QStringLiteral("set"), set}});
    };
    EXPECT_EQ(errorKind(send({})), QStringLiteral("Invalid")) << "to nobody";
    EXPECT_EQ(errorKind(send({{QStringLiteral("target"), QStringLiteral("没有的部门")}})), QStringLiteral("Invalid"));
    const QJsonObject sent = send({{QStringLiteral("target"), unit}});
    ASSERT_TRUE(isOk(sent));
    const QJsonValue row = sent.value(QStringLiteral("row"));
    EXPECT_EQ(row[QStringLiteral("state")].toString(), QStringLiteral("dispatched"));
    EXPECT_NE(row[QStringLiteral("scope_id")], made.value(QStringLiteral("row"))[QStringLiteral("scope_id")]);
    endSeat(seat);
}

TEST_F(Programs, EverythingInTheFolderIsItsOwnersAlone)
{
    QProcess seat;
    startSeat(seat);
    ASSERT_TRUE(isOk(createTicket(seat, QStringLiteral("晚间掉线"))));
    ASSERT_TRUE(isOk(ask(seat, {{QStringLiteral("do"), QStringLiteral("search")},
                                {QStringLiteral("record"), QStringLiteral("ticket")},
                                {QStringLiteral("words"), QStringLiteral("掉线")}})));
    int files = 0;
    const auto walk = [&] {
        QDirIterator found(data, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        EXPECT_EQ(modeOf(data), 0700);
        while (found.hasNext()) {
            const QString path = found.next();
            EXPECT_EQ(modeOf(path), found.fileInfo().isDir() ? 0700 : 0600) << qPrintable(path);
            ++files;
        }
    };
    walk();
    endSeat(seat);
    walk();
    EXPECT_GT(files, 20) << "with an index";
}

TEST_F(Programs, AFolderThatCannotBeWrittenIsSaidToBe)
{
    if (geteuid() != 0)
        GTEST_SKIP() << "needs to become someone else";
    ASSERT_EQ(chmod(QFile::encodeName(folder.path()).constData(), 0755), 0);
    QProcess process;
    process.setChildProcessModifier([] {
        static_cast<void>(setgid(65534));
        static_cast<void>(setuid(65534));
    });
    process.start(program(), {QStringLiteral("--data"), folder.filePath(QStringLiteral("new")), QStringLiteral("staff"),
                              QStringLiteral("add"), QStringLiteral("1"), QStringLiteral("甲")});
    ASSERT_TRUE(process.waitForFinished(kPatience));
    const QByteArray said = process.readAllStandardError();
    if (process.error() == QProcess::FailedToStart)
        GTEST_SKIP() << "nobody may not run the program here";
    EXPECT_EQ(process.exitCode(), 1);
    EXPECT_TRUE(said.contains("cannot be written")) << said.constData();
}

TEST_F(Programs, AFullDiskIsToldAndCostsNothingThatWasSaved)
{
    // Files may grow to 3 MB and no further, as on a disk that fills up.
    QProcess seat;
    const QStringList arguments{QStringLiteral("-c"),
                                QStringLiteral("trap '' XFSZ; ulimit -f 3000; exec \"$0\" \"$@\""), program()};
    seat.start(QStringLiteral("bash"), arguments + seatArguments(QStringLiteral("1001")));
    ASSERT_TRUE(seat.waitForStarted(kPatience));
    QStringList saved;
    QString refusal;
    for (int i = 0; i < 400 && refusal.isEmpty(); ++i) {
        const QJsonObject answer = createTicket(seat, QString::number(i), QString(20000, u'述'));
        if (isOk(answer))
            saved.append(QString::number(i));
        else
            refusal = errorKind(answer);
    }
    EXPECT_EQ(refusal, QStringLiteral("Full"));
    EXPECT_GT(saved.size(), 5);
    EXPECT_FALSE(list(seat, QStringLiteral("ticket")).isEmpty()) << "and it still answers";
    endSeat(seat);
    saved.sort();
    EXPECT_EQ(summaries(), saved) << "with room again, all of it is there and goes out";
    save(QStringLiteral("之后"));
}

namespace {

/// Every file below the folder whose bytes hold one of the texts, with the text.
QStringList filesHolding(const QString& folder, const QList<QByteArray>& texts)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const QByteArray& text : texts) {
            if (bytes.contains(text))
                found.append(file.fileName() + u' ' + QString::fromUtf8(text));
        }
    }
    return found;
}

bool isDatabase(const QString& found)
{
    return found.contains(u".db ") || found.contains(u".db-") || found.contains(u"/index/");
}

/// The program with a temporary and a working folder of its own, which are looked through afterwards.
class Planted : public Programs
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(QDir(folder.path()).mkpath(QStringLiteral("tmp")));
        ASSERT_TRUE(QDir(folder.path()).mkpath(QStringLiteral("cwd")));
        Programs::SetUp();
    }
    void prepare(QProcess& process) override
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("TMPDIR"), folder.filePath(QStringLiteral("tmp")));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(folder.filePath(QStringLiteral("cwd")));
    }
};

}  // namespace

TEST_F(Planted, WhatCustomersTellIsInTheDatabasesAndNowhereElse)
{
    const QString number = QStringLiteral("13957920468");
    const QString name = QStringLiteral("欧阳植物园");
    QProcess seat;
    startSeat(seat);
    const QJsonObject customer = create(seat, QStringLiteral("customer"), {{QStringLiteral("name"), name}});
    ASSERT_TRUE(isOk(customer));
    ASSERT_TRUE(isOk(create(seat, QStringLiteral("customer_contact"),
                            {{QStringLiteral("customer"), customer.value(QStringLiteral("row"))[QStringLiteral("id")]},
                             {QStringLiteral("kind"), QStringLiteral("phone")},
                             {QStringLiteral("value"), number},
                             {QStringLiteral("masked"), QStringLiteral("139****0468")}})));
    ASSERT_TRUE(isOk(createTicket(seat, name + QStringLiteral("来电"))));
    ASSERT_TRUE(isOk(ask(seat, {{QStringLiteral("do"), QStringLiteral("sync")}})));
    ask(seat, {{QStringLiteral("do"), QStringLiteral("search")},
               {QStringLiteral("record"), QStringLiteral("customer")},
               {QStringLiteral("words"), name}});
    ask(seat, {{QStringLiteral("do"), QStringLiteral("search")},
               {QStringLiteral("record"), QStringLiteral("ticket")},
               {QStringLiteral("words"), number + QStringLiteral(" AND (\"") + name}});
    // Everything that can be wrong with a request.
    for (const QString& text : {number, name}) {
        EXPECT_FALSE(isOk(createTicket(seat, text + QChar(0))));
        EXPECT_FALSE(isOk(create(seat, text, {{QStringLiteral("a"), text}})));
        EXPECT_FALSE(isOk(create(seat, QStringLiteral("ticket"), {{text, text}})));
        EXPECT_FALSE(isOk(create(seat, QStringLiteral("reminder"), {{QStringLiteral("at"), text}})));
        EXPECT_FALSE(isOk(ask(seat, {{QStringLiteral("do"), text}})));
        EXPECT_FALSE(isOk(ask(seat, {{QStringLiteral("do"), QStringLiteral("list")},
                                     {QStringLiteral("record"), QStringLiteral("ticket")},
                                     {QStringLiteral("where"), QJsonObject{{text, text}}}})));
    }
    endSeat(seat);
    const QString table = written(QStringLiteral("planted.csv"),
                                  QStringLiteral("姓名,电话,等级\n%1,%2,x\n,,\n%1\n").arg(name, number).toUtf8());
    run({QStringLiteral("import"), QStringLiteral("customers"), table});
    run({QStringLiteral("import"), QStringLiteral("staff"), table});
    run({QStringLiteral("staff"), QStringLiteral("password"), number});
    QFile::remove(table);
    const QString log =
        QDir(data + QStringLiteral("/people"))
            .filePath(QDir(data + QStringLiteral("/people")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0)) +
        QStringLiteral("/log");
    EXPECT_GT(QFileInfo(log).size(), 0) << "there is a log";
    for (const QString& found : filesHolding(folder.path(), {number.toUtf8(), name.toUtf8()}))
        EXPECT_TRUE(isDatabase(found)) << qPrintable(found);
    for (const QString& found : filesHolding(data + QStringLiteral("/people"), {number.toUtf8()}))
        EXPECT_TRUE(found.contains(u"outbox.db")) << "no number in what a seat searches: " << qPrintable(found);
}

TEST_F(Planted, ACrashLeavesNoPictureOfTheMemory)
{
    QProcess seat;
    prepare(seat);
    seat.start(QStringLiteral("bash"),
               QStringList{QStringLiteral("-c"), QStringLiteral("ulimit -c unlimited; exec \"$0\" \"$@\""), program()} +
                   seatArguments(QStringLiteral("1001")));
    ASSERT_TRUE(isOk(createTicket(seat, QStringLiteral("欧阳植物园"))));
    kill(static_cast<pid_t>(seat.processId()), SIGABRT);
    ASSERT_TRUE(seat.waitForFinished(kPatience));
    EXPECT_TRUE(QDir(folder.filePath(QStringLiteral("cwd"))).entryList(QDir::Files).isEmpty());
    EXPECT_TRUE(QDir(folder.filePath(QStringLiteral("tmp"))).entryList(QDir::Files).isEmpty());
}

/// Wherever the machine would put pictures of the memory: in the working folder, elsewhere, or into another program.
TEST_F(Programs, KeepsItsMemoryAndItsFilesToItself)
{
    QProcess seat;
    startCareless(seat);
    startSeat(seat);
    ASSERT_FALSE(list(seat, QStringLiteral("staff")).isEmpty());
    EXPECT_EQ(coreLimit(seat), QStringLiteral("0 0 bytes"));
    EXPECT_EQ(fileMask(seat), QStringLiteral("0077"));
    endSeat(seat);
}
