// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/oldertickets.h"
#include "domain/opentickets.h"
#include "domain/query.h"
#include "widgets/tickets/formkind.h"

#include <functional>

namespace Seatdesk {

/// Ways out of the page that the program provides; what is not set does not exist.
struct TicketWays
{
    std::function<void(const Query& query, const QString& view)> exportView = {};
    std::function<void(TicketId ticket, FormKind form)> print = {};
    std::function<void()> newTicket = {};
    std::function<void(ArticleId article, qint64 version)> openQuoted = {};
    OpenTickets* openTickets = nullptr;
    OlderTickets* olderTickets = nullptr;  ///< none: every ticket is here
    std::function<void(TicketId ticket)> remind = {};
};

}  // namespace Seatdesk
