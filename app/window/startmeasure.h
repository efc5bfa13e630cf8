// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/seatwindow.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

namespace Seatdesk {

/// `--measure`: tells on standard output, a JSON object a line, how long the window takes until the sign-in page is
/// painted, or until the Desk is painted and takes a key, and how much memory it then has; ends the program.
class StartMeasure : public QObject
{
    Q_OBJECT

public:
    /// Counts from its making: the first thing in main().
    StartMeasure();

    /// Before the window starts; `until` is "signin" or "desk".
    void watch(SeatWindow& window, const QString& until);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void watchDesk();
    [[nodiscard]] bool isAwaited(const QObject* painted) const;
    void tell(const char* event, QJsonObject more = {}) const;
    void takePaint();
    void typeIntoDesk();
    void tellMemory() const;

    QElapsedTimer m_clock;
    SeatWindow* m_window = nullptr;
    bool m_untilDesk = false;
    qint64 m_signedIn = 0;
    QPointer<QWidget> m_awaited;  ///< the Desk's field whose first paint is awaited
};

}  // namespace Seatdesk
