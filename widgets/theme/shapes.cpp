// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/shapes.h"

#include "widgets/theme/colourtable.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace Seatdesk {

namespace {

QPainterPath rounded(const QRectF& rect, qreal radius)
{
    QPainterPath path;
    path.addRoundedRect(rect, radius, radius);
    return path;
}

}  // namespace

QColor Shapes::color(Role role) const
{
    return colourOf(role, m_values.look);
}

void Shapes::fill(const QRect& rect, Role role, int radius) const
{
    if (radius == 0) {
        m_painter.fillRect(rect, color(role));
        return;
    }
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.fillPath(rounded(rect, radius), color(role));
    m_painter.restore();
}

// Filled between two outlines rather than stroked: edges on whole pixels stay sharp at every scale.
void Shapes::ring(const QRect& rect, Role role, int width, int radius) const
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing, radius > 0);
    QPainterPath path = rounded(rect, radius);
    path.addPath(rounded(rect.adjusted(width, width, -width, -width), std::max(0, radius - width)));
    path.setFillRule(Qt::OddEvenFill);
    m_painter.fillPath(path, color(role));
    m_painter.restore();
}

void Shapes::box(const QRect& rect, Role ground, Role outline, int width, int radius) const
{
    fill(rect, ground, radius);
    ring(rect, outline, width, radius);
}

void Shapes::strokePath(const QPolygonF& points, Role role, qreal width) const
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(color(role), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPolyline(points);
    m_painter.restore();
}

void Shapes::chevron(const QRect& rect, Way way, Role role) const
{
    const QPointF middle = QRectF(rect).center();
    const qreal wide = 3.5;
    const qreal deep = 1.75;
    const QPolygonF points{{-wide, -deep}, {0, deep}, {wide, -deep}};
    QTransform turn = QTransform::fromTranslate(middle.x(), middle.y());
    switch (way) {
        case Way::Down:
            break;
        case Way::Up:
            turn.rotate(180);
            break;
        case Way::Left:
            turn.rotate(90);
            break;
        case Way::Right:
            turn.rotate(-90);
            break;
    }
    strokePath(turn.map(points), role, 1.2);
}

void Shapes::tick(const QRect& rect, Role role) const
{
    const QRectF r(rect);
    const auto at = [&](qreal x, qreal y) { return QPointF(r.x() + r.width() * x, r.y() + r.height() * y); };
    strokePath({at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.31)}, role, 1.5);
}

void Shapes::dot(const QRect& rect, int diameter, Role role) const
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color(role));
    m_painter.drawEllipse(QRectF(rect).center(), diameter / 2.0, diameter / 2.0);
    m_painter.restore();
}

void Shapes::line(const QRect& rect, Qt::Edge edge, Role role) const
{
    QRect line = rect;
    switch (edge) {
        case Qt::TopEdge:
            line.setHeight(1);
            break;
        case Qt::BottomEdge:
            line.setTop(rect.bottom());
            break;
        case Qt::LeftEdge:
            line.setWidth(1);
            break;
        case Qt::RightEdge:
            line.setLeft(rect.right());
            break;
    }
    m_painter.fillRect(line, color(role));
}

}  // namespace Seatdesk
