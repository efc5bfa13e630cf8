// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query.h"
#include "domain/row.h"

namespace Seatdesk {

/// Whether a row is one of those that the query asks for; words are looked for in all texts of the row.
bool answers(const Query& query, const Row& row);
/// Whether `a` stands before `b`: what has no value stands last in either direction, the key decides between equals.
bool standsBefore(const QList<SortKey>& sort, const Row& a, const Row& b);

}  // namespace Seatdesk
