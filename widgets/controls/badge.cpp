// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/badge.h"

#include "widgets/theme/shapes.h"

#include <QPainter>

#include <algorithm>

namespace Seatdesk {

QString badgeText(int count)
{
    return count > 99 ? QStringLiteral("99+") : QString::number(count);
}

QRect paintCount(QPainter& painter, const Theme& theme, const QPoint& topRight, int count)
{
    if (count <= 0)
        return {};
    const auto values = theme.values();
    const Shapes shapes(painter, *values);
    const QFont font = theme.font(TextStep::Small);
    const int height = theme.height(16);
    const int width = std::max(height, QFontMetrics(font).horizontalAdvance(badgeText(count)) + 8);
    const QRect place(topRight.x() - width, topRight.y(), width, height);
    shapes.fill(place, Role::Text2, height / 2);
    painter.setFont(font);
    painter.setPen(theme.color(Role::Window));
    painter.drawText(place, Qt::AlignCenter, badgeText(count));
    return place;
}

QRect paintKeyCap(QPainter& painter, const Theme& theme, const QPoint& leftMiddle, const QString& keys)
{
    const auto values = theme.values();
    const Shapes shapes(painter, *values);
    const QFont font = theme.font(TextStep::Small);
    const int height = theme.height(18);
    const int width = std::max(height, QFontMetrics(font).horizontalAdvance(keys) + 10);
    const QRect place(leftMiddle.x(), leftMiddle.y() - height / 2, width, height);
    shapes.ring(place, Role::BorderStrong, 1, 3);
    painter.setFont(font);
    painter.setPen(theme.color(Role::Text2));
    painter.drawText(place, Qt::AlignCenter, keys);
    return place;
}

}  // namespace Seatdesk
