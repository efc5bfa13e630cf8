// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/correction.h"

namespace Seatdesk {

bool mayVerifyCorrection(const Ticket& ticket, StaffId person)
{
    return person != ticket.resolver() && person != ticket.holder();
}

}  // namespace Seatdesk
