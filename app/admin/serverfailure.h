// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

namespace Seatdesk {

class ServerConnection;

/// What went wrong with a shared database, for the terminal of whoever administers it. `connection` when there was one.
QString serverFailureText(const Error& error, const ServerConnection* connection = nullptr);
/// Prints it; answers the exit code.
int failOnServer(const Error& error, const ServerConnection* connection = nullptr);

}  // namespace Seatdesk
