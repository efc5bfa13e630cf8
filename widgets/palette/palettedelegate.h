// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

#include <QStyledItemDelegate>

namespace Seatdesk {

class Shapes;
struct PaletteEntry;

/// Paints the palette's lines: group headings 26 high, entries 32.
class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `placeAt`: where the column of places begins, in pixels.
    PaletteDelegate(const Theme& theme, int placeAt, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintEntry(QPainter& painter, const QRect& rect, const PaletteEntry& entry, bool selected) const;
    int paintMarked(QPainter& painter, const QRect& rect, const PaletteEntry& entry, bool selected) const;

    const Theme& m_theme;
    int m_placeAt;
};

}  // namespace Seatdesk
