// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/railitem.h"

#include "widgets/controls/badge.h"
#include "widgets/theme/shapes.h"

#include <QPainter>

namespace Seatdesk {

namespace {

constexpr int kIcon = 22;
constexpr int kMargin = 4;

}  // namespace

RailItem::RailItem(const Theme& theme, const QString& name, const QString& iconName, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_iconName(iconName)
{
    setText(name);
    setAccessibleName(name);
    setToolTip(name);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailItem::setCount(int count)
{
    if (count == m_count)
        return;
    m_count = count;
    setAccessibleDescription(count > 0 ? tr("%n waiting", nullptr, count) : QString());
    update();
}

QSize RailItem::sizeHint() const
{
    return {neededWidth(), m_theme.height(52)};
}

int RailItem::neededWidth() const
{
    return QFontMetrics(m_theme.font(TextStep::Small, true)).horizontalAdvance(text()) + 2 * kMargin;
}

void RailItem::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto values = m_theme.values();
    const Shapes shapes(painter, *values);
    if (isChecked()) {
        shapes.fill(rect(), Role::Surface);
        shapes.fill(QRect(0, 0, 3, height()), Role::Accent);
    } else if (underMouse()) {
        shapes.fill(rect(), Role::Hover);
    }
    const Role ink = isChecked() ? Role::Accent : Role::Text2;
    painter.drawPixmap((width() - kIcon) / 2, 7, m_theme.pixmap(m_iconName, ink, kIcon, devicePixelRatioF()));
    const QFont font = m_theme.font(TextStep::Small, isChecked());
    painter.setFont(font);
    painter.setPen(m_theme.color(ink));
    const QRect word(kMargin, 7 + kIcon, width() - 2 * kMargin, height() - 7 - kIcon);
    painter.drawText(word, Qt::AlignCenter, QFontMetrics(font).elidedText(text(), Qt::ElideRight, word.width()));
    paintCount(painter, m_theme, QPoint(width() - 3, 3), m_count);
    if (hasFocus())
        shapes.focusRing(rect(), 0);
}

}  // namespace Seatdesk
