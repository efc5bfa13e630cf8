// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/searchbutton.h"

#include "widgets/theme/shapes.h"

#include <QPainter>

namespace Seatdesk {

SearchButton::SearchButton(const Theme& theme, const QString& words, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme)
{
    setText(words);
    setAccessibleName(words);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setMaximumWidth(320);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &SearchButton::updateGeometry);
}

void SearchButton::setHint(const QString& hint)
{
    m_hint = hint;
    update();
}

QSize SearchButton::sizeHint() const
{
    return {320, m_theme.height(28)};
}

void SearchButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto values = m_theme.values();
    const Shapes shapes(painter, *values);
    shapes.box(rect(), underMouse() ? Role::Hover : Role::Surface, Role::Border, 1, 4);
    painter.drawPixmap(9, (height() - 16) / 2,
                       m_theme.pixmap(QStringLiteral("search"), Role::Text2, 16, devicePixelRatioF()));
    const QFont small = m_theme.font(TextStep::Small);
    const int hint = QFontMetrics(small).horizontalAdvance(m_hint);
    const QFont font = m_theme.font();
    const int room = width() - 33 - hint - 20;
    painter.setFont(font);
    painter.setPen(m_theme.color(Role::Text3));
    painter.drawText(QRect(33, 0, room, height()), Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text(), Qt::ElideRight, room));
    painter.setFont(small);
    painter.drawText(QRect(width() - hint - 9, 0, hint + 2, height()), Qt::AlignVCenter | Qt::TextSingleLine, m_hint);
    if (hasFocus())
        shapes.focusRing(rect());
}

}  // namespace Seatdesk
