// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Seatdesk {

/// `server init|upgrade|check URL`: the shared database of a department. URL is libpq's, with an administrator's user.
int runServer(const QStringList& arguments);
/// `--server URL staff …`: as the folder's, on a shared database.
int runServerStaff(const QString& url, const QStringList& arguments);

}  // namespace Seatdesk
