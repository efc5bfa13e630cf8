// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include "app/commands/backupcommand.h"
#include "app/commands/democommand.h"
#include "app/commands/exportcommand.h"
#include "app/commands/importcommand.h"
#include "app/commands/logcommand.h"
#include "app/commands/scopecommand.h"
#include "app/commands/staffcommand.h"

#include <QHash>

#include <algorithm>

namespace Seatdesk {

namespace {

const QHash<QString, Command>& commands()
{
    static const QHash<QString, Command> all{
        {QStringLiteral("import"), runImport}, {QStringLiteral("export"), runExport},
        {QStringLiteral("backup"), runBackup}, {QStringLiteral("demo"), runDemo},
        {QStringLiteral("scope"), runScope},   {QStringLiteral("staff"), runStaff},
        {QStringLiteral("log"), runLog}};
    return all;
}

}  // namespace

Command commandNamed(const QString& name)
{
    return commands().value(name);
}

bool tellProgress(const CommandContext& context, const QString& file, const Progress& progress)
{
    QString text = QStringLiteral("%1: %2 rows").arg(file).arg(progress.rows);
    if (progress.totalBytes > 0)
        text = QStringLiteral("%1: %2 %, %3 rows")
                   .arg(file)
                   .arg(std::min<qint64>(100, progress.bytes * 100 / progress.totalBytes))
                   .arg(progress.rows);
    context.progress(text);
    return !context.cancelled();
}

QStringList commandNames()
{
    QStringList names = commands().keys();
    names.sort();
    return names;
}

}  // namespace Seatdesk
