// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Seatdesk {

class Theme;

/// Paints the list of views: headings, names, counters; a counter that calls for action with an icon.
class ViewDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ViewDelegate(const Theme& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    /// Returns where the name has to end.
    int paintCount(QPainter& painter, const QRect& rect, const QModelIndex& index) const;

    const Theme& m_theme;
};

}  // namespace Seatdesk
