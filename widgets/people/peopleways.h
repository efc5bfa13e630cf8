// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"

#include <functional>

namespace Seatdesk {

/// Ways out of the page of people that the program provides.
struct PeopleWays
{
    /// A new password for that person; answers once. Passwords are no records: only who decides keeps them. Empty where
    /// the window cannot give any.
    std::function<void(StaffId person, const QString& password, const std::function<void(const Result<void>&)>& done)>
        assignPassword;
};

}  // namespace Seatdesk
