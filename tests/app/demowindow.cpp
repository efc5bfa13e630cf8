// SPDX-License-Identifier: GPL-3.0-or-later
#include "demowindow.h"

#include "host/demo/demo.h"
#include "host/seatindex.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace Seatdesk {

namespace {

/// Made once for all tests of the program.
QString demoFolder()
{
    static const QTemporaryDir place;
    const QString folder = place.filePath(QStringLiteral("demo"));
    static const bool made = [&folder] {
        const SystemTime time;
        const auto host = SeatHost::open(folder, time, seatIndex()).value();
        return makeDemo(*host, {time.now(), 1}).has_value();
    }();
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
