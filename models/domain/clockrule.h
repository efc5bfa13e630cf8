// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clockkeys.h"
#include "domain/customer.h"
#include "domain/settings.h"
#include "domain/ticket.h"

#include <QList>

#include <optional>

namespace Seatdesk {

/// What happens to a ticket and starts or stops clocks.
enum class ClockEvent {
    Recorded,
    Dispatched,
    Accepted,
    Appointed,
    Arrived,
    Done,
    Replied,        ///< the customer was told something
    JudgedInvalid,  ///< a complaint was found to break no norm
    Promised,
    CalledBack,  ///< the callback is over, whatever came of it
    Returned,
    Asked,  ///< started by hand: orders, shipping, refunds
    Ended,  ///< settled, closed or cancelled: stops every clock
};

/// Between which events a clock runs. The lengths are settings.
struct ClockRule
{
    ClockKind kind = ClockKind::Dispatch;
    QList<ClockEvent> starts;
    QList<ClockEvent> stops;
    bool pauses = true;  ///< stands still while the customer is awaited
};

const QList<ClockRule>& clockRules();
const ClockRule& clockRule(ClockKind kind);

/// Length, unit and warning of a clock as the settings have them for one ticket.
struct ClockProfile
{
    QString name;    ///< as in the settings' keys
    int length = 0;  ///< 0: none is set, the clock does not start
    ClockUnit unit = ClockUnit::Minutes;
    int warnPercent = 25;  ///< of the length, before the end
    ClockWhom whom = ClockWhom::Holder;
};

/// Which profile counts: on-site work by contract and tier, settling by the department's choice and the complaint's
/// level. `customer` may be missing.
ClockProfile clockProfile(ClockKind kind, const Settings& settings, const Ticket& ticket,
                          const std::optional<Customer>& customer);

/// Whether the clock concerns such a ticket at all: replies are owed on complaints, arrival on on-site work.
bool concerns(ClockKind kind, const Ticket& ticket);

}  // namespace Seatdesk
