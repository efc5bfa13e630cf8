// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/jsontext.h"
#include "host/seathost.h"
#include "host/seatindex.h"
#include "support/places.h"
#include "support/processfacts.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

const QString kWindow = TestPlaces::programFile(QStringLiteral("seatdesk"));
const QString kAdmin = TestPlaces::programFile(QStringLiteral("seatdesk-admin"));
constexpr int kPatience = 60000;

/// The real program over a folder with one agent.
class WindowProcess : public testing::Test
{
protected:
    WindowProcess()
    {
        QFile file(password);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("secret\n");
        file.close();
        QProcess setUp;
        setUp.start(kAdmin, {QStringLiteral("--data"), data, QStringLiteral("staff"), QStringLiteral("add"),
                             QStringLiteral("1002"), QStringLiteral("李婷"), QStringLiteral("--role"),
                             QStringLiteral("agent"), QStringLiteral("--password-file"), password});
        EXPECT_TRUE(setUp.waitForFinished(kPatience));
        EXPECT_EQ(setUp.exitCode(), 0) << setUp.readAllStandardError().toStdString();
        // Only in a demo the window opens without a password.
        const SystemTime time;
        const auto host = SeatHost::open(data, time, seatIndex()).value();
        const auto marked =
            host->administer([](AuthorityStore& store) { return store.setMeta(kDemoMark, QStringLiteral("1")); });
        EXPECT_TRUE(marked.result());
    }
    ~WindowProcess() override
    {
        window.kill();
        window.waitForFinished(kPatience);
    }

    void openWindow(const QStringList& more = {})
    {
        window.start(kWindow, QStringList{QStringLiteral("--data"), data, QStringLiteral("--demo"),
                                          QStringLiteral("--as"), QStringLiteral("1002")} +
                                  more);
        ASSERT_TRUE(window.waitForStarted(kPatience));
    }
    /// Starts the program a second time; returns its exit status.
    int handOver(const QStringList& wish) const
    {
        QProcess second;
        second.start(kWindow, QStringList{QStringLiteral("--data"), data} + wish);
        EXPECT_TRUE(second.waitForFinished(kPatience));
        return second.exitCode();
    }
    /// Whether the words stand in the person's precious file, or in what is still to be folded into it.
    bool isOnDisk(const QString& words) const
    {
        const QDir people(data + QStringLiteral("/people"));
        for (const QString& person : people.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            for (const char* name : {"/outbox.db", "/outbox.db-wal"}) {
                QFile file(people.filePath(person) + QLatin1StringView(name));
                if (file.open(QIODevice::ReadOnly) && file.readAll().contains(words.toUtf8()))
                    return true;
            }
        }
        return false;
    }
    bool comesToDisk(const QString& words) const
    {
        return QTest::qWaitFor([&] { return isOnDisk(words); }, kPatience);
    }
    /// Every file outside the databases, and what the program said, that holds the words.
    QStringList leaksOf(const QByteArray& words)
    {
        QStringList found;
        QDirIterator files(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.fileName().contains(u".db") && file.open(QIODevice::ReadOnly) && file.readAll().contains(words))
                found.append(file.fileName());
        }
        if ((window.readAllStandardError() + window.readAllStandardOutput()).contains(words))
            found.append(QStringLiteral("what the program said"));
        return found;
    }
    /// The drafts as another program of the same person reads them.
    QStringList draftedNumbers() const
    {
        QProcess seat;
        seat.start(kAdmin, {QStringLiteral("--data"), data, QStringLiteral("--as"), QStringLiteral("1002"),
                            QStringLiteral("--password-file"), password, QStringLiteral("seat")});
        seat.write("{\"n\":1,\"do\":\"list\",\"record\":\"draft\"}\n");
        seat.closeWriteChannel();
        EXPECT_TRUE(seat.waitForFinished(kPatience));
        QStringList numbers;
        const QJsonObject answer =
            objectFromJsonText(seat.readAllStandardOutput().split('\n').first()).value_or(QJsonObject());
        for (const QJsonValue& row : answer.value(QStringLiteral("rows")).toArray())
            numbers.append(row[QStringLiteral("number")].toString());
        numbers.sort();
        return numbers;
    }

    QTemporaryDir folder;
    QString data = folder.filePath(QStringLiteral("seat"));
    QString password = folder.filePath(QStringLiteral("password"));
    QProcess window;
};

}  // namespace

