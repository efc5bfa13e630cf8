// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/ticketprintout.h"
#include "domain/emergencyplan.h"

namespace Seatdesk {

class Session;

/// An emergency plan on paper, for when everything is down: each step with who does it and room to tick it off by hand.
/// GUI thread.
class PlanPrintout
{
public:
    PlanPrintout(const EmergencyPlan& plan, const Session& session) : m_plan(plan), m_session(session) {}

    [[nodiscard]] FormContent content(const TicketPrintout::Sheet& sheet) const;

private:
    EmergencyPlan m_plan;
    const Session& m_session;
};

}  // namespace Seatdesk
