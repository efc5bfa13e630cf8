// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "domain/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace Seatdesk {

class AuthorityStore;

/// What one person of this PC has saved and the authority has not yet taken, and what they have begun to write. It goes
/// out, and opens again, at their next sign-in.
struct UnsentWork
{
    QString person;  ///< their name
    QString number;  ///< their staff number
    int count = 0;
    Instant oldest{};
    int drafts = 0;
    std::optional<Instant> signInUntil;  ///< how long they get in while the server is away; nothing without a server
};

/// Looks through the outboxes of the folder, without changing them, the oldest unsent work first. `store` knows the
/// people; null on a server, where this PC remembers who signed in here. Sync thread.
QList<UnsentWork> unsentWorkIn(const QString& seatFolder, AuthorityStore* store);

}  // namespace Seatdesk
