// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/shapedtexts.h"

#include "widgets/controls/texts.h"

#include <QFontMetrics>
#include <QPainter>
#include <QtMath>

namespace Seatdesk {

ShapedTexts::ShapedTexts(const Theme& theme, QObject* parent) : QObject(parent), m_theme(theme), m_texts(kKept)
{
    const auto forget = [this] {
        m_texts.clear();
        m_fonts[0] = m_theme.font(TextStep::Base, false);
        m_fonts[1] = m_theme.font(TextStep::Base, true);
    };
    connect(&theme, &Theme::changed, this, forget);
    forget();
}

const QStaticText& ShapedTexts::shaped(const QString& text, int width, bool bold)
{
    const std::pair<QString, int> key(text, bold ? -width : width);
    if (const QStaticText* known = m_texts.object(key))
        return *known;
    const QFont& font = m_fonts[bold ? 1 : 0];
    QString line = text;
    line.replace(u'\n', u' ');
    auto* made = new QStaticText(line);
    made->setTextFormat(Qt::PlainText);
    made->setPerformanceHint(QStaticText::AggressiveCaching);
    made->prepare({}, font);
    if (qCeil(made->size().width()) > width) {
        made->setText(elidedText(line, QFontMetrics(font), width));
        made->prepare({}, font);
    }
    m_texts.insert(key, made);
    return *made;
}

void ShapedTexts::draw(QPainter& painter, const QRect& rect, const QString& text, Role ink, bool bold,
                       Qt::Alignment side)
{
    if (text.isEmpty() || rect.width() <= 0)
        return;
    const QStaticText& words = shaped(text, rect.width(), bold);
    const QSizeF size = words.size();
    const qreal x = side.testFlag(Qt::AlignRight) ? rect.right() + 1 - size.width() : rect.left();
    painter.setFont(m_fonts[bold ? 1 : 0]);
    painter.setPen(m_theme.color(ink));
    painter.drawStaticText(QPointF(x, rect.top() + (rect.height() - size.height()) / 2), words);
}

}  // namespace Seatdesk
