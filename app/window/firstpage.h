// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Seatdesk {

class Session;

/// Whether the Desk is this person's: who may record no ticket has nothing to do there.
bool mayRecordTickets(const Session& session);

/// The page on which that person's work begins.
QString firstPageOf(const Session& session);

}  // namespace Seatdesk
