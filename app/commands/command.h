// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/progress.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>

namespace Seatdesk {

class SeatHost;

/// Takes text for a terminal.
using CommandOutput = std::function<void(const QByteArray&)>;

/// What a command of the command line works with. Commands are blocking code in a thread that is not the window's.
struct CommandContext
{
    SeatHost& host;
    QStringList arguments;  ///< behind the command's name
    QString folder;         ///< relative file names are meant from here
    CommandOutput out;      ///< text for standard output
    CommandOutput err;
    std::function<bool()> cancelled = [] { return false; };
    /// How far it has come, for a line that is written over again and again; empty: nothing is under way.
    std::function<void(const QString&)> progress = [](const QString&) {};
};

/// Tells how far a long read or write has come. False when the command is to end: what a ProgressFunction answers.
bool tellProgress(const CommandContext& context, const QString& file, const Progress& progress);

/// The command of that name, or nothing. It answers the exit code.
using Command = std::function<int(const CommandContext&)>;
Command commandNamed(const QString& name);

/// "import", "export", …, for the usage text.
QStringList commandNames();

constexpr int kExitOk = 0;
constexpr int kExitFailed = 1;
constexpr int kExitUsage = 2;

}  // namespace Seatdesk
