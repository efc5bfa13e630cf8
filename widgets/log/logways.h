// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/query.h"

#include <functional>

namespace Seatdesk {

/// What the page of the access log cannot do by itself.
struct LogWays
{
    /// Asks why and where to, and writes the entries of the query into a file.
    std::function<void(const Query&)> exportLog;
    std::function<void(RecordId ticket)> openTicket;
};

}  // namespace Seatdesk
