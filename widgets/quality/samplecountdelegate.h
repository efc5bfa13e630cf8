// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Seatdesk {

class SampleCountsModel;
class Theme;

/// One agent's sample in a line: name, a bar, figures, and who is short in words.
class SampleCountDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    SampleCountDelegate(const Theme& theme, const SampleCountsModel& counts, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintBar(QPainter& painter, const QRect& place, int drawn, int planned) const;

    const Theme& m_theme;
    const SampleCountsModel& m_counts;
};

}  // namespace Seatdesk
