// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Seatdesk {

/// doctor: says in words how the folder's rights, room, volume and files are, and the PC's clock; with a server's URL
/// by that server's. Changes nothing; also while a window has the folder open. kExitFailed when something needs doing.
int runDoctor(const QString& folder, const QString& server);

}  // namespace Seatdesk
