// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/searchbutton.h"

#include "widgets/theme/shapes.h"

#include <QPainter>

#include <algorithm>

namespace Seatdesk {

namespace {

constexpr int kBeforeWords = 33;
constexpr int kAroundHint = 20;
/// English says the same in more room.
constexpr int kWidest = 440;

}  // namespace

SearchButton::SearchButton(const Theme& theme, const QString& words, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme)
{
    setText(words);
    setAccessibleName(words);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setMaximumWidth(kWidest);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &SearchButton::updateGeometry);
}

void SearchButton::setHint(const QString& hint)
{
    m_hint = hint;
    updateGeometry();
    update();
}

QSize SearchButton::sizeHint() const
{
    const int words = QFontMetrics(m_theme.font()).horizontalAdvance(text());
    return {std::clamp(kBeforeWords + words + hintWidth() + kAroundHint, 320, kWidest), m_theme.height(28)};
}

int SearchButton::hintWidth() const
{
    return QFontMetrics(m_theme.font(TextStep::Small)).horizontalAdvance(m_hint);
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
    const int hint = hintWidth();
    const QFont font = m_theme.font();
    const int room = width() - kBeforeWords - hint - kAroundHint;
    painter.setFont(font);
    painter.setPen(m_theme.color(Role::Text3));
    painter.drawText(QRect(kBeforeWords, 0, room, height()), Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text(), Qt::ElideRight, room));
    painter.setFont(small);
    painter.drawText(QRect(width() - hint - 9, 0, hint + 2, height()), Qt::AlignVCenter | Qt::TextSingleLine, m_hint);
    if (hasFocus())
        shapes.focusRing(rect());
}

}  // namespace Seatdesk
