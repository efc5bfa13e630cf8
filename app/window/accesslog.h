// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"

namespace Seatdesk {

struct Workplace;

/// What is kept for good about tickets that leave the program.
struct TicketAccess
{
    QString what;     ///< "export" or "print"
    RecordId target;  ///< the ticket; null when there are several
    QString reason;
    qint64 amount = 1;  ///< how many tickets
};

/// The row of the access log, to be submitted before anything leaves: what could not be logged does not happen.
Group accessLogged(const Workplace& place, const TicketAccess& access);

}  // namespace Seatdesk
