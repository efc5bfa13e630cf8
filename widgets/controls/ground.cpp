// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/ground.h"

#include "widgets/theme/shapes.h"
#include "widgets/theme/theme.h"

#include <QPainter>

namespace Seatdesk {

Ground::Ground(const Theme& theme, Role ground, Qt::Edges lines, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_ground(ground), m_lines(lines)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Ground::setGround(Role ground)
{
    m_ground = ground;
    update();
}

void Ground::setLines(Qt::Edges lines, Role role)
{
    m_lines = lines;
    m_lineRole = role;
    update();
}

void Ground::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto values = m_theme.values();
    const Shapes shapes(painter, *values);
    shapes.fill(rect(), m_ground);
    for (const Qt::Edge edge : {Qt::TopEdge, Qt::BottomEdge, Qt::LeftEdge, Qt::RightEdge}) {
        if (m_lines.testFlag(edge))
            shapes.line(rect(), edge, m_lineRole);
    }
}

}  // namespace Seatdesk
