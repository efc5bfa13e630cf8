// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/paintedtext.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStringList>
#include <QStyleOptionViewItem>
#include <QStyledItemDelegate>

namespace Seatdesk {

/// What the delegate of a list shortens in the rows as wide as they are now, each as if it were chosen: then its words
/// are widest. Delegates paint, so that no widget tells of it; a test wants none.
inline QStringList cutCells(const QAbstractItemView& view)
{
    QStringList cut;
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        const QModelIndex index = view.model()->index(row, 0);
        const QRect place = view.visualRect(index);
        PaintedText paper(place.size());
        QStyleOptionViewItem option;
        option.initFrom(&view);
        option.rect = QRect(QPoint(0, 0), place.size());
        option.state |= QStyle::State_Selected;
        QPainter painter(&paper);
        view.itemDelegateForIndex(index)->paint(&painter, option, index);
        painter.end();
        for (const PaintedPiece& piece : paper.pieces()) {
            if (piece.text.contains(u'…') || piece.place.right() > place.width() + 1)
                cut.append(QStringLiteral("“%1” in a row of %2").arg(piece.text).arg(place.width()));
        }
    }
    return cut;
}

}  // namespace Seatdesk
