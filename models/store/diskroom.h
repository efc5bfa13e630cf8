// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

#include <optional>

namespace Seatdesk {

/// The bytes that can still be written to the disk on which the path lies, or would lie; nothing where no disk tells,
/// or where it takes no writing at all.
std::optional<qint64> diskRoom(const QString& path);

/// Why nothing can be written where there is that much room: Full when no new file has place, else Denied.
Error cannotWrite(const QString& path, std::optional<qint64> room);
inline Error cannotWrite(const QString& path)
{
    return cannotWrite(path, diskRoom(path));
}

}  // namespace Seatdesk
