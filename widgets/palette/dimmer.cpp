// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/palette/dimmer.h"

#include <QPainter>

namespace Seatdesk {

Dimmer::Dimmer(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("dimmer"));
    hide();
}

void Dimmer::setLit(const QList<QPointer<QWidget>>& lit)
{
    m_lit = lit;
}

void Dimmer::cover()
{
    setGeometry(parentWidget()->rect());
    QRegion dark(rect());
    for (const QPointer<QWidget>& widget : std::as_const(m_lit)) {
        if (widget && widget->isVisible())
            dark -= QRect(widget->mapTo(parentWidget(), QPoint(0, 0)), widget->size());
    }
    setMask(dark);
    show();
    raise();
}

void Dimmer::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(0, 0, 0, 56));
}

void Dimmer::mousePressEvent(QMouseEvent*)
{
    Q_EMIT clicked();
}

}  // namespace Seatdesk
