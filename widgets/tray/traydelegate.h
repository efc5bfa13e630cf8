// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTimeZone>

namespace Seatdesk {

class Theme;
class TimeSource;
class TrayModel;

/// An action on its way in two lines: how far it came and which ticket, when; then what about.
class TrayDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    TrayDelegate(const TrayModel& model, const TimeSource& time, const Theme& theme, const QTimeZone& zone,
                 QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintFirstLine(QPainter& painter, const QRect& line, const QModelIndex& index) const;

    const TrayModel& m_model;
    const TimeSource& m_time;
    const Theme& m_theme;
    QTimeZone m_zone;
};

}  // namespace Seatdesk
