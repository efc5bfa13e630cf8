// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace Seatdesk {

class TicketTable;

/// Which columns the list shows.
class ColumnsMenu : public QMenu
{
    Q_OBJECT

public:
    ColumnsMenu(TicketTable& table, QWidget* parent);
};

}  // namespace Seatdesk
