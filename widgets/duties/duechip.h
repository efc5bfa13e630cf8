// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/taskboard.h"
#include "widgets/controls/chip.h"
#include "widgets/workplace.h"

namespace Seatdesk {

/// The way to the calendar of duties, with how many of the person's own are due today or overdue.
class DueChip : public Chip
{
    Q_OBJECT

public:
    DueChip(Workplace& place, const Theme& theme, QWidget* parent = nullptr);

private:
    void showCount();

    TaskBoard m_board;
};

}  // namespace Seatdesk
