// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/settings.h"
#include "domain/ticket.h"
#include "domain/ticketaction.h"
#include "domain/ticketdraft.h"

#include <QStringList>

namespace Seatdesk {

/// The fields that the action still needs, in the order of the form; "target" stands for where a draft is dispatched.
QStringList missingFor(TicketAction action, const TicketDraft& draft, const Settings& settings);
QStringList missingFor(TicketAction action, const Ticket& ticket, const Settings& settings);

}  // namespace Seatdesk
