// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "domain/result.h"

#include <QList>
#include <QString>

namespace Seatdesk {

class AuthorityStore;

/// What one person of this PC has saved and the authority has not yet taken. It goes out at their next sign-in.
struct UnsentWork
{
    QString person;  ///< their name
    int count = 0;
    Instant oldest{};
};

/// Looks through the outboxes below `people`, without changing them, oldest work first. Sync thread.
QList<UnsentWork> unsentWorkIn(const QString& people, AuthorityStore& store);

}  // namespace Seatdesk
