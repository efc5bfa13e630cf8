// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/chip.h"

#include "widgets/theme/shapes.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace Seatdesk {

namespace {

constexpr int kPadding = 7;
constexpr int kIcon = 16;
constexpr int kIconGap = 4;
constexpr int kMoreGap = 8;
constexpr int kCross = 18;

}  // namespace

int chipWidth(const Theme& theme, const ChipText& chip)
{
    const QFontMetrics metrics(theme.font(TextStep::Small));
    // Advances are rounded: one pixel more, or the last letter would be elided.
    int width = 2 * kPadding + metrics.horizontalAdvance(chip.text) + 1;
    if (!chip.icon.isEmpty())
        width += kIcon + kIconGap;
    if (!chip.more.isEmpty())
        width += kMoreGap + metrics.horizontalAdvance(chip.more);
    return width;
}

void paintChip(QPainter& painter, const Theme& theme, const QRect& rect, const ChipText& chip)
{
    const auto values = theme.values();
    const Shapes shapes(painter, *values);
    const Role ink = inkOf(chip.tone);
    shapes.fill(rect, groundOf(chip.tone), 3);
    if (chip.tone == Tone::Neutral)
        shapes.ring(rect, Role::Border, 1, 3);
    else if (theme.look() == Look::Contrast)
        shapes.ring(rect, ink, 1, 3);
    int x = rect.x() + kPadding;
    if (!chip.icon.isEmpty()) {
        painter.drawPixmap(x, rect.y() + (rect.height() - kIcon) / 2,
                           theme.pixmap(chip.icon, ink, kIcon, painter.device()->devicePixelRatio()));
        x += kIcon + kIconGap;
    }
    const QFont font = theme.font(TextStep::Small);
    const QFontMetrics metrics(font);
    painter.save();
    painter.setFont(font);
    painter.setPen(theme.color(ink));
    const int room = rect.right() - kPadding - x + 1;
    painter.drawText(QRect(x, rect.y(), room, rect.height()), Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(chip.text, Qt::ElideRight, room + 1));
    x += metrics.horizontalAdvance(chip.text) + kMoreGap;
    if (!chip.more.isEmpty() && x < rect.right()) {
        painter.setPen(theme.color(Role::Text3));
        painter.drawText(QRect(x, rect.y(), rect.right() - x, rect.height()), Qt::AlignVCenter | Qt::TextSingleLine,
                         chip.more);
    }
    painter.restore();
}

Chip::Chip(const Theme& theme, const ChipText& chip, QWidget* parent) : QAbstractButton(parent), m_theme(theme)
{
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    setChip(chip);
}

void Chip::setChip(const ChipText& chip)
{
    m_chip = chip;
    setAccessibleName(chip.more.isEmpty() ? chip.text : chip.text + u' ' + chip.more);
    updateGeometry();
    update();
}

void Chip::setClickable(bool clickable)
{
    m_clickable = clickable;
    setFocusPolicy(clickable || m_removable ? Qt::StrongFocus : Qt::NoFocus);
}

void Chip::setRemovable(bool removable)
{
    m_removable = removable;
    setFocusPolicy(m_clickable || removable ? Qt::StrongFocus : Qt::NoFocus);
    setAccessibleDescription(removable ? tr("Press Delete to take it away") : QString());
    updateGeometry();
}

QSize Chip::sizeHint() const
{
    return {chipWidth(m_theme, m_chip) + (m_removable ? kCross : 0), m_theme.height(m_removable ? 24 : 20)};
}

QRect Chip::crossRect() const
{
    return m_removable ? QRect(width() - kCross - 5, 0, kCross + 5, height()) : QRect();
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto values = m_theme.values();
    const Shapes shapes(painter, *values);
    const bool pressable = m_clickable || m_removable;
    paintChip(painter, m_theme, rect(), m_chip);
    if (m_clickable && m_chip.tone == Tone::Danger) {
        shapes.box(rect(), underMouse() ? Role::DangerBg : Role::Surface, Role::Danger, 1, 3);
        painter.setFont(m_theme.font(TextStep::Small));
        painter.setPen(m_theme.color(Role::Danger));
        painter.drawText(rect(), Qt::AlignCenter, m_chip.text);
    }
    if (m_removable)
        painter.drawPixmap(width() - kPadding - 14, (height() - 16) / 2,
                           m_theme.pixmap(QStringLiteral("window-close"), Role::Text2, 16, devicePixelRatioF()));
    if (pressable && hasFocus())
        shapes.focusRing(rect(), 3);
}

bool Chip::hitButton(const QPoint& at) const
{
    return m_clickable && rect().contains(at) && !crossRect().contains(at);
}

void Chip::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_removable && event->button() == Qt::LeftButton && crossRect().contains(event->position().toPoint())) {
        Q_EMIT removed();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void Chip::keyPressEvent(QKeyEvent* event)
{
    if (m_removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT removed();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

}  // namespace Seatdesk
