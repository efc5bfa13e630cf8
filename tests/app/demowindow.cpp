// SPDX-License-Identifier: GPL-3.0-or-later
#include "demowindow.h"

#include "host/demo/demo.h"
#include "host/seatindex.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace Seatdesk {

namespace {

bool makeDemoIn(const QString& folder)
{
    const SystemTime time;
    const auto host = SeatHost::open(folder, time, seatIndex()).value();
    return makeDemo(*host, {time.now(), 1}).has_value();
}

bool copyFolder(const QString& from, const QString& to)
{
    bool isWhole = QDir().mkpath(to);
    const QDir source(from);
    for (const QString& name : source.entryList(QDir::Files | QDir::Hidden))
        isWhole = QFile::copy(source.filePath(name), to + u'/' + name) && isWhole;
    for (const QString& name : source.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        isWhole = copyFolder(source.filePath(name), to + u'/' + name) && isWhole;
    return isWhole;
}

/// The demo department of this hour as this very program makes it, in one folder for all its processes: making it takes
/// longer than most tests. Whoever comes first makes it while the others wait.
bool copyDemo(const QString& to)
{
    const QString program = QCoreApplication::applicationFilePath();
    const QString made = QFileInfo(program).lastModified().toUTC().toString(QStringLiteral("yyyyMMddHHmmsszzz"));
    const QString hour = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMddHH"));
    const QString folder = program + QStringLiteral("-demo-%1-%2").arg(made, hour);
    QLockFile lock(program + QStringLiteral("-demo.lock"));
    lock.setStaleLockTime(0);  // the lock of a process that was killed is seen to be nobody's
    if (!lock.lock())
        return false;
    if (QFileInfo::exists(folder))
        return copyFolder(folder, to);
    const QDir place = QFileInfo(program).dir();
    for (const QString& old : place.entryList({QFileInfo(program).fileName() + QStringLiteral("-demo-*")}, QDir::Dirs))
        QDir(place.filePath(old)).removeRecursively();
    const QString halfMade = folder + QStringLiteral("-new");
    return makeDemoIn(halfMade) && QDir().rename(halfMade, folder) && copyFolder(folder, to);
}

/// For all tests of the program.
QString demoFolder()
{
    static const QTemporaryDir place;
    const QString folder = place.filePath(QStringLiteral("demo"));
    static const bool made = copyDemo(folder);
    EXPECT_TRUE(made);
    return folder;
}

}  // namespace

DemoWindow::DemoWindow(const QString& languageName, const QString& number)
{
    WindowOptions options;
    options.data = demoFolder();
    options.as = number;
    options.language = languageName;
    theme.install();
    m_window = std::make_unique<SeatWindow>(options, theme, language);
    const QSignalSpy shown(m_window.get(), &SeatWindow::deskShown);
    QString sentence;
    EXPECT_TRUE(m_window->start(sentence)) << qPrintable(sentence);
    EXPECT_TRUE(waitFor([&] { return !shown.isEmpty(); }));
}

DemoWindow::~DemoWindow()
{
    m_window.reset();
    language.use(QStringLiteral("en"));
}

void DemoWindow::setUp(Look look, const QSize& size)
{
    theme.setLook(look);
    window().resize(size);
    QTest::qWait(60);
}

void DemoWindow::go(const char* page)
{
    desk().workbench()->showPage(QString::fromLatin1(page));
    QTest::qWait(30);
}

}  // namespace Seatdesk
