// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/admin/audiocommand.h"
#include "app/admin/doctorcommand.h"
#include "app/admin/repaircommands.h"
#include "app/admin/seatsession.h"
#include "app/admin/servercommands.h"
#include "app/admin/textcommand.h"
#include "app/admin/unsentcommand.h"
#include "app/commands/command.h"
#include "app/commands/commandusage.h"
#include "app/commands/logcommand.h"
#include "app/commands/privacy.h"
#include "app/link/linkclient.h"
#include "host/seathost.h"
#include "host/seatindex.h"
#include "store/seatfolder.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <QTextStream>

#include <unistd.h>

#include <atomic>
#include <csignal>
#include <cstdio>

using namespace Seatdesk;

namespace {

const QString kData = QStringLiteral("data");
const QString kAs = QStringLiteral("as");
const QString kPasswordFile = QStringLiteral("password-file");
const QString kServer = QStringLiteral("server");

void print(std::FILE* stream, const QByteArray& text)
{
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stream);
    std::fflush(stream);
}

void say(const QString& sentence)
{
    print(stderr, sentence.toUtf8() + '\n');
}

QString openFailure(const Error& error, const QString& folder)
{
    switch (error.kind) {
        case Error::Kind::Busy:
            return QStringLiteral("Another program has %1 open and does not answer. Close it and try again.")
                .arg(folder);
        case Error::Kind::Denied:
            return QStringLiteral(
                       "%1 cannot be written. Check its owner and rights, or name another folder with --data.")
                .arg(folder);
        case Error::Kind::Full:
            return QStringLiteral("%1 could not be opened: its disk is full. Free some space and try again.")
                .arg(folder);
        default:
            return QStringLiteral("%1 could not be opened: %2.").arg(folder, error.detail);
    }
}

std::atomic<bool> interrupted{false};

/// The first Ctrl+C ends the work in order, what was done stays; the second ends the program.
void interrupt(int)
{
    interrupted = true;
    std::signal(SIGINT, SIG_DFL);
}

/// Writes over the line before, where somebody looks on.
void showProgress(const QString& text)
{
    static const bool seen = isatty(STDERR_FILENO) != 0;
    if (seen)
        print(stderr, "\r\x1b[K" + text.toUtf8());
}

/// Whether there is something to work on. A folder is made by what fills one; to everything else a name that was
/// mistyped is a mistake, and no empty department.
bool isFolderThere(const QStringList& arguments, const QString& folder)
{
    const QString command = arguments.value(0);
    const bool makes = command == u"import" || command == u"demo" ||
                       ((command == u"staff" || command == u"scope") && arguments.value(1) == u"add");
    if (makes || SeatFolder::isThere(folder))
        return true;
    say(QStringLiteral("%1 holds no department. Look at --data; import, demo, “staff add” and “scope add” make a new "
                       "one.")
            .arg(folder));
    return false;
}

/// Carries out a command on the folder: here, or in the window that has it open.
int runCommand(const Command& command, const QString& folder, const QStringList& arguments)
{
    const auto out = [](const QByteArray& text) { print(stdout, text); };
    const auto err = [](const QByteArray& text) { print(stderr, text); };
    const auto cancelled = [] { return interrupted.load(); };
    if (!isFolderThere(arguments, folder))
        return kExitFailed;
    // The others do not look whether they are to end.
    if (arguments.value(0) == u"import" || arguments.value(0) == u"export")
        std::signal(SIGINT, interrupt);
    static const SystemTime time;
    const Result<std::unique_ptr<SeatHost>> host = SeatHost::open(folder, time, seatIndex());
    if (host)
        return command({**host, arguments.mid(1), QDir::currentPath(), out, err, cancelled, showProgress});
    if (host.error().kind == Error::Kind::Busy) {
        const std::optional<int> code =
            LinkClient(folder).command({arguments, QDir::currentPath(), out, err, showProgress, cancelled});
        if (code)
            return *code;
    }
    say(openFailure(host.error(), folder));
    return kExitFailed;
}

void addArguments(QCommandLineParser& parser)
{
    parser.setApplicationDescription(QStringLiteral("Administers a Seatdesk folder and runs a seat without a window."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    parser.addOptions(
        {{kData, QStringLiteral("The folder; import, demo, staff add and scope add make it."), QStringLiteral("DIR")},
         {kAs, QStringLiteral("Staff number to sign in with (seat, export unsent)."), QStringLiteral("STAFF")},
         {kPasswordFile, QStringLiteral("File whose first line is the password (seat, export unsent)."),
          QStringLiteral("FILE")},
         {kServer,
          QStringLiteral("The shared database (seat, staff, scope, doctor, import roster, log erase, export unsent)."),
          QStringLiteral("URL")}});
    parser.addPositionalArgument(QStringLiteral("command"),
                                 QStringLiteral("seat, text, audio, restore, salvage, doctor, server, ") +
                                     commandNames().join(QStringLiteral(", ")));
}

/// Carries out the command that stands behind the options.
int runArguments(const QCommandLineParser& parser)
{
    const QStringList arguments = parser.positionalArguments();
    const QString folder = parser.isSet(kData) ? parser.value(kData)
                                               : QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    const QString name = arguments.value(0);
    const auto out = [](const QByteArray& text) { print(stdout, text); };
    if (const QString usage = commandUsage(name); !usage.isEmpty() && asksForUsage(arguments)) {
        out(usage.toUtf8() + '\n');
        return kExitOk;
    }
    if (name == u"text")
        return runTextCommand(arguments.mid(1));
    if (name == u"audio")
        return runAudioCommand(arguments.mid(1));
    if (name == u"log" && arguments.size() == 3 && !arguments.at(2).startsWith(u'-'))
        return runLogFile(arguments.mid(1), out, [](const QByteArray& text) { print(stderr, text); });
    if (name == u"seat")
        return runSeat({folder, parser.value(kServer), parser.value(kAs), parser.value(kPasswordFile)});
    if (name == u"restore")
        return runRestore(folder, arguments.mid(1));
    if (name == u"server")
        return runServer(arguments.mid(1), {parser.value(kData), parser.value(kServer)});
    const bool isRoster = name == u"import" && arguments.value(1) == u"roster";
    const bool isErasure = name == u"log" && arguments.value(1) == u"erase";
    if ((name == u"staff" || name == u"scope" || isRoster || isErasure) && parser.isSet(kServer))
        return runOnServer(parser.value(kServer), arguments);
    if (name == u"export" && arguments.value(1) == u"unsent" && parser.isSet(kServer))
        return runUnsentOnServer({parser.value(kServer), folder, parser.value(kAs), parser.value(kPasswordFile)},
                                 arguments.mid(1));
    if (name == u"salvage" && arguments.size() == 1)
        return isFolderThere(arguments, folder) ? runSalvage(folder) : kExitFailed;
    if (name == u"doctor" && arguments.size() == 1)
        return isFolderThere(arguments, folder) ? runDoctor(folder, parser.value(kServer)) : kExitFailed;
    if (const Command command = commandNamed(name))
        return runCommand(command, folder, arguments);
    say(parser.helpText());
    return kExitUsage;
}

}  // namespace

int main(int argc, char** argv)
{
    keepToOneself();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("seatdesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SEATDESK_VERSION));
    QCommandLineParser parser;
    addArguments(parser);
    parser.process(application);
    return runArguments(parser);
}
