// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/texts.h"

#include <QPainter>

namespace Seatdesk {

QString elidedText(const QString& text, const QFontMetrics& metrics, int width, Qt::TextElideMode mode)
{
    return metrics.elidedText(text, mode, width);
}

QLabel* makeLabel(const Theme& theme, const QString& text, Role role, TextStep step, bool bold, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    theme.dress(label, role, step, bold);
    return label;
}

ElidedLabel::ElidedLabel(const QString& text, QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setFullText(text);
}

void ElidedLabel::setFullText(const QString& text)
{
    m_full = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_full) + 2, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(QStringLiteral("…")) * 2, fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QString shown = elidedText(m_full, fontMetrics(), width());
    setToolTip(shown == m_full ? QString() : m_full);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(rect(), static_cast<int>(alignment()) | Qt::TextSingleLine, shown);
}

}  // namespace Seatdesk
