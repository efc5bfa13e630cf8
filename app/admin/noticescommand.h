// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Seatdesk {

class ServerUrl;

/// Tells the seats of changes, over connections of its own, until the program is ended. Returns only where nobody lets
/// it in from the beginning.
int runNotices(const ServerUrl& url);

}  // namespace Seatdesk
