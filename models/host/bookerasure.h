// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/instant.h"
#include "domain/result.h"

#include <QString>

namespace Seatdesk {

class AuthorityStore;

/// Takes the text out of an entry of a bound book by a lawful order, which the entry and the access log name from then
/// on. Number and hashes stay, so the book holds as before; the history forgets the text too. Not reached: backups,
/// exported books, and the outbox of whoever wrote it, which forgets within a week. NotFound when there is no such
/// text, Invalid without an order. Sync thread.
Result<void> eraseBookEntry(AuthorityStore& store, RecordId entry, const QString& order, Instant now);

}  // namespace Seatdesk
