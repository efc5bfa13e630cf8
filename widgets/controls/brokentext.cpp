// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/brokentext.h"

#include <QFontMetricsF>

#include <algorithm>

namespace Seatdesk {

std::unique_ptr<QTextLayout> brokenText(const QString& text, const QFont& font, int width,
                                        const QList<QTextLayout::FormatRange>& formats)
{
    QString lines = text;
    lines.replace(u'\n', QChar::LineSeparator);
    auto layout = std::make_unique<QTextLayout>(lines, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setFormats(formats);
    layout->beginLayout();
    qreal y = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y));
        y += std::max<qreal>(line.height(), QFontMetricsF(font).lineSpacing());
    }
    layout->endLayout();
    return layout;
}

}  // namespace Seatdesk
