// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dutyreport.h"
#include "widgets/workplace.h"

#include <QDialog>

#include <functional>

class QListView;

namespace Seatdesk {

class RowsModel;
class Theme;

/// The rows that a number of a report counts. A ticket is opened from here, and the day of the log on which an entry
/// stands.
class ReportRowsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Where a row leads to; what is empty leads nowhere.
    struct Ways
    {
        std::function<void(RecordId ticket)> openTicket;
        std::function<void(ScopeId team, Instant at)> openLog;
    };

    ReportRowsDialog(const Workplace& place, const Theme& theme, DutyReport report, ReportFigure figure, Ways ways,
                     QWidget* parent = nullptr);

private:
    void openAt(const QModelIndex& index);
    [[nodiscard]] bool leadsSomewhere(const QModelIndex& index) const;

    DutyReport m_report;
    Ways m_ways;
    RowsModel* m_rows;
    QListView* m_list = nullptr;
};

}  // namespace Seatdesk
