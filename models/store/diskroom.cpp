// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/diskroom.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace Seatdesk {

namespace {

/// A disk with less room than this is full: what a new file takes at least.
constexpr qint64 kLeast = 4096;

}  // namespace

std::optional<qint64> diskRoom(const QString& path)
{
    QFileInfo place(path);
    while (!place.exists() && !place.isRoot())
        place.setFile(place.absolutePath());
    const QStorageInfo disk(place.absoluteFilePath());
    if (!disk.isValid() || disk.isReadOnly())
        return {};
    return disk.bytesAvailable();
}

Error cannotWrite(const QString& path, std::optional<qint64> room)
{
    return {room && *room < kLeast ? Error::Kind::Full : Error::Kind::Denied, QStringLiteral("cannot write ") + path};
}

}  // namespace Seatdesk
