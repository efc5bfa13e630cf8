// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bookbody.h"
#include "domain/groupbuilder.h"

namespace Seatdesk {

// What is done with a bound book. Each takes a builder of its own and gives the group.

/// The id of a team's book of that number: two people who open it at the same time open the same one.
RecordId bookId(ScopeId team, qint64 number);
/// Opens the team's book of that number.
Group openBook(GroupBuilder builder, ScopeId team, const QString& name, qint64 number);
/// Closes a book that is full and opens the next one of its team.
Group openNextBook(GroupBuilder builder, const Row& full, const QString& name);
/// Writes an entry. Invalid with the member's name when the body cannot stand in a book, or happened only later.
Result<Group> writeEntry(GroupBuilder builder, const Row& book, const BookBody& body, RecordId id = newId<RecordId>());

}  // namespace Seatdesk
