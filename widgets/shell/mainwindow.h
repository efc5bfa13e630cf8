// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

#include <QTimer>
#include <QWidget>

class QStackedLayout;

namespace Seatdesk {

class ImeGuard;

/// The one window of the program. It shows one screen at a time: sign-in, first run, the workbench, the lock. What lies
/// behind the lock is hidden whole, floating panels and open dialogs too.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    explicit MainWindow(const Theme& theme);

    /// Shows the screen; the window owns it from now on. The one shown before stays as it is.
    void showScreen(QWidget* screen);
    /// Takes a screen away and deletes it.
    void dropScreen(QWidget* screen);
    [[nodiscard]] QWidget* screen() const;

    [[nodiscard]] QByteArray place() const { return saveGeometry(); }
    /// As it was left; false when `place` is empty or of another program.
    bool restorePlace(const QByteArray& place) { return restoreGeometry(place); }

Q_SIGNALS:
    /// Size or position changed and stayed so for a moment: to be kept for the next start.
    void placeChanged(const QByteArray& place);
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Null for what does not hang below this window.
    [[nodiscard]] QWidget* screenOf(const QWidget& window) const;
    void showWindowsOf(QWidget* screen, bool shown);

    QStackedLayout* m_screens;
    QTimer m_settled;
};

}  // namespace Seatdesk
