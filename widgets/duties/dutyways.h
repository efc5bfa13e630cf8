// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bookbody.h"

#include <functional>

namespace Seatdesk {

/// Ways out of the calendar of duties that the program provides.
struct DutyWays
{
    /// What shows that a duty was done.
    std::function<void(const BookLink& link)> openLink;
    /// The own duties, or all that the person looks after.
    std::function<void(bool all)> print;
};

}  // namespace Seatdesk
