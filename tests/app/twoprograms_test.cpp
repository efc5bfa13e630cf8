// SPDX-License-Identifier: GPL-3.0-or-later
// Two programs on one folder: the window that has it is raised, or carries the command out.
#include "domain/jsontext.h"
#include "support/places.h"
#include "windowbench.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Seatdesk;

namespace {

constexpr int kTwoPatience = 60000;

class TwoPrograms : public testing::Test
{
protected:
    struct Outcome
    {
        int code = -1;
        QString out;
        QString err;
    };

    static QString file(const char* program) { return TestPlaces::programFile(QString::fromLatin1(program)); }
    static void surround(QProcess& process)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        process.setProcessEnvironment(environment);
    }
    Outcome run(const char* program, const QStringList& arguments)
    {
        QProcess process;
        surround(process);
        process.start(file(program), QStringList{QStringLiteral("--data"), data} + arguments);
        EXPECT_TRUE(process.waitForFinished(kTwoPatience));
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }
    Outcome addStaff(const QString& number)
    {
        return run("seatdesk-admin",
                   {QStringLiteral("staff"), QStringLiteral("add"), number, QStringLiteral("李婷"),
                    QStringLiteral("--role"), QStringLiteral("agent"), QStringLiteral("--password-file"), password()});
    }
    QString password()
    {
        QFile secret(folder.filePath(QStringLiteral("password")));
        EXPECT_TRUE(secret.open(QIODevice::WriteOnly));
        secret.write("secret\n");
        return secret.fileName();
    }
    /// A window on the folder that answers.
    void openWindow(QProcess& window)
    {
        surround(window);
        window.start(file("seatdesk"),
                     {QStringLiteral("--data"), data, QStringLiteral("--lang"), QStringLiteral("en")});
        ASSERT_TRUE(window.waitForStarted(kTwoPatience));
        ASSERT_TRUE(QTest::qWaitFor(
            [&] { return window.state() == QProcess::NotRunning || QFile::exists(data + QStringLiteral("/lock")); },
            kTwoPatience));
        ASSERT_EQ(window.state(), QProcess::Running);
    }
    static void closeWindow(QProcess& window)
    {
        window.kill();
        EXPECT_TRUE(window.waitForFinished(kTwoPatience));
    }

    QTemporaryDir folder;
    QString data = folder.filePath(QStringLiteral("seat"));
};

}  // namespace

TEST_F(TwoPrograms, TheSecondWindowSaysSoAndRaisesTheFirst)
{
    QProcess first;
    openWindow(first);
    Outcome second;
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            second = run("seatdesk", {QStringLiteral("--lang"), QStringLiteral("en")});
            return second.err.contains(u"already open");
        },
        kTwoPatience))
        << qPrintable(second.err);
    EXPECT_EQ(second.code, 0);  // the open window took the wish
    EXPECT_TRUE(second.err.contains(u"brought to the front")) << qPrintable(second.err);
    EXPECT_EQ(first.state(), QProcess::Running);
    closeWindow(first);
}

TEST_F(TwoPrograms, AnOpenWindowCarriesTheCommandOut)
{
    ASSERT_EQ(addStaff(QStringLiteral("1001")).code, 0);
    QProcess window;
    openWindow(window);
    Outcome added;
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            added = addStaff(QStringLiteral("1002"));
            return added.code == 0;
        },
        kTwoPatience))
        << qPrintable(added.err);
    EXPECT_EQ(run("seatdesk-admin", {QStringLiteral("backup"), folder.filePath(QStringLiteral("backup"))}).code, 0);
    EXPECT_TRUE(QFile::exists(folder.filePath(QStringLiteral("backup/authority.db"))));
    // What needs the folder for itself is refused, with a sentence.
    EXPECT_EQ(run("seatdesk-admin", {QStringLiteral("restore"), folder.filePath(QStringLiteral("backup"))}).code, 1);
    const Outcome seat = run("seatdesk-admin", {QStringLiteral("--as"), QStringLiteral("1002"),
                                                QStringLiteral("--password-file"), password(), QStringLiteral("seat")});
    EXPECT_EQ(seat.code, 1);
    EXPECT_TRUE(seat.out.contains(u"Busy")) << qPrintable(seat.out);
    closeWindow(window);
    QProcess later;
    surround(later);
    later.start(file("seatdesk-admin"), {QStringLiteral("--data"), data, QStringLiteral("--as"), QStringLiteral("1002"),
                                         QStringLiteral("--password-file"), password(), QStringLiteral("seat")});
    later.write("{\"do\":\"state\"}\n");
    later.closeWriteChannel();
    ASSERT_TRUE(later.waitForFinished(kTwoPatience));
    EXPECT_TRUE(later.readAllStandardOutput().contains("\"ok\":true"))
        << "a folder whose program was killed is free, and has what the window was told";
}

TEST(RaisedWindow, ASecondProgramBringsBackTheOneThatWasMinimised)
{
    const WindowBench bench;
    QWidget& window = bench.window().window();
    window.showMinimized();
    ASSERT_TRUE(window.isMinimized());
    QProcess second;
    second.start(TestPlaces::programFile(QStringLiteral("seatdesk")), {QStringLiteral("--data"), bench.data()});
    ASSERT_TRUE(waitFor([&] { return second.state() == QProcess::NotRunning; }));
    EXPECT_EQ(second.exitCode(), 0) << second.readAllStandardError().constData();
    EXPECT_FALSE(window.isMinimized());
    EXPECT_TRUE(window.isVisible());
    EXPECT_TRUE(waitFor([&] { return window.isActiveWindow(); }));
}
