// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bookchain.h"
#include "domain/operation.h"
#include "store/authoritystore.h"

#include <functional>
#include <optional>

namespace Seatdesk {

/// Numbers a new entry of a bound book and chains it to the one before; the operation says when and by whom, whatever
/// the row says. The embedded authority does it inside the transaction that writes the entry, so that a number is never
/// given twice. Invalid when the book is closed, the entry has no body, or ("signature") what it says to be signed does
/// not hold.
Result<void> bindEntry(AuthorityStore& store, const Operation& operation, const Row* book, Row& entry);

/// The end of a book as the authority keeps it beside the entries.
Result<BookHead> bookHead(AuthorityStore& store, RecordId book);

/// By how much the clock of a seat where a page is signed may lie beside this one: the department's setting.
Result<Duration> signingLeeway(AuthorityStore& store);

/// What is told of a book while it is gone through.
struct BookReading
{
    std::function<Result<void>(const BookEntry& entry)> entry;  ///< every one that holds
    /// Every check of a page, when all entries were told; whether it holds.
    std::function<Result<void>(const PageCheck& check, bool holds)> check = {};
};

/// Goes through a book from its first entry, with the signatures in it, and through the checks of its pages.
Result<std::optional<BookFault>> checkBook(AuthorityStore& store, RecordId book, const BookReading& reading);

}  // namespace Seatdesk
