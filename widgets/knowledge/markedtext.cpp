// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/knowledge/markedtext.h"

#include "widgets/theme/shapes.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace Seatdesk {

QList<QTextLayout::FormatRange> markFormats(const Theme& theme, const QList<TextRange>& marks)
{
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange& mark : marks) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(mark.from);
        range.length = static_cast<int>(mark.length);
        range.format.setBackground(theme.color(Role::Mark));
        range.format.setForeground(theme.color(Role::OnMark));
        formats.append(range);
    }
    return formats;
}

void paintMarkedText(QPainter& painter, const Theme& theme, const QRect& rect, const QString& text,
                     const QList<TextRange>& marks, const QFont& font, Role ink)
{
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
    const qsizetype kept = shown == text ? text.size() : std::max<qsizetype>(0, shown.size() - 1);
    QList<TextRange> shownMarks;
    for (const TextRange& mark : marks) {
        if (mark.from < kept)
            shownMarks.append({mark.from, std::min(mark.length, kept - mark.from)});
    }
    QTextLayout layout(shown, font, painter.device());
    layout.setCacheEnabled(true);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    layout.endLayout();
    if (!line.isValid())
        return;
    painter.save();
    painter.setPen(theme.color(ink));
    const QPointF at(rect.x(), rect.y() + (rect.height() - line.height()) / 2);
    layout.draw(&painter, at, markFormats(theme, shownMarks));
    painter.restore();
}

void paintRowGround(QPainter& painter, const Theme& theme, const QStyleOptionViewItem& option)
{
    const QRect rect = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const auto values = theme.values();
    const Shapes shapes(painter, *values);
    shapes.fill(rect, selected ? Role::Selection : hovered ? Role::Hover : Role::Surface);
    shapes.line(rect, Qt::BottomEdge);
    if (selected && theme.look() == Look::Contrast)
        shapes.ring(rect, Role::Focus, 2, 0);
    if (selected)
        shapes.fill(QRect(rect.x(), rect.y(), 3, rect.height()), Role::Accent);
    if (option.state.testFlag(QStyle::State_HasFocus))
        shapes.focusRing(rect, 0);
}

}  // namespace Seatdesk
