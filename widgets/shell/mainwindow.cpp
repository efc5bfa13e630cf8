// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/mainwindow.h"

#include "widgets/actions/imeguard.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QStackedLayout>

namespace Seatdesk {

namespace {

constexpr int kSettleMs = 500;

/// Floating panels are windows of their own and would outlive the lock on the screen.
void showFloating(QWidget* screen, bool shown)
{
    if (!screen)
        return;
    for (QDockWidget* dock : screen->findChildren<QDockWidget*>()) {
        if (!dock->isFloating())
            continue;
        if (!shown && dock->isVisible()) {
            dock->setProperty("hiddenByScreen", true);
            dock->hide();
        } else if (shown && dock->property("hiddenByScreen").toBool()) {
            dock->setProperty("hiddenByScreen", false);
            dock->show();
        }
    }
}

}  // namespace

MainWindow::MainWindow(const Theme& theme) : m_screens(new QStackedLayout(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Seatdesk"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/seatdesk.svg")));
    setMinimumSize(640, 480);
    resize(1366, 768);
    new ImeGuard(this);
    m_settled.setSingleShot(true);
    m_settled.setInterval(kSettleMs);
    connect(&m_settled, &QTimer::timeout, this, [this] { Q_EMIT placeChanged(place()); });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void MainWindow::showScreen(QWidget* screen)
{
    QWidget* before = this->screen();
    if (before == screen)
        return;
    showFloating(before, false);
    if (m_screens->indexOf(screen) < 0)
        m_screens->addWidget(screen);
    m_screens->setCurrentWidget(screen);
    showFloating(screen, true);
}

void MainWindow::dropScreen(QWidget* screen)
{
    m_screens->removeWidget(screen);
    screen->hide();
    screen->deleteLater();
}

QWidget* MainWindow::screen() const
{
    return m_screens->currentWidget();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    Q_EMIT placeChanged(place());
    QWidget::closeEvent(event);
    if (event->isAccepted())
        Q_EMIT closed();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_settled.start();
}

void MainWindow::moveEvent(QMoveEvent* event)
{
    QWidget::moveEvent(event);
    m_settled.start();
}

}  // namespace Seatdesk
