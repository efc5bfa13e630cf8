// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

namespace Seatdesk {

/// Darkens its parent but for some widgets that stay lit and usable. A click on the dark part is told.
class Dimmer : public QWidget
{
    Q_OBJECT

public:
    explicit Dimmer(QWidget* parent);

    void setLit(const QList<QPointer<QWidget>>& lit);
    void cover();

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    QList<QPointer<QWidget>> m_lit;
};

}  // namespace Seatdesk
