// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QDate>

#include <functional>

namespace Seatdesk {

/// Ways out of the page that the program provides.
struct HandoverWays
{
    std::function<void(RecordId ticket)> openTicket;
    /// A day of a book.
    std::function<void(RecordId book, const QDate& day)> print;
};

}  // namespace Seatdesk