TEST_F(WindowProcess, TakesCallsFromOtherProgramsAndLosesNoneWhenKilled)
{
    openWindow({QStringLiteral("--call"), QStringLiteral("18600000931"), QStringLiteral("--id"), QStringLiteral("C1")});
    ASSERT_TRUE(comesToDisk(QStringLiteral("18600000931")));
    const QStringList second{QStringLiteral("--call"), QStringLiteral("18600000932"), QStringLiteral("--id"),
                             QStringLiteral("C2")};
    EXPECT_EQ(handOver(second), 0);
    EXPECT_EQ(handOver(second), 0);
    EXPECT_EQ(handOver({QStringLiteral("tel:+86-186-0000-0933")}), 0);
    ASSERT_TRUE(comesToDisk(QStringLiteral("18600000932")));
    ASSERT_TRUE(comesToDisk(QStringLiteral("18600000933")));
    window.kill();
    ASSERT_TRUE(window.waitForFinished(kPatience));
    const QStringList expected{QStringLiteral("18600000931"), QStringLiteral("18600000932"),
                               QStringLiteral("18600000933")};
    EXPECT_EQ(draftedNumbers(), expected);

    // At the next start they are there again, as cards, and the same call is not a second one.
    openWindow({QStringLiteral("--call"), QStringLiteral("18600000935"), QStringLiteral("--id"), QStringLiteral("C5")});
    ASSERT_TRUE(comesToDisk(QStringLiteral("18600000935")));
    EXPECT_EQ(handOver(second), 0);
    EXPECT_EQ(handOver({QStringLiteral("--call"), QStringLiteral("18600000934"), QStringLiteral("--id"),
                        QStringLiteral("C4")}),
              0);
    ASSERT_TRUE(comesToDisk(QStringLiteral("18600000934")));
    window.kill();
    ASSERT_TRUE(window.waitForFinished(kPatience));
    EXPECT_EQ(draftedNumbers(), expected + QStringList({QStringLiteral("18600000934"), QStringLiteral("18600000935")}));
    EXPECT_EQ(leaksOf("1860000093"), QStringList());
    EXPECT_EQ(leaksOf("secret"), QStringList(password)) << "it does look";
}

TEST_F(WindowProcess, EndsWithASentenceWhenNobodyHasTheNumberOrTheScaleCannotBeDrawn)
{
    const auto refusal = [&](const QStringList& wish) {
        QProcess program;
        program.start(kWindow, QStringList{QStringLiteral("--data"), data, QStringLiteral("--demo"),
                                           QStringLiteral("--lang"), QStringLiteral("en")} +
                                   wish);
        EXPECT_TRUE(program.waitForFinished(kPatience));
        EXPECT_EQ(program.exitStatus(), QProcess::NormalExit);
        EXPECT_EQ(program.exitCode(), 2);
        return QString::fromUtf8(program.readAllStandardError());
    };
    EXPECT_TRUE(refusal({QStringLiteral("--as"), QStringLiteral("9999")}).contains(u"sign in as 9999"));
    EXPECT_TRUE(refusal({QStringLiteral("--scale"), QStringLiteral("99")}).contains(u"0.5 to 4"));
}

TEST_F(WindowProcess, ATourThatFailsSaysWhereAndOnlyInAUsedFolderThatAnotherMayHelp)
{
    const auto failure = [&](const QStringList& wish) {
        // The first picture cannot be written: nobody waits for a step that has no effect.
        const QString pictures = folder.filePath(QStringLiteral("pictures"));
        EXPECT_TRUE(QDir().mkpath(pictures + QStringLiteral("/01-sign-in.png")));
        QProcess program;
        program.start(
            kWindow,
            QStringList{QStringLiteral("--tour"), pictures, QStringLiteral("--lang"), QStringLiteral("en")} + wish);
        EXPECT_TRUE(program.waitForFinished(kPatience));
        EXPECT_EQ(program.exitStatus(), QProcess::NormalExit);
        EXPECT_EQ(program.exitCode(), 1);
        return QString::fromUtf8(program.readAllStandardError());
    };
    const QString real = QStringLiteral("The tour failed at 01-sign-in: the picture was not written.");
    const QString used = failure({QStringLiteral("--data"), data});
    EXPECT_TRUE(used.contains(real)) << qPrintable(used);
    EXPECT_TRUE(used.contains(QStringLiteral("name a new folder"))) << qPrintable(used);
    EXPECT_LT(used.indexOf(real), used.indexOf(QStringLiteral("name a new folder")));
    const QString fresh = failure({});
    EXPECT_TRUE(fresh.contains(real)) << qPrintable(fresh);
    EXPECT_FALSE(fresh.contains(QStringLiteral("new folder"))) << qPrintable(fresh);
}

TEST_F(WindowProcess, SaysThatNobodyAnswersWhereTheFolderIsHeldByAnotherProgram)
{
    QProcess seat;
    seat.start(kAdmin, {QStringLiteral("--data"), data, QStringLiteral("--as"), QStringLiteral("1002"),
                        QStringLiteral("--password-file"), password, QStringLiteral("seat")});
    seat.write("{\"n\":1,\"do\":\"state\"}\n");
    ASSERT_TRUE(QTest::qWaitFor([&] { return seat.canReadLine() || seat.waitForReadyRead(50); }, kPatience));
    EXPECT_EQ(handOver({QStringLiteral("--call"), QStringLiteral("18600000931")}), 1);
    seat.closeWriteChannel();
    seat.waitForFinished(kPatience);
}

TEST_F(WindowProcess, KeepsItsMemoryAndItsFilesToItself)
{
    startCareless(window);
    openWindow({QStringLiteral("--call"), QStringLiteral("18600000931"), QStringLiteral("--id"), QStringLiteral("C1")});
    ASSERT_TRUE(comesToDisk(QStringLiteral("18600000931"))) << "it is at work";
    EXPECT_EQ(coreLimit(window), QStringLiteral("0 0 bytes"));
    EXPECT_EQ(fileMask(window), QStringLiteral("0077"));
}
