// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/completionrules.h"
#include "domain/row.h"

#include <QList>

namespace Seatdesk {

/// The clocks of a ticket that another program recorded and that is open here, counted from its own stamps; the ticket
/// is told which is the next. A clock that would be over by now is not started: its end was missed before the ticket
/// came here, and a thousand red cells hide the one that can still be kept. Nor is any where nobody said when the
/// ticket was recorded. Such tickets show as stuck once nobody has moved them for the hours that the department allows.
QList<Row> backlogClocks(Row& ticket, const CompletionRules& rules, Instant now);

}  // namespace Seatdesk
