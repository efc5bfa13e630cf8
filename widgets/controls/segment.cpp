// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/segment.h"

#include "widgets/theme/shapes.h"

#include <QPainter>

namespace Seatdesk {

namespace {

constexpr int kSegmentPadding = 10;
constexpr int kSegmentIcon = 16;

}  // namespace

Segment::Segment(const Theme& theme, const QString& value, QWidget* parent)
    : QToolButton(parent), m_theme(theme), m_value(value)
{
    setCheckable(true);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Segment::setHint(const QString& hint)
{
    m_hint = hint;
    updateGeometry();
}

void Segment::setIconName(const QString& name)
{
    m_iconName = name;
    updateGeometry();
}

void Segment::setSoft(bool soft)
{
    m_soft = soft;
    update();
}

int Segment::contentWidth() const
{
    int width = QFontMetrics(m_theme.font(TextStep::Base, true)).horizontalAdvance(text());
    if (!m_iconName.isEmpty())
        width += kSegmentIcon + 6;
    if (!m_hint.isEmpty())
        width += QFontMetrics(m_theme.font()).horizontalAdvance(m_hint) + 5;
    return width;
}

QSize Segment::sizeHint() const
{
    const QVariant wanted = parentWidget()->property("controlHeight");
    return {contentWidth() + 2 * kSegmentPadding, m_theme.height(wanted.isValid() ? wanted.toInt() : 28) - 2};
}

QSize Segment::minimumSizeHint() const
{
    // Where there is little room a control may do with less around the words.
    const QVariant padding = parentWidget()->property("segmentPadding");
    return {contentWidth() + 2 * (padding.isValid() ? padding.toInt() : kSegmentPadding), sizeHint().height()};
}

void Segment::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto values = m_theme.values();
    const Shapes shapes(painter, *values);
    Role ink = isEnabled() ? Role::Text2 : Role::TextDisabled;
    Role hintInk = isEnabled() ? Role::Text3 : Role::TextDisabled;
    if (isChecked() && isEnabled()) {
        shapes.fill(rect(), m_soft ? Role::Selection : Role::AccentFill, 3);
        ink = m_soft ? Role::Text1 : Role::OnAccent;
        hintInk = ink;
    } else if (underMouse() && isEnabled()) {
        shapes.fill(rect(), Role::Hover, 3);
    }
    if (!m_first && !isChecked())
        shapes.line(rect(), Qt::LeftEdge);
    paintContent(painter, ink, hintInk);
}

void Segment::paintContent(QPainter& painter, Role ink, Role hintInk) const
{
    const QFont font = m_theme.font(TextStep::Base, isChecked());
    int total = QFontMetrics(font).horizontalAdvance(text());
    if (!m_iconName.isEmpty())
        total += kSegmentIcon + 6;
    const int hintWidth = QFontMetrics(m_theme.font()).horizontalAdvance(m_hint);
    total += m_hint.isEmpty() ? 0 : hintWidth + 5;
    int x = (width() - total) / 2;
    if (!m_iconName.isEmpty()) {
        painter.drawPixmap(x, (height() - kSegmentIcon) / 2,
                           m_theme.pixmap(m_iconName, ink, kSegmentIcon, devicePixelRatioF()));
        x += kSegmentIcon + 6;
    }
    painter.setFont(font);
    painter.setPen(m_theme.color(ink));
    const int advance = QFontMetrics(font).horizontalAdvance(text());
    painter.drawText(QRect(x, 0, advance + 2, height()), Qt::AlignVCenter | Qt::TextSingleLine, text());
    if (m_hint.isEmpty())
        return;
    painter.setFont(m_theme.font(TextStep::Base));
    painter.setPen(m_theme.color(hintInk));
    painter.drawText(QRect(x + advance + 5, 0, hintWidth + 2, height()), Qt::AlignVCenter | Qt::TextSingleLine, m_hint);
}

}  // namespace Seatdesk
