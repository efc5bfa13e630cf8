// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/headerbutton.h"

#include "widgets/theme/shapes.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace Seatdesk {

namespace {

constexpr int kPadding = 8;
constexpr int kGap = 6;
constexpr int kChevron = 16;

}  // namespace

HeaderButton::HeaderButton(const Theme& theme, const QString& iconName, const QString& words, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_iconName(iconName)
{
    setText(words);
    setAccessibleName(words);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &HeaderButton::openMenu);
    connect(&theme, &Theme::changed, this, &HeaderButton::updateGeometry);
}

void HeaderButton::setHint(const QString& hint)
{
    m_hint = hint;
    updateGeometry();
    update();
}

void HeaderButton::setDot(Role role)
{
    m_hasDot = true;
    m_dot = role;
    update();
}

void HeaderButton::setInk(Role role, bool bold)
{
    m_ink = role;
    m_bold = bold;
    updateGeometry();
    update();
}

void HeaderButton::setMenu(QMenu* menu)
{
    m_menu = menu;
    updateGeometry();
}

void HeaderButton::setIconSizePixels(int size)
{
    m_iconSize = size;
    updateGeometry();
}

void HeaderButton::openMenu()
{
    if (m_menu)
        m_menu->popup(mapToGlobal(QPoint(0, height() + 2)));
}

QSize HeaderButton::sizeHint() const
{
    int width = 2 * kPadding;
    const bool hasIcon = m_hasDot || !m_iconName.isEmpty();
    if (hasIcon)
        width += (m_hasDot ? 8 : m_iconSize) + (text().isEmpty() ? 0 : kGap);
    width += QFontMetrics(m_theme.font(TextStep::Base, m_bold)).horizontalAdvance(text());
    if (!m_hint.isEmpty())
        width += kGap + QFontMetrics(m_theme.font(TextStep::Small)).horizontalAdvance(m_hint);
    if (m_menu && !text().isEmpty())
        width += kGap + kChevron;
    return {width, m_theme.height(28)};
}

void HeaderButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto values = m_theme.values();
    const Shapes shapes(painter, *values);
    if (isDown() || underMouse())
        shapes.fill(rect(), Role::Hover, 4);
    const Role ink = isEnabled() ? m_ink : Role::TextDisabled;
    int x = kPadding;
    if (m_hasDot) {
        shapes.dot(QRect(x, 0, 8, height()), 8, m_dot);
        x += 8 + kGap;
    } else if (!m_iconName.isEmpty()) {
        const Role tint = ink == Role::Text1 ? Role::Text2 : ink;
        painter.drawPixmap(x, (height() - m_iconSize) / 2,
                           m_theme.pixmap(m_iconName, tint, m_iconSize, devicePixelRatioF()));
        x += m_iconSize + kGap;
    }
    const auto write = [&](const QString& words, const QFont& font, Role role) {
        const int advance = QFontMetrics(font).horizontalAdvance(words);
        painter.setFont(font);
        painter.setPen(m_theme.color(role));
        painter.drawText(QRect(x, 0, advance + 2, height()), Qt::AlignVCenter | Qt::TextSingleLine, words);
        x += words.isEmpty() ? 0 : advance + kGap;
    };
    write(text(), m_theme.font(TextStep::Base, m_bold), ink);
    write(m_hint, m_theme.font(TextStep::Small), Role::Text3);
    if (m_menu && !text().isEmpty())
        shapes.chevron(QRect(x, 0, kChevron, height()), Shapes::Way::Down, Role::Text3);
    if (hasFocus())
        shapes.focusRing(rect());
}

void HeaderButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

}  // namespace Seatdesk
