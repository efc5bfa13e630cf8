// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/ticketlistmodel.h"

namespace Seatdesk::TicketColumns {

using Column = TicketListModel::Column;

/// The fields that a row of the list needs.
const QStringList& fields();
/// The field by which the column sorts.
QLatin1StringView field(Column column);
/// The value, not its word.
QVariant display(const Ticket& ticket, Column column);
QVariant sortValue(const Ticket& ticket, Column column);

}  // namespace Seatdesk::TicketColumns
