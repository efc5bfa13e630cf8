// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/folderhealth.h"

#include "domain/jsontext.h"
#include "store/backup.h"
#include "store/diskroom.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace Seatdesk {

namespace {

constexpr QFile::Permissions kOthers =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

void lookThrough(const QFileInfo& file, const QString& name, FolderHealth& health)
{
    const bool isPrecious = file.fileName() == u"authority.db" || file.fileName() == u"outbox.db";
    if (isPrecious || file.fileName() == u"replica.db") {
        const Result<bool> sound = isSoundFile(file.filePath());
        if (!sound)
            health.unread.append(name);
        else if (!*sound)
            (isPrecious ? health.damaged : health.damagedCopies).append(name);
    } else if (name == u"seat.json") {
        QFile seat(file.filePath());
        if (!seat.open(QIODevice::ReadOnly))
            health.unread.append(name);
        else if (!objectFromJsonText(seat.readAll()))
            health.damaged.append(name);
    }
}

}  // namespace

FolderHealth healthOf(const QString& folder, Instant now)
{
    FolderHealth health;
    health.room = diskRoom(folder);
    if (QFileInfo(folder).permissions() & kOthers)
        health.open.append(QStringLiteral("."));
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QFileInfo file(all.next());
        const QString name = file.filePath().mid(folder.size() + (folder.endsWith(u'/') ? 0 : 1));
        if (file.isSymLink())
            continue;  // its own rights are no rights
        if (file.permissions() & kOthers)
            health.open.append(name);
        if (file.isDir())
            continue;
        const Instant changed = fromMicros(file.lastModified().toMSecsSinceEpoch() * 1000);
        health.lastSaveAhead = std::max(health.lastSaveAhead, changed - now);
        lookThrough(file, name, health);
    }
    return health;
}

}  // namespace Seatdesk
