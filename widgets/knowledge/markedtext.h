// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/textrange.h"
#include "widgets/theme/theme.h"

#include <QRect>
#include <QTextLayout>

class QPainter;
class QStyleOptionViewItem;

namespace Seatdesk {

/// The formats that show what a search found, for QTextLayout.
QList<QTextLayout::FormatRange> markFormats(const Theme& theme, const QList<TextRange>& marks);

/// Paints one line of text with what was found on the marks' ground; what has no room is cut with "…".
void paintMarkedText(QPainter& painter, const Theme& theme, const QRect& rect, const QString& text,
                     const QList<TextRange>& marks, const QFont& font, Role ink = Role::Text1);

/// The ground of a list's row: chosen, pointed at or plain, with the line below, the bar of the chosen one, and the
/// ring of the one that the keys move.
void paintRowGround(QPainter& painter, const Theme& theme, const QStyleOptionViewItem& option);

}  // namespace Seatdesk
