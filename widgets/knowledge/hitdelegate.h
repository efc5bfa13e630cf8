// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

#include <QStyledItemDelegate>
#include <QTimeZone>

namespace Seatdesk {

class Article;
class TimeSource;

/// Two lines for each article found: its title with what was found marked; library, version and validity.
class HitDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    HitDelegate(const Theme& theme, const TimeSource& time, const QTimeZone& zone, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintFacts(QPainter& painter, const QRect& rect, const Article& article) const;

    const Theme& m_theme;
    const TimeSource& m_time;
    QTimeZone m_zone;
};

}  // namespace Seatdesk
