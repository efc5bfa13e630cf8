// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QStringList>

#include <optional>

namespace Seatdesk {

/// What can be told of a seat's folder by looking at it. Names are relative to it.
struct FolderHealth
{
    QStringList open;            ///< files and folders that others than the owner can read or change
    QStringList damaged;         ///< what is in no other place
    QStringList damagedCopies;   ///< what is fetched or made again
    QStringList unread;          ///< that this user cannot read
    std::optional<qint64> room;  ///< bytes
    Duration lastSaveAhead{};    ///< how far the newest file is ahead of `now`; not negative
};

/// Looks through the folder; changes nothing, and may be done beside a window that has it open. Blocks for as long as
/// reading the databases takes.
FolderHealth healthOf(const QString& folder, Instant now);

}  // namespace Seatdesk
