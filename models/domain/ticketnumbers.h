// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/ticketnumber.h"

#include <QFuture>

namespace Seatdesk {

/// Hands out ticket numbers of this seat, unique without asking anyone; a number is reserved on disk before it is
/// given.
class TicketNumbers
{
public:
    virtual ~TicketNumbers() = default;

    /// The number for a ticket recorded on that day in the department's zone. Full when the day's 999 are used up.
    virtual QFuture<Result<TicketNumber>> next(const QDate& day) = 0;
};

}  // namespace Seatdesk
