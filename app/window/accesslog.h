// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"
#include "domain/ticket.h"

namespace Seatdesk {

struct Workplace;

/// What is kept for good about rows that leave the program.
struct LoggedAccess
{
    QString what;     ///< "export" or "print"
    RecordId target;  ///< the row; null when there are several
    QString reason;
    qint64 amount = 1;  ///< how many rows
    QString record = QString(Ticket::kRecord);
};

/// The row of the access log, to be submitted before anything leaves: what could not be logged does not happen.
Group accessLogged(const Workplace& place, const LoggedAccess& access);

}  // namespace Seatdesk
