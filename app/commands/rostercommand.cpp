// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/rostercommand.h"

#include "app/commands/commandusage.h"
#include "app/commands/rosterimport.h"
#include "domain/try.h"
#include "host/folderadministration.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

namespace Seatdesk {

namespace {

struct RosterWish
{
    QStringList files;
    QString team;
};

/// The words behind "import".
Result<RosterWish> parse(const StaffTerminal& terminal)
{
    QCommandLineParser parser;
    const QCommandLineOption team(QStringLiteral("team"), QString(), QStringLiteral("NAME"));
    parser.addOption(team);
    if (!parser.parse(QStringList{QStringLiteral("import")} + terminal.arguments))
        return failure(Error::Kind::Invalid, parser.errorText());
    RosterWish wish;
    wish.files = parser.positionalArguments().mid(1);
    wish.team = parser.value(team);
    if (wish.files.isEmpty())
        return failure(Error::Kind::Invalid, commandUsage(QStringLiteral("import")));
    return wish;
}

/// How many cells were read.
int importFile(const StaffTerminal& terminal, RosterImport& import, const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    const Result<RosterTable> roster = readRoster(QDir(terminal.folder).absoluteFilePath(path));
    const Result<void> taken = roster ? import.take(*roster) : tl::unexpected(roster.error());
    // The lines as well where the rest was refused: they have to be put right in any case.
    const QStringList refusedLines = roster ? import.refused() : QStringList();
    for (const QString& refused : refusedLines)
        terminal.err(QStringLiteral("%1:%2\n").arg(name, refused).toUtf8());
    if (!taken) {
        terminal.err(QStringLiteral("%1 was not imported: %2.\n").arg(name, taken.error().detail).toUtf8());
        return 0;
    }
    terminal.out(QStringLiteral("%1: %2 days of people read, %3 duties added or taken away, %4 refused\n")
                     .arg(name)
                     .arg(import.read())
                     .arg(import.changed())
                     .arg(refusedLines.size())
                     .toUtf8());
    return import.read();
}

}  // namespace

int runRosterImport(const CommandContext& context)
{
    FolderAdministration office(context.host);
    return runRosterImportOn(office, {context.arguments, context.folder, context.out, context.err});
}

int runRosterImportOn(Administration& office, const StaffTerminal& terminal)
{
    const Result<RosterWish> wish = parse(terminal);
    if (!wish) {
        terminal.err(wish.error().detail.toUtf8() + '\n');
        return kExitUsage;
    }
    RosterImport import(office);
    if (const Result<void> begun = import.begin(wish->team); !begun) {
        terminal.err(QStringLiteral("Nothing was imported: %1.\n").arg(begun.error().detail).toUtf8());
        return kExitFailed;
    }
    int read = 0;
    for (const QString& file : wish->files)
        read += importFile(terminal, import, file);
    return read > 0 ? kExitOk : kExitFailed;
}

}  // namespace Seatdesk
