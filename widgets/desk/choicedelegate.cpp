// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/desk/choicedelegate.h"

#include "items/choicelist.h"
#include "widgets/theme/shapes.h"

#include <QPainter>
#include <QTextLayout>

namespace Seatdesk {

void ChoiceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const auto values = m_theme.values();
    const Shapes shapes(*painter, *values);
    if (option.state & QStyle::State_Selected)
        shapes.fill(option.rect, Role::Selection);
    else if (option.state & QStyle::State_MouseOver)
        shapes.fill(option.rect, Role::Hover);

    QRect room = option.rect.adjusted(9, 0, -9, 0);
    const QString detail = index.data(ChoiceList::DetailRole).toString();
    if (!detail.isEmpty()) {
        painter->setFont(m_theme.font(TextStep::Small));
        painter->setPen(m_theme.color(Role::Text3));
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignRight, detail);
        room.setRight(room.right() - QFontMetrics(painter->font()).horizontalAdvance(detail) - 8);
    }
    QList<QTextLayout::FormatRange> strong;
    if (const auto* choices = qobject_cast<const ChoiceList*>(index.model())) {
        for (const TextRange& range : choices->rangesAt(index.row())) {
            QTextLayout::FormatRange format;
            format.start = static_cast<int>(range.from);
            format.length = static_cast<int>(range.length);
            format.format.setFontWeight(QFont::Bold);
            strong.append(format);
        }
    }
    QTextLayout layout(index.data().toString(), m_theme.font());
    QTextOption oneLine;
    oneLine.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(oneLine);
    layout.setFormats(strong);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    painter->setPen(m_theme.color(Role::Text1));
    painter->setClipRect(room);
    const qreal y = room.y() + (room.height() - line.height()) / 2;
    layout.draw(painter, QPointF(room.x(), y));
    painter->restore();
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {200, m_theme.rowHeight()};
}

}  // namespace Seatdesk
