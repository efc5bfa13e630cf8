// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

namespace Seatdesk {

class Administration;

/// Where `staff` has its words from and says what it did.
struct StaffTerminal
{
    QStringList arguments;  ///< behind "staff"
    QString folder;         ///< relative file names are meant from here
    std::function<void(const QByteArray&)> out;
    std::function<void(const QByteArray&)> err;
    std::function<QString()> askPassword = [] { return QString(); };  ///< where no file was named; empty: nobody there
};

/// staff add NUMBER NAME [--team NAME] [--role ROLE]… [--password-file F] · staff password NUMBER [--password-file F] ·
/// staff grant|revoke NUMBER ROLE [--scope NAME|NUMBER] [--from TIME] [--until TIME] [--reason TEXT] · staff team
/// NUMBER NAME · staff login NUMBER --until TIME|never · staff disable|enable NUMBER, on the folder's department. A
/// deputy's scope is the number of who is away; times are as 2026-11-30T20:00 in the department's zone.
int runStaff(const CommandContext& context);
/// The same on any department.
int runStaffOn(Administration& office, const StaffTerminal& terminal);

}  // namespace Seatdesk
