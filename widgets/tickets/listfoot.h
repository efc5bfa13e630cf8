// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/ticketlistmodel.h"
#include "widgets/controls/ground.h"

class QLabel;

namespace Seatdesk {

class ElidedLabel;

/// The line below the list: how many are selected, what calls for action in the view, and how it is sorted.
class ListFoot : public Ground
{
    Q_OBJECT

public:
    explicit ListFoot(const Theme& theme, QWidget* parent = nullptr);

    void setSelected(int count);
    void setSort(const TicketListModel& model, const QString& bulkKey);
    /// Counters of the views that every seat has, by their keys.
    void setUrgent(qint64 overdue, qint64 runningOut, qint64 waiting);

private:
    void showCounter(int place, qint64 count, const QString& text);

    QLabel* m_selected;
    ElidedLabel* m_sort;
    QList<QLabel*> m_icons;
    QList<QLabel*> m_texts;
};

}  // namespace Seatdesk
