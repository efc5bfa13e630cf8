// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticketactions.h"
#include "domain/ticketkeys.h"
#include "host/demo/democustomers.h"
#include "host/demo/demoknowledge.h"
#include "host/demo/demoledger.h"
#include "host/demo/demotime.h"

namespace Seatdesk {

/// What all stories share. All of it outlives them.
struct DemoWorld
{
    const DemoContent& content;
    const DemoDepartment& department;
    const DemoKnowledge& knowledge;
    const DemoCustomers& customers;
    const DemoHours& hours;
    const ActionRules& rules;
    DemoLedger& ledger;
    DemoIds& ids;
    DemoTime& time;
};

/// How one ticket is to stand at the end of the six weeks.
struct DemoCase
{
    TicketState state = TicketState::Closed;
    bool waiting = false;
    bool solvedFirst = false;
    QJsonObject line;  ///< of resources/demo/tickets.jsonl
    int customer = 0;
    StaffId owner;
    ScopeId target;                ///< where it is dispatched
    std::optional<Instant> begin;  ///< when it is recorded; else that follows from `last`
    std::optional<Instant> last;   ///< when it last moved
    int with = -1;                 ///< the place of the case that came with the same call, or that it is merged into
};

}  // namespace Seatdesk
