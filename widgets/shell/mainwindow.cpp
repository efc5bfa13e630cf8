// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/mainwindow.h"

#include "widgets/actions/imeguard.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QStackedLayout>
#include <QTimer>
#include <QToolTip>

namespace Seatdesk {

namespace {

constexpr int kSettleMs = 500;

const char* const kHidden = "hiddenByScreen";
const char* const kModality = "modalityBefore";

/// Whether the window hangs below the screen, however many windows lie between.
bool belongsTo(const QWidget* window, const QWidget* screen)
{
    for (const QWidget* above = window; above; above = above->parentWidget()) {
        if (above == screen)
            return true;
    }
    return false;
}

void hideWithScreen(QWidget* window)
{
    window->setProperty(kHidden, true);
    window->setProperty(kModality, static_cast<int>(window->windowModality()));
    window->hide();
    // Answered while it could not be seen, it is not to come back.
    if (auto* dialog = qobject_cast<QDialog*>(window))
        QObject::connect(dialog, &QDialog::finished, dialog, [dialog] { dialog->setProperty(kHidden, false); });
}

/// Menus, lists and tool tips belong to the moment: they are gone with it.
void closePopups()
{
    while (QWidget* popup = QApplication::activePopupWidget()) {
        if (!popup->close())
            return;
    }
    QToolTip::hideText();
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
    qApp->installEventFilter(this);
}

/// Floating panels and dialogs are windows of their own and would outlive the lock on the screen: they go with their
/// screen and come back with it, what was typed in them included.
void MainWindow::showWindowsOf(QWidget* screen, bool shown)
{
    if (!screen)
        return;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows) {
        if (window == this || window == screen || screenOf(*window) != screen)
            continue;
        if (!shown && window->isVisible()) {
            hideWithScreen(window);
        } else if (shown && window->property(kHidden).toBool()) {
            window->setProperty(kHidden, false);
            window->setWindowModality(static_cast<Qt::WindowModality>(window->property(kModality).toInt()));
            window->show();
        }
    }
}

void MainWindow::showScreen(QWidget* screen)
{
    QWidget* before = this->screen();
    if (before == screen)
        return;
    closePopups();
    showWindowsOf(before, false);
    if (m_screens->indexOf(screen) < 0)
        m_screens->addWidget(screen);
    m_screens->setCurrentWidget(screen);
    showWindowsOf(screen, true);
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

// An answer that comes while the seat is locked may open a dialog: it waits with the screen that it belongs to.
bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Show || !watched->isWidgetType())
        return QWidget::eventFilter(watched, event);
    auto* window = static_cast<QWidget*>(watched);
    if (window == this || !window->isWindow() || !belongsTo(window, this) || screenOf(*window) == screen())
        return QWidget::eventFilter(watched, event);
    // Not from within its being shown.
    QTimer::singleShot(0, window, [this, window] {
        if (window->isVisible() && screenOf(*window) != screen())
            hideWithScreen(window);
    });
    return QWidget::eventFilter(watched, event);
}

/// What hangs below the window but below none of its screens (a question over the whole window) is of the first screen:
/// the others only cover that one for a while.
QWidget* MainWindow::screenOf(const QWidget& window) const
{
    for (int i = 0; i < m_screens->count(); ++i) {
        if (belongsTo(&window, m_screens->widget(i)))
            return m_screens->widget(i);
    }
    return belongsTo(&window, this) ? m_screens->widget(0) : nullptr;
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
