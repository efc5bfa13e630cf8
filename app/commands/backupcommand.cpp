// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/backupcommand.h"

#include "app/commands/commandusage.h"
#include "host/seathost.h"
#include "store/backup.h"

#include <QDir>

namespace Seatdesk {

int runBackup(const CommandContext& context)
{
    // A word with a dash was meant as an option, whatever it is.
    if (context.arguments.size() != 1 || context.arguments.first().startsWith(u'-')) {
        context.err(commandUsage(QStringLiteral("backup")).toUtf8() + '\n');
        return kExitUsage;
    }
    const QString target = QDir(context.folder).absoluteFilePath(context.arguments.first());
    // Behind everything the authority was asked so far.
    const Result<void> done =
        context.host.administer([&](AuthorityStore&) { return backUpFolder(context.host.folder().path(), target); })
            .result();
    if (!done) {
        context.err(QStringLiteral("No backup was made: %1.\n").arg(done.error().detail).toUtf8());
        return kExitFailed;
    }
    context.out(QStringLiteral("Backed up to %1\n").arg(target).toUtf8());
    return kExitOk;
}

}  // namespace Seatdesk
