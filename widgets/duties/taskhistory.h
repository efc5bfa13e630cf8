// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/liverows.h"
#include "widgets/controls/ground.h"
#include "widgets/workplace.h"

class QLabel;
class QListView;

namespace Seatdesk {

class RowsModel;
struct TwoLines;

/// All that was said of one duty, the last first: when it was done, by whom and what shows it.
class TaskHistory : public Ground
{
    Q_OBJECT

public:
    TaskHistory(Workplace& place, const Theme& theme, QWidget* parent = nullptr);

    /// Of a task and those whose rule it replaced; where a unit is given, of what that one owes alone.
    void show(const QList<RecordId>& line, ScopeId unit);
    /// Null when none is chosen.
    [[nodiscard]] const Row* current() const;

Q_SIGNALS:
    void chosen();
    void failed(const Seatdesk::Error& error);

private:
    void showRows();
    [[nodiscard]] TwoLines linesOf(const QModelIndex& index) const;

    Workplace& m_place;
    LiveRows m_said;
    QList<RecordId> m_line;
    ScopeId m_unit;
    QSet<RecordId> m_holding;
    RowsModel* m_rows;
    QListView* m_list;
    QLabel* m_none;
};

}  // namespace Seatdesk
