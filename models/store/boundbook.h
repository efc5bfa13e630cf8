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
/// given twice. Invalid when the book is closed or the entry has no body.
Result<void> bindEntry(AuthorityStore& store, const Operation& operation, const Row* book, Row& entry);

/// The end of a book as the authority keeps it beside the entries.
Result<BookHead> bookHead(AuthorityStore& store, RecordId book);

/// The public keys of the department, by which signatures in its books are judged.
Result<std::shared_ptr<const SigningKeys>> signingKeys(AuthorityStore& store);

/// Goes through a book from its first entry, with the signatures in it; calls `each` with every entry that holds.
Result<std::optional<BookFault>> checkBook(AuthorityStore& store, RecordId book,
                                           const std::function<Result<void>(const BookEntry&)>& each);

}  // namespace Seatdesk
