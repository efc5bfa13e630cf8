// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QDate>

#include <functional>

namespace Seatdesk {

class BookRestoring;
class Signing;

/// Ways out of the page that the program provides, and what it needs besides the workplace.
struct HandoverWays
{
    std::function<void(RecordId ticket)> openTicket;
    /// A day of a book.
    std::function<void(RecordId book, const QDate& day)> print;
    Signing* signing = nullptr;          ///< null: nobody can sign
    BookRestoring* restoring = nullptr;  ///< null: nothing is brought back here
};

}  // namespace Seatdesk
