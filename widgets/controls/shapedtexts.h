// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

#include <QCache>
#include <QObject>
#include <QStaticText>

class QPainter;

namespace Seatdesk {

/// Paints single lines of text and remembers how they are shaped: a long list is painted again at every step of the
/// wheel, and most of its words are the same. Chinese is costly to shape.
class ShapedTexts : public QObject
{
public:
    explicit ShapedTexts(const Theme& theme, QObject* parent = nullptr);

    /// In the middle of the height of `rect`, cut off with an ellipsis where it has no room.
    void draw(QPainter& painter, const QRect& rect, const QString& text, Role ink, bool bold = false,
              Qt::Alignment side = Qt::AlignLeft);

    static constexpr int kKept = 1500;

private:
    [[nodiscard]] const QStaticText& shaped(const QString& text, int width, bool bold);

    const Theme& m_theme;
    QCache<std::pair<QString, int>, QStaticText> m_texts;
    QFont m_fonts[2];
};

}  // namespace Seatdesk
