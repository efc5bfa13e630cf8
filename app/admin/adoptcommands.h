// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Seatdesk {

class ServerConnection;
class ServerUrl;

/// `server adopt URL --data DIR`: the folder's department moves to the server.
int runAdopt(const ServerUrl& url, ServerConnection& connection, const QString& folder);
/// `server export DIR --server URL`: the server's department into a new folder.
int runServerExport(ServerConnection& connection, const QString& folder);
/// `server demo URL [--seed N]`: the demo department in an empty database, everyone with a login.
int runServerDemo(ServerConnection& connection, const QString& seed);

}  // namespace Seatdesk
