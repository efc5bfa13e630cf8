// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/desk/choicedelegate.h"

#include "items/choicelist.h"
#include "widgets/theme/shapes.h"

#include <QPainter>
#include <QTextLayout>

namespace Seatdesk {

namespace {

constexpr int kChoiceMargin = 9;
constexpr int kGap = 8;

}  // namespace

void ChoiceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const auto values = m_theme.values();
    const Shapes shapes(*painter, *values);
    if (option.state & QStyle::State_Selected)
        shapes.fill(option.rect, Role::Selection);
    else if (option.state & QStyle::State_MouseOver)
        shapes.fill(option.rect, Role::Hover);

    QRect room = option.rect.adjusted(kChoiceMargin, 0, -kChoiceMargin, 0);
    const QString detail = index.data(ChoiceList::DetailRole).toString();
    if (!detail.isEmpty()) {
        painter->setFont(m_theme.font(TextStep::Small));
        painter->setPen(m_theme.color(Role::Text3));
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignRight, detail);
        room.setRight(room.right() - QFontMetrics(painter->font()).horizontalAdvance(detail) - kGap);
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

/// As wide as the list: a row that asked for more would have its right end out of sight.
QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {0, m_theme.rowHeight()};
}

int ChoiceDelegate::widthOf(const QModelIndex& index) const
{
    QFont strong = m_theme.font();
    strong.setBold(true);
    const QString detail = index.data(ChoiceList::DetailRole).toString();
    int width = 2 * kChoiceMargin + QFontMetrics(strong).horizontalAdvance(index.data().toString());
    if (!detail.isEmpty())
        width += kGap + QFontMetrics(m_theme.font(TextStep::Small)).horizontalAdvance(detail);
    return width;
}

}  // namespace Seatdesk
