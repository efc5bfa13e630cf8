// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Seatdesk {

class CallEventsModel;
class Theme;

/// A line of the list of what was heard: when, what, how long.
class CallEventDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CallEventDelegate(const Theme& theme, const CallEventsModel& model, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
    const CallEventsModel& m_model;
};

}  // namespace Seatdesk
