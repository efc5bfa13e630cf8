// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace Seatdesk {

/// Notices that nobody has touched keyboard or mouse for a while, so that the seat can be locked.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    explicit IdleWatch(QObject* parent = nullptr);

    /// Zero or less: never idle.
    void setLimit(std::chrono::milliseconds limit);
    [[nodiscard]] std::chrono::milliseconds limit() const { return m_timer.intervalAsDuration(); }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void becameIdle();

private:
    QTimer m_timer;
};

}  // namespace Seatdesk
