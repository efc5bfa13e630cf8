// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/statussegment.h"

#include "widgets/theme/shapes.h"

#include <QPainter>

namespace Seatdesk {

namespace {

constexpr int kStatusPadding = 12;
constexpr int kStatusIcon = 16;
constexpr int kStatusGap = 6;

}  // namespace

StatusSegment::StatusSegment(const Theme& theme, bool atRight, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_atRight(atRight)
{
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void StatusSegment::say(const QString& words, const QString& iconName, Role role)
{
    const int before = sizeHint().width();
    setText(words);
    setAccessibleName(words);
    m_iconName = iconName;
    m_role = role;
    setVisible(isWanted() && m_fits);
    if (sizeHint().width() != before)
        Q_EMIT widthChanged();
    update();
}

void StatusSegment::setFitting(bool fits)
{
    m_fits = fits;
    setVisible(isWanted() && fits);
}

void StatusSegment::setClickable(bool clickable, const QString& toolTip)
{
    m_clickable = clickable;
    setFocusPolicy(clickable ? Qt::TabFocus : Qt::NoFocus);
    setToolTip(toolTip);
    setAccessibleDescription(toolTip);
}

QSize StatusSegment::sizeHint() const
{
    const int icon = m_iconName.isEmpty() ? 0 : kStatusIcon + kStatusGap;
    const int words = QFontMetrics(m_theme.font(TextStep::Small)).horizontalAdvance(text());
    return {2 * kStatusPadding + icon + words + 2, m_theme.height(28)};
}

void StatusSegment::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto values = m_theme.values();
    const Shapes shapes(painter, *values);
    if (m_clickable && underMouse())
        shapes.fill(rect(), Role::Hover);
    shapes.line(rect(), m_atRight ? Qt::LeftEdge : Qt::RightEdge);
    int x = kStatusPadding;
    if (!m_iconName.isEmpty()) {
        painter.drawPixmap(x, (height() - kStatusIcon) / 2,
                           m_theme.pixmap(m_iconName, m_role, kStatusIcon, devicePixelRatioF()));
        x += kStatusIcon + kStatusGap;
    }
    const QFont font = m_theme.font(TextStep::Small);
    const QFontMetrics metrics(font);
    const int room = width() - x - kStatusPadding + 2;
    painter.setFont(font);
    painter.setPen(m_theme.color(m_role));
    // What counts stands at the end: the time left, how many wait.
    painter.drawText(QRect(x, 0, room, height()), Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(text(), Qt::ElideMiddle, room));
    if (hasFocus())
        shapes.focusRing(rect().adjusted(1, 1, -1, -1));
}

}  // namespace Seatdesk
