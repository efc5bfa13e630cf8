// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Seatdesk {

/// What was named before the command.
struct ServerPlaces
{
    QString data;
    QString server;
};

/// `server init|upgrade|check|restored|demo|adopt|export …`: the shared database of a department. URLs are libpq's,
/// with an administrator's user.
int runServer(const QStringList& arguments, ServerPlaces places);
/// `--server URL staff|scope|import roster|log erase …`: as the folder's, on a shared database. `command` begins with the name.
int runOnServer(const QString& url, const QStringList& command);

}  // namespace Seatdesk
