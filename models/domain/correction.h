// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket.h"

namespace Seatdesk {

/// Whether the person may write down that what a complaint showed has been put right: somebody else than who worked on
/// it [ours].
bool mayVerifyCorrection(const Ticket& ticket, StaffId person);

}  // namespace Seatdesk
