// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/printjob.h"
#include "domain/ids.h"
#include "domain/ticketnumber.h"

namespace Seatdesk {

/// Prints blank intake forms of a team, each with a number of its own that is reserved and on record before. Numbers
/// are those of tickets of this seat: no other seat prints them, online or not.
class PaperPrint : public PrintJob
{
    Q_OBJECT

public:
    /// What is printed.
    struct Order
    {
        ScopeId team;
        int count = 0;
        bool hasLogPage = false;  ///< and an empty page of the duty log
    };

    PaperPrint(const Workplace& place, Order order, Paper paper, QObject* parent);

    void start() override;

private:
    void recordAll();
    [[nodiscard]] QList<FormContent> contents() const;

    Order m_order;
    QList<TicketNumber> m_numbers;
};

}  // namespace Seatdesk
