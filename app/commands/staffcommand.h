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

/// staff add|password|grant|revoke|disable|enable …, on the folder's department.
int runStaff(const CommandContext& context);
/// The same on any department.
int runStaffOn(Administration& office, const StaffTerminal& terminal);

}  // namespace Seatdesk
