// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/closingpage.h"
#include "widgets/workplace.h"

#include <QDialog>

#include <functional>

class QListView;

namespace Seatdesk {

class RowsModel;
class Theme;

/// What stands behind a line of the page that hands over a shift. A ticket is opened from here.
class ClosingRowsDialog : public QDialog
{
    Q_OBJECT

public:
    ClosingRowsDialog(const Workplace& place, const Theme& theme, const ClosingPage& page, ClosingKind kind,
                      std::function<void(RecordId ticket)> openTicket, QWidget* parent = nullptr);

private:
    void openAt(const QModelIndex& index);

    std::function<void(RecordId ticket)> m_openTicket;
    RowsModel* m_rows;
    QListView* m_list = nullptr;
};

}  // namespace Seatdesk
