// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/printjob.h"
#include "items/taskboard.h"

namespace Seatdesk {

/// Prints the calendar of duties as a list: the person's own, or all that they look after.
class DutiesPrint : public PrintJob
{
    Q_OBJECT

public:
    DutiesPrint(const Workplace& place, bool all, Paper paper, QObject* parent);

    void start() override;

private:
    void take();
    [[nodiscard]] FormContent content() const;

    bool m_all;
    bool m_isTaken = false;
    TaskBoard m_board;
};

}  // namespace Seatdesk
