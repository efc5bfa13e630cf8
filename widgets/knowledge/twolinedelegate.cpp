// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/knowledge/twolinedelegate.h"

#include "widgets/controls/texts.h"
#include "widgets/knowledge/markedtext.h"

#include <QPainter>

namespace Seatdesk {

namespace {

constexpr int kLinePadding = 12;
constexpr int kLineIcon = 16;

}  // namespace

TwoLineDelegate::TwoLineDelegate(const Theme& theme, Tell tell, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_tell(std::move(tell))
{}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {160, 2 * m_theme.lineHeight() + 11};
}

void TwoLineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    paintRowGround(*painter, m_theme, option);
    const TwoLines lines = m_tell(index);
    const QRect inner = option.rect.adjusted(kLinePadding, 5, -kLinePadding, -6);
    const int line = inner.height() / 2;
    paintMarkedText(*painter, m_theme, QRect(inner.x(), inner.y(), inner.width(), line), lines.title, lines.marks,
                    m_theme.font(TextStep::Base, lines.strong || selected));
    const QRect below(inner.x(), inner.y() + line, inner.width(), line);
    const int room = below.width() - paintState(*painter, below, lines);
    const QFont font = m_theme.font(TextStep::Small);
    painter->save();
    painter->setFont(font);
    painter->setPen(m_theme.color(Role::Text2));
    painter->drawText(below, Qt::AlignVCenter | Qt::TextSingleLine, elidedText(lines.facts, QFontMetrics(font), room));
    painter->restore();
}

int TwoLineDelegate::paintState(QPainter& painter, const QRect& rect, const TwoLines& lines) const
{
    if (lines.state.isEmpty())
        return 0;
    const QFont font = m_theme.font(TextStep::Small);
    const int words = QFontMetrics(font).horizontalAdvance(lines.state);
    const int width = words + (lines.stateIcon.isEmpty() ? 0 : kLineIcon + 4);
    const int x = rect.right() + 1 - width;
    const Role ink = inkOf(lines.stateTone);
    if (!lines.stateIcon.isEmpty())
        painter.drawPixmap(x, rect.y() + (rect.height() - kLineIcon) / 2,
                           m_theme.pixmap(lines.stateIcon, ink, kLineIcon, painter.device()->devicePixelRatio()));
    painter.save();
    painter.setFont(font);
    painter.setPen(m_theme.color(ink));
    painter.drawText(QRect(rect.right() + 1 - words, rect.y(), words, rect.height()),
                     Qt::AlignVCenter | Qt::TextSingleLine, lines.state);
    painter.restore();
    return width + 8;
}

}  // namespace Seatdesk
